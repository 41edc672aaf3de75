import { expect, test } from 'vitest'
import type { Case, CheckResult } from '../../../src/index'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { handledComplaint, mildFacts } from '../../support/handled'
import { checkOn } from '../../support/inside'

/** One act of which everything is known and that nothing makes graver. */
function caseOf(behaviour: string, more: Partial<Case<Vocabulary>> = {}): Case<Vocabulary> {
  const stage = more.stage ?? 'concluded'
  const found = stage === 'concluded' ? { finding: 'established' as const } : {}
  return {
    assessedOn: '2026-11-27',
    history: [],
    procedure: handledComplaint,
    ...more,
    stage,
    conduct: more.conduct ?? [{ behaviour, on: '2026-10-01', ...found }],
    facts: { ...mildFacts, offence: 'none', ...more.facts },
  }
}

/** A list as `fact level nature`, with what is then recommended and what is then said of the proposal. */
const told = (list: CheckResult<Vocabulary>['whatWouldChange']['fitting']) =>
  list.map(({ changes, recommended, verdict }) => {
    const facts = changes.map(({ fact, to, nature, acts }) =>
      [fact, to, nature, ...(acts === undefined ? [] : ['of', acts.join()])].join(' '),
    )
    return `${facts.join(' + ')} => ${recommended} ${verdict}`
  })
const fitting = (theCase: Case<Vocabulary>, measure: string | readonly string[]) =>
  told(checkOn(theCase, measure).whatWouldChange.fitting)

const insult = caseOf('insult')
const threat = caseOf('threat')
const running = caseOf('insult', { stage: 'reported' })
const unfounded = caseOf('threat', {
  conduct: [{ behaviour: 'threat', finding: 'unfounded', on: '2026-10-01' }],
})
const unheard = caseOf('threat', {
  procedure: { ...handledComplaint, accusedHeard: 'no', otherPosition: 'no' },
})
const outside = [
  'workLink none happened => none fitting',
  'alreadySanctioned yes happened => none fitting',
]

test('what would make a measure fit tells each fact with its level, and what can be found out before what happened', () => {
  expect(fitting(insult, 'none')).toEqual(outside)
  expect(fitting(insult, 'transfer')).toEqual([
    'leverage yes find-out => transfer fitting',
    'response final-warned happened => transfer fitting',
  ])
  const open = caseOf('insult', { facts: { power: 'unknown', impact: 'unknown' } })
  expect(fitting(open, 'final-warning')).toEqual([
    'retaliation yes find-out => final-warning fitting',
    'power hierarchical find-out => final-warning fitting',
    'impact severe find-out => final-warning fitting',
    'pattern structural happened => final-warning fitting',
    'surroundings harmed happened => final-warning fitting',
    'response warned happened => final-warning fitting',
    'audience public happened => final-warning fitting',
  ])
  expect(fitting(unheard, 'transfer')).toEqual(['otherPosition yes can-do => transfer fitting'])
})

test('nothing is listed where it fits already, where no act is in play, and where no better can be said of it', () => {
  for (const [theCase, measure] of [
    [insult, 'written-warning'],
    [unfounded, 'oral-warning'],
    [unfounded, 'suspension'],
    [running, 'working-apart'],
    [caseOf('threat', { stage: 'reported' }), 'suspension'],
    [caseOf('threat', { facts: { impact: 'severe', power: 'hierarchical' } }), 'settlement'],
  ] as const)
    expect(fitting(theCase, measure)).toEqual([])
  expect(checkOn(unfounded, 'none').whatWouldChange.recommendation).toEqual([])
})

test('of protection that is too heavy it is told what would make the advice name it', () => {
  expect(fitting(running, 'suspension')).toEqual([
    'leverage yes find-out => none defensible',
    'danger acute find-out => none defensible',
    'inquiryAtRisk yes find-out => none defensible',
    'surroundings harmed happened => none defensible',
    'response final-warned happened => none defensible',
  ])
})

test('before an inquiry is concluded, that it establishes the conduct is part of each way to a measure', () => {
  const established = 'outcome established find-out'
  expect(fitting(running, 'written-warning')).toEqual([`${established} => written-warning fitting`])
  expect(fitting(running, 'transfer')).toEqual([
    `leverage yes find-out + ${established} => transfer fitting`,
    `response final-warned happened + ${established} => transfer fitting`,
  ])
  const { recommendation, admissible } = checkOn(running, 'transfer').whatWouldChange
  expect(told(recommendation)).toEqual([`${established} => written-warning too-heavy`])
  expect(admissible.map(({ gate, changes }) => [gate, changes[0]?.fact])).toEqual([
    ['established', 'outcome'],
    ['concluded', 'outcome'],
  ])
})

test('what would change the advice is listed too, with what opens a gate', () => {
  const { recommendation, admissible, found } = checkOn(unheard, 'oral-warning').whatWouldChange
  expect(told(recommendation)).toEqual([
    'otherPosition yes can-do => transfer too-light',
    'workLink none happened => none too-heavy',
    'alreadySanctioned yes happened => none too-heavy',
  ])
  expect(found).toEqual({ fitting: 0, recommendation: 3 })
  expect(
    admissible.map(({ gate, changes }) => [
      gate,
      ...changes.map(({ fact, to, nature }) => `${fact} ${to} ${nature}`),
    ]),
  ).toEqual([
    ['accused-heard', 'accusedHeard yes can-do'],
    ['accused-heard', 'accusedHeard offered happened'],
  ])
  expect(checkOn(unheard, 'none').whatWouldChange.admissible).toEqual([])
  const many = checkOn(threat, 'settlement').whatWouldChange
  expect([many.fitting.length, many.found.fitting]).toEqual([20, 47])
})

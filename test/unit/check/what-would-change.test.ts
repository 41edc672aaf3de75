import { expect, test } from 'vitest'
import type { Case, CheckResult } from '../../../src/index'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { handledComplaint, mildFacts } from '../../support/handled'
import type { RuleData } from '../../../src/policy/policy'
import { checkOn, readyPolicy, shipped } from '../../support/inside'

const { data } = shipped

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
  expect(fitting(running, ['suspension', 'working-apart'])).toEqual(fitting(running, 'suspension'))
})

test('only of protection before a decision it is said that it can be defended as that', () => {
  for (const [theCase, measure] of [
    [insult, 'working-apart'],
    [running, 'none'],
  ] as const) {
    const [change] = checkOn(theCase, measure).whatWouldChange.recommendation
    expect(change?.because.nl).toContain(', dan is het advies ')
  }
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

test('that something would no longer be available is no way to make something lighter fit, alone or with what goes beside it', () => {
  for (const proposed of ['final-warning', ['final-warning', 'coaching']]) {
    const { fitting: sets, found } = checkOn(threat, proposed).whatWouldChange
    expect(found.fitting).toBe(15)
    const facts = sets.flatMap(({ changes }) => changes.map(({ fact }) => fact))
    expect(facts).not.toContain('otherPosition')
  }
})

test('of a measure that cannot be imposed it is told what has to be otherwise for that too', () => {
  const leadsNobody = caseOf('threat', {
    procedure: { ...handledComplaint, accusedLeads: 'no' },
  })
  expect(fitting(leadsNobody, 'role-removal')).toEqual([
    'accusedLeads yes happened => transfer fitting',
  ])
  const lighter = caseOf('insult', { procedure: leadsNobody.procedure ?? {} })
  expect(fitting(lighter, ['role-removal', 'coaching'])).toEqual([
    'leverage yes find-out + accusedLeads yes happened => transfer fitting',
    'response final-warned happened + accusedLeads yes happened => transfer fitting',
  ])
  expect(fitting(insult, 'role-removal')).toEqual([
    'leverage yes find-out => transfer fitting',
    'response final-warned happened => transfer fitting',
  ])
  expect(fitting(running, ['written-warning', 'suspension'])).toEqual([])
})

test('each way is told in a sentence', () => {
  const { fitting: ways, admissible } = checkOn(unheard, 'transfer').whatWouldChange
  expect(ways[0]?.because).toEqual({
    nl: 'Als er alsnog een andere passende plek komt, dan is het advies overplaatsing van de beschuldigde.',
    en: 'If another suitable position is still found, then the advice is transfer of the accused.',
  })
  expect(admissible[0]?.because).toEqual({
    nl: 'Als de beschuldigde alsnog wordt gehoord, dan staat dit punt niet meer in de weg.',
    en: 'If the accused is still heard, then this point no longer stands in the way.',
  })
  expect(checkOn(running, 'suspension').whatWouldChange.fitting[2]?.because).toEqual({
    nl: 'Als blijkt dat het onderzoek gevaar loopt, dan is dit als bescherming te verdedigen.',
    en: 'If it turns out that the inquiry is at risk, then this can be defended as protection.',
  })
})

test('what opens a gate is tried by itself, not beside what was tried before it', () => {
  const theCase = caseOf('threat', {
    procedure: { ...handledComplaint, formalComplaint: 'yes', admissible: 'no' },
  })
  const { admissible } = checkOn(theCase, 'transfer').whatWouldChange
  expect(
    admissible.map(({ gate, changes }) => [
      gate,
      ...changes.map(({ fact, to }) => `${fact} ${to}`),
    ]),
  ).toEqual([
    ['admissible', 'ownInquiry yes'],
    ['admissible', 'formalComplaint no'],
    ['admissible', 'admissible yes'],
  ])
})

/** The shipped policy with some rules changed, as one of which it is proved that a graver fact never makes milder, and as one of which it is not. */
function bothWays(change: (rule: RuleData) => RuleData) {
  const rules = data.rules.map(change)
  return [true, false].map((provedMonotone) => readyPolicy({ ...data, rules, provedMonotone }))
}
const placeOf = (id: string) => data.facts.findIndex((fact) => fact.id === id)

/** A table over two facts that answers yes where each is at a level. */
function whereBoth(first: readonly [string, number], second: readonly [string, number]) {
  const [one, other] = [first, second].sort(([a], [b]) => placeOf(a) - placeOf(b)) as [
    typeof first,
    typeof first,
  ]
  const sizes = [one, other].map(([id]) => data.facts[placeOf(id)]?.levels.length ?? 0)
  const table = Array.from({ length: (sizes[0] ?? 0) * (sizes[1] ?? 0) }, (_, row) =>
    row === one[1] * (sizes[1] ?? 0) + other[1] ? '1' : '0',
  ).join('')
  return { reads: [placeOf(one[0]), placeOf(other[0])], table }
}

test('where facts decide together, the short way finds what trying every set finds', () => {
  type Tabled = Pick<RuleData, 'reads' | 'table'>
  const among = (theCase: Case<Vocabulary>, measure: string, name: string, tabled: Tabled) => {
    const [proved, tried] = bothWays((rule) =>
      rule.name === name ? { ...rule, ...tabled } : rule,
    ).map((policy) => checkOn(theCase, measure, policy).whatWouldChange)
    expect({ name, measure, ...proved }).toEqual({ name, measure, ...tried })
    return proved?.found.fitting
  }
  // A fact that decides on the kind also weighs.
  const led = caseOf('insult', { facts: { power: 'hierarchical', workLink: 'unknown' } })
  const weighs = whereBoth(['power', 2], ['workLink', 0])
  expect(among(led, 'final-warning', 'power.hierarchical', weighs)).toBeGreaterThan(0)
  // What is not available hangs on two facts that weigh: the two together would bar more, and are no way.
  const barred = whereBoth(['power', 2], ['impact', 2])
  expect(among(threat, 'dissolution', 'unavailable.transfer', barred)).toBe(46)
  // What is proposed is not available by a fact that decides on the kind.
  const { levels = [] } = data.facts[placeOf('workLink')] ?? {}
  const elsewhere = caseOf('insult', { facts: { workLink: String(levels[1]) } })
  const byLink = { reads: [placeOf('workLink')], table: '0100' }
  expect(among(elsewhere, 'role-removal', 'unavailable.role-removal', byLink)).toBeGreaterThan(0)
})

test('where nothing is proved, a graver fact that makes milder is found', () => {
  const rules = data.rules.map((rule) =>
    rule.name === 'power.hierarchical' && rule.event.type === 'weigh'
      ? { ...rule, event: { ...rule.event, params: { ...rule.event.params, steps: -2 } } }
      : rule,
  )
  const policy = readyPolicy({ ...data, rules, provedMonotone: false })
  expect(told(checkOn(insult, 'oral-warning', policy).whatWouldChange.fitting)).toEqual([
    'power hierarchical happened => oral-warning fitting',
  ])
})

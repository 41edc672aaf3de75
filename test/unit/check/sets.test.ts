import { expect, test } from 'vitest'
import { applyChanges, type Case, check } from '../../../src/index'
import { proposalOf } from '../../../src/check/sets'
import { handled as procedure } from '../../support/handled'
import { shipped } from '../../support/policy'

const facts = {
  power: 'none',
  impact: 'considerable',
  surroundings: 'unaffected',
  audience: 'private',
  targets: 'one',
  workLink: 'work',
  response: 'none',
} as const
const belittling: Case = {
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
  facts: { ...facts, pattern: 'single' },
  procedure,
}
const assault: Case = {
  stage: 'concluded',
  conduct: [{ behaviour: 'sexual-assault', finding: 'established' }],
  facts: { ...facts, pattern: 'single', offence: 'suspected' },
  procedure,
}
const reported: Case = { stage: 'reported', conduct: [{ behaviour: 'threat' }] }

const roles = ({ parts }: ReturnType<typeof check>) =>
  parts.map(({ measure, role }) => `${measure}: ${role}`)

test('a report to the police stands apart from dissolution', () => {
  const alone = check(assault, 'dissolution')
  const whole = check(assault, ['police-report', 'dissolution'])
  expect(whole.proposed).toEqual(['dissolution', 'police-report'])
  expect(whole).toMatchObject({ verdict: alone.verdict, weighsAs: 'dissolution', admissible: true })
  expect(roles(whole)).toEqual(['dissolution: principal', 'police-report: apart'])
  // The advice names it here, and says why; elsewhere it stands apart without a reason of its own.
  expect(whole.parts[1]?.because.en).not.toBe(
    'This stands apart from the measure and does not count.',
  )
  expect(check(belittling, ['written-warning', 'police-report']).parts[1]?.because.en).toBe(
    'This stands apart from the measure and does not count.',
  )
})

test('suspension outweighs a written warning and makes the whole too heavy', () => {
  const whole = check(belittling, ['written-warning', 'suspension'])
  expect(check(belittling, 'written-warning').verdict).toBe('fitting')
  expect(whole).toMatchObject({
    verdict: 'too-heavy',
    weighsAs: 'transfer',
    lighterThatSuffices: 'written-warning',
  })
  expect(roles(whole)).toEqual(['written-warning: principal', 'suspension: outweighs'])
  expect(whole.parts[1]?.because.en).toBe(
    'This weighs as transfer of the accused, heavier than the measure itself.',
  )
  expect(whole.because.en).toBe(
    'Proposed: written warning and temporary paid suspension. The whole weighs as transfer of the accused, because of temporary paid suspension; without that it is in proportion. This is too heavy. What fits this conduct: written warning to final written warning. The advice is written warning.',
  )
  expect([whole.suitable.answer, whole.necessary.answer, whole.balanced.answer]).toEqual([
    'yes',
    'no',
    'no',
  ])
  // Another workplace weighs no more than what is recommended.
  expect(roles(check(belittling, ['oral-warning', 'temporary-workplace', 'suspension']))).toEqual([
    'oral-warning: principal',
    'temporary-workplace: added',
    'suspension: outweighs',
  ])
})

test('support does not weigh, and what the advice names is told as such', () => {
  expect(roles(check(belittling, ['written-warning', 'coaching', 'working-apart']))).toEqual([
    'written-warning: principal',
    'coaching: named',
    'working-apart: added',
  ])
  expect(check(belittling, ['coaching', 'written-warning', 'working-apart'])).toMatchObject({
    verdict: 'fitting',
    weighsAs: 'written-warning',
  })
})

test('while an inquiry runs, suspension that the advice names can be defended, and the lighter protection is named', () => {
  const result = check(reported, 'suspension')
  expect(result).toMatchObject({
    verdict: 'defensible',
    weighsAs: 'none',
    admissible: true,
    gates: [],
    lighterThatSuffices: 'working-apart',
  })
  expect(roles(result)).toEqual(['suspension: named'])
  expect([result.suitable.answer, result.necessary.answer, result.balanced.answer]).toEqual([
    'yes',
    'with-reasons',
    'yes',
  ])
  expect(result.necessary.because.en).toBe(
    'Try something lighter first: temporary distance at work.',
  )
  expect(check(reported, 'working-apart')).toMatchObject({
    verdict: 'fitting',
    lighterThatSuffices: null,
  })
  // A sanction waits for the inquiry, whatever goes beside it.
  expect(check(reported, ['final-warning', 'suspension'])).toMatchObject({
    verdict: 'too-heavy',
    admissible: false,
    weighsAs: 'final-warning',
  })
})

test('protection for which nothing calls is too heavy, and what would make it defensible is listed', () => {
  const joke: Case = { stage: 'reported', conduct: [{ behaviour: 'joke-at-expense' }] }
  const { verdict, whatWouldChange } = check(joke, 'suspension')
  expect(verdict).toBe('too-heavy')
  expect(
    whatWouldChange.fitting.map(({ changes, verdict: then, because }) => [
      changes.map(({ fact, to, nature }) => `${fact}: ${to}, ${nature}`),
      then,
      because.en,
    ]),
  ).toEqual([
    [
      ['response: final-warned, find-out'],
      'defensible',
      'If it turns out that the accused had a final warning about it before, then this can be defended as protection.',
    ],
  ])
})

test('protection alone after established conduct is not enough', () => {
  // Distance at work weighs as an oral warning, which lies in the range here; it is no sanction all the same.
  expect(
    check(
      { stage: 'concluded', conduct: [{ behaviour: 'joke-at-expense', finding: 'established' }] },
      'working-apart',
    ).verdict,
  ).toBe('too-light')
})

test('a changed earlier response takes the place of the history, and the case itself stays as it was', () => {
  const warned: Case = {
    ...belittling,
    facts: { power: 'none' },
    history: [{ kind: 'request-to-stop', on: '2026-01-01' }],
  }
  const kept = structuredClone(warned)
  expect(applyChanges(warned, [{ fact: 'response', to: 'final-warned' }])).toEqual({
    ...belittling,
    facts: { power: 'none', response: 'final-warned' },
  })
  expect(
    applyChanges(warned, [
      { fact: 'power', to: 'executive' },
      { fact: 'insight', to: 'yes' },
      { fact: 'otherPosition', to: 'no' },
    ]),
  ).toEqual({
    ...warned,
    facts: { power: 'executive' },
    circumstances: ['insight'],
    procedure: { ...procedure, otherPosition: 'no' },
  })
  expect(
    applyChanges({ ...warned, circumstances: ['insight', 'tolerated'] }, [
      { fact: 'insight', to: 'no' },
    ]).circumstances,
  ).toEqual(['tolerated'])
  expect(warned).toEqual(kept)
})

test('an inquiry that is concluded has a finding for every act, also for what lies outside the policy', () => {
  const mixed: Case = {
    stage: 'reported',
    conduct: [
      { behaviour: 'threat' },
      { behaviour: 'insult', finding: 'unfounded' },
      { behaviour: 'management-style' },
    ],
  }
  const after = applyChanges(mixed, [{ fact: 'outcome', to: 'established' }])
  expect(after.stage).toBe('concluded')
  expect(after.conduct.slice(0, 2).map(({ finding }) => finding)).toEqual([
    'established',
    'unfounded',
  ])
  expect(check(after, 'transfer').verdict).toBe('fitting')
})

test('whether something too light is necessary is not at issue', () => {
  const light = check(belittling, 'none')
  expect([light.verdict, light.suitable.answer, light.balanced.answer]).toEqual([
    'too-light',
    'no',
    'no',
  ])
  expect(light.necessary).toMatchObject({
    answer: 'not-at-issue',
    because: { en: 'This question does not arise: this already does too little.' },
  })
  // What is recommended is not too light, so there the question stands.
  const { principal } = light.advice
  expect(principal === null ? null : check(belittling, principal.measure).necessary.answer).toBe(
    'yes',
  )
})

test('a measure that goes with two others by two sets is told by the first of these, and each measure keeps its place in the proposal', () => {
  const { data } = shipped
  const set = (one: string, other: string) => ({
    ...(data.sets?.[0] as NonNullable<typeof data.sets>[number]),
    measures: [one],
    with: [other],
  })
  const sets = [set('coaching', 'suspension'), set('coaching', 'written-warning')]
  const listed = ['suspension', 'coaching', 'written-warning'].map((id, at) => ({
    measure: data.measures.find((one) => one.id === id) as (typeof data.measures)[number],
    isConditional: false,
    path: ['proposed', at],
  }))
  const { together, places } = proposalOf({ ...data, sets }, listed)
  expect([...together]).toEqual([
    ['coaching', sets[1]],
    ['suspension', sets[0]],
  ])
  expect([...places]).toEqual([
    ['suspension', ['proposed', 0]],
    ['coaching', ['proposed', 1]],
    ['written-warning', ['proposed', 2]],
  ])
})

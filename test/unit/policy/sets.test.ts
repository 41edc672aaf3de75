import { expect, test } from 'vitest'
import { describeIssue, PolicyError } from '../../../src/index'
import { load, safeAdvise, verifyPolicy } from '../../support/inside'
import { checkSource } from '../../../src/policy/source/load'
import { about } from '../../support/overlay'

const reason = { nl: 'Een reden.', en: 'A reason.' }
const citing = { because: reason, source: ['choice-sets'] }

/** What is wrong with a policy laid over the shipped one, one line each. */
const problems = (files: Readonly<Record<string, unknown>>) =>
  checkSource({ policy: about, ...files }).issues.map((issue) => describeIssue(issue, 'policy'))
const withSet = (set: object) =>
  problems({ measures: { sets: [{ id: 'own', ...citing, ...set }] } })
const withMeasure = (measure: { readonly id: string; readonly [key: string]: unknown }) =>
  problems({ measures: { measures: [measure] } }).filter((line) =>
    line.startsWith(`measures.${measure.id}.`),
  )

test('a set of measures that can go together, as heavy as the heaviest or heavier, is in order', () => {
  const set = { measures: ['written-warning'], with: ['role-removal'] }
  for (const weighsAs of [undefined, 'transfer', 'dissolution'])
    expect(withSet({ ...set, ...(weighsAs === undefined ? {} : { weighsAs }) })).toEqual([])
})

test('a set of what excludes each other is told, whichever of the two says so', () => {
  expect(withSet({ measures: ['dissolution'], with: ['coaching'] })).toEqual([
    'measures.sets.own.with: the set `own` puts `dissolution` together with `coaching`, but they exclude each other (leave one of the two out, or mend `excludes`)',
  ])
  expect(withSet({ measures: ['coaching'], with: ['transfer', 'settlement'] })).toEqual([
    'measures.sets.own.with: the set `own` puts `coaching` together with `settlement`, but they exclude each other (leave one of the two out, or mend `excludes`)',
  ])
})

test('a set of a measure with itself is told', () => {
  const own = { measures: ['transfer', 'coaching'], with: ['coaching', 'reintegration-plan'] }
  expect(withSet(own)).toEqual([
    'measures.sets.own.with: the set `own` puts `coaching` together with itself (name it in `measures` or in `with`)',
  ])
})

test('a set that weighs less than the heaviest in it is told with both', () => {
  const weighsAs = 'final-warning'
  expect(withSet({ measures: ['transfer'], with: ['coaching'], weighsAs })).toEqual([
    'measures.sets.own.weighsAs: the set `own` weighs as `final-warning`, lighter than `transfer` in it, which weighs as `transfer` (write the rung of its heaviest part or a heavier one, or leave it out)',
  ])
  // What stands beside the ladder counts as the rung that it weighs as.
  expect(withSet({ measures: ['oral-warning'], with: ['role-removal'], weighsAs })).toEqual([
    'measures.sets.own.weighsAs: the set `own` weighs as `final-warning`, lighter than `role-removal` in it, which weighs as `transfer` (write the rung of its heaviest part or a heavier one, or leave it out)',
  ])
})

test('what is heavier on a condition than at once is told with both', () => {
  const conditionally = (weighsAs: string) => ({
    weighsAs,
    because: reason,
    source: ['choice-conditional'],
  })
  expect(withMeasure({ id: 'transfer', conditionally: conditionally('dissolution') })).toEqual([
    'measures.transfer.conditionally.weighsAs: on a condition `transfer` weighs as `dissolution`, but by itself it weighs as `transfer` (write a milder rung: on a condition it takes no effect yet)',
  ])
  expect(withMeasure({ id: 'coaching', conditionally: conditionally('oral-warning') })).toEqual([
    'measures.coaching.conditionally.weighsAs: on a condition `coaching` weighs as `oral-warning`, but by itself it does not weigh (write a milder rung: on a condition it takes no effect yet)',
  ])
  expect(withMeasure({ id: 'transfer', conditionally: conditionally('transfer') })).toEqual([])
})

test('a measure that excludes itself is told', () => {
  expect(withMeasure({ id: 'coaching', excludes: ['coaching'] })).toContain(
    'measures.coaching.excludes: `coaching` excludes itself (leave it out of its own list)',
  )
})

const departures = [{ rule: 'range.light', because: reason }]
const otherwise = { because: reason, source: ['choice-ladder'] }

test('a stretch of the ladder with its ends the wrong way round is told, whatever rule holds it', () => {
  const turned = (name: string, params: object) =>
    problems({ range: { rules: [{ name, event: { params } }] } }).filter((line) =>
      line.includes('not in the order of the ladder'),
    )
  expect(turned('range.light', { from: 'transfer', to: 'oral-warning' })).toEqual([
    'range.range.light.event: the rungs of `range.light` are not in the order of the ladder: `transfer`, `corrective-talk`, `oral-warning` (write `from`, `start` and `to` from mild to grave)',
  ])
  expect(turned('range.light', { start: 'dissolution' })).toHaveLength(1)
  expect(turned('start.sexual-blackmail', { from: 'summary-dismissal' })).toHaveLength(1)
})

test('a range that is reached in no situation is found', async () => {
  const never = {
    name: 'range.never',
    ...otherwise,
    conditions: {
      all: [
        { fact: 'tier', operator: 'equal', value: 'light' },
        { fact: 'tier', operator: 'equal', value: 'serious' },
      ],
    },
    event: {
      type: 'range',
      params: { from: 'none', start: 'oral-warning', to: 'oral-warning' },
    },
  }
  const { findings } = verifyPolicy(await load({ policy: about, range: { rules: [never] } }), {
    quick: true,
  })
  expect(findings.filter(({ rule }) => rule === 'range.never').map(({ code }) => code)).toEqual([
    'dead-rule',
  ])
})

test('a range of a tier that is moved to another leaves the one without a range', async () => {
  const moved = {
    name: 'range.light',
    ...otherwise,
    conditions: { all: [{ fact: 'tier', operator: 'equal', value: 'moderate' }] },
  }
  const policy = await load({ policy: { ...about, departures }, range: { rules: [moved] } })
  const { findings } = verifyPolicy(policy, { quick: true })
  expect(
    findings.filter(({ code }) => code === 'no-single-range').map(({ message }) => message),
  ).toEqual([
    'the tier `light` does not have exactly one range',
    'the tier `moderate` does not have exactly one range',
  ])
  // Whoever asks it all the same is told, and not by a fault from within.
  const conduct = [{ behaviour: 'sexual-remark', finding: 'established' }]
  expect(() => safeAdvise({ stage: 'concluded', conduct }, { policy })).toThrow(PolicyError)
})

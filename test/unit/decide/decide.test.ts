import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Decision,
  determining,
  type Outcome,
  throughGates,
  weighed,
  weighedOutcome,
} from '../../../src/decide/decide'
import type { Fired, Reading } from '../../../src/decide/reading'
import { inside } from '../../../src/policy/ready'
import { contestedCase } from '../../support/arbitrary-case'
import { changedPolicy, policyWithRules, shipped } from '../../support/policy'
import { runs } from '../../support/runs'
import { understood } from '../../support/understood'

const nothing: Fired = {
  lift: undefined,
  range: 0,
  move: undefined,
  weighed: [],
  open: [],
  step: [],
  depart: [],
  replace: undefined,
  softening: [],
}
const rungs = { tier: 1, net: 0, start: 2, from: 1, to: 3, departFrom: 1, departTo: 3 }
const plain = { ...rungs, recommended: 2, stepped: 2, steppedTo: 3 }
const reading = (more: Partial<Reading>, fired: Partial<Fired>): Reading => ({
  act: 0,
  lift: undefined,
  move: undefined,
  ...plain,
  ...more,
  fired: { ...nothing, ...fired },
})
const counted = { steps: -1, counted: true, reason: 'counts' } as const
const struck = { steps: -1, counted: false, reason: 'struck' } as const

const governing = reading(
  {},
  {
    range: 13,
    lift: 9,
    weighed: [
      { rule: 11, ...counted },
      { rule: 30, ...struck },
    ],
    open: [2],
    step: [21],
    softening: [30],
  },
)
const held = reading({ from: 2, start: 1 }, { range: 4, depart: [22], softening: [3] })
const idle = reading({ start: 1 }, { range: 5, softening: [31] })
const outcome = { ...plain, from: 2, replaced: false, readings: [idle, governing, held], governing }
const [gate] = shipped.data.gates as [(typeof shipped.data.gates)[number]]
const { kind: _, ...kindless } = gate
const gates: Decision['gates'] = [
  { gate: { ...gate, kind: 'other-authority' }, status: 'blocked', rules: [50, 6] },
  { gate: { ...gate, kind: 'no-sanction' }, status: 'passed', rules: [51] },
  { gate: { ...gate, kind: 'no-sanction' }, status: 'unknown', rules: [52] },
  { gate: kindless, status: 'blocked', rules: [53] },
]
const decided = { kind: 'other-authority', gates, outcome, recommended: 0, asKnown: [] } as const

test('what determines is what the explaining reading counts, what holds another part up, what softened another reading, and what closes', () => {
  expect(determining(decided)).toEqual([2, 3, 4, 6, 9, 11, 13, 21, 22, 31, 50])
})

test('where nothing is weighed only what closes determines', () => {
  const stopped = { ...decided, kind: 'no-sanction' } as const
  expect(weighedOutcome(stopped)).toBeUndefined()
  expect(determining(stopped)).toEqual([6, 50])
})

test('what only another authority can impose is weighed, unless another gate leaves nothing to weigh', () => {
  expect(weighedOutcome(decided)).toBe(outcome)
  const closed = { ...gate, kind: 'no-sanction' } as const
  const more = [...gates, { gate: closed, status: 'blocked', rules: [1] } as const]
  expect(weighedOutcome({ ...decided, gates: more })).toBeUndefined()
})

test('the reading that explains is the first of the gravest: by tier, then recommendation, then start, then net', () => {
  const order = ['tier', 'recommended', 'start', 'net'] as const
  fc.assert(
    fc.property(contestedCase(), (theCase) => {
      const found = weighed(shipped, understood(theCase).derived)
      const left = order.reduce<readonly Reading[]>((sofar, part) => {
        const most = Math.max(...sofar.map((one) => one[part]))
        return sofar.filter((one) => one[part] === most)
      }, found.readings)
      expect(found.governing).toBe(left[0])
    }),
    { numRuns: runs(300) },
  )
})

test('of two starts the one that ends graver explains, not the one that began higher', () => {
  const { ladder, rules } = shipped.data
  const [rule] = rules as [(typeof rules)[number]]
  // Begins near the top, and ends at the bottom.
  const params = { start: ladder[6] as string, from: ladder[0] as string, to: ladder[0] as string }
  const event = { type: 'to-start', params } as const
  const odd = { ...rule, name: 'to-start.odd', event, reads: [], table: '1' }
  const policy = inside(policyWithRules([...rules, odd]))
  const { derived } = understood({
    stage: 'concluded',
    conduct: [{ behaviour: 'threat', finding: 'established' }],
  })
  const usual = weighed(shipped, derived)
  const found = weighed(policy, derived)
  expect(found.readings.some(({ start, recommended }) => start === 6 && recommended === 0)).toBe(
    true,
  )
  expect(found.governing.start).toBe(usual.governing.start)
  expect(found.recommended).toBe(usual.recommended)
})

test('a policy without a range for a tier is refused by name', () => {
  const { rules } = shipped.data
  const policy = inside(policyWithRules(rules.filter(({ event }) => event.type !== 'range')))
  const { derived } = understood({
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
  })
  expect(() => weighed(policy, derived)).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ code: 'missing', path: ['range', 'rules'] })],
    }),
  )
})

/** The shipped policy without rules and gates, with the fact that comes about in one way at the first place. */
const first = (by: string) =>
  inside(
    changedPolicy((data) => {
      const own = data.facts.filter((fact) => fact.by === by)
      data.facts = [...own, ...data.facts.filter((fact) => fact.by !== by)]
      data.rules = []
    }),
  )
const came: Outcome = { ...rungs, recommended: 2, replaced: true }

test('what was decided is filled in for the rules after it, wherever the policy declares it; the levels that were given stay', () => {
  const filled = { seriousness: rungs.tier + 1, replaced: 1, recommended: 2, kind: 0 }
  for (const [by, level] of Object.entries(filled)) {
    const asKnown = shipped.data.facts.map(() => 0)
    const given = Object.freeze([9, ...asKnown.slice(1)])
    expect([by, throughGates(first(by), { asKnown: given }, came).asKnown[0]]).toEqual([by, level])
    expect(given[0]).toBe(9)
  }
})

test('where no act is in play there is no sanction, also by a policy without a gate that says so', () => {
  const asKnown = shipped.data.facts.map(() => 0)
  expect(throughGates(first('kind'), { asKnown }, undefined)).toMatchObject({
    kind: 'no-sanction',
    recommended: 0,
    outcome: undefined,
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActLevels, CaseLevels } from '../../../src/case/levels'
import { decide } from '../../../src/decide/decide'
import {
  type Changes,
  decideCase,
  heldFacts,
  whatIf,
  whatIfApart,
  withLevels,
} from '../../../src/decide/what-if'
import { inside } from '../../../src/policy/ready'
import { kindFacts } from '../../../src/policy/deciding'
import { anyCase, contestedCase } from '../../support/arbitrary-case'
import { changedPolicy, policyWithRules, shipped } from '../../support/policy'
import { understood } from '../../support/understood'

const act = (...own: ActLevels['own']): ActLevels =>
  Object.freeze({ tier: 1, form: 2, behaviour: 3, uses: [[7, 1]] as const, own })
const settled = act([0, 1])
const open = act([0, 0, [0, 2]])
const theCase: CaseLevels = Object.freeze({
  levels: Object.freeze([1, 1, 2]),
  asKnown: Object.freeze([3, 1, 2]),
  acts: Object.freeze([settled, open]),
})

test('what is changed for a case is the same for each of its acts', () => {
  expect(withLevels(theCase, [[1, 4]])).toEqual({
    ...theCase,
    levels: [1, 4, 2],
    asKnown: [3, 4, 2],
  })
  expect(withLevels(theCase, [[0, 2]])).toEqual({
    levels: [2, 1, 2],
    asKnown: [2, 1, 2],
    acts: [act(), act()],
  })
  // Also where only one of the acts held another level, beside another fact.
  const apart = { ...theCase, acts: [act([0, 1], [2, 1]), act()] }
  expect(withLevels(apart, [[0, 2]]).acts).toEqual([act([2, 1]), act()])
  const alone = { ...theCase, acts: [act([0, 1], [2, 1])] }
  expect(withLevels(alone, [[0, 2]]).acts).toEqual([act([2, 1])])
})

test('what is changed for one act stays with that act, and the gravest act speaks for the case', () => {
  expect(withLevels(theCase, [[0, 2, 1]])).toEqual({
    levels: [2, 1, 2],
    asKnown: [2, 1, 2],
    acts: [settled, act([0, 2])],
  })
  expect(withLevels(theCase, [[2, 5, 0]])).toEqual({
    levels: [1, 1, 5],
    asKnown: [3, 1, 5],
    acts: [act([0, 1], [2, 5]), open],
  })
  // What else an act holds has no say in it.
  const two = withLevels({ ...theCase, acts: [act([0, 1], [1, 4])] }, [[0, 2, 0]])
  expect(two).toMatchObject({ levels: [2, 1, 2], acts: [act([1, 4], [0, 2])] })
  // One other fact for the case, one for an act.
  expect(
    withLevels(theCase, [
      [1, 4],
      [0, 2, 0],
    ]),
  ).toEqual({ levels: [2, 4, 2], asKnown: [2, 4, 2], acts: [act([0, 2]), open] })
})

test('while an act can still turn out graver, the mildest is not known of the case', () => {
  const milder = withLevels(theCase, [[0, 0, 0]])
  expect(milder).toEqual({ levels: [0, 1, 2], asKnown: [3, 1, 2], acts: [act([0, 0]), open] })
  const both = withLevels(theCase, [
    [0, 0, 0],
    [0, 0, 1],
  ])
  expect(both).toEqual({ levels: [0, 1, 2], asKnown: [0, 1, 2], acts: [act([0, 0]), act([0, 0])] })
})

test('a fact is held by an act that has a level of its own for it', () => {
  expect([...heldFacts({ acts: [settled, act([2, 1]), open] })]).toEqual([0, 2])
})

const { facts } = shipped.data
/** Facts of a case at other levels, often those that gates read, and now and then of its first act. */
const someChanges: fc.Arbitrary<Changes> = fc.array(
  fc
    .record({
      fact: fc.oneof(fc.nat(facts.length - 1), fc.constantFrom(...kindFacts(shipped.data))),
      level: fc.nat(),
      act: fc.option(fc.constant(0), { freq: 3, nil: undefined }),
    })
    .filter(({ fact }) => facts[fact]?.role !== 'derived')
    .map(({ fact, level, act: at }) => [fact, level % (facts[fact]?.known ?? 1), at] as const),
  { minLength: 1, maxLength: 3 },
)
/** The same with a gate that asks what the weighing came to. */
const hanging = (by: 'seriousness' | 'replaced', hit: number) => {
  const place = facts.findIndex((fact) => fact.by === by)
  const table = (facts[place]?.levels ?? []).map((_, level) => (level === hit ? 1 : 0)).join('')
  const policy = changedPolicy((data) => {
    const gate = data.gates.find(({ kind }) => kind === 'other-authority')
    const event = { type: 'gate', params: { gate: gate?.id ?? '', status: 'blocked' } } as const
    const [rule] = data.rules as [(typeof data.rules)[number]]
    data.rules = [...data.rules, { ...rule, name: 'gate.hanging', event, reads: [place], table }]
  })
  return inside(policy)
}
const policies = [shipped, hanging('seriousness', 2), hanging('replaced', 1)]

test('asking what would be is deciding the case as it would be, in one step or in two', () => {
  const [seen, stopped] = [new Set<number>(), new Set<boolean>()]
  fc.assert(
    fc.property(fc.oneof(anyCase(), contestedCase()), someChanges, (written, asked) => {
      const { derived } = understood(written)
      for (const levels of [derived.levels, derived.asKnown]) Object.freeze(levels)
      // Of an act that is in play.
      const changes = asked.filter(([, , at]) => at === undefined || derived.acts.length > 0)
      for (const policy of policies) {
        const decision = decideCase(policy, derived)
        const { gates, kind, recommended, asKnown } = decide(policy, derived)
        expect(decision).toMatchObject({ gates, kind, recommended, asKnown })
        expect(decision.outcome === undefined).toBe(derived.acts.length === 0)
        const ask = whatIf(policy, derived, decision)
        const would = decideCase(policy, withLevels(derived, changes))
        expect(ask(changes)).toBe(would.recommended)
        // What was asked leaves nothing behind.
        expect(ask([])).toBe(decision.recommended)
        expect(ask(changes)).toBe(would.recommended)
        seen.add(would.recommended)
        const apart = whatIfApart(policy, derived)
        expect(apart === undefined).toBe(policy !== shipped || derived.acts.length === 0)
        if (apart === undefined) continue
        const isStopped = apart.isStopped(changes)
        expect(isStopped).toBe(would.kind !== 'measures')
        expect(isStopped ? 0 : apart.weighed(changes)).toBe(would.recommended)
        stopped.add(isStopped)
      }
    }),
    { numRuns: 100 },
  )
  expect(seen.size).toBeGreaterThan(2)
  expect(stopped.size).toBe(2)
})

test('where no act is in play nothing is recommended, whatever the gates would say', () => {
  const { derived } = understood({
    stage: 'concluded',
    conduct: [{ behaviour: 'threat', finding: 'unfounded' }],
  })
  expect(derived.acts).toEqual([])
  // A policy in which no gate says that there has to be an act.
  const open = shipped.data.rules.filter(
    ({ event }) => event.type !== 'gate' || event.params.gate !== 'established',
  )
  const policy = inside(policyWithRules(open))
  const ask = whatIf(policy, derived, decideCase(policy, derived))
  expect(kindFacts(policy.data).size).toBeGreaterThan(0)
  for (const fact of kindFacts(policy.data))
    for (const level of facts[fact]?.levels.keys() ?? []) expect(ask([[fact, level]])).toBe(0)
})

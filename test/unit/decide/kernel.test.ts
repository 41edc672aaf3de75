import { expect, test } from 'vitest'
import { readsAny, withKernel } from '../../../src/decide/kernel/fuse'
import { programOf } from '../../../src/decide/kernel/program'
import type { Numbered, Stretch, TierProgram } from '../../../src/decide/kernel/tables'
import { usedFacts } from '../../../src/policy/deciding'
import type { PolicyData } from '../../../src/policy/policy'
import { shipped } from '../../support/policy'

const { data } = shipped
const weight = (reads: readonly number[], bits: number): Numbered => ({
  rule: 0,
  reads,
  strides: reads.map(() => 1),
  table: Uint8Array.of(0, 1),
  number: 1,
  bits,
})
const stretch = (from: number, to: number): Stretch => ({
  ...weight([0], 0),
  from,
  start: -1,
  to,
  uses: 0,
})
const group = (place: number, weights: readonly Numbered[]) => ({
  group: place,
  sum: true,
  lowest: -place,
  highest: place,
  weights,
})
const empty: Omit<TierProgram, 'kernel'> = {
  ranges: [],
  moves: [],
  groups: [],
  opens: [],
  steps: [],
  departs: [],
  replaces: [],
}
const kernelOf = (tier: Partial<TierProgram>) => withKernel({ ...empty, ...tier }, data, 0).kernel

test('a group is asked about what is struck where one of its weights reads a fact that can be', () => {
  const { fixed, strikable } = kernelOf({
    groups: [
      group(1, [weight([0], 0)]),
      group(2, [weight([0], 0), weight([1], 2)]),
      group(3, [weight([0, 1], 0)]),
      group(4, [weight([0, 1], 2)]),
      group(5, [weight([0, 1], 0), weight([1, 2], 4)]),
    ],
  })
  expect(fixed.map(({ highest }) => highest)).toEqual([1, 3])
  expect(strikable.map(({ highest }) => highest)).toEqual([2, 4, 5])
})

test('a group weighs some facts where any weight reads any of them', () => {
  const { fixed } = kernelOf({
    groups: [group(1, [weight([1], 0), weight([2], 0), weight([3, 4], 0)])],
  })
  const reads = (...facts: number[]) => readsAny(fixed[0] as (typeof fixed)[number], new Set(facts))
  expect([reads(2), reads(9, 1), reads(4), reads(3, 9)]).toEqual([true, true, true, true])
  expect([reads(), reads(9), reads(0)]).toEqual([false, false, false])
})

test('a range can be opened down to the lowest rung, and what leaves an end alone does nothing to it', () => {
  const { opens } = kernelOf({ opens: [stretch(0, -1), stretch(-1, 4)] })
  expect(opens.from.numbers).toEqual([255, 0])
  expect(opens.to.numbers).toEqual([-1, 4])
})

test('each fact that a reading fills in is found wherever the policy declares it, and is nowhere where it does not', () => {
  const ways = {
    actTier: 'act-tier',
    form: 'act-form',
    behaviour: 'act-behaviour',
    start: 'start',
    net: 'net',
    rangeTo: 'range-to',
    recommended: 'recommended',
    seriousness: 'seriousness',
    kind: 'kind',
    replaced: 'replaced',
  } as const
  const bare: PolicyData = { ...data, rules: [], facts: [] }
  const none = Object.fromEntries(Object.keys(ways).map((slot) => [slot, -1]))
  expect(programOf(bare).slots).toEqual(none)
  const [fact] = data.facts as [(typeof data.facts)[number]]
  const declared = Object.values(ways).map((by) => ({ ...fact, by }))
  const places = Object.fromEntries(Object.keys(ways).map((slot, place) => [slot, place]))
  expect(programOf({ ...bare, facts: declared }).slots).toEqual(places)
})

test('each fact that something uses has a bit of its own, and no other fact has one', () => {
  const { bits } = programOf(data)
  const used = usedFacts(data.behaviours, data.rules)
  const places = data.facts.flatMap(({ id }, place) => (used.has(id) ? [place] : []))
  const expected = data.facts.map((_, place) =>
    places.includes(place) ? 2 ** places.indexOf(place) : 0,
  )
  expect(bits).toEqual(expected)
})

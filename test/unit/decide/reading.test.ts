import { expect, test } from 'vitest'
import { programOf } from '../../../src/decide/kernel/program'
import type { Numbered, Program, Stretch, TierProgram } from '../../../src/decide/kernel/tables'
import { firedIn, type Reading, readingsOf } from '../../../src/decide/reading'
import { shipped } from '../../support/policy'

const shape = { reads: [], strides: [], table: Uint8Array.of(1), bits: 0, uses: 0 }
/** A rule that fires whatever the levels are. */
const weight = (rule: number, number: number, bits = 0): Numbered => ({
  ...shape,
  rule,
  number,
  bits,
})
const stretch = (rule: number, from: number, start: number, to: number): Stretch => ({
  ...shape,
  rule,
  from,
  start,
  to,
})
/** The same rule, that fires only where one fact stands at one level. */
const where = <R extends Stretch | Numbered>(rule: R, fact: number, level: number): R => ({
  ...rule,
  reads: [fact],
  strides: [1],
  table: Uint8Array.from({ length: 12 }, (_, row) => (row === level ? 1 : 0)),
})
const group = (
  sum: boolean,
  [lowest, highest]: readonly [number, number],
  weights: Numbered[],
) => ({
  group: 0,
  sum,
  lowest,
  highest,
  weights,
})
const uncapped = [-100, 100] as const

// Facts 0 to 3 are filled in by a reading; fact 4 is what the behaviour holds already.
const [start, net, rangeTo, recommended, held] = [0, 1, 2, 3, 4]
const plain: TierProgram = {
  ...(programOf(shipped.data).tiers[0] as TierProgram),
  ranges: [stretch(20, 2, 3, 4)],
  moves: [],
  groups: [],
  opens: [],
  steps: [],
  departs: [],
  replaces: [],
}
const readAll = (tier: Partial<TierProgram>): readonly Reading[] => {
  const slots = { ...programOf(shipped.data).slots, start, net, rangeTo, recommended }
  const none = { actTier: -1, form: -1, behaviour: -1 }
  const program: Program = {
    ...programOf(shipped.data),
    slots: { ...slots, ...none },
    netOffset: 5,
    bits: [0, 0, 0, 0, 1],
    lifts: [[]],
    tiers: [{ ...plain, ...tier }],
  }
  const act = { tier: 0, form: 0, behaviour: 0, uses: [[held, 1]] as const, own: [] }
  return readingsOf(program, { levels: [11, 11, 11, 11, 1], acts: [act] })
}
const readOne = (tier: Partial<TierProgram>) => readAll(tier)[0] as Reading

test('of each weight it is told what it counts for and why', () => {
  const { net: sum, fired } = readOne({
    groups: [
      group(true, [-100, 3], [weight(1, 2), weight(2, 2), weight(3, 2), weight(4, 1, 1)]),
      group(false, uncapped, [weight(5, -1), weight(6, -2)]),
      group(false, [-1, 100], [weight(7, -2)]),
    ],
  })
  expect(fired.weighed).toEqual([
    { rule: 1, steps: 2, counted: true, reason: 'counts' },
    { rule: 2, steps: 1, counted: true, reason: 'capped' },
    { rule: 3, steps: 2, counted: false, reason: 'capped' },
    { rule: 4, steps: 1, counted: false, reason: 'struck' },
    { rule: 5, steps: -1, counted: false, reason: 'weaker' },
    { rule: 6, steps: -2, counted: true, reason: 'counts' },
    { rule: 7, steps: -1, counted: true, reason: 'capped' },
  ])
  expect(sum).toBe(2 + 1 - 2 - 1)
})

test('what made a reading milder is what weighs less than nothing, a step down, a range opened downwards, and a replacement', () => {
  const softened = readOne({
    groups: [group(true, uncapped, [weight(1, -1), weight(2, 1), weight(3, 0)])],
    steps: [weight(4, -1), weight(5, 1), weight(6, 0)],
    opens: [stretch(7, 0, -1, -1), stretch(8, -1, -1, 5)],
    replaces: [weight(9, 1), weight(10, 0)],
  })
  expect(softened.fired.softening).toEqual([1, 4, 7, 9])
  expect(softened).toMatchObject({ from: 0, to: 5, recommended: 1, stepped: 3, steppedTo: 5 })
  expect(readOne({}).fired.softening).toEqual([])
})

test('every rule that fired is named, and nothing where none did', () => {
  expect(firedIn(readOne({}).fired)).toEqual([20])
  const [, moved] = readAll({
    moves: [stretch(1, -1, 3, -1)],
    groups: [group(true, uncapped, [weight(2, 1)])],
    opens: [stretch(3, 1, -1, -1)],
    steps: [weight(4, 1)],
    departs: [stretch(5, 0, -1, 6)],
    replaces: [weight(6, 2)],
  })
  expect(firedIn((moved as Reading).fired)).toEqual([20, 1, 2, 3, 4, 5, 6])
})

test('a moved start brings its own ends, also the lowest rung; an end that it leaves alone stays', () => {
  const [usual, moved] = readAll({ moves: [stretch(1, 0, 1, -1)] })
  expect(usual).toMatchObject({ from: 2, start: 3, to: 4, recommended: 3 })
  expect(moved).toMatchObject({ from: 0, start: 1, to: 4, recommended: 1 })
})

test('what a reading came to so far is there for the rules after it: start, net, end of the range and rung', () => {
  const read = readOne({
    groups: [group(true, uncapped, [weight(1, 1)])],
    opens: [where(stretch(2, 1, -1, -1), start, 3), where(stretch(3, -1, -1, 5), net, 6)],
    steps: [where(weight(4, 1), net, 6), where(weight(5, 1), start, 2)],
    departs: [where(stretch(6, 0, -1, -1), rangeTo, 5), where(stretch(7, -1, -1, 7), rangeTo, 4)],
    replaces: [where(weight(8, 6), recommended, 3), where(weight(9, 5), recommended, 4)],
  })
  expect(firedIn(read.fired)).toEqual([20, 1, 2, 3, 4, 6, 9])
  expect(read).toMatchObject({
    net: 1,
    from: 1,
    steppedTo: 5,
    stepped: 4,
    recommended: 5,
    departFrom: 0,
  })
})

import { expect, test } from 'vitest'
import { walk } from '../../../src/policy/conditions'
import type { Condition, RootCondition } from '../../../src/policy/file'
import { combiningOf, comesTo, sharesOf, stronger } from '../../../src/policy/group'
import type { FactData } from '../../../src/policy/policy'
import {
  answersAlike,
  columnsOf,
  everyRow,
  levelsInRow,
  rowAt,
  rowsOf,
  stridesOf,
  tabledOf,
} from '../../../src/policy/table'
import { tabulate } from '../../../src/policy/tabulate'
import { restEvery } from '../../../src/policy/turn'
import { shipped } from '../../support/policy'

const label = { nl: 'iets', en: 'something' }
const fact = (id: string, levels: readonly string[]): FactData => ({
  id,
  role: 'given',
  ordered: true,
  levels,
  known: levels.length,
  absent: 0,
  labels: [],
  label,
})
const facts = [
  fact('size', ['s', 'm', 'l']),
  fact('hue', ['red', 'blue']),
  fact('wet', ['no', 'yes']),
]
const [rule] = shipped.data.rules as [(typeof shipped.data.rules)[number]]

test('the rows of a table go through every combination of levels, the last fact fastest', () => {
  const inOrder = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [2, 0],
    [2, 1],
  ]
  const sizes = [3, 2]
  expect(inOrder.map((_, row) => levelsInRow(sizes, row))).toEqual(inOrder)
  expect(rowsOf(sizes)).toBe(inOrder.length)
  // A table over the third and the first fact, of which the second is not read.
  const levels = [0, 9, 0]
  const visited: (readonly number[])[] = []
  everyRow(columnsOf([0, 2], facts), levels, () => visited.push([...levels]))
  expect(visited).toEqual(inOrder.map(([size, wet]) => [size, 9, wet]))
  const strides = stridesOf(sizes)
  expect(visited.map((each) => rowAt({ reads: [0, 2], strides }, each))).toEqual([
    ...inOrder.keys(),
  ])
})

test('a rule answers two levels of a fact alike only where it does so beside every level of the others', () => {
  const tabled = tabledOf({ ...rule, reads: [0, 1], table: '010110' }, 0, facts)
  const alike = (one: number, other: number) => answersAlike(tabled, 0, [one, other], facts)
  expect([alike(0, 0), alike(0, 1), alike(0, 2), alike(1, 2)]).toEqual([true, true, false, false])
  expect(answersAlike(tabled, 1, [0, 1], facts)).toBe(false)
})

test('a cap holds on its own side, and a cap of nothing on both', () => {
  const sum = (cap: number | undefined, ...steps: number[]) =>
    comesTo(combiningOf({ id: 'any', label, combine: 'sum', cap }), steps)
  expect([sum(2, 1, 2), sum(2, -1, -2), sum(2, 3, -1)]).toEqual([2, -3, 1])
  expect([sum(-2, 1, 2), sum(-2, -1, -2), sum(undefined, 4, 5)]).toEqual([3, -2, 9])
  expect([sum(0, 1, 2), sum(0, -1, -2)]).toEqual([0, 0])
})

test('of equal weights the first is the stronger, and it alone counts where they do not add up', () => {
  expect([stronger(1, -1), stronger(-1, 1), stronger(1, -2)]).toEqual([1, -1, -2])
  const group = combiningOf({ id: 'any', label, combine: 'strongest' })
  expect([sharesOf(group, [1, 2, -2]), sharesOf(group, [0, 0])]).toEqual([
    [0, 2, 0],
    [0, 0],
  ])
})

const leaf: Condition = { fact: 'hue', operator: 'equal', value: 'red' }
const asks = (conditions: RootCondition) => ({
  ...{ name: 'any', source: ['choice-weights'], because: label, conditions },
  event: { type: 'weigh' as const, params: { group: 'power', steps: 1 } },
})

test('a table follows from the levels of the facts and from what the named conditions ask, not from the rule alone', async () => {
  const other = { all: [{ condition: 'shared' }] }
  const tableOf = async (read: readonly FactData[], shared: Condition) => {
    const named = { shared: { conditions: { all: [shared] } } }
    const [made] = await tabulate([asks(other)], read, named)
    return made?.table
  }
  const blue = { ...leaf, value: 'blue' }
  const longer = [fact('hue', ['blue', 'green', 'red'])]
  expect(await tableOf(facts, leaf)).toBe('10')
  expect(await tableOf(facts, blue)).toBe('01')
  expect(await tableOf(longer, leaf)).toBe('001')
  expect(await tableOf(facts, leaf)).toBe('10')
})

test('conditions nest thirty-two deep and no deeper, whatever stands beside them', () => {
  const nested = (depth: number): RootCondition =>
    Array.from({ length: depth - 1 }).reduce<RootCondition>((inner) => ({ not: inner }), {
      all: [leaf],
    })
  const named = { shared: { conditions: nested(20) } }
  const isTooDeep = (condition: Condition) => walk(condition, named).tooDeep
  expect([isTooDeep(nested(32)), isTooDeep(nested(33))]).toEqual([false, true])
  expect(isTooDeep({ any: [leaf, nested(32)] })).toBe(true)
  // What a name stands for counts with what it stands in.
  const within = (depth: number) =>
    Array.from({ length: depth }).reduce<Condition>((inner) => ({ not: inner as RootCondition }), {
      condition: 'shared',
    })
  expect([isTooDeep(within(11)), isTooDeep(within(12))]).toEqual([false, true])
  expect(walk({ any: [leaf, nested(40)] }, named).leaves).toEqual([leaf])
})

test('others have a turn each time so many pieces are done, and not between', () => {
  const rest = restEvery(3)
  expect([...'123456'].map(() => rest() instanceof Promise)).toEqual([
    ...[false, false, true],
    ...[false, false, true],
  ])
})

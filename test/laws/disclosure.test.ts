import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KnownSum, Sum } from '../../src/year/disclosure/bounds'
import { boundsOf } from '../../src/year/disclosure/bounds'
import { type Cell, hiddenCells, isSafe, type Tables } from '../../src/year/disclosure/hide'
import { wholeBounds } from '../support/integer-bounds'

/** A longer run finds rarer tables. */
const numRuns = Number(process.env['DISCLOSURE_TABLES'] ?? 12)
const protection = { threshold: 5, width: 5 }
const sumOver = (places: readonly number[]): Sum => places.map((place) => [place, 1] as const)

/** Inner numbers with some tables over them, each of which puts every inner number in one cell. */
const arbitraryTables: fc.Arbitrary<{
  readonly inner: readonly number[]
  readonly tables: Tables
}> = fc
  .record({
    inner: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 25 })), {
      minLength: 3,
      maxLength: 12,
    }),
    ways: fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .filter(({ inner }) => inner.reduce((sum, one) => sum + one, 0) >= protection.width)
  .map(({ inner, ways }) => {
    const places = inner.map((_, place) => place)
    const countOf = (sum: Sum) =>
      sum.reduce((count, [place]) => count + (inner[place] as number), 0)
    const cells = ways.flatMap((way, table) =>
      [...new Set(places.map((place) => way[place] as number))].map((key): Cell => {
        const sum = sumOver(places.filter((place) => way[place] === key))
        return { table: `t${table}`, key: String(key), sum, count: countOf(sum) }
      }),
    )
    const all = sumOver(places)
    const given = [{ sum: all, value: countOf(all) }]
    return { inner, tables: { unknowns: inner.length, given, cells } }
  })

const shownOf = ({ given, cells }: Tables, hidden: ReadonlySet<Cell>): readonly KnownSum[] => [
  ...given,
  ...cells.flatMap((cell) => (hidden.has(cell) ? [] : [{ sum: cell.sum, value: cell.count }])),
]

test('no hidden cell can be told more precisely than the width, as another solver finds in whole numbers', () => {
  fc.assert(
    fc.property(arbitraryTables, ({ tables }) => {
      const hidden = hiddenCells(tables, protection)
      for (const cell of tables.cells)
        if (cell.count < protection.threshold) expect(hidden.has(cell)).toBe(true)
      const shown = shownOf(tables, hidden)
      for (const cell of hidden) {
        const { least, most } = wholeBounds(tables.unknowns, shown, cell.sum)
        expect(most - least).toBeGreaterThanOrEqual(protection.width)
        expect(least).toBeLessThanOrEqual(cell.count)
        expect(most).toBeGreaterThanOrEqual(cell.count)
      }
    }),
    { numRuns },
  )
})

test('the bounds are those that another solver finds', () => {
  fc.assert(
    fc.property(arbitraryTables, fc.nat(), ({ tables }, turn) => {
      const shown = shownOf(tables, new Set(tables.cells.filter((_, at) => (at + turn) % 2 === 0)))
      for (const { sum } of tables.cells.slice(0, 3)) {
        const [own] = boundsOf(tables.unknowns, shown, [sum])
        const { least, most } = wholeBounds(tables.unknowns, shown, sum)
        if (own === undefined) throw new Error('no bounds')
        // In whole numbers they are never wider, and the same where whole numbers come to them.
        expect(own.least).toBeLessThanOrEqual(least + 1e-6)
        expect(own.most).toBeGreaterThanOrEqual(most - 1e-6)
        if (own.isWhole.least) expect(own.least).toBeCloseTo(least, 6)
        if (own.isWhole.most) expect(own.most).toBeCloseTo(most, 6)
      }
    }),
    { numRuns },
  )
})

test('nothing is hidden that could be shown as well, and of one table no more than has to be', () => {
  fc.assert(
    fc.property(arbitraryTables, ({ tables }) => {
      const hidden = hiddenCells(tables, protection)
      for (const cell of hidden) {
        if (cell.count < protection.threshold) continue
        const without = new Set([...hidden].filter((one) => one !== cell))
        expect(isSafe(tables, without, protection)).toBe(false)
      }
      const [first] = tables.cells
      if (tables.cells.some(({ table }) => table !== first?.table)) return
      expect(countIn(hidden)).toBe(leastHidden(tables))
    }),
    { numRuns: numRuns * 4 },
  )
})

const countIn = (cells: Iterable<Cell>) => [...cells].reduce((sum, { count }) => sum + count, 0)

/** The least that can be hidden of one table, found by trying every choice. */
function leastHidden(tables: Tables): number {
  const primary = tables.cells.filter(({ count }) => count < protection.threshold)
  const others = tables.cells.filter(({ count }) => count >= protection.threshold)
  const choices = Array.from({ length: 2 ** others.length }, (_, choice) => [
    ...primary,
    ...others.filter((_cell, at) => ((choice >> at) & 1) === 1),
  ])
  const safe = choices.filter((choice) => isSafe(tables, new Set(choice), protection))
  return Math.min(...safe.map(countIn))
}

test('the order of the cells changes nothing', () => {
  fc.assert(
    fc.property(arbitraryTables, ({ tables }) => {
      const turned = { ...tables, cells: [...tables.cells].reverse() }
      const named = (hidden: ReadonlySet<Cell>) =>
        [...hidden].map(({ table, key }) => table + key).sort()
      expect(named(hiddenCells(turned, protection))).toEqual(named(hiddenCells(tables, protection)))
    }),
    { numRuns },
  )
})

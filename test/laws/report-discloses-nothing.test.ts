import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DecidedCase } from '../../src/index'
import { report, safeReport, type YearReport } from '../../src/year'
import { readMany } from '../../src/year/decided/read-many'
import type { KnownSum, Sum } from '../../src/year/disclosure/bounds'
import { countedOf, type Counting, type Layout, layoutOf } from '../../src/year/report/counted'
import { decidedYear } from '../support/arbitrary-year'
import { wholeBounds } from '../support/integer-bounds'
import { shipped } from '../support/policy'

/** A longer run finds rarer years. */
const numRuns = Number(process.env['DISCLOSURE_YEARS'] ?? 2)
const year = '2026'

/** With a term more is counted. */
const termDays = 60
const layoutFor = (list: readonly DecidedCase[]): Layout =>
  layoutOf(
    shipped,
    readMany(shipped, list).value.map((one) => countedOf(shipped, one, termDays)),
    termDays,
  )

/** What a report tells of a number; null where it tells nothing. */
const toldIn = ({ tables }: YearReport, { table, id }: Counting): number | null =>
  tables.find((one) => one.id === table)?.cells.find((one) => one.id === id)?.count ?? null

/** Everything that a report tells, as sums of inner numbers. */
const knownFrom = (
  made: YearReport,
  layout: Layout,
  of: (sum: Sum) => Sum,
): readonly KnownSum[] => [
  ...(made.total === null ? [] : [{ sum: of(layout.total), value: made.total }]),
  ...layout.countings.flatMap((one) => {
    const value = toldIn(made, one)
    return value === null ? [] : [{ sum: of(one.sum), value }]
  }),
]
const same = (sum: Sum): Sum => sum

test('of every number that a report does not tell, the least and the most lie as far apart as it says, as another solver finds', () => {
  fc.assert(
    fc.property(decidedYear(5, 60), fc.integer({ min: 3, max: 6 }), (list, threshold) => {
      const made = report(list, { year, threshold, termDays })
      const layout = layoutFor(list)
      expect(made.total).toBe(list.length < threshold ? null : list.length)
      const known = [
        ...knownFrom(made, layout, same),
        ...layout.links.map((sum) => ({ sum, value: 0 })),
      ]
      for (const one of layout.countings) {
        const told = toldIn(made, one)
        if (told !== null) expect(told).toBeGreaterThanOrEqual(threshold)
        else if (made.total !== null) {
          const { least, most } = wholeBounds(layout.unknowns, known, one.sum)
          expect(most - least).toBeGreaterThanOrEqual(made.width)
        }
      }
    }),
    { numRuns },
  )
})

test('the counts of a report are those of its cases, told by counting them one by one', () => {
  fc.assert(
    fc.property(decidedYear(0, 60), (list) => {
      const made = report(list, { year, termDays })
      const counted = readMany(shipped, list).value.map((one) => countedOf(shipped, one, termDays))
      const weighed = counted.flatMap((one) => one.weighed ?? [])
      const told = (table: string, id: string) =>
        made.tables.find((one) => one.id === table)?.cells.find((one) => one.id === id)?.count
      const expected = [
        ['handling', 'within', counted.filter(({ handled }) => handled === 'within')],
        ['reasons', 'with-reasons', weighed.filter((one) => one.departs !== 1 && one.hasReasons)],
        ['unknown-facts', 'impact.unknown', weighed.filter((one) => one.isUnknown[0])],
        ['unknown-facts', 'impact.known', weighed.filter((one) => one.isUnknown[0] === false)],
      ] as const
      for (const [table, id, cases] of expected)
        expect([null, cases.length]).toContain(told(table, id))
      // That no case is in a tier is not told by leaving its row out.
      const tiers = made.tables.find(({ id }) => id === 'tiers')?.cells.map(({ id }) => id)
      expect(tiers).toEqual(shipped.data.tiers.map(({ id }) => id))
    }),
    { numRuns: numRuns * 4 },
  )
})

test('laid beside an earlier report on the same year it tells of no few that came since', () => {
  fc.assert(
    fc.property(decidedYear(12, 60), fc.integer({ min: 0, max: 40 }), (list, added) => {
      const before = list.slice(0, Math.max(8, list.length - added))
      const earlier = report(before, { year, termDays })
      const result = safeReport(list, { year, termDays, earlier })
      if (!result.ok) return
      const { value: made } = result
      expect(list.length - before.length).toBeGreaterThanOrEqual(made.threshold)
      const layout = layoutFor(list)
      const later = (sum: Sum): Sum => sum.map(([at, factor]) => [at + layout.unknowns, factor])
      const both = (sum: Sum): Sum => [...sum, ...later(sum)]
      const links = layout.links.flatMap((sum) => [sum, later(sum)])
      const known = [
        ...knownFrom(earlier, layout, same),
        ...knownFrom(made, layout, both),
        ...links.map((sum) => ({ sum, value: 0 })),
      ]
      const boundsOf = (sum: Sum) => wholeBounds(layout.unknowns * 2, known, sum)
      for (const one of layout.countings) {
        const [first, second] = [toldIn(earlier, one), toldIn(made, one)]
        const isWide = ({ least, most }: ReturnType<typeof boundsOf>) => most - least >= made.width
        if (first === null) expect(isWide(boundsOf(one.sum))).toBe(true)
        if (second === null) expect(isWide(boundsOf(both(one.sum)))).toBe(true)
        const came = boundsOf(later(one.sum))
        expect(isWide(came) || came.least >= made.threshold).toBe(true)
      }
    }),
    { numRuns },
  )
})

test('a report is the same in any order of the cases, and no number in it is below the threshold', () => {
  fc.assert(
    fc.property(decidedYear(0, 40), fc.nat({ max: 40 }), (list, turn) => {
      const made = report(list, { year, termDays })
      const turned = [...list.slice(turn), ...list.slice(0, turn)].reverse()
      expect(JSON.stringify(report(turned, { year, termDays }))).toBe(JSON.stringify(made))
      const told = made.tables.flatMap(({ cells }) => cells.flatMap(({ count }) => count ?? []))
      expect(told.filter((count) => count < made.threshold)).toEqual([])
    }),
    { numRuns: numRuns * 4 },
  )
})

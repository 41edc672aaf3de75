import { readFileSync } from 'node:fs'
import type { DecidedCase } from '../../src/index'
import { register, report } from '../../src/year'

/** The numbers of the guide to a year's work, as the library gives them for the example. */
export function yearCounts(): Readonly<Record<string, () => number>> {
  const file = new URL('../../examples/year/besluiten.jsonl', import.meta.url)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const decided = lines.map((line) => JSON.parse(line) as DecidedCase)
  const cells = () => report(decided, { year: '2026' }).tables.flatMap((table) => table.cells)
  return {
    yearCases: () => decided.length,
    yearMeasures: () => register(decided).measures.length,
    yearDue: () => register(decided).due.length,
    yearLapsed: () =>
      register(decided, { on: '2028-07-01' }).measures.filter(({ status }) => status === 'lapsed')
        .length,
    yearTold: () => cells().filter(({ count }) => count !== null).length,
    yearHidden: () => cells().filter(({ count }) => count === null).length,
  }
}

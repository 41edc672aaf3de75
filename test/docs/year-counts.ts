import { readdirSync, readFileSync } from 'node:fs'
import { type Case, compare, type DecidedCase } from '../../src/index'
import { like, register, report, verifyArchive } from '../../src/year'

/** The numbers of the guide to a year's work, as the library gives them for the example. */
export function yearCounts(): Readonly<Record<string, () => number>> {
  const file = new URL('../../examples/year/besluiten.jsonl', import.meta.url)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const decided = lines.map((line) => JSON.parse(line) as DecidedCase)
  const cells = () => report(decided, { year: '2026' }).tables.flatMap((table) => table.cells)
  const newCase = () =>
    JSON.parse(
      readFileSync(new URL('../../examples/year/nieuwe-zaak.json', import.meta.url), 'utf8'),
    ) as Case
  const folder = new URL('../../examples/year/archief/', import.meta.url)
  const archive = () =>
    verifyArchive(
      readdirSync(folder).map((name) => {
        const value: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
        return { name, value }
      }),
    )
  return {
    yearPairs: () => {
      const { sameFacts, milderButGraver } = compare(decided)
      return sameFacts.length + milderButGraver.length
    },
    yearSame: () =>
      like(newCase(), decided, { most: 1000 }).cases.filter(({ distance }) => distance === 0)
        .length,
    archived: () => archive().advices.length,
    archiveStanding: () => archive().standing,
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

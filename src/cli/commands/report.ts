import type { Lang } from '../../base/text'
import { reportRows } from '../../render/pages/report-page'
import { longestTerm, safeReport } from '../../year/report/report'
import type { YearReport } from '../../year/report/year-report'
import { numberOf, WrongUsage, type Wish } from '../arguments'
import type { Command, Given } from '../command'
import { sheetWriter } from '../csv'
import { decidedFiles, nothingRead } from '../decided-files'
import { type Exit, fine, invalid } from '../exit'
import { readInput } from '../files'
import type { Standard } from '../standard'
import { shown } from '../written'

/** `evenredig report DECIDED … --year YEAR`: the report on a year, such that it may be published. */
export const report: Command = { name: 'report', on: 'cases', isDrawn: false, run }

function run(wish: Wish, { policy, standard }: Given): Exit | Promise<Exit> {
  const { year } = wish.report
  if (year === undefined || !/^(19|20|21)\d{2}$/.test(year))
    throw new WrongUsage({
      nl: '`report` vraagt een jaar: bijvoorbeeld `--year 2026`',
      en: '`report` takes a year: `--year 2026`, for instance',
    })
  const threshold = numberOf('threshold', wish.report.threshold, [3, mostAsked])
  const width = numberOf('width', wish.report.width, [2, mostAsked])
  const termDays = numberOf('term', wish.report.term, [1, longestTerm])
  const earlier = earlierReport(wish, { year, termDays }, standard)
  const { decided, issues, placed } = decidedFiles(wish, standard)
  if (decided.length === 0 && issues.length === 0)
    return invalid([nothingRead()], wish.lang, 'cases')
  const result = safeReport(decided, { policy, year, threshold, width, termDays, earlier })
  const all = [...issues, ...(result.ok ? [] : placed(result.issues))]
  if (all.length > 0 || !result.ok) return invalid(all, wish.lang, 'cases')
  if (wish.format === 'csv') return asSheet(result.value, wish.lang)
  return shown(wish, result, { endsWith: () => false, policy })
}

async function asSheet(made: YearReport, lang: Lang): Promise<Exit> {
  const write = await sheetWriter()
  return fine(write(reportRows(made, lang)))
}

/** The most that a threshold or a width can be. */
const mostAsked = 100

/** What was published before. Throws a WrongUsage where it is no report on the same year. */
function earlierReport(
  { report: { earlier } }: Wish,
  { year, termDays }: { readonly year: string; readonly termDays: number | undefined },
  standard: Standard,
): YearReport | undefined {
  if (earlier === undefined) return undefined
  const read = readInput(earlier, standard)
  const made = read.ok ? (read.value as Partial<YearReport> | null) : null
  const isReport = made?.type === 'year-report' && made.year === year && Array.isArray(made.tables)
  if (isReport && (made.termDays ?? null) !== (termDays ?? null)) throw otherTerm(earlier)
  if (isReport) return made as YearReport
  throw new WrongUsage({
    nl: `\`${earlier}\` is geen verslag van ${year} dat met \`--json\` is gemaakt`,
    en: `\`${earlier}\` is not a report on ${year} that was made with \`--json\``,
  })
}

/** That two reports on a year have another term: together they would tell of the cases in between. */
function otherTerm(earlier: string): WrongUsage {
  return new WrongUsage({
    nl: `\`${earlier}\` is gemaakt met een andere \`--term\`: geef dezelfde termijn`,
    en: `\`${earlier}\` was made with another \`--term\`: give the same term`,
  })
}

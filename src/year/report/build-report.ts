import { madeWith } from '../../advice/receipt'
import { issueOf } from '../../base/issue'
import type { Issue, Result } from '../../base/problem'
import type { BilingualText } from '../../base/text'
import { deepFreeze, type PolicyInside } from '../../policy/ready'
import type { DecidedInYear } from '../decided/read-many'
import type { KnownSum, Sum } from '../disclosure/bounds'
import { type Cell, hiddenCells, isSafe, type Protection, type Tables } from '../disclosure/hide'
import { otherVersionsOf } from '../register/build-register'
import { type Counted, countedOf, type Counting, type Layout, layoutOf } from './counted'
import type { ReportedCell, ReportedTable, YearReport } from './year-report'

/** What a report is asked for. */
export interface AskedReport extends Protection {
  readonly year: string
  readonly termDays: number | null
  /** What was published of the same year before. */
  readonly earlier: YearReport | undefined
}

/** Makes the report on a year; or tells that none can be published. */
export function reportOf(
  policy: PolicyInside,
  all: readonly DecidedInYear[],
  asked: AskedReport,
): Result<YearReport> {
  const list = all.filter(({ decidedOn }) => decidedOn.startsWith(`${asked.year}-`))
  const since = sinceIssues(list.length, asked)
  if (since.length > 0) return { ok: false, issues: since }
  const cases = list.map((decided) => countedOf(policy, decided, asked.termDays))
  const layout = layoutOf(policy, cases, asked.termDays)
  const isTold = list.length >= Math.max(asked.threshold, asked.width)
  const tables = tablesOf(layout, cases, asked)
  const hidden = isTold ? hiddenOrNone(tables, asked) : new Set(tables.cells)
  if (hidden === undefined) return { ok: false, issues: [fitsNot] }
  // Where even the total and what was published before tell too much, nothing can be done but to publish nothing.
  const isNothingSafe = isTold && !isSafe(tables, hidden, asked)
  if (isNothingSafe) return { ok: false, issues: [tellsTooMuch] }
  const reported = reportedTables(layout, tables, hidden)
  const made: YearReport = {
    type: 'year-report',
    contractVersion: 1,
    year: asked.year,
    threshold: asked.threshold,
    width: asked.width,
    termDays: asked.termDays,
    total: isTold ? list.length : null,
    tables: reported,
    hidden: hidden.size,
    otherVersions: otherVersionsOf(policy, list)
      .filter(({ cases: many }) => many >= asked.threshold)
      .map(({ version }) => version),
    receipt: madeWith(policy),
  }
  return { ok: true, value: deepFreeze(made) }
}

/** Which cells to hide; undefined where what was published before does not fit these cases. */
function hiddenOrNone(tables: Tables, protection: Protection): ReadonlySet<Cell> | undefined {
  try {
    return hiddenCells(tables, protection)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}

const fitsNot: Issue = issueOf({
  code: 'conflict',
  message: {
    nl: 'het eerdere verslag past niet bij deze zaken',
    en: 'the earlier report does not fit these cases',
  },
  path: ['options', 'earlier'],
  suggestion: {
    nl: 'geef alle zaken van het jaar, ook die in het eerdere verslag staan',
    en: 'give all cases of the year, those in the earlier report as well',
  },
})

/** Since an earlier report enough has to have come to tell of. */
function sinceIssues(now: number, { earlier, threshold, width }: AskedReport): readonly Issue[] {
  if (earlier?.total === undefined || earlier.total === null) return []
  const came = now - earlier.total
  if (came >= Math.max(threshold, width)) return []
  return [came < 0 ? casesAreGone : tooFewCame(Math.max(threshold, width))]
}

const casesAreGone: Issue = issueOf({
  code: 'conflict',
  message: {
    nl: 'er zijn minder zaken dan in het eerdere verslag',
    en: 'there are fewer cases than in the earlier report',
  },
  path: ['options', 'earlier', 'total'],
  suggestion: {
    nl: 'laat het eerdere verslag staan: het verschil zou over enkele mensen gaan',
    en: 'leave the earlier report as it is: the difference would be about a few people',
  },
})

function tooFewCame(least: number): Issue {
  return issueOf({
    code: 'too-few',
    message: {
      nl: `sinds het eerdere verslag kwamen er minder dan ${least} zaken bij`,
      en: `fewer than ${least} cases came since the earlier report`,
    },
    path: ['options', 'earlier', 'total'],
    suggestion: {
      nl: 'laat het eerdere verslag staan: het verschil zou over enkele mensen gaan',
      en: 'leave the earlier report as it is: the difference would be about a few people',
    },
  })
}

const tellsTooMuch: Issue = issueOf({
  code: 'conflict',
  message: {
    nl: 'samen met het eerdere verslag zegt elk getal te veel',
    en: 'together with the earlier report every number tells too much',
  },
  path: ['options', 'earlier'],
  suggestion: {
    nl: 'laat het eerdere verslag staan',
    en: 'leave the earlier report as it is',
  },
})

/** What could be told, over inner numbers; twice as many where some of the cases were told of before. */
function tablesOf(
  { unknowns, total, links, countings, placesOf }: Layout,
  cases: readonly Counted[],
  { earlier }: AskedReport,
): Tables {
  const inner = new Array<number>(unknowns).fill(0)
  for (const place of cases.flatMap(placesOf)) inner[place] = (inner[place] as number) + 1
  const countOf = (sum: Sum) =>
    sum.reduce((count, [place, factor]) => count + factor * (inner[place] as number), 0)
  const cellOf = (sum: Sum, { table, group = table, id }: Counting): Cell => ({
    table: group,
    key: id,
    sum,
    count: countOf(sum),
  })
  const linked = links.map((sum): KnownSum => ({ sum, value: 0 }))
  if (earlier === undefined)
    return {
      unknowns,
      given: [{ sum: total, value: cases.length }, ...linked],
      cells: countings.map((one) => cellOf(one.sum, one)),
    }
  const later = (sum: Sum): Sum => sum.map(([place, factor]) => [place + unknowns, factor])
  const both = (sum: Sum): Sum => [...sum, ...later(sum)]
  const toldBefore = countings.flatMap(({ table, id, sum }): readonly KnownSum[] => {
    const cell = earlier.tables.find((one) => one.id === table)?.cells.find((one) => one.id === id)
    return cell === undefined || cell.count === null ? [] : [{ sum, value: cell.count }]
  })
  const isTold = new Set(toldBefore.map(({ sum }) => sum))
  return {
    unknowns: unknowns * 2,
    given: [
      { sum: both(total), value: cases.length },
      ...(earlier.total === null ? [] : [{ sum: total, value: earlier.total }]),
      ...linked,
      ...linked.map(({ sum, value }) => ({ sum: later(sum), value })),
      ...toldBefore,
    ],
    cells: countings.map((one) => ({ ...cellOf(one.sum, one), sum: both(one.sum) })),
    kept: [
      // What was hidden before stays so, and what came since is told of nowhere unless it is enough.
      ...countings
        .filter(({ sum }) => !isTold.has(sum))
        .map(({ sum }) => ({ sum, mayBeLarge: false })),
      ...countings.map(({ sum }) => ({ sum: later(sum), mayBeLarge: true })),
    ],
  }
}

function reportedTables(
  { countings }: Layout,
  { cells }: Tables,
  hidden: ReadonlySet<Cell>,
): readonly ReportedTable[] {
  const ids = [...new Set(countings.map(({ table }) => table))]
  return ids.map((id) => ({
    id,
    label: tableLabels[id],
    cells: countings.flatMap(({ table, label, id: own }, at): readonly ReportedCell[] => {
      const cell = cells[at]
      if (table !== id || cell === undefined) return []
      return [{ id: own, label, count: hidden.has(cell) ? null : cell.count }]
    }),
  }))
}

const tableLabels: Readonly<Record<ReportedTable['id'], BilingualText>> = {
  outcomes: { nl: 'Hoe de zaken zijn afgelopen', en: 'How the cases ended' },
  forms: { nl: 'Waar het over ging', en: 'What it was about' },
  tiers: { nl: 'Hoe ernstig het was', en: 'How serious it was' },
  measures: { nl: 'Wat is opgelegd', en: 'What was imposed' },
  departures: { nl: 'Is het advies gevolgd?', en: 'Was the advice followed?' },
  positions: { nl: 'Welke machtspositie er was', en: 'Which position of power there was' },
  'departures-by-position': {
    nl: 'Is het advies gevolgd, naar machtspositie?',
    en: 'Was the advice followed, by position of power?',
  },
  reasons: {
    nl: 'Zijn bij een afwijking redenen vastgelegd?',
    en: 'Where it was departed from, are reasons on record?',
  },
  handling: { nl: 'Is binnen de termijn besloten?', en: 'Was it decided within the term?' },
  'unknown-facts': { nl: 'Welke feiten onbekend bleven', en: 'Which facts stayed unknown' },
}

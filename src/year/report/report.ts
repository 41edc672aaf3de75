import type { AdviseOptions } from '../../advice/advise'
import { attempt } from '../../base/attempt'
import { yearsRead } from '../../base/days'
import { isMissing, issueOf } from '../../base/issue'
import { type Check, wholeNumber } from '../../base/options'
import { plainData } from '../../base/plain'
import { CaseError, listed, type Result, token, UsageError } from '../../base/problem'
import type { DecidedCase } from '../../compare/comparison'
import type { DecisionRecord } from '../../compare/record'
import type { Arbocatalogus2026 } from '../../generated/vocabulary'
import { optionsWithPolicy } from '../../policy/given'
import { policyIssues } from '../../policy/open-policies'
import type { Count } from '../../policy/result-words'
import type { Vocabulary } from '../../policy/vocabulary'
import { listOf } from '../decided/list-of'
import { readMany } from '../decided/read-many'
import { reportOf } from './build-report'
import type { YearReport } from './year-report'

/** How to make a report on a year. */
export interface ReportOptions<V extends Vocabulary = Arbocatalogus2026> extends AdviseOptions<V> {
  /** The year, as four digits: cases that were decided in it are counted. */
  readonly year: string
  /** Nothing below it is told: 3 to 100, and 5 when left out. */
  readonly threshold?: Count | undefined
  /** How far apart the least and the most that a hidden number can be lie at least: 2 to 100, and the threshold when left out. */
  readonly width?: Count | undefined
  /** The organisation's own term in days, from the day a case was known to the decision; without it nothing is told of time. */
  readonly termDays?: Count | undefined
  /** What was published of the same year before, with the same term: what the difference would tell is protected too. */
  readonly earlier?: YearReport | undefined
}

/** The longest term, in days: ten years. */
export const longestTerm = 3660

/** The threshold where none is asked for. */
const usualThreshold = 5

/**
 * Reports on a year so that it may be published: how cases ended, what they were about, what was imposed and whether the advice was
 * followed.
 * A number below the threshold is not told, and neither is any other from which one could be worked out.
 *
 * @param decided - decided cases or decision records, in any order; those of other years are left out
 * @param options - the year, and how much has to stay uncertain
 * @returns the report, frozen; the same whatever the order of the cases
 * @throws CaseError with every problem in every case at once, or where a second report on the year would tell too much
 * @throws UsageError where the options are not what they should be
 *
 * @example
 * ```ts
 * report([], { year: '2026' }).total // null: too few to tell
 * ```
 */
export function report<V extends Vocabulary = Arbocatalogus2026>(
  decided: readonly (DecidedCase<NoInfer<V>> | DecisionRecord<NoInfer<V>>)[],
  options: ReportOptions<V>,
): YearReport {
  const result = safeReport(decided, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Reports like {@link report}, but returns the problems instead of throwing them. Takes any value.
 *
 * @param decided - decided cases or decision records, or anything that may be
 * @param options - the year, and how much has to stay uncertain
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError where the options are not what they should be
 */
export function safeReport<V extends Vocabulary = Arbocatalogus2026>(
  decided: unknown,
  options: ReportOptions<V>,
): Result<YearReport> {
  const {
    policy,
    year,
    threshold = usualThreshold,
    width = threshold,
    termDays = null,
    earlier,
  } = optionsWithPolicy<ReportOptions<V>>(options, {
    policy: policyIssues,
    year: aYear,
    threshold: wholeNumber(3, 100),
    width: wholeNumber(2, 100),
    termDays: wholeNumber(1, longestTerm),
    earlier: aReport(options),
  })
  if (year === undefined) throw new UsageError([noYear])
  const list = listOf(decided)
  if (!list.ok) return list
  const { value, issues } = readMany(policy, list.value)
  if (issues.length > 0) return { ok: false, issues: listed(issues) }
  return reportOf(policy, value, { year, threshold, width, termDays, earlier })
}

const noYear = issueOf({
  code: 'missing',
  message: isMissing('year'),
  path: ['options', 'year'],
  expected: { nl: 'een jaar zoals `2026`', en: 'a year such as `2026`' },
})

const aYear: Check = (value, path) => {
  const isYear = typeof value === 'string' && /^\d{4}$/.test(value)
  if (isYear && Number(value) >= yearsRead.first && Number(value) <= yearsRead.last) return []
  return [
    issueOf({
      code: 'invalid-date',
      message: { nl: `\`${token(value)}\` is geen jaar`, en: `\`${token(value)}\` is not a year` },
      path,
      expected: { nl: 'een jaar zoals `2026`', en: 'a year such as `2026`' },
    }),
  ]
}

/** How many objects deep a report is read. */
const deepest = 6

/** A report on the same year, made with the same protection. */
const aReport =
  (options: { readonly year?: unknown; readonly termDays?: unknown } | undefined): Check =>
  (value, path) => {
    const { value: plain, issues } = plainData(value, deepest)
    const read = plain as Partial<YearReport> | undefined
    const isReport = attempt(
      () =>
        issues.length === 0 &&
        read?.type === 'year-report' &&
        read.year === options?.year &&
        // Two terms on the same cases would tell of those in between.
        (read.termDays ?? null) === (options?.termDays ?? null) &&
        (read.total === null || Number.isInteger(read.total)) &&
        read.tables?.every(({ cells }) =>
          cells.every(
            ({ id, count }) =>
              typeof id === 'string' && (count === null || Number.isInteger(count)),
          ),
        ),
    )
    if (isReport === true) return []
    return [
      issueOf({
        code: 'wrong-type',
        message: {
          nl: 'dit is geen eerder verslag van hetzelfde jaar',
          en: 'this is not an earlier report on the same year',
        },
        path,
        expected: { nl: 'wat `report` eerder gaf', en: 'what `report` returned before' },
      }),
    ]
  }

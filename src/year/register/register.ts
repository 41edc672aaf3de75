import type { AdviseOptions } from '../../advice/advise'
import { isKnownDay, mostMonths } from '../../base/days'
import { issueOf } from '../../base/issue'
import { type Check, wholeNumber } from '../../base/options'
import { CaseError, listed, type Result, token } from '../../base/problem'
import type { DecidedCase } from '../../compare/comparison'
import type { DecisionRecord } from '../../compare/record'
import type { Arbocatalogus2026 } from '../../generated/vocabulary'
import { optionsWithPolicy } from '../../policy/given'
import { policyIssues } from '../../policy/open-policies'
import type { Count, Day } from '../../policy/result-words'
import type { Vocabulary } from '../../policy/vocabulary'
import { readMany } from '../decided/read-many'
import { listOf } from '../decided/list-of'
import { registerOf } from './build-register'
import type { Register } from './registered'

/** How to make a register. */
export interface RegisterOptions<
  V extends Vocabulary = Arbocatalogus2026,
> extends AdviseOptions<V> {
  /** The day that it tells of, as an ISO day; without it the register is of no day, and says of nothing that it is past. */
  readonly on?: Day | undefined
  /**
   * After how many months a measure leaves the file, from the day it was imposed: the organisation's own term. Without it no removal falls
   * due.
   */
  readonly retainMonths?: Count | undefined
}

/**
 * Registers what was imposed: each measure with the days until which it counts, and everything that falls due. Every day is that of the
 * measure that was imposed, not of the one that was advised.
 *
 * @param decided - decided cases or decision records, each with its own reference, in any order
 * @param options - the policy, the day that it tells of, and the organisation's own term
 * @returns the register, frozen; the same whatever the order of the cases
 * @throws CaseError with every problem in every case at once; each path starts with the place of the case
 * @throws UsageError where the options are not what they should be
 *
 * @example
 * ```ts
 * const conduct = [{ behaviour: 'belittling', finding: 'established' }] as const
 * const { measures } = register([
 *   { case: { reference: '2026-014', stage: 'concluded', conduct }, measure: 'oral-warning', decidedOn: '2026-05-01', decidedBy:
 * 'line-manager' },
 * ])
 * measures[0]?.lasts.until // '2027-05-01', though a written warning was advised
 * ```
 */
export function register<V extends Vocabulary = Arbocatalogus2026>(
  decided: readonly (DecidedCase<NoInfer<V>> | DecisionRecord<NoInfer<V>>)[],
  options?: RegisterOptions<V>,
): Register<V> {
  const result = safeRegister(decided, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Registers like {@link register}, but returns the problems instead of throwing them. Takes any value.
 *
 * @param decided - decided cases or decision records, or anything that may be
 * @param options - the policy, the day that it tells of, and the organisation's own term
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError where the options are not what they should be
 */
export function safeRegister<V extends Vocabulary = Arbocatalogus2026>(
  decided: unknown,
  options?: RegisterOptions<V>,
): Result<Register<V>> {
  const { policy, on, retainMonths } = optionsWithPolicy<RegisterOptions<V>>(options, {
    policy: policyIssues,
    on: aDay,
    retainMonths: wholeNumber(1, mostMonths),
  })
  const list = listOf(decided)
  if (!list.ok) return list
  const { value, issues } = readMany(policy, list.value)
  if (issues.length > 0) return { ok: false, issues: listed(issues) }
  const made = registerOf(policy, value, { on: on ?? null, retainMonths: retainMonths ?? null })
  return { ok: true, value: made as Register<V> }
}

/** A day, written in full. */
const aDay: Check = (value, path) => {
  if (typeof value === 'string' && value.length === 'yyyy-mm-dd'.length && isKnownDay(value))
    return []
  return [
    issueOf({
      code: 'invalid-date',
      message: {
        nl: `\`${token(value)}\` is geen dag van de kalender`,
        en: `\`${token(value)}\` is not a day of the calendar`,
      },
      path,
      expected: {
        nl: 'een dag als jaar-maand-dag, zoals `2026-03-02`',
        en: 'a day as year-month-day, such as `2026-03-02`',
      },
    }),
  ]
}

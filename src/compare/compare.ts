import type { AdviseOptions } from '../advice/advise'
import { compareCases } from './compare-cases'
import type { Comparison, DecidedCase } from './comparison'
import { readDecided } from './parse-decided'
import type { DecisionRecord } from './record'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { policyFrom } from '../policy/given'
import type { Vocabulary } from '../policy/vocabulary'
import { CaseError, listed, type Result } from '../base/problem'

/**
 * Lays decided cases beside each other and beside the advice: like cases alike? A working document, not for publication.
 *
 * @param cases - at most 1,000 decided cases or decision records, each with its own reference; the advice in a record is not looked at
 * @param options - the policy to compare by; the shipped one when left out
 * @returns the verdict on each case, and the pairs that call for an explanation; frozen, and the same whatever the order of the cases
 * @throws CaseError with every problem in every case at once; each path starts with the place of the case
 * @throws UsageError where the options are not what they should be
 *
 * @example
 * ```ts
 * const conduct = [{ behaviour: 'threat', finding: 'established' }] as const
 * const decided = { decidedOn: '2026-05-01', decidedBy: 'municipal-secretary' } as const
 * const comparison = compare([
 *   { ...decided, case: { reference: '2026-01', stage: 'concluded', conduct }, measure: 'transfer' },
 *   { ...decided, case: { reference: '2026-02', stage: 'concluded', conduct }, measure: 'written-warning' },
 * ])
 * comparison.sameFacts[0]?.because.en // '2026-01 and 2026-02 have the same facts, but got …'
 * ```
 */
export function compare<V extends Vocabulary = Arbocatalogus2026>(
  cases: readonly (DecidedCase<NoInfer<V>> | DecisionRecord<NoInfer<V>>)[],
  options?: AdviseOptions<V>,
): Comparison<V> {
  const result = safeCompare(cases, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Compares like {@link compare}, but returns the problems instead of throwing them. Takes any value, so it can check input.
 *
 * @param cases - decided cases or decision records, or anything that may be
 * @param options - the policy to compare by; the shipped one when left out
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError where the options are not what they should be: that is a fault of the program, not of a case
 */
export function safeCompare<V extends Vocabulary = Arbocatalogus2026>(
  cases: unknown,
  options?: AdviseOptions<V>,
): Result<Comparison<V>> {
  const policy = policyFrom(options)
  const { value, issues, more } = readDecided(policy, cases)
  return issues.length > 0
    ? { ok: false, issues: listed(issues, more) }
    : { ok: true, value: compareCases(policy, value) as Comparison<V> }
}

import type { Advice } from './advice'
import { buildAdvice } from './build-advice'
import { decidedCase } from './context'
import type { Case } from '../case/case'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { policyFrom } from '../policy/given'
import type { Policy } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { CaseError, listed, type Result } from '../base/problem'

/** How to advise. */
export interface AdviseOptions<V extends Vocabulary = Arbocatalogus2026> {
  /** The policy to advise by; the shipped one when left out. */
  readonly policy?: Policy<V> | undefined
}

/**
 * Advises on a case: which measure is proportionate, and why. It advises; a named human decides.
 *
 * @param theCase - one accused, what was done, and what is known; see {@link Case}
 * @param options - the policy to advise by; the shipped one when left out
 * @returns the advice, frozen; the same case gives the same bytes
 * @throws CaseError with every problem at once, each with its path and a hint
 * @throws UsageError where the options are not what they should be
 * @throws PolicyError where the policy gives no range for the case, which verification finds
 *
 * @example
 * ```ts
 * const advice = advise({
 *   stage: 'concluded',
 *   conduct: [{ behaviour: 'belittling', finding: 'established' }],
 *   facts: { power: 'hierarchical' },
 * })
 * advice.recommended // 'final-warning'
 * ```
 */
export function advise<V extends Vocabulary = Arbocatalogus2026>(
  theCase: Case<NoInfer<V>>,
  options?: AdviseOptions<V>,
): Advice<V> {
  const result = safeAdvise(theCase, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Advises like {@link advise}, but returns the problems instead of throwing them. Takes any value, so it can check input.
 *
 * @param theCase - a case, or anything that may be one
 * @param options - the policy to advise by; the shipped one when left out
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError where the options are not what they should be: that is a fault of the program, not of the case
 * @throws PolicyError where the policy gives no range for the case, which verification finds
 */
export function safeAdvise<V extends Vocabulary = Arbocatalogus2026>(
  theCase: unknown,
  options?: AdviseOptions<V>,
): Result<Advice<V>> {
  const policy = policyFrom(options)
  const decided = decidedCase(policy, theCase)
  if (!decided.ok) return { ok: false, issues: listed(decided.issues, decided.more) }
  return { ok: true, value: buildAdvice(decided.value) as Advice<V> }
}

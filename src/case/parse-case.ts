import type { Case } from './case'
import { understand } from './understand'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { policyFrom } from '../policy/given'
import { deepFreeze, type Policy } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { withoutGaps } from '../base/plain'
import { CaseError, listed, type Result } from '../base/problem'

/** By which policy to read a case. */
export interface ParseOptions<V extends Vocabulary = Arbocatalogus2026> {
  /** The policy whose words the case has; the shipped one when left out. */
  readonly policy?: Policy<V> | undefined
}

/**
 * Makes a case of anything that may be one: a request, a file, a form. It is looked at just as `advise` does, and not advised on.
 *
 * @param value - anything; an unknown key is a problem and never left out
 * @param options - the policy whose words the case has; the shipped one when left out
 * @returns a copy: plain data, frozen through and through, without what was undefined; what becomes of `value` later does not change it
 * @throws CaseError with every problem at once, each with its path and a hint: the same as `advise` has
 * @throws UsageError where the options are not what they should be
 *
 * @example
 * ```ts
 * const theCase = parseCase(JSON.parse('{ "stage": "reported", "conduct": [{ "behaviour": "threat" }] }'))
 * theCase.conduct[0]?.behaviour // 'threat'
 * ```
 */
export function parseCase<V extends Vocabulary = Arbocatalogus2026>(
  value: unknown,
  options?: ParseOptions<V>,
): Case<V> {
  const result = safeParseCase(value, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Makes a case like {@link parseCase}, but returns the problems instead of throwing them.
 *
 * @param value - anything
 * @param options - the policy whose words the case has; the shipped one when left out
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError where the options are not what they should be: that is a fault of the program, not of the case
 */
export function safeParseCase<V extends Vocabulary = Arbocatalogus2026>(
  value: unknown,
  options?: ParseOptions<V>,
): Result<Case<V>> {
  const understood = understand(policyFrom(options), value)
  if (!understood.ok) return { ok: false, issues: listed(understood.issues, understood.more) }
  const copy = withoutGaps(understood.value.theCase)
  return { ok: true, value: deepFreeze(copy) as Case<V> }
}

/**
 * Whether something is a case as it stands. It says nothing of what becomes of the value later: take {@link parseCase} for what others can
 * still
 * change.
 *
 * @param value - anything
 * @param options - the policy whose words the case has; the shipped one when left out
 * @returns whether `advise` would take it
 * @throws UsageError where the options are not what they should be
 */
export function isCase<V extends Vocabulary = Arbocatalogus2026>(
  value: unknown,
  options?: ParseOptions<V>,
): value is Case<V> {
  return safeParseCase(value, options).ok
}

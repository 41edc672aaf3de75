import { buildAdvice } from '../advice/build-advice'
import type { AdviseOptions } from '../advice/advise'
import type { Case } from '../case/case'
import { decidedCase } from '../advice/context'
import { withChanges } from './apply-change'
import { checkCase } from './check-case'
import type { CheckResult, FactChange } from './check-result'
import { parseProposal } from './proposal'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { inside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { CaseError, type Result } from '../base/problem'
import { arbocatalogus2026 } from '../policy/shipped'

/**
 * Checks whether a proposed measure is in proportion, and why. It advises; a named human decides.
 *
 * @param theCase - one accused, what was done, and what is known; see {@link Case}
 * @param proposed - the id of a measure, or of several that are judged as a whole: one of the
 *   ladder and what goes beside it; `none` is one too
 * @param options - the policy to check by; the shipped one when left out
 * @returns the verdict with its reasons, what would change it, and the whole advice; frozen
 * @throws CaseError with every problem in the case and in the proposal at once
 *
 * @example
 * ```ts
 * const result = check({ stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'established' }] }, 'oral-warning')
 * result.verdict // 'too-light'
 * ```
 */
export function check<V extends Vocabulary = Arbocatalogus2026>(
  theCase: Case<NoInfer<V>>,
  proposed: NoInfer<V>['measure'] | readonly NoInfer<V>['measure'][],
  options?: AdviseOptions<V>,
): CheckResult<V> {
  const result = safeCheck(theCase, proposed, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Checks like {@link check}, but returns the problems instead of throwing them. Takes any values, so it can check input.
 *
 * @param theCase - a case, or anything that may be one
 * @param proposed - the proposed measure or measures, or anything that may be
 * @param options - the policy to check by; the shipped one when left out
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`; issues of the proposal have a path that starts with `proposed`
 */
export function safeCheck<V extends Vocabulary = Arbocatalogus2026>(
  theCase: unknown,
  proposed: unknown,
  options?: AdviseOptions<V>,
): Result<CheckResult<V>> {
  const policy = inside(options?.policy ?? arbocatalogus2026)
  const decided = decidedCase(policy, theCase)
  const readable = decided.ok ? decided.value.theCase : decided.readable
  const proposal = parseProposal(policy, readable, proposed)
  const issues = [...(decided.ok ? [] : decided.issues), ...proposal.issues]
  if (!decided.ok || proposal.value === undefined || issues.length > 0) return { ok: false, issues }
  const context = decided.value
  const result = checkCase(context, buildAdvice(context), proposal.value)
  return { ok: true, value: result as CheckResult<V> }
}

/**
 * The case with some facts at other levels, as `whatWouldChange` lists them: what is advised on it is what the change promises.
 *
 * @param theCase - the case; it is not changed itself
 * @param changes - the facts with the levels they would have
 * @param options - the policy whose words the case uses; the shipped one when left out
 * @returns a new case; a changed earlier response takes the place of the history
 */
export function applyChanges<V extends Vocabulary = Arbocatalogus2026>(
  theCase: Case<NoInfer<V>>,
  changes: readonly Pick<FactChange<NoInfer<V>>, 'fact' | 'to'>[],
  options?: AdviseOptions<V>,
): Case<V> {
  return withChanges(inside(options?.policy ?? arbocatalogus2026), theCase, changes) as Case<V>
}

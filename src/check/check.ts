import { buildAdvice } from '../advice/build-advice'
import type { AdviseOptions } from '../advice/advise'
import type { Case } from '../case/case'
import { decidedCase } from '../advice/context'
import { readCase } from '../case/parse'
import { withChanges } from './apply-change'
import { checkCase } from './check-case'
import type { CheckResult, FactChange } from './check-result'
import { readChanges } from './read-changes'
import { readProposal } from './proposal'
import type { ProposedMeasure } from './proposed'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { policyFrom } from '../policy/given'
import type { Vocabulary } from '../policy/vocabulary'
import { CaseError, listed, type Result } from '../base/problem'

/**
 * Checks whether a proposed measure is in proportion, and why. It advises; a named human decides.
 *
 * @param theCase - one accused, what was done, and what is known; see {@link Case}
 * @param proposed - the id of a measure, or of several that are judged as a whole: one of the
 *   ladder and what goes beside it; `none` is one too. `{ measure, conditional: true }` stands for
 *   one that is proposed on a condition
 * @param options - the policy to check by; the shipped one when left out
 * @returns the verdict with its reasons, what would change it, and the whole advice; frozen
 * @throws CaseError with every problem in the case and in the proposal at once
 * @throws UsageError where the options are not what they should be
 *
 * @example
 * ```ts
 * const result = check({ stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'established' }] }, 'oral-warning')
 * result.verdict // 'too-light'
 * ```
 */
export function check<V extends Vocabulary = Arbocatalogus2026>(
  theCase: Case<NoInfer<V>>,
  proposed: ProposedMeasure<NoInfer<V>> | readonly ProposedMeasure<NoInfer<V>>[],
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
 * @throws UsageError where the options are not what they should be: that is a fault of the program, not of the case
 */
export function safeCheck<V extends Vocabulary = Arbocatalogus2026>(
  theCase: unknown,
  proposed: unknown,
  options?: AdviseOptions<V>,
): Result<CheckResult<V>> {
  const policy = policyFrom(options)
  const decided = decidedCase(policy, theCase)
  const readable = decided.ok ? decided.value.theCase : decided.readable
  const proposal = readProposal(policy, readable, proposed)
  const issues = [...(decided.ok ? [] : decided.issues), ...proposal.issues]
  const more = decided.ok ? 0 : decided.more
  if (!decided.ok || proposal.value === undefined || issues.length > 0)
    return { ok: false, issues: listed(issues, more) }
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
 * @throws CaseError where the case itself is not accepted
 * @throws UsageError where the options or the changes are not what they should be, such as a fact that does not exist
 */
export function applyChanges<V extends Vocabulary = Arbocatalogus2026>(
  theCase: Case<NoInfer<V>>,
  changes: readonly Pick<FactChange<NoInfer<V>>, 'fact' | 'to'>[],
  options?: AdviseOptions<V>,
): Case<V> {
  const policy = policyFrom(options)
  const wanted = readChanges(policy, changes)
  const { value, issues, more } = readCase(policy, theCase)
  if (value === undefined || issues.length > 0) throw new CaseError(listed(issues, more))
  return withChanges(policy, value, wanted) as Case<V>
}

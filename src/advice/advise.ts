import type { Advice } from './advice'
import type { AdviceBrief } from './advice-brief'
import { buildAdvice } from './build-advice'
import { buildBrief } from './build-brief'
import { decidedCase } from './context'
import type { Case } from '../case/case'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { optionsWithPolicy } from '../policy/given'
import { policyIssues } from '../policy/open-policies'
import type { Policy } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { oneOf } from '../base/options'
import { CaseError, listed, type Result } from '../base/problem'

/** How to advise. */
export interface AdviseOptions<V extends Vocabulary = Arbocatalogus2026> {
  /** The policy to advise by; the shipped one when left out. */
  readonly policy?: Policy<V> | undefined
}

/** How to advise with the whole explanation. */
export interface FullOptions<V extends Vocabulary = Arbocatalogus2026> extends AdviseOptions<V> {
  /** How much to explain: all of it, which is also what is given when this is left out. */
  readonly explain?: 'full' | undefined
}

/** How to advise in ids and numbers. */
export interface BriefOptions<V extends Vocabulary = Arbocatalogus2026> extends AdviseOptions<V> {
  /** How much to explain: nothing in words; see {@link AdviceBrief}. */
  readonly explain: 'brief'
}

/**
 * Advises on a case: which measure is proportionate, and why. It advises; a named human decides.
 *
 * @param theCase - one accused, what was done, and what is known; see {@link Case}
 * @param options - the policy to advise by, the shipped one when left out; and `explain: 'brief'` for ids and numbers without texts
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
  options: BriefOptions<V>,
): AdviceBrief<V>
export function advise<V extends Vocabulary = Arbocatalogus2026>(
  theCase: Case<NoInfer<V>>,
  options?: FullOptions<V>,
): Advice<V>
export function advise<V extends Vocabulary = Arbocatalogus2026>(
  theCase: Case<NoInfer<V>>,
  options?: FullOptions<V> | BriefOptions<V>,
): Advice<V> | AdviceBrief<V> {
  const result = advised(theCase, options)
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
  options: BriefOptions<V>,
): Result<AdviceBrief<V>>
export function safeAdvise<V extends Vocabulary = Arbocatalogus2026>(
  theCase: unknown,
  options?: FullOptions<V>,
): Result<Advice<V>>
export function safeAdvise<V extends Vocabulary = Arbocatalogus2026>(
  theCase: unknown,
  options?: FullOptions<V> | BriefOptions<V>,
): Result<Advice<V> | AdviceBrief<V>> {
  return advised(theCase, options)
}

/** The words for how much to explain. */
const explanations = ['full', 'brief'] as const

/** What every call takes, however much it asks to be explained. */
interface AnyOptions<V extends Vocabulary> extends AdviseOptions<V> {
  readonly explain?: (typeof explanations)[number] | undefined
}

function advised<V extends Vocabulary>(
  theCase: unknown,
  options: AnyOptions<V> | undefined,
): Result<Advice<V> | AdviceBrief<V>> {
  const { policy, explain } = optionsWithPolicy<AnyOptions<V>>(options, {
    policy: policyIssues,
    explain: oneOf({ nl: 'uitleg', en: 'explanation' }, explanations),
  })
  const decided = decidedCase(policy, theCase)
  if (!decided.ok) return { ok: false, issues: listed(decided.issues, decided.more) }
  const made = explain === 'brief' ? buildBrief(decided.value) : buildAdvice(decided.value)
  return { ok: true, value: made as Advice<V> | AdviceBrief<V> }
}

import type { AdviseOptions } from '../../advice/advise'
import { decidedCase } from '../../advice/context'
import { wholeNumber } from '../../base/options'
import { under } from '../../base/plain'
import { CaseError, listed, type Result } from '../../base/problem'
import type { Case } from '../../case/case'
import type { DecidedCase } from '../../compare/comparison'
import type { DecisionRecord } from '../../compare/record'
import type { Arbocatalogus2026 } from '../../generated/vocabulary'
import { optionsWithPolicy } from '../../policy/given'
import { policyIssues } from '../../policy/open-policies'
import type { Count } from '../../policy/result-words'
import type { Vocabulary } from '../../policy/vocabulary'
import { listOf } from '../decided/list-of'
import { readMany } from '../decided/read-many'
import { likeCasesOf } from './build-like'
import type { LikeCases } from './like-cases'

/** How to look for like cases. */
export interface LikeOptions<V extends Vocabulary = Arbocatalogus2026> extends AdviseOptions<V> {
  /** How many of the nearest cases to show: 1 to 1,000, and 10 when left out. */
  readonly most?: Count | undefined
}

const usualMost = 10
/** The most cases that are shown. */
export const mostShown = 1000

/**
 * Lays a case beside the decided cases that are most like it: the nearest first, by the coded facts that decide the measure. A working
 * document, not for publication.
 *
 * @param theCase - the case at hand; at any stage
 * @param decided - decided cases or decision records, each with its own reference, in any order; the case itself is left out by its
 *   reference
 * @param options - the policy, and how many to show
 * @returns the nearest cases with what differs, what was advised and what was imposed; frozen, and the same whatever the order of the cases
 * @throws CaseError with every problem at once; a path starts with `case`, or with `decided` and the place in the list
 * @throws UsageError where the options are not what they should be
 *
 * @example
 * ```ts
 * const conduct = [{ behaviour: 'threat', finding: 'established' }] as const
 * const { cases } = like({ stage: 'concluded', conduct }, [
 *   { case: { reference: '2026-01', stage: 'concluded', conduct }, measure: 'transfer', decidedOn: '2026-05-01', decidedBy:
 * 'municipal-secretary' },
 * ])
 * cases[0]?.distance // 0
 * ```
 */
export function like<V extends Vocabulary = Arbocatalogus2026>(
  theCase: Case<NoInfer<V>>,
  decided: readonly (DecidedCase<NoInfer<V>> | DecisionRecord<NoInfer<V>>)[],
  options?: LikeOptions<V>,
): LikeCases<V> {
  const result = safeLike(theCase, decided, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Looks for like cases as {@link like} does, but returns the problems instead of throwing them. Takes any values.
 *
 * @param theCase - a case, or anything that may be one
 * @param decided - decided cases or decision records, or anything that may be
 * @param options - the policy, and how many to show
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError where the options are not what they should be
 */
export function safeLike<V extends Vocabulary = Arbocatalogus2026>(
  theCase: unknown,
  decided: unknown,
  options?: LikeOptions<V>,
): Result<LikeCases<V>> {
  const { policy, most = usualMost } = optionsWithPolicy<LikeOptions<V>>(options, {
    policy: policyIssues,
    most: wholeNumber(1, mostShown),
  })
  const context = decidedCase(policy, theCase)
  const list = listOf(decided)
  const read = list.ok ? readMany(policy, list.value) : { value: [], issues: list.issues }
  const issues = [
    ...(context.ok ? [] : under('case', context.issues)),
    ...under('decided', read.issues),
  ]
  if (!context.ok || issues.length > 0)
    return { ok: false, issues: listed(issues, context.ok ? 0 : context.more) }
  const made = likeCasesOf(policy, context.value, { decided: read.value, most })
  return { ok: true, value: made as LikeCases<V> }
}

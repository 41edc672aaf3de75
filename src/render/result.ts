import type { Advice } from '../advice/advice'
import type { CheckResult } from '../check/check-result'
import type { Comparison } from '../compare/comparison'
import type { PolicyDiff } from '../verify/diff-policies'
import type { Verification } from '../verify/verify-policy'

/** What can be rendered: the result of `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies`. */
export type Renderable = Advice | CheckResult | Comparison | Verification | PolicyDiff

/** A result of which there are pictures, with what it is. */
type PicturedKind =
  | { readonly is: 'advice'; readonly result: Advice }
  | { readonly is: 'check'; readonly result: CheckResult }

/** A result, with what it is. */
export type ResultKind =
  | PicturedKind
  | { readonly is: 'comparison'; readonly result: Comparison }
  | { readonly is: 'verification'; readonly result: Verification }
  | { readonly is: 'difference'; readonly result: PolicyDiff }

/** What a result is: the one place that tells them apart, by a property that only one of them has. */
export function kindOfResult(result: Advice | CheckResult): PicturedKind
export function kindOfResult(result: Renderable): ResultKind
export function kindOfResult(result: Renderable): ResultKind {
  if ('verdict' in result) return { is: 'check', result }
  if ('cases' in result) return { is: 'comparison', result }
  if ('findings' in result) return { is: 'verification', result }
  if ('moved' in result) return { is: 'difference', result }
  return { is: 'advice', result }
}

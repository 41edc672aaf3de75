import type { Advice } from '../advice/advice'
import type { CheckResult } from '../check/check-result'
import type { Comparison } from '../compare/comparison'
import type { PolicyDiff } from '../verify/diff-policies'
import type { Verification } from '../verify/verify-policy'
import type { Vocabulary } from '../policy/vocabulary'

/** What can be rendered: the result of `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies`. */
export type Renderable =
  Advice<Vocabulary> | CheckResult<Vocabulary> | Comparison<Vocabulary> | Verification | PolicyDiff

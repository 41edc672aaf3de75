/**
 * Policies: the shipped one, one of your own, what can be proved of a policy, and what two of them differ in.
 *
 * @module evenredig/policy
 */
export {
  type Failure,
  type Issue,
  type IssueCode,
  PolicyError,
  type Result,
  type Success,
} from './base/problem'
export type { BilingualText, Lang } from './base/text'
export type { Case, Finding, Relation, Stage } from './case/case'
export { describePolicy } from './describe/describe-policy'
export type {
  CaseField,
  DescribedAttention,
  DescribedBehaviour,
  DescribedCircumstance,
  DescribedEarlierMeasure,
  DescribedFact,
  DescribedForm,
  DescribedGate,
  DescribedMeasure,
  DescribedPoint,
  DescribedPolicy,
  DescribedRelation,
  DescribedRoute,
  DescribedRule,
  DescribedSource,
  DescribedWord,
  FactAt,
  FactsField,
  FactsOf,
  FieldOf,
  Labelled,
  MeasureWords,
  PlainField,
  PolicyDescription,
  RefusedCircumstance,
  WordField,
} from './describe/description'
export type { Arbocatalogus2026 } from './generated/vocabulary'
export type { Policy } from './policy/ready'
export type { AlsoSaid } from './policy/also-called'
export type { AppliedEffect, Day, PolicyHash } from './policy/result-words'
export { arbocatalogus2026 } from './policy/shipped'
export { type CompiledPolicy, readyPolicy, safeReadyPolicy } from './policy/compiled'
export {
  compilePolicy,
  loadPolicy,
  safeCompilePolicy,
  safeLoadPolicy,
} from './policy/source/load-policy'
export type { Vocabulary } from './policy/vocabulary'
export {
  diffPolicies,
  type MovedSituations,
  type PolicyChange,
  type PolicyDiff,
} from './verify/diff-policies'
export type { FindingCode, FindingWording, VerificationFinding } from './verify/finding'
export { type Verification, type VerifyOptions, verifyPolicy } from './verify/verify-policy'

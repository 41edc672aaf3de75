/**
 * Which measure is proportionate when unwanted conduct at work has been established, and why.
 *
 * @module evenredig
 */
export type {
  AddedMeasure,
  Adoption,
  Advice,
  AppliedRule,
  CareAction,
  Classification,
  Considered,
  InsteadOf,
  AttentionPoint,
  Grounds,
  MovingChoice,
  PrincipalMeasure,
  Departure,
  Duration,
  Gate,
  HistoryEntry,
  HistoryStage,
  DecidedByAnswer,
  JointAnswer,
  JointQuestion,
  Labels,
  Measure,
  MeasuresAdvice,
  NoMeasuresAdvice,
  MeasureCondition,
  NextQuestion,
  OpenQuestion,
  OtherAuthorityAdvice,
  Point,
  PossibleAnswer,
  PossibleDays,
  MeasureRange,
  Reasoned,
  Receipt,
  Route,
  Rung,
  Step,
  ToldAct,
} from './advice/advice'
export type {
  AdviceBrief,
  BriefAnswer,
  BriefAttention,
  BriefClassification,
  BriefGate,
  BriefHistory,
  BriefJointQuestion,
  BriefMeasure,
  BriefNextQuestion,
  BriefPrincipal,
  BriefQuestion,
  BriefStep,
} from './advice/advice-brief'
export {
  advise,
  type AdviseOptions,
  type BriefOptions,
  type FullOptions,
  safeAdvise,
} from './advice/advise'
export { safeVerifyAdvice, verifyAdvice } from './advice/verify-advice'
export type { AdviceDifference, AdviceStatus, AdviceVerification } from './advice/verification'
export type { Act, Case, EarlierMeasure, Finding, Known, Relation, Stage } from './case/case'
export type { CaseDraft, Draft } from './case/draft'
export { isCase, parseCase, type ParseOptions, safeParseCase } from './case/parse-case'
export { applyChanges, check, safeCheck } from './check/check'
export type {
  Answered,
  Change,
  CheckResult,
  FactChange,
  GateChange,
  GivenAnswer,
  Nature,
  Reachable,
  SetPart,
  UnavailableIf,
  Verdict,
  WhatWouldChange,
} from './check/check-result'
export type { MeasureOnCondition, ProposedMeasure } from './check/proposed'
export { compare, safeCompare } from './compare/compare'
export type {
  ByPosition,
  ComparedCase,
  Comparison,
  VaryingFact,
  DecidedCase,
  Difference,
  MeasureSet,
  Pair,
  PositionRow,
} from './compare/comparison'
export { caseSchema, decidedCaseSchema } from './schema/case-schema'
export type {
  StandardFailure,
  StandardJsonSchema,
  StandardOptions,
  StandardProps,
  StandardResult,
  StandardSchema,
  StandardTarget,
  StandardTypes,
  StandardValue,
} from './schema/standard'
export type { AlsoSaid } from './policy/also-called'
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
export { parseDecisionRecord, safeParseDecisionRecord } from './compare/parse-record'
export type { Decision, DecisionReason, DecisionRecord } from './compare/record'
export type { Arbocatalogus2026 } from './generated/vocabulary'
export {
  diffPolicies,
  type MovedSituations,
  type PolicyChange,
  type PolicyDiff,
} from './verify/diff-policies'
export { type CompiledPolicy, readyPolicy, safeReadyPolicy } from './policy/compiled'
export {
  compilePolicy,
  loadPolicy,
  safeCompilePolicy,
  safeLoadPolicy,
} from './policy/source/load-policy'
export type { Citation } from './policy/policy'
export type { NamedRung } from './policy/named'
export type { Policy } from './policy/ready'
export type {
  ActionId,
  AppliedEffect,
  ContentHash,
  Count,
  Day,
  Days,
  ExactCount,
  FactId,
  GateId,
  Id,
  PolicyHash,
  ReasonId,
  RouteId,
  RuleName,
  SourceId,
  Whole,
} from './policy/result-words'
export type { Vocabulary } from './policy/vocabulary'
export {
  CaseError,
  describeIssue,
  type DescribeOptions,
  isEvenredigError,
  type Failure,
  type Issue,
  type IssueCode,
  type IssueWording,
  PolicyError,
  type Result,
  type Success,
  UsageError,
} from './base/problem'
export { arbocatalogus2026 } from './policy/shipped'
export type { Lang, BilingualText } from './base/text'
export type { FindingCode, FindingWording, VerificationFinding } from './verify/finding'
export { type Verification, type VerifyOptions, verifyPolicy } from './verify/verify-policy'
export { libraryVersion } from './base/version'

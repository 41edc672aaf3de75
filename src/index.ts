/**
 * Which measure is proportionate when unwanted conduct at work has been established, and why.
 *
 * @packageDocumentation
 */
export type {
  AddedMeasure, Advice, AppliedRule, CareAction, Classification, Considered, Departure, Duration, Gate, HistoryEntry, Labels, Measure,
  MeasureCondition, OpenQuestion, Point, PossibleAnswer, Range, Reasoned, Receipt, Route, Rung, Step,
} from './advice/advice'
export { advise, type AdviseOptions, safeAdvise } from './advise'
export type { Act, Case, EarlierMeasure, Finding } from './case/case'
export type { Arbocatalogus2026 } from './generated/vocabulary'
export type { Citation } from './policy/policy'
export type { Policy } from './policy/ready'
export type { Vocabulary } from './policy/vocabulary'
export { CaseError, describeIssue, type Failure, type Issue, type IssueCode, PolicyError, type Result, type Success } from './problem'
export { arbocatalogus2026 } from './shipped'
export type { Lang, Text } from './text'
export { type Finding as VerificationFinding, type Verification, verifyPolicy } from './verify/verify-policy'
export { libraryVersion } from './version'

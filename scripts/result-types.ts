import type { Advice } from '../src/advice/advice'
import type { CheckResult } from '../src/check/check-result'
import type { AdviceBrief } from '../src/advice/advice-brief'
import type { AdviceVerification } from '../src/advice/verification'
import type { Comparison, DecidedCase } from '../src/compare/comparison'
import type { DecisionRecord } from '../src/compare/record'
import type { Arbocatalogus2026 } from '../src/generated/vocabulary'
import type { ArchiveVerification } from '../src/year/archive/archive-verification'
import type { LikeCases } from '../src/year/like/like-cases'
import type { Register } from '../src/year/register/registered'
import type { YearReport } from '../src/year/report/year-report'

/** An advice in the words of the shipped policy: the JSON Schema of results is made of these types. */
export type ShippedAdvice = Advice<Arbocatalogus2026>
/** A check in the words of the shipped policy. */
export type ShippedCheck = CheckResult<Arbocatalogus2026>
/** A comparison in the words of the shipped policy. */
export type ShippedComparison = Comparison<Arbocatalogus2026>
/** A decided case in the words of the shipped policy: a test holds what is told of it against what its schema tells. */
export type ShippedDecidedCase = DecidedCase<Arbocatalogus2026>
/** A brief advice in the words of the shipped policy. */
export type ShippedBrief = AdviceBrief<Arbocatalogus2026>
/** A stored advice beside that of today; it holds no words of a policy. */
export type ShippedAdviceVerification = AdviceVerification
/** A decision record in the words of the shipped policy. */
export type ShippedDecisionRecord = DecisionRecord<Arbocatalogus2026>
/** A register in the words of the shipped policy. */
export type ShippedRegister = Register<Arbocatalogus2026>
/** A report on a year; what it counts has the ids of a policy. */
export type ShippedYearReport = YearReport
/** Like cases in the words of the shipped policy. */
export type ShippedLikeCases = LikeCases<Arbocatalogus2026>
/** An archive held against today; it holds no words of a policy. */
export type ShippedArchiveVerification = ArchiveVerification

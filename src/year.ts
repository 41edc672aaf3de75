/**
 * A year's work: many cases in, the dates that come due, and a report that may be published.
 *
 * @module evenredig/year
 */
export type {
  AdvisedThen,
  ArchivedAdvice,
  ArchivedRecord,
  ArchiveVerification,
} from './year/archive/archive-verification'
export { verifyArchive } from './year/archive/verify-archive'
export { like, type LikeOptions, safeLike } from './year/like/like'
export type { CaseAtHand, DifferenceApart, LikeCase, LikeCases } from './year/like/like-cases'
export { register, type RegisterOptions, safeRegister } from './year/register/register'
export type {
  DueDate,
  DueWhat,
  MeasureStatus,
  OtherVersion,
  Register,
  RegisteredMeasure,
} from './year/register/registered'
export { report, type ReportOptions, safeReport } from './year/report/report'
export type { ReportedCell, ReportedTable, YearReport } from './year/report/year-report'
export { type AdvisedValue, adviseRow, adviseRows, safeAdviseRow } from './year/rows/advise-rows'
export type { AdvisedRow, CaseWithMeasure } from './year/rows/advised-row'

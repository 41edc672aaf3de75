/**
 * A year's work: many cases in, and the dates that come due.
 *
 * @module evenredig/year
 */
export { register, type RegisterOptions, safeRegister } from './year/register/register'
export type {
  DueDate,
  DueWhat,
  MeasureStatus,
  OtherVersion,
  Register,
  RegisteredMeasure,
} from './year/register/registered'
export { type AdvisedValue, adviseRow, adviseRows, safeAdviseRow } from './year/rows/advise-rows'
export type { AdvisedRow, CaseWithMeasure } from './year/rows/advised-row'

/**
 * A year's work: many cases in.
 *
 * @module evenredig/year
 */
export { type AdvisedValue, adviseRow, adviseRows, safeAdviseRow } from './year/rows/advise-rows'
export type { AdvisedRow, CaseWithMeasure } from './year/rows/advised-row'

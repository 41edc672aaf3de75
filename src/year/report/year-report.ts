import type { Receipt } from '../../advice/advice'
import type { BilingualText } from '../../base/text'
import type { Count } from '../../policy/result-words'
import type { OtherVersion } from '../register/registered'

/** One number of a report, or that it is not told. */
export interface ReportedCell {
  /** What it is about. */
  readonly id: string
  /** What that is called. */
  readonly label: BilingualText
  /** How many cases; null where that is not told. */
  readonly count: Count | null
}

/** Numbers that belong together. */
export interface ReportedTable {
  /** Which table it is. */
  readonly id:
    | 'outcomes'
    | 'forms'
    | 'tiers'
    | 'measures'
    | 'departures'
    | 'positions'
    | 'departures-by-position'
    | 'reasons'
    | 'handling'
    | 'unknown-facts'
  /** What it is about. */
  readonly label: BilingualText
  /** Its numbers, in the order of the policy. */
  readonly cells: readonly ReportedCell[]
}

/** The report on a year, which may be published: no number in it, and none that follows from it, is about a few people. */
export interface YearReport {
  /** What this is. */
  readonly type: 'year-report'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** The year, as `2026`. */
  readonly year: string
  /** Nothing below this is told. */
  readonly threshold: Count
  /** How far apart the least and the most that a hidden number can be lie at least. */
  readonly width: Count
  /** The organisation's own term in days, from the day a case was known to the decision; null where none was given. */
  readonly termDays: Count | null
  /** How many cases were decided in the year; null where they are too few to tell. */
  readonly total: Count | null
  /** Everything that is counted. */
  readonly tables: readonly ReportedTable[]
  /** How many numbers are hidden. */
  readonly hidden: Count
  /** Cases that were advised on by another version of the policy: the versions, without how many. */
  readonly otherVersions: readonly OtherVersion['version'][]
  /** What it was made with. */
  readonly receipt: Pick<Receipt, 'policy' | 'policyVersion' | 'policyHash' | 'library'>
}

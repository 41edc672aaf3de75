import type { Duration, HistoryStage, Receipt } from '../../advice/advice'
import type { BilingualText } from '../../base/text'
import type { Arbocatalogus2026 } from '../../generated/vocabulary'
import type { ActionId, Count, Day } from '../../policy/result-words'
import type { Vocabulary } from '../../policy/vocabulary'

/** How a measure stands on a day: not imposed yet, in force, or lapsed altogether. */
export type MeasureStatus = 'to-come' | 'current' | 'lapsed'

/** A measure that was imposed, with its days: those of this measure, whatever was advised. */
export interface RegisteredMeasure<V extends Vocabulary = Arbocatalogus2026> {
  /** The reference of the case. */
  readonly reference: string
  /** The measure. */
  readonly measure: V['measure']
  /** What it is called for the relation of the case. */
  readonly label: BilingualText
  /** Whether it was imposed on a condition: until then it works as something lighter, and its days are those of that. */
  readonly conditional: boolean
  /** The day it was imposed. */
  readonly from: Day
  /** The role of whoever decided. */
  readonly decidedBy: V['decider']
  /** What that role is called. */
  readonly decidedByLabel: BilingualText
  /** How long it lasts: the end that belongs in the letter. */
  readonly lasts: Duration
  /** What it counts as for later conduct of the same kind, the gravest first; empty where it never does. */
  readonly stages: readonly HistoryStage[]
  /** The first day it no longer counts at all: past its end and its last stage; null where it never lapses or where that is not known. */
  readonly lapsesOn: Day | null
  /** How it stands on the day of the register; null where the register is of no day. */
  readonly status: MeasureStatus | null
  /**
   * The level of earlier response that it gives conduct on the day of the register; null where it gives none, or the register is of no day.
   */
  readonly countsAs: string | null
}

/**
 * What falls due: `follow-up` (come back to somebody about care), `review` (look again at a measure that is for the time being),
 * `ends` (a measure, or a plan), `fades` (a measure counts for less), `lapses` (it no longer counts), `remove` (take it from the file).
 */
export type DueWhat = 'follow-up' | 'review' | 'ends' | 'fades' | 'lapses' | 'remove'

/** Something that falls due on a day. */
export interface DueDate<V extends Vocabulary = Arbocatalogus2026> {
  /** What it is known by: the same however often the register is made, also where its day becomes another. */
  readonly id: string
  /** The reference of the case. */
  readonly reference: string
  /** The day. */
  readonly on: Day
  /** What falls due. */
  readonly what: DueWhat
  /** The measure that it is about; null where it is about care. */
  readonly measure: V['measure'] | null
  /** The action of care that it is about; null where it is about a measure. */
  readonly action: ActionId<V> | null
  /** It in words, without the case. */
  readonly label: BilingualText
  /** Whether that day is before the day of the register; null where the register is of no day. */
  readonly isPast: boolean | null
}

/** Cases of which the advice was made by another version of the policy. */
export interface OtherVersion {
  /** The version. */
  readonly version: string
  /** How many cases. */
  readonly cases: Count
}

/** What was imposed, until when it counts, and what falls due. A working document, not for publication. */
export interface Register<V extends Vocabulary = Arbocatalogus2026> {
  /** What this is. */
  readonly type: 'register'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** What this is, and what it may not be used for. */
  readonly notForPublication: BilingualText
  /** The day that it tells of; null where it is of no day. */
  readonly on: Day | null
  /** After how many months a measure leaves the file by the organisation's own term; null where none was given. */
  readonly retainMonths: Count | null
  /** How many cases were read. */
  readonly cases: Count
  /** Every measure that was imposed, by reference. */
  readonly measures: readonly RegisteredMeasure<V>[]
  /** Everything that falls due, in order of time. */
  readonly due: readonly DueDate<V>[]
  /** Cases that were advised on by another version of the policy; the days here are reckoned by the version in `receipt`. */
  readonly otherVersions: readonly OtherVersion[]
  /** What it was made with. */
  readonly receipt: Pick<Receipt, 'policy' | 'policyVersion' | 'policyHash' | 'library'>
}

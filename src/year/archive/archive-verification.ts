import type { Answer, Receipt } from '../../advice/advice'
import type { AdviceStatus } from '../../advice/verification'
import type { Issue } from '../../base/problem'
import type { BilingualText } from '../../base/text'
import type { Count, Id } from '../../policy/result-words'

/** Something that was kept, or why it could not be read. */
export type ArchivedRecord = {
  /** What it is known by, such as the name of its file. */
  readonly name: string
} & (
  | {
      /** An advice, whole or brief, or a decision record; also as it comes back from JSON. */
      readonly value: unknown
    }
  | {
      /** Why there is no value. */
      readonly issues: readonly Issue[]
    }
)

/** What was advised, in a few words. */
export interface AdvisedThen {
  /** What kind of advice it is. */
  readonly kind: Answer['kind']
  /** The recommended rung; `none` unless `kind` is `measures`. */
  readonly recommended: Id
  /** What that is called. */
  readonly recommendedLabel: BilingualText
  /** The range of measures that fit; null where no measure is weighed. */
  readonly range: {
    /** The lowest rung that fits. */
    readonly from: Id
    /** The highest rung that fits. */
    readonly to: Id
  } | null
  /** That range in words; null where there is none. */
  readonly rangeLabel: BilingualText | null
}

/** A stored advice held against the advice of today. */
export interface ArchivedAdvice {
  /** What it is known by. */
  readonly name: string
  /** The reference of the case; null where it has none. */
  readonly reference: string | null
  /** Whether it is as it was made, and the same is advised today: the same kind, measure and range. */
  readonly stands: boolean
  /** How it stands to what would be advised today, as `verifyAdvice` says. */
  readonly status: AdviceStatus
  /** The status in a sentence. */
  readonly because: BilingualText
  /** How many things differ from the advice of today, its texts and versions among them. */
  readonly differs: Count
  /** The version of the policy that it was made with; null where it does not say. */
  readonly policyVersion: string | null
  /** The version of the library that it was made with; null where it does not say. */
  readonly library: string | null
  /** What was advised; null where it was changed after it was made. */
  readonly stored: AdvisedThen | null
  /** What is advised on that case today. */
  readonly present: AdvisedThen
}

/** What was kept, held against today; nothing of it is changed. A working document, not for publication. */
export interface ArchiveVerification {
  /** What this is. */
  readonly type: 'archive-verification'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** What this is, and what it may not be used for. */
  readonly notForPublication: BilingualText
  /** It in a few sentences. */
  readonly because: BilingualText
  /** How many advices stand. */
  readonly standing: Count
  /** Every advice that was read, in the order in which they came. */
  readonly advices: readonly ArchivedAdvice[]
  /** The names of cases and decided cases that hold no advice, so that nothing can be verified. */
  readonly withoutAdvice: readonly string[]
  /** What could not be read, and why. */
  readonly unread: readonly {
    /** What it is known by. */
    readonly name: string
    /** Every problem that was found. */
    readonly issues: readonly Issue[]
  }[]
  /** What it was held against. */
  readonly receipt: Pick<Receipt, 'policy' | 'policyVersion' | 'policyHash' | 'library'>
}

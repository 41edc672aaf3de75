import type { BilingualText } from '../base/text'
import type { Count } from '../policy/result-words'

/** How a stored advice stands to what would be advised today. */
export type AdviceStatus =
  'same' | 'tampered' | 'case-changed' | 'policy-changed' | 'library-changed'

/** Something that a stored advice has otherwise than the advice of today. */
export interface AdviceDifference {
  /** Where it is: property names and list positions from the top, for instance `['steps', 0, 'counted']`. */
  readonly path: readonly (string | number)[]
  /** What the stored advice has there, in words. */
  readonly stored: BilingualText
  /** What would be there today, in words. */
  readonly present: BilingualText
}

/** A stored advice held against the advice that would be given today. */
export interface AdviceVerification {
  /** What this is. */
  readonly type: 'advice-verification'
  /** The version of this contract. */
  readonly contractVersion: 1
  /**
   * `same` where making it again gives the same bytes. Else the first that holds of: `tampered`, changed after it was made;
   * `case-changed`, made for another case; `policy-changed`; `library-changed`.
   */
  readonly status: AdviceStatus
  /** The status in a sentence. */
  readonly because: BilingualText
  /** What differs from the advice of today; the first hundred. Empty where it is the same. */
  readonly differs: readonly AdviceDifference[]
  /** How many differences there are beside those in `differs`. */
  readonly more: Count
}

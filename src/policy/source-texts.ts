import type { BilingualText } from '../base/text'

/**
 * What statements of the guideline and laws say, in words of our own, by id. Kept apart from the data of a policy, which every
 * advice carries: only who writes a list of sources needs them.
 *
 * @internal
 */
export type SourceTexts = Readonly<Record<string, BilingualText>>

/** A source with what it says, as a list of sources takes it. */
export interface SourceText {
  /** The id of the source. */
  readonly id: string
  /** What it says, in words of our own; left out where that is not known. */
  readonly says?: BilingualText
}

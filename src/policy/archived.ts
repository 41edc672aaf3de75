import type { AlsoCalled } from './also-called'
import type { OwnLetters } from './letters'
import type { PolicyData } from './policy'

/** A policy as it was made, kept in a file: what it says, in the shape that the library then had for it. */
export interface ArchivedPolicy {
  /** The shape of `policy`; it rises when `PolicyData` changes, and what is kept already stays as it is. */
  readonly format: 1
  /** The policy as it was generated, with its proof and its hash. */
  readonly policy: PolicyData
  /** The texts of its letters; left out of what was archived before they were kept. */
  readonly letters?: OwnLetters
  /** What people say for its words; left out of what was archived before that was kept. */
  readonly alsoCalled?: AlsoCalled
}

/** The format in which a policy is archived now. */
export const archiveFormat = 1

/** Brings an archived policy to the shape of today; the one place that knows what older shapes looked like. */
export function inTodaysShape({
  format,
  policy,
}: Pick<ArchivedPolicy, 'format' | 'policy'>): PolicyData {
  switch (format) {
    case 1:
      return policy
  }
}

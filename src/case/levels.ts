/** An act in play as numbers. */
export interface ActLevels {
  /** The tier of the act in itself: by the catalogue, or as the committee stated it. */
  readonly tier: number
  readonly form: number
  readonly behaviour: number
  /** Facts the behaviour already holds, each up to a level, so that they do not weigh again. */
  readonly uses: readonly (readonly [fact: number, upTo: number])[]
  /**
   * Facts that differ per act, such as the earlier response to this form of conduct; where it is not known, with
   * every level that it can still turn out to have, the mildest first.
   */
  readonly own: readonly OwnLevel[]
}

/** A fact of one act: what stands, and where it is not known every level that it can have. */
export type OwnLevel = readonly [fact: number, level: number, possible?: readonly number[]]

/** What is decided on: a level for every fact, and the acts. */
export interface Situation {
  readonly levels: readonly number[]
  readonly acts: readonly ActLevels[]
}

/** A case as levels: what is decided on, and what is asked about procedure, protection and care. */
export interface CaseLevels extends Situation {
  /** What is not known is `unknown` here; in `levels` it stands at its mildest. */
  readonly asKnown: readonly number[]
}

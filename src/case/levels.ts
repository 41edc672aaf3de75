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

/** A fact that is not known, and the levels it can still have. */
export interface OpenFact {
  readonly fact: number
  /** Of which act it is not known, as a place among the acts in play; undefined where it is about the case. */
  readonly act?: number
  /** The levels it can have, from the mildest, which stands, to the gravest. */
  readonly levels: readonly number[]
}

/** A case as levels, with what is not known: all that a decision and its reasons hang on, beside what the accused is to the employer. */
export interface OpenLevels extends CaseLevels {
  readonly open: readonly OpenFact[]
}

/** Levels as a text: two cases have the same text where they are alike in every level, and only there. */
export function keyOf({ levels, asKnown, acts, open }: OpenLevels): string {
  let key = lettersOf(levels) + lettersOf(asKnown) + lettersOf([acts.length])
  // INVARIANT: what a behaviour holds already follows from the behaviour.
  for (const { tier, form, behaviour, own } of acts) {
    key += lettersOf([tier, form, behaviour, own.length])
    for (const [fact, level, possible = []] of own)
      key += lettersOf([fact, level, possible.length]) + lettersOf(possible)
  }
  for (const { fact, act = noAct, levels: possible } of open)
    key += lettersOf([fact, act, possible.length]) + lettersOf(possible)
  return key
}

const noAct = -1

/** A letter for each number. */
function lettersOf(numbers: readonly number[]): string {
  return String.fromCharCode(...numbers)
}

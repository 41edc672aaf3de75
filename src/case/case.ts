import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Vocabulary } from '../policy/vocabulary'

/** Whether an act is established: `experienced` acknowledges the experience, but no concrete act. */
export type Finding = 'alleged' | 'established' | 'experienced' | 'undetermined' | 'unfounded'

/** How far the inquiry is. */
export type Stage = 'reported' | 'investigating' | 'concluded'

/** What the accused is to the employer. */
export type Relation =
  'employee' | 'hired' | 'intern' | 'volunteer' | 'former-employee' | 'applicant' | 'office-holder'

/** One act by the accused: a behaviour of the catalogue, or a form with a tier that the committee stated. */
export interface Act<V extends Vocabulary = Arbocatalogus2026> {
  /** The behaviour of the catalogue. Without it, `form` and `tier` are needed. */
  readonly behaviour?: V['behaviour'] | undefined
  /** The form of unwanted conduct; follows from `behaviour` where that is given. */
  readonly form?: V['form'] | undefined
  /** The tier of the act in itself, as the committee found it; repetition, earlier measures and leverage still lift it. */
  readonly tier?: V['tier'] | undefined
  /** Whether the act is established; `alleged` when left out, which a concluded case does not allow. */
  readonly finding?: Finding | undefined
  /** The day of the act, or the first of several: a day, a month or a year (`2026-03-02`, `2026-03`, `2026`). */
  readonly on?: string | undefined
  /** The last day of the act where it went on or came back: a day, a month or a year; by itself no second day. */
  readonly to?: string | undefined
  /** On how many separate days it happened: 1 to 1,000; left out, nothing is known of more than one. */
  readonly occasions?: number | undefined
  /**
   * What is known of this act apart: only what follows from earlier measures (`response`), and one of the levels that they can
   * give. It answers whether an act came before or after a measure where its day is not known.
   */
  readonly facts?:
    { readonly [Fact in keyof V['facts']]?: V['facts'][Fact] | 'unknown' | undefined } | undefined
}

/** An earlier request, talk or measure for the same accused. */
export interface EarlierMeasure<V extends Vocabulary = Arbocatalogus2026> {
  /** What it was. */
  readonly kind: V['historyKind']
  /** The day it was given: a day, a month or a year. */
  readonly on: string
  /** The form of conduct it was about; with neither this nor `comparable` it is not known whether it counts. */
  readonly form?: V['form'] | undefined
  /**
   * The first day it no longer counts: a day, a month or a year; a promise that was made. Left out, it fades by the stages of the policy.
   */
  readonly until?: string | undefined
  /** Whether what it was about is established; `established` when left out, anything else does not count. */
  readonly finding?: Finding | undefined
  /** Whether it was about comparable conduct, as the committee finds; left out, the forms decide. */
  readonly comparable?: 'yes' | 'no' | undefined
  /** `yes` where it was taken from the file, by agreement or by a ruling: it does not count. */
  readonly removed?: 'yes' | 'no' | undefined
}

/** Since when it is known. */
export interface Known {
  /** The day on which whoever may decide knew enough: a day, a month or a year; time for a summary dismissal runs from it. */
  readonly knownOn?: string | undefined
}

/** What a caller hands in: one accused, no names, closed words. */
export interface Case<V extends Vocabulary = Arbocatalogus2026> {
  /** A pseudonym of up to 64 letters, digits, `.`, `_` and `-`, with a digit in it; never a name. */
  readonly reference?: string | undefined
  /** The day the advice is about, as an ISO day; the library never reads the clock. */
  readonly assessedOn?: string | undefined
  /** How far the inquiry is. */
  readonly stage: Stage
  /** What the accused is to the employer; `employee` when left out. */
  readonly relation?: Relation | undefined
  /** What was done, by this accused: 1 to 1,000 acts. */
  readonly conduct: readonly Act<V>[]
  /** The facts that weigh; leave out what is not known, or say `unknown`. */
  readonly facts?:
    { readonly [Fact in keyof V['facts']]?: V['facts'][Fact] | 'unknown' | undefined } | undefined
  /** The circumstances that are claimed and found to be so; absent means not claimed. */
  readonly circumstances?: readonly V['circumstance'][] | undefined
  /** Earlier requests, talks and measures; an empty list says there were none, absence says nothing. */
  readonly history?: readonly EarlierMeasure<V>[] | undefined
  /** How the matter was handled; unknown answers never change the recommendation. */
  readonly procedure?:
    | ({
        readonly [Fact in keyof V['procedure']]?: V['procedure'][Fact] | 'unknown' | undefined
      } & Known)
    | undefined
  /** What never weighs but has to be seen; each point comes back in the advice, and none changes the measure. */
  readonly attention?: readonly V['attention'][] | undefined
}

/** What the accused is to the employer, also where the case leaves it out. */
export function relationOf({ relation }: Pick<Case<Vocabulary>, 'relation'>): Relation {
  return relation ?? 'employee'
}

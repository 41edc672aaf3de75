import type { Answer, Departure, Receipt, Rung } from '../../advice/advice'
import type { BilingualText } from '../../base/text'
import type { ComparedCase, Difference } from '../../compare/comparison'
import type { Arbocatalogus2026 } from '../../generated/vocabulary'
import type { Count } from '../../policy/result-words'
import type { Vocabulary } from '../../policy/vocabulary'

/** The case at hand, where the policy places it. */
export interface CaseAtHand<V extends Vocabulary = Arbocatalogus2026> {
  /** The reference of the case; null where it has none. */
  readonly reference: string | null
  /** What kind of advice it gets. */
  readonly kind: Answer<V>['kind']
  /** The tier of the governing act; null where no measure is weighed. */
  readonly tier: V['tier'] | null
  /** What that tier is called; null where there is none. */
  readonly tierLabel: BilingualText | null
  /** The range of measures that fit; null where no measure is weighed. */
  readonly range: Departure<V> | null
  /** That range in words; null where there is none. */
  readonly rangeLabel: BilingualText | null
  /** What the policy recommends; `none` unless `kind` is `measures`. */
  readonly recommended: V['rung']
  /** What that is called. */
  readonly recommendedLabel: BilingualText
}

/** A part in which a decided case differs from the case at hand. */
export interface DifferenceApart<V extends Vocabulary = Arbocatalogus2026> extends Difference<V> {
  /** How many steps it counts for in the distance; 0 where it decides no measure. */
  readonly steps: Count
}

/** A decided case beside the advice on it, with how far it lies from the case at hand. */
export interface LikeCase<V extends Vocabulary = Arbocatalogus2026> extends Omit<
  ComparedCase<V>,
  'varying'
> {
  /** How many steps it lies from the case at hand; 0 where nothing that decides the measure differs. */
  readonly distance: Count
  /** In what they differ: `first` is of the case at hand, `second` of this one. */
  readonly differ: readonly DifferenceApart<V>[]
}

/** Decided cases that are most like a case at hand, the nearest first. A working document, not for publication. */
export interface LikeCases<V extends Vocabulary = Arbocatalogus2026> {
  /** What this is. */
  readonly type: 'like-cases'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** What this is, and what it may not be used for. */
  readonly notForPublication: BilingualText
  /** The case at hand. */
  readonly atHand: CaseAtHand<V>
  /** How many decided cases were looked at; one with the reference of the case at hand is not. */
  readonly looked: Count
  /** The nearest of them; as near, the latest decision first. */
  readonly cases: readonly LikeCase<V>[]
  /** How many there are beside those in `cases`. */
  readonly more: Count
  /** The ladder, lightest first, as the policy calls it in general. */
  readonly ladder: readonly Rung<V>[]
  /** It in a few sentences. */
  readonly because: BilingualText
  /** What it was made with. */
  readonly receipt: Pick<Receipt, 'policy' | 'policyVersion' | 'policyHash' | 'library'>
}

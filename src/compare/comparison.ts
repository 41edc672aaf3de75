import type { Departure, Receipt, Rung } from '../advice/advice'
import type { Verdict } from '../check/check-result'
import type { ProposedMeasure } from '../check/proposed'
import type { Case } from '../case/case'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Vocabulary } from '../policy/vocabulary'
import type { Count, Day, FactId, ReasonId, Whole } from '../policy/result-words'
import type { BilingualText } from '../base/text'

/**
 * One measure of the ladder with what went beside it, in any order.
 *
 * @minItems 1
 */
export type MeasureSet<V extends Vocabulary = Arbocatalogus2026> = readonly ProposedMeasure<V>[]

/** A case in which a measure was decided on. Closed words only: no names, no free text. */
export interface DecidedCase<V extends Vocabulary = Arbocatalogus2026> {
  /** The case; it needs a `reference`, so that people can find it. */
  readonly case: Case<V>
  /**
   * What was imposed: one measure, or one of the ladder with what went beside it, each at once or on a condition; `none` where nothing was.
   */
  readonly measure: ProposedMeasure<V> | MeasureSet<V>
  /** The day of the decision, as an ISO day; also the day the case is assessed on, where it names none. */
  readonly decidedOn: Day
  /** The role of whoever decided. */
  readonly decidedBy: V['decider']
  /**
   * What the recorded reasons for departing from the advice rest on: ids of facts, circumstances or points of procedure, or `other` for
   * reasons on file that these words do not cover. Left out or empty: no reasons were recorded.
   */
  readonly reasons?: readonly ReasonId<V>[] | undefined
}

/** A coded fact on which two cases differ. */
export interface Difference<V extends Vocabulary = Arbocatalogus2026> {
  /** The fact; `conduct`, `tier`, `relation` and `attention` stand for those parts of a case. */
  readonly fact: FactId<V> | 'conduct' | 'tier' | 'relation' | 'attention'
  /** What the fact is called. */
  readonly label: BilingualText
  /** What it is in the first case. */
  readonly first: BilingualText
  /** What it is in the second case. */
  readonly second: BilingualText
}

/** What one case says on a fact on which the cases differ. */
export interface VaryingFact<V extends Vocabulary = Arbocatalogus2026> {
  /** The fact; `conduct`, `relation` and `attention` stand for those parts of a case. */
  readonly fact: Difference<V>['fact']
  /** What the fact is called. */
  readonly label: BilingualText
  /** What it is in this case. */
  readonly said: BilingualText
}

/** A decided case beside the advice. */
export interface ComparedCase<V extends Vocabulary = Arbocatalogus2026> {
  /** The reference of the case. */
  readonly reference: string
  /** The day of the decision. */
  readonly decidedOn: Day
  /** The role of whoever decided. */
  readonly decidedBy: V['decider']
  /** What that role is called. */
  readonly decidedByLabel: BilingualText
  /** The tier of the governing act; null where no measure is weighed. */
  readonly tier: V['tier'] | null
  /** What that tier is called; null where there is none. */
  readonly tierLabel: BilingualText | null
  /** The range of measures that fit; null where no measure is weighed. */
  readonly range: Departure<V> | null
  /** That range in words; null where there is none. */
  readonly rangeLabel: BilingualText | null
  /** What this case says on each fact on which the cases differ. */
  readonly varying: readonly VaryingFact<V>[]
  /**
   * What was imposed.
   *
   * @minItems 1
   */
  readonly measures: readonly V['measure'][]
  /** Those of them that were imposed on a condition. */
  readonly conditional: readonly V['measure'][]
  /** What the whole weighs as. */
  readonly weighsAs: V['rung']
  /** What that is called. */
  readonly label: BilingualText
  /** What the policy recommends. */
  readonly recommended: V['rung']
  /** What that is called. */
  readonly recommendedLabel: BilingualText
  /** Whether what was imposed is in proportion. */
  readonly verdict: Verdict
  /** Whether every gate was passed. */
  readonly admissible: boolean
  /** Rungs heavier (positive) or lighter (negative) than recommended. */
  readonly rungs: Whole
  /** Whether it departs from the advice, and whether reasons were recorded. */
  readonly deviation: 'none' | 'with-reasons' | 'without-reasons'
  /** What the recorded reasons rest on. */
  readonly reasons: readonly BilingualText[]
  /** It in a sentence. */
  readonly because: BilingualText
}

/** Two cases that call for an explanation. */
export interface Pair<V extends Vocabulary = Arbocatalogus2026> {
  /** The reference of the first case. */
  readonly first: string
  /** The reference of the second case. */
  readonly second: string
  /** How many rungs what was imposed lies apart; the pairs that lie furthest apart come first. */
  readonly apart: Count
  /** The coded facts on which they differ. */
  readonly differ: readonly Difference<V>[]
  /** It in a sentence. */
  readonly because: BilingualText
}

/** The cases with one power relation. */
export interface PositionRow {
  /** The level of the fact; `unknown` where it is not known. */
  readonly level: string
  /** What the level is called. */
  readonly label: BilingualText
  /** Whether this counts as a position. */
  readonly position: boolean
  /** How many cases. */
  readonly cases: Count
  /** How many got something lighter than recommended. */
  readonly lighter: Count
  /** How many got what was recommended. */
  readonly asAdvised: Count
  /** How many got something heavier. */
  readonly heavier: Count
  /** The mean number of rungs heavier (positive) or lighter (negative), to two decimals. */
  readonly meanRungs: number
}

/** Whether those in a position of power get lighter measures, measured against the advice. */
export interface ByPosition<V extends Vocabulary = Arbocatalogus2026> {
  /** The fact that the cases are compared by. */
  readonly fact: FactId<V>
  /** What the fact is called. */
  readonly label: BilingualText
  /** The cases at each level of the fact. */
  readonly rows: readonly PositionRow[]
  /** It in a few sentences. */
  readonly because: BilingualText
}

/** Decided cases beside each other and beside the advice. A working document, not for publication. */
export interface Comparison<V extends Vocabulary = Arbocatalogus2026> {
  /** What this is. */
  readonly type: 'comparison'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** What this is, and what it may not be used for. */
  readonly notForPublication: BilingualText
  /** Every case, by reference. */
  readonly cases: readonly ComparedCase<V>[]
  /** The ladder, lightest first, as the policy calls it in general. */
  readonly ladder: readonly Rung<V>[]
  /** Cases with the same facts but another measure, the furthest apart first. */
  readonly sameFacts: readonly Pair<V>[]
  /** Cases with milder facts (the first) but a graver measure than another (the second), the furthest apart first. */
  readonly milderButGraver: readonly Pair<V>[]
  /** The measures by power relation; null where the policy names no such fact. */
  readonly byPosition: ByPosition<V> | null
  /** What it was made with. */
  readonly receipt: Pick<Receipt, 'policy' | 'policyVersion' | 'policyHash' | 'library'>
}

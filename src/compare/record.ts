import type { Advice } from '../advice/advice'
import type { AdviceBrief } from '../advice/advice-brief'
import type { Case } from '../case/case'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Day, ReasonId } from '../policy/result-words'
import type { Vocabulary } from '../policy/vocabulary'

/**
 * What a recorded decision rests on: the id of a fact, a point of procedure, a circumstance or a point of attention, or `other`
 * for reasons in the paper that these words do not cover.
 */
export type DecisionReason<V extends Vocabulary = Arbocatalogus2026> = ReasonId<V> | V['attention']

/** What was decided, by whom in which role, and on what. Closed words only: own words belong in the paper. */
export interface Decision<V extends Vocabulary = Arbocatalogus2026> {
  /** What was imposed, at once or on a condition; empty where nothing was. */
  readonly measures: readonly V['measure'][]
  /** Those of them that were imposed on a condition: they only take effect where it goes wrong again within a term. */
  readonly conditional?: readonly V['measure'][] | undefined
  /** The day of the decision, as an ISO day. */
  readonly decidedOn: Day
  /** The role of whoever decided. */
  readonly decidedBy: V['decider']
  /** What the written reasons rest on; empty where none were recorded. */
  readonly reasons: readonly DecisionReason<V>[]
}

/** A decision with the case that it is about and the advice as it was shown: one record for papers, comparison and the year. */
export interface DecisionRecord<V extends Vocabulary = Arbocatalogus2026> {
  /** The case; it needs a `reference`, so that people can find it. */
  readonly case: Case<V>
  /** The advice on that case as it was shown, whole or brief, with its receipt. */
  readonly advice: Advice<V> | AdviceBrief<V>
  /** What was decided. */
  readonly decision: Decision<V>
}

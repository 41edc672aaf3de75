import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Vocabulary } from '../policy/vocabulary'

/** A measure that is proposed: its id, or its id with whether it is proposed on a condition. */
export type ProposedMeasure<V extends Vocabulary = Arbocatalogus2026> =
  V['measure'] | MeasureOnCondition<V>

/** A measure with whether it is proposed on a condition. */
export interface MeasureOnCondition<V extends Vocabulary = Arbocatalogus2026> {
  /** The id of the measure. */
  readonly measure: V['measure']
  /** Whether it only takes effect where it goes wrong again within a term; it then weighs less. Left out: it takes effect at once. */
  readonly conditional?: boolean | undefined
}

/** Measures as they are proposed: those that are on a condition say so. */
export function withConditions<M>(
  measures: readonly M[],
  conditional: readonly unknown[],
): readonly (M | { readonly measure: M; readonly conditional: true })[] {
  return measures.map((measure) =>
    conditional.includes(measure) ? { measure, conditional: true } : measure,
  )
}

import type { PolicyText } from './file'

/** A kind of earlier measure as a policy writes it. */
export type HistoryKind = PolicyText['policy']['history'][number]

/** A stage of a kind of earlier measure: the level of earlier response it gives, and until how many months after the measure. */
export interface HistoryStage {
  /** The level of earlier response. */
  readonly level: string
  /** Whole months from the day it was given; null where it does not end. */
  readonly months: number | null
}

/** The stages of a kind of earlier measure, the gravest first; one that is written with a level and months has one. */
export function stagesOf({ stages, level, months }: HistoryKind): readonly HistoryStage[] {
  if (stages !== undefined) return stages
  return level === undefined ? [] : [{ level, months: months ?? null }]
}

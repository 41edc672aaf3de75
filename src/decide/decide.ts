import type { Program } from '../policy/program'
import type { Situation } from '../facts/levels'
import { type Reading, readActs } from './read'

/** The answer on a situation, as places on the ladder. */
export interface Outcome {
  /** The reading that explains the answer. */
  readonly governing: Reading
  readonly tier: number
  readonly net: number
  readonly start: number
  readonly from: number
  readonly to: number
  readonly departFrom: number
  readonly departTo: number
  readonly recommended: number
  /** Every reading, the governing one included. */
  readonly readings: readonly Reading[]
}

/**
 * Decides: reads every act in every way a rule gives reason for, and lets the gravest of each stand.
 *
 * INVARIANT: a graver fact or another act only adds readings or makes one graver, so the answer never becomes milder.
 */
export function decide(program: Program, situation: Situation): Outcome {
  const readings = readActs(program, situation)
  let governing = readings[0] as Reading
  let { from, to, departFrom, departTo, recommended } = governing
  for (let index = 1; index < readings.length; index++) {
    const reading = readings[index] as Reading
    if (governs(reading, governing)) governing = reading
    if (reading.from > from) from = reading.from
    if (reading.to > to) to = reading.to
    if (reading.departFrom > departFrom) departFrom = reading.departFrom
    if (reading.departTo > departTo) departTo = reading.departTo
    if (reading.recommended > recommended) recommended = reading.recommended
  }
  const { tier, net, start } = governing
  return { governing, tier, net, start, from, to, departFrom, departTo, recommended, readings }
}

/** The highest tier governs; then the gravest measure, the highest start, the highest net; then the order of the rules. */
function governs(reading: Reading, sofar: Reading): boolean {
  if (reading.tier !== sofar.tier) return reading.tier > sofar.tier
  if (reading.recommended !== sofar.recommended) return reading.recommended > sofar.recommended
  if (reading.start !== sofar.start) return reading.start > sofar.start
  return reading.net > sofar.net
}

/** The readings that make some part of the answer graver than the governing one does. */
export function floors(outcome: Outcome): readonly Reading[] {
  const { governing: own, readings } = outcome
  const parts = ['from', 'to', 'departFrom', 'departTo', 'recommended'] as const
  const found = parts.flatMap((part) =>
    outcome[part] > own[part] ? [readings.find((reading) => reading[part] === outcome[part]) as Reading] : []
  )
  return [...new Set(found)]
}

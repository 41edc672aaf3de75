import type { Situation } from '../case/levels'
import type { PolicyInside } from '../policy/ready'
import { programOf } from './kernel/program'
import type { Program } from './kernel/tables'
import { eachReading, kept, type Reading } from './read'

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
  /** True where the recommended rung took the place of one that cannot be. */
  readonly replaced: boolean
}

/**
 * Decides: reads every act in every way a rule gives reason for, and lets the gravest of each stand.
 *
 * INVARIANT: a graver fact or another act only adds readings or makes one graver, so the answer never becomes milder.
 */
export function decide(program: Program, situation: Situation): Outcome {
  const best = {
    governing: undefined as Reading | undefined,
    from: 0,
    to: 0,
    departFrom: 0,
    departTo: 0,
    recommended: -1,
    replaced: false,
  }
  eachReading(program, situation, (reading) => {
    if (best.governing === undefined || governs(reading, best.governing))
      best.governing = kept(reading)
    if (reading.from > best.from) best.from = reading.from
    if (reading.to > best.to) best.to = reading.to
    if (reading.departFrom > best.departFrom) best.departFrom = reading.departFrom
    if (reading.departTo > best.departTo) best.departTo = reading.departTo
    if (reading.recommended < best.recommended) return
    const instead = reading.stepped !== reading.recommended
    best.replaced = reading.recommended > best.recommended ? instead : best.replaced || instead
    best.recommended = reading.recommended
  })
  const { from, to, departFrom, departTo, recommended, replaced } = best
  const governing = best.governing as Reading
  return {
    governing,
    tier: governing.tier,
    net: governing.net,
    start: governing.start,
    from,
    to,
    departFrom,
    departTo,
    recommended,
    replaced,
  }
}

/** What a situation comes to by a policy. */
export function outcomeOf({ data }: PolicyInside, situation: Situation): Outcome {
  return decide(programOf(data), situation)
}

/** The highest tier governs; then the gravest measure, the highest start, the highest net; then the order of the rules. */
function governs(reading: Reading, sofar: Reading): boolean {
  if (reading.tier !== sofar.tier) return reading.tier > sofar.tier
  if (reading.recommended !== sofar.recommended) return reading.recommended > sofar.recommended
  if (reading.start !== sofar.start) return reading.start > sofar.start
  return reading.net > sofar.net
}

/** The readings that make some part of the answer graver than the governing one does. */
export function floors(outcome: Outcome, readings: readonly Reading[]): readonly Reading[] {
  const parts = ['from', 'to', 'departFrom', 'departTo', 'recommended'] as const
  const found = parts.flatMap((part) =>
    outcome[part] > outcome.governing[part]
      ? [readings.find((reading) => reading[part] === outcome[part]) as Reading]
      : [],
  )
  return [...new Set(found)]
}

import type { Outcome } from './decide'

/** Where a rung lies: in the range, in the departure zone, which takes written reasons, or outside both. */
export type Zone = 'range' | 'departure' | 'outside'

/** The zone of a rung. */
export function zoneOf(
  { from, to, departFrom, departTo }: Pick<Outcome, 'from' | 'to' | 'departFrom' | 'departTo'>,
  rung: number,
): Zone {
  if (rung >= from && rung <= to) return 'range'
  if (rung >= departFrom && rung <= departTo) return 'departure'
  return 'outside'
}

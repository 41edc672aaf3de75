import type { EarlierMeasure } from '../case/case'
import type { PolicyInside } from '../policy/ready'
import { monthsAfter } from './days'

/** Why an earlier measure counts or does not. */
export type HistoryReason = 'counts' | 'not-established' | 'incomparable' | 'no-day' | 'not-earlier' | 'lapsed'

/** An earlier measure placed on the timeline. */
export interface Placed {
  readonly entry: EarlierMeasure
  /** The first day it no longer counts; null where it never lapses. */
  readonly until: string | null
  readonly reason: HistoryReason
  /** The level of earlier response it gives, as an index; 0 where it does not count. */
  readonly level: number
}

/** The best reason first: an entry is shown with the reason of the act it counts for, if any. */
const order: readonly HistoryReason[] = ['counts', 'lapsed', 'not-earlier', 'no-day', 'incomparable', 'not-established']

/** What one act is compared with: its form and its day. */
export interface ActDay {
  readonly form: string | undefined
  readonly on: string | undefined
}

/** Places an earlier measure against one act: comparable in form, established, and running on the day of the act. */
export function placeEntry(policy: PolicyInside, levels: readonly (string | number)[], entry: EarlierMeasure, act: ActDay): Placed {
  const kind = policy.data.about.history.find((item) => item.kind === entry.kind)
  const months = kind?.months ?? null
  const until = entry.until ?? (months === null ? null : monthsAfter(entry.on, months))
  const reason = reasonFor(entry, until, act, kind?.sameDay === true)
  return { entry, until, reason, level: reason === 'counts' ? levels.indexOf(kind?.level ?? '') : 0 }
}

function reasonFor(entry: EarlierMeasure, until: string | null, act: ActDay, sameDay: boolean): HistoryReason {
  if ((entry.finding ?? 'established') !== 'established') return 'not-established'
  if (entry.form !== undefined && act.form !== undefined && entry.form !== act.form) return 'incomparable'
  // A request that never lapses needs no day; anything that runs for a time does.
  if (act.on === undefined) return until === null ? 'counts' : 'no-day'
  if (entry.on > act.on || (entry.on === act.on && !sameDay)) return 'not-earlier'
  return until !== null && act.on >= until ? 'lapsed' : 'counts'
}

/** Of one entry placed against several acts, the placing to show. */
export function bestPlaced(placings: readonly Placed[]): Placed {
  return placings.reduce((best, next) => (order.indexOf(next.reason) < order.indexOf(best.reason) ? next : best))
}

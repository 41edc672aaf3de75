import type { Act, Case, EarlierMeasure } from './case'
import type { FactData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { daysAfter, monthsAfter } from '../base/days'
import type { Vocabulary } from '../policy/vocabulary'

/** Why an earlier measure counts or does not. */
export type HistoryReason =
  'counts' | 'not-established' | 'incomparable' | 'no-day' | 'not-earlier' | 'lapsed'

/** An earlier measure placed on the timeline. */
export interface PlacedMeasure {
  readonly entry: EarlierMeasure<Vocabulary>
  /** The first day it no longer counts; null where it never lapses. */
  readonly until: string | null
  readonly reason: HistoryReason
  /** The level of earlier response it gives, as an index; 0 where it does not count. */
  readonly level: number
  /** The first day on which conduct comes after it. */
  readonly from: string
  /** The acts it counts for, as places in the conduct of the case. */
  readonly countsFor: readonly number[]
}

/** The best reason first: an entry is shown with the reason of the act it counts for, if any. */
const reasonOrder: readonly HistoryReason[] = [
  'counts',
  'lapsed',
  'not-earlier',
  'no-day',
  'incomparable',
  'not-established',
]

/** What one act is compared with: its form and its day. */
interface ActDay {
  readonly at: number | undefined
  readonly form: string | undefined
  readonly on: string | undefined
}

/** Places an earlier measure against one act: comparable in form, established, and running on the day of the act. */
function placeEntry(
  policy: PolicyInside,
  levels: readonly (string | number)[],
  entry: EarlierMeasure<Vocabulary>,
  act: ActDay,
): PlacedMeasure {
  const kind = policy.data.about.history.find((item) => item.kind === entry.kind)
  const months = kind?.months ?? null
  const until = entry.until ?? (months === null ? null : monthsAfter(entry.on, months))
  const sameDay = kind?.sameDay === true
  const reason = reasonFor(entry, until, act, sameDay)
  return {
    entry,
    until,
    reason,
    level: reason === 'counts' ? levels.indexOf(kind?.level ?? '') : 0,
    from: sameDay ? entry.on : daysAfter(entry.on, 1),
    countsFor: reason === 'counts' && act.at !== undefined ? [act.at] : [],
  }
}

function reasonFor(
  entry: EarlierMeasure<Vocabulary>,
  until: string | null,
  act: ActDay,
  sameDay: boolean,
): HistoryReason {
  if ((entry.finding ?? 'established') !== 'established') return 'not-established'
  if (entry.form !== undefined && act.form !== undefined && entry.form !== act.form)
    return 'incomparable'
  // A request that never lapses needs no day; anything that runs for a time does.
  if (act.on === undefined) return until === null ? 'counts' : 'no-day'
  if (entry.on > act.on || (entry.on === act.on && !sameDay)) return 'not-earlier'
  return until !== null && act.on >= until ? 'lapsed' : 'counts'
}

/** Of one entry placed against several acts, the placing to show, with all acts it counts for. */
function bestPlaced(placings: readonly PlacedMeasure[]): PlacedMeasure {
  const best = placings.reduce((sofar, next) =>
    reasonOrder.indexOf(next.reason) < reasonOrder.indexOf(sofar.reason) ? next : sofar,
  )
  return { ...best, countsFor: placings.flatMap((placed) => placed.countsFor) }
}

/** What the history needs to know of an act. */
export interface HistoryAct {
  readonly act: Act<Vocabulary>
  readonly at: number
  readonly form: string | undefined
}

/** Every earlier measure of a case placed against the acts. */
export interface Placings {
  readonly timeline: readonly PlacedMeasure[]
  readonly perAct: readonly number[]
  readonly highest: number
}

/** Places the history of a case against its acts; undefined where no history is given. */
export function placeHistory(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
  { played, within }: Readonly<Record<'played' | 'within', readonly HistoryAct[]>>,
  response: number,
): Placings | undefined {
  const { history } = theCase
  if (history === undefined || response < 0) return undefined
  const words = (policy.data.facts[response] as FactData).levels
  // With nothing in play the timeline is still shown, against whatever was reported.
  const days = (played.length > 0 ? played : within).map((act) => ({
    at: act.at,
    form: act.form,
    on: act.act.on ?? theCase.assessedOn,
  }))
  const against =
    days.length > 0 ? days : [{ at: undefined, form: undefined, on: theCase.assessedOn }]
  const table = against.map((day) => history.map((entry) => placeEntry(policy, words, entry, day)))
  const perAct = table.map((row) => Math.max(0, ...row.map((placed) => placed.level)))
  const timeline = history.map((_, index) =>
    bestPlaced(table.map((row) => row[index] as PlacedMeasure)),
  )
  return {
    perAct,
    highest: Math.max(0, ...perAct),
    timeline: [...timeline].sort((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1)),
  }
}

function entryKey({ entry, until }: PlacedMeasure): string {
  return [entry.on, entry.kind, entry.form ?? '', until ?? '', entry.finding ?? ''].join(' ')
}

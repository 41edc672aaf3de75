import type { Act, Case, EarlierMeasure } from './case'
import { formsAlike } from '../policy/behaviours'
import { type HistoryKind, stagesOf } from '../policy/history'
import type { FactData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { daysAfter, monthsAfter } from '../base/days'
import type { Vocabulary } from '../policy/vocabulary'

/** Why an earlier measure counts or does not. */
export type HistoryReason =
  | 'counts'
  | 'no-day'
  | 'not-compared'
  | 'lapsed'
  | 'not-earlier'
  | 'incomparable'
  | 'removed'
  | 'not-established'

/** A stretch of time in which an earlier measure gives one level of earlier response. */
export interface PlacedStage {
  /** The level of earlier response, as an index. */
  readonly level: number
  /** The first day it no longer gives that level; null where it always does. */
  readonly until: string | null
}

/** An earlier measure placed on the timeline. */
export interface PlacedMeasure {
  readonly entry: EarlierMeasure<Vocabulary>
  /** What it gives and until when, the gravest first. */
  readonly stages: readonly PlacedStage[]
  /** The first day it no longer counts; null where it never lapses. */
  readonly until: string | null
  readonly reason: HistoryReason
  /** The level of earlier response it gives, as an index; 0 where it does not count. */
  readonly level: number
  /** The gravest level it can still turn out to give, as an index. */
  readonly most: number
  /** The first day on which conduct comes after it. */
  readonly from: string
  /** The first later day on which conduct would be placed otherwise; null where there is none. */
  readonly changesOn: string | null
  /** The acts it counts for, as places in the conduct of the case. */
  readonly countsFor: readonly number[]
}

/** The best reason first: an entry is shown with the reason of the act it counts for, if any. */
const reasonOrder: readonly HistoryReason[] = [
  'counts',
  'no-day',
  'not-compared',
  'lapsed',
  'not-earlier',
  'incomparable',
  'removed',
  'not-established',
]

/** What one act is compared with: its form and its day. */
interface ActDay {
  readonly at: number | undefined
  readonly form: string | undefined
  readonly on: string | undefined
  /** The last day it can have fallen on, where that is known. */
  readonly latest: string | undefined
}

/** An earlier measure in time, before it is held against an act. */
interface InTime {
  readonly entry: EarlierMeasure<Vocabulary>
  readonly stages: readonly PlacedStage[]
  readonly from: string
}

/** An earlier measure with its stages in days; a stated end is a promise, and holds the first stage until that day. */
function inTime(
  policy: PolicyInside,
  words: readonly (string | number)[],
  entry: EarlierMeasure<Vocabulary>,
): InTime {
  const kind = policy.data.about.history.find((item) => item.kind === entry.kind)
  const written = kind === undefined ? [] : stagesOf(kind)
  const kept = entry.until === undefined ? written : written.slice(0, 1)
  const stages = kept.map(({ level, months }): PlacedStage => ({
    level: words.indexOf(level),
    until: entry.until ?? (months === null ? null : monthsAfter(entry.on, months)),
  }))
  return { entry, stages, from: firstDay(kind, entry) }
}

function firstDay(kind: HistoryKind | undefined, { on }: EarlierMeasure<Vocabulary>): string {
  return kind?.sameDay === true ? on : daysAfter(on, 1)
}

/** The stage in which a day falls; undefined where it is past, or before the measure. */
function stageOn({ stages, from }: InTime, day: string): PlacedStage | undefined {
  if (day < from) return undefined
  return stages.find(({ until }) => until === null || day < until)
}

/** Places an earlier measure against one act: comparable, established, and running on the day of the act. */
function placeEntry(policy: PolicyInside, timed: InTime, act: ActDay): PlacedMeasure {
  const { entry, stages, from } = timed
  const alike = comparability(policy, entry, act)
  const reason = reasonFor(timed, act, alike)
  // On which day an act fell that has none is not known: it may have been the first that came after.
  const stage = stageOn(timed, act.on ?? from)
  const possible = stage?.level ?? 0
  const level = reason === 'counts' ? possible : 0
  const isOpen = reason === 'no-day' || reason === 'not-compared'
  // What is not known to be comparable counts on no day.
  const starts = alike === 'yes' && stageOn(timed, from) !== undefined ? from : null
  return {
    entry,
    stages,
    until: stages.at(-1)?.until ?? null,
    reason,
    level,
    most: isOpen ? possible : level,
    from,
    changesOn:
      reason === 'counts' ? (stage?.until ?? null) : reason === 'not-earlier' ? starts : null,
    countsFor: reason === 'counts' && act.at !== undefined ? [act.at] : [],
  }
}

function reasonFor(timed: InTime, act: ActDay, alike: Comparability): HistoryReason {
  const { entry, from } = timed
  if ((entry.finding ?? 'established') !== 'established') return 'not-established'
  if (entry.removed === 'yes') return 'removed'
  if (alike === 'no') return 'incomparable'
  if (act.on === undefined)
    return act.latest !== undefined && act.latest < from ? 'not-earlier' : 'no-day'
  if (act.on < from) return 'not-earlier'
  if (stageOn(timed, act.on) === undefined) return 'lapsed'
  return alike === 'yes' ? 'counts' : 'not-compared'
}

/** Whether an earlier measure was about comparable conduct. */
type Comparability = 'yes' | 'no' | 'unknown'

/** Whether an earlier measure was about comparable conduct: as the committee says, else by the forms; unknown where neither is given. */
function comparability(
  policy: PolicyInside,
  { comparable, form }: EarlierMeasure<Vocabulary>,
  act: ActDay,
): Comparability {
  if (comparable !== undefined) return comparable
  if (form === undefined) return 'unknown'
  // Where no act has a form there is nothing to compare with.
  return act.form === undefined || formsAlike(policy.data, form, act.form) ? 'yes' : 'no'
}

/** Of one entry placed against several acts, the placing to show, with all acts it counts for. */
function bestPlaced(placings: readonly PlacedMeasure[]): PlacedMeasure {
  const best = placings.reduce((sofar, next) => (isBetter(next, sofar) ? next : sofar))
  return { ...best, countsFor: placings.flatMap((placed) => placed.countsFor) }
}

function isBetter(one: PlacedMeasure, sofar: PlacedMeasure): boolean {
  const [rank, other] = [one, sofar].map(({ reason }) => reasonOrder.indexOf(reason))
  return rank === other ? one.level > sofar.level : (rank as number) < (other as number)
}

/** What the history needs to know of an act. */
export interface HistoryAct {
  readonly act: Act<Vocabulary>
  readonly at: number
  readonly form: string | undefined
}

/** The levels of earlier response that one act can have, as indexes. */
export interface ResponseSpan {
  /** What is known. */
  readonly level: number
  /** The gravest that it can still turn out to be. */
  readonly most: number
}

/** Every earlier measure of a case placed against the acts. */
export interface Placings {
  readonly timeline: readonly PlacedMeasure[]
  readonly perAct: readonly ResponseSpan[]
  /** What is known for the act for which it is gravest, and the gravest that it can still be. */
  readonly highest: ResponseSpan
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
  const days = (played.length > 0 ? played : within).map(({ act, at, form }): ActDay => ({
    at,
    form,
    on: act.on,
    latest: theCase.assessedOn,
  }))
  const against: readonly ActDay[] =
    days.length > 0
      ? days
      : [{ at: undefined, form: undefined, on: undefined, latest: theCase.assessedOn }]
  const timed = history.map((entry) => inTime(policy, words, entry))
  const table = against.map((day) => timed.map((one) => placeEntry(policy, one, day)))
  const perAct = table.map(spanOf)
  const timeline = history.map((_, index) =>
    bestPlaced(table.map((row) => row[index] as PlacedMeasure)),
  )
  return {
    perAct,
    highest: spanOf(perAct),
    timeline: [...timeline].sort((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1)),
  }
}

function spanOf(spans: readonly ResponseSpan[]): ResponseSpan {
  return {
    level: Math.max(0, ...spans.map(({ level }) => level)),
    most: Math.max(0, ...spans.map(({ most }) => most)),
  }
}

function entryKey({ entry }: PlacedMeasure): string {
  const { on, kind, form, until, finding, comparable, removed } = entry
  return [on, kind, form, until, finding, comparable, removed].map((part) => part ?? '').join(' ')
}

import type { Act, Case, EarlierMeasure } from './case'
import { type DaySpan, daysOf } from '../base/days'
import { formsAlike } from '../policy/behaviours'
import { isByHistory } from '../policy/fact'
import { perPolicy } from '../policy/per-policy'
import type { PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import {
  type ConductDays,
  givesOver,
  gravestOf,
  type InTime,
  inTime,
  type LevelSet,
  mildestOf,
  nothing,
  type PlacedStage,
  type Stretch,
  together,
} from './stretches'

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
  /** The first later day on which conduct would be placed otherwise; null where there is none. */
  readonly changesOn: string | null
  /** The acts it counts for, as places in the conduct of the case. */
  readonly countsFor: readonly number[]
  /** The comparable acts that came before it: it may have been about them. */
  readonly cameAfter: readonly number[]
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

/** What acts of one form on one day are compared with: where two are alike in both, what counts for the one counts for the other. */
interface ActDay {
  readonly at: readonly number[]
  readonly form: string | undefined
  /** The days it can have been. */
  readonly days: ConductDays
}

/** Whether an earlier measure was about comparable conduct. */
type Comparability = 'yes' | 'no' | 'unknown'

/** An earlier measure held against acts of one form on one day. */
interface Held {
  readonly act: ActDay
  readonly alike: Comparability
  readonly reason: HistoryReason
  readonly level: number
  /** The gravest level it can still turn out to give. */
  readonly most: number
}

/** Holds an earlier measure against acts of one form on one day: comparable, established, and running on that day. */
function hold(timed: InTime, act: ActDay, alike: Comparability): Held {
  const possible = givesOver(timed.stretches, act.days)
  const reason = reasonFor(timed, act, { alike, possible })
  const canCount = reason === 'counts' || reason === 'no-day' || reason === 'not-compared'
  return {
    act,
    alike,
    reason,
    level: reason === 'counts' ? mildestOf(possible) : 0,
    most: canCount ? gravestOf(possible) : 0,
  }
}

/** Of an earlier measure held against all acts, what to show: with all acts it counts for. */
function placedBy(timed: InTime, held: readonly Held[]): PlacedMeasure {
  const { entry, stages, stretches } = timed
  const best = held.reduce((sofar, next) => (isBetter(next, sofar) ? next : sofar))
  const actsOf = (reason: HistoryReason) =>
    held
      .filter((one) => one.reason === reason)
      .flatMap(({ act }) => act.at)
      .sort((one, other) => one - other)
  // What is not known to be comparable counts on no day.
  const isKnown =
    best.alike === 'yes' && (best.reason === 'counts' || best.reason === 'not-earlier')
  return {
    entry,
    stages,
    until: stages.at(-1)?.until ?? null,
    reason: best.reason,
    level: best.level,
    most: best.most,
    changesOn: isKnown ? nextTurn(stretches, best.act.days.ends.last) : null,
    countsFor: actsOf('counts'),
    cameAfter: actsOf('not-earlier'),
  }
}

function isBetter(one: Held, sofar: Held): boolean {
  const [rank, other] = [reasonOrder.indexOf(one.reason), reasonOrder.indexOf(sofar.reason)]
  if (rank !== other) return rank < other
  if (one.level !== sofar.level) return one.level > sofar.level
  // INVARIANT: where both are the same, so is the stretch of time in which the acts fall.
  return one.most > sofar.most
}

interface Found {
  readonly alike: Comparability
  /** The levels that it can give on the day of the act. */
  readonly possible: LevelSet
}

function reasonFor(
  { entry, from }: InTime,
  act: ActDay,
  { alike, possible }: Found,
): HistoryReason {
  if ((entry.finding ?? 'established') !== 'established') return 'not-established'
  if (entry.removed === 'yes') return 'removed'
  if (alike === 'no') return 'incomparable'
  if (possible === nothing) return act.days.ends.last < from ? 'not-earlier' : 'lapsed'
  if (alike === 'unknown') return 'not-compared'
  return mildestOf(possible) > 0 ? 'counts' : 'no-day'
}

/** The first day after one on which something else is given; null where there is none. */
function nextTurn(stretches: readonly Stretch[], day: string): string | null {
  const now = stretches.filter(({ from }) => from <= day).at(-1)?.gives
  return stretches.find(({ from, gives }) => from > day && gives !== now)?.from ?? null
}

/** Whether an earlier measure was about comparable conduct: as the committee says, else by the forms; unknown where neither is given. */
function comparability(
  policy: PolicyInside,
  { comparable, form }: EarlierMeasure<Vocabulary>,
  ofAct: string | undefined,
): Comparability {
  if (comparable !== undefined) return comparable
  if (form === undefined) return 'unknown'
  // Where no act has a form there is nothing to compare with.
  return ofAct === undefined || formsAlike(policy.data, form, ofAct) ? 'yes' : 'no'
}

/** What the history needs to know of an act. */
export interface HistoryAct {
  readonly act: Act<Vocabulary>
  readonly at: number
  readonly form: string | undefined
}

/** What earlier measures can come to for an act. */
export interface ActResponse {
  /** The levels that some day gives: the mildest stands. */
  readonly levels: LevelSet
  /** What they come to on each day, for acts of this form. */
  readonly stretches: readonly Stretch[]
  /** The days that the act can have been on, from the first to the last. */
  readonly on: DaySpan
  /** The earlier measures of which it is not known what they give. */
  readonly open: readonly EarlierMeasure<Vocabulary>[]
}

/** Every earlier measure of a case placed against the acts. */
export interface Placings {
  readonly timeline: readonly PlacedMeasure[]
  /** By the place of the act in the conduct of the case. */
  readonly perAct: ReadonlyMap<number, ActResponse>
}

/** The acts that a history is placed against: those in play, or all within scope. */
type HistoryActs = Readonly<Record<'played' | 'within', readonly HistoryAct[]>>

/** Places the history of a case against its acts; undefined where no history is given. */
export function placeHistory(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
  acts: HistoryActs,
): Placings | undefined {
  const { stage, conduct, assessedOn, history } = theCase
  if (history === undefined || !policy.data.facts.some(isByHistory)) return undefined
  if (history.length === 0) return placed(policy, theCase, acts)
  const lastOf = lastPlaced(policy)
  const last = lastOf.get(history)
  const isSame = last?.stage === stage && last.conduct === conduct && last.assessedOn === assessedOn
  if (isSame) return last.placings
  const placings = placed(policy, theCase, acts)
  lastOf.set(history, { stage, conduct, assessedOn, placings })
  return placings
}

/** The acts that a history was placed against last: of one case many facts are tried, beside the same acts. */
interface LastPlaced extends Pick<Case<Vocabulary>, 'stage' | 'conduct' | 'assessedOn'> {
  readonly placings: Placings
}

const lastPlaced = /* @__PURE__ */ perPolicy(
  (_: PolicyInside) => new WeakMap<readonly EarlierMeasure<Vocabulary>[], LastPlaced>(),
)

function placed(
  policy: PolicyInside,
  { assessedOn, history = [] }: Case<Vocabulary>,
  { played, within }: HistoryActs,
): Placings {
  // With nothing in play the timeline is still shown, against whatever was reported.
  const shown = played.length > 0 ? played : within
  const days = shown.length > 0 ? actDays(shown, assessedOn) : [noAct(assessedOn)]
  if (history.length === 0) return { perAct: new Map(days.flatMap(withoutHistory)), timeline: [] }
  const timed = sortedByTime(history).map(timeOf(policy.data))
  const forms = new Map(
    [...new Set(days.map(({ form }) => form))].map((form) => [
      form,
      comparisons(policy, timed, form),
    ]),
  )
  const open = days.map((): EarlierMeasure<Vocabulary>[] => [])
  // One measure at a time, so that there is never more than a row of a table of all measures by all acts.
  const timeline = timed.map((one, place) => {
    const held = days.map((day) => hold(one, day, forms.get(day.form)?.alike[place] ?? 'unknown'))
    held.forEach(({ level, most }, day) => {
      if (level < most) open[day]?.push(one.entry)
    })
    return placedBy(one, held)
  })
  const responses = days.flatMap((day, index) =>
    toEachAct(day, {
      stretches: forms.get(day.form)?.stretches ?? [],
      open: open[index] ?? [],
    }),
  )
  return { perAct: new Map(responses), timeline }
}

/** What the earlier measures come to for the acts of one form and one day, by the places of these acts. */
function toEachAct(
  { at, days }: ActDay,
  { stretches, open }: Pick<ActResponse, 'stretches' | 'open'>,
): readonly (readonly [number, ActResponse])[] {
  const levels = givesOver(stretches, days)
  const on = { first: days.begins.first, last: days.ends.last }
  const found: ActResponse = { levels, stretches, on, open }
  return at.map((place) => [place, found])
}

const never: readonly Stretch[] = [{ from: '', gives: nothing }]
const withoutHistory = (day: ActDay) => toEachAct(day, { stretches: never, open: [] })

/** Earlier measures held against a form of conduct. */
interface Comparisons {
  /** Of each measure whether it was about comparable conduct. */
  readonly alike: readonly Comparability[]
  /** What they come to together on each day. */
  readonly stretches: readonly Stretch[]
}

function comparisons(
  policy: PolicyInside,
  timed: readonly InTime[],
  form: string | undefined,
): Comparisons {
  const alike = timed.map(({ entry }) => comparability(policy, entry, form))
  return { alike, stretches: comesTo(timed, alike) }
}

/** An earlier measure in time; worked out once for each, however often the case around it is another. */
const timeOf = /* @__PURE__ */ perPolicy(({ about, facts }) => {
  const kinds = new Map(about.history.map((kind) => [kind.kind, kind]))
  const words = facts.find(isByHistory)?.levels ?? []
  const known = new WeakMap<EarlierMeasure<Vocabulary>, InTime>()
  return (entry: EarlierMeasure<Vocabulary>): InTime => {
    const timed = known.get(entry) ?? inTime(kinds.get(entry.kind), words, entry)
    known.set(entry, timed)
    return timed
  }
})

/** The acts together that are of one form and one day. */
function actDays(acts: readonly HistoryAct[], assessedOn: string | undefined): readonly ActDay[] {
  const days = new Map<string, ActDay & { at: number[] }>()
  for (const { act, at, form } of acts) {
    const conduct = daysOfAct(act, assessedOn)
    const { begins, ends } = conduct
    const key = [form, begins.first, begins.last, ends.first, ends.last].join(' ')
    const known = days.get(key)
    if (known === undefined) days.set(key, { at: [at], form, days: conduct })
    else known.at.push(at)
  }
  return [...days.values()]
}

function noAct(assessedOn: string | undefined): ActDay {
  return { at: [], form: undefined, days: daysOfAct({}, assessedOn) }
}

/** The days of an act; without a last day it was on one day, as far as is known. */
function daysOfAct(
  { on, to }: Pick<Act<Vocabulary>, 'on' | 'to'>,
  assessedOn: string | undefined,
): ConductDays {
  const begins = possibleDays(on, assessedOn)
  return { begins, ends: to === undefined ? begins : possibleDays(to, assessedOn) }
}

/** The days that conduct can have been on; never after the day of the assessment. */
function possibleDays(on: string | undefined, assessedOn: string | undefined): DaySpan {
  const { first, last } = on === undefined ? { first: '', last: endOfTime } : daysOf(on)
  return { first, last: assessedOn !== undefined && assessedOn < last ? assessedOn : last }
}

const endOfTime = '9999-12-31'

/** What all earlier measures come to for conduct of a form, on each day. */
function comesTo(timed: readonly InTime[], alike: readonly Comparability[]): readonly Stretch[] {
  const counting = timed.flatMap(({ entry, stretches }, at): readonly (readonly Stretch[])[] => {
    const { finding = 'established', removed } = entry
    if (finding !== 'established' || removed === 'yes' || alike[at] === 'no') return []
    if (alike[at] === 'yes') return [stretches]
    return [stretches.map(({ from, gives }) => ({ from, gives: gives | nothing }))]
  })
  return together(counting)
}

/** Earlier measures in order of time; those of one day by what else is said of them, never by the order of the case. */
function sortedByTime(
  history: readonly EarlierMeasure<Vocabulary>[],
): readonly EarlierMeasure<Vocabulary>[] {
  const keyed = history.map((entry) => [entryKey(entry), entry] as const)
  return keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry)
}

function entryKey(entry: EarlierMeasure<Vocabulary>): string {
  const { on, kind, form, until, finding, comparable, removed } = entry
  return [on, kind, form, until, finding, comparable, removed].map((part) => part ?? '').join(' ')
}

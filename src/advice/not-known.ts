import { daysAfter, daysBetween, type DaySpan, daysOf } from '../base/days'
import type { ActResponse } from '../case/history'
import type { EarlierMeasure } from '../case/case'
import { inTime, levelsIn, mildestOf, stretchesDuring } from '../case/stretches'
import { isByHistory } from '../policy/fact'
import type { Vocabulary } from '../policy/vocabulary'
import type { PossibleDays } from './advice'
import type { Context } from './context'

/** An earlier measure as the case has it. */
export type Entry = EarlierMeasure<Vocabulary>

/** Something of an earlier measure that is not known: its day, its end, or whether it was about comparable conduct. */
export interface NotKnown {
  readonly entry: Entry
  readonly part: 'on' | 'until' | 'comparable'
}

/** What is not known, of an act and of the measures beside it, on which it rests what these give. */
export interface Unsettled {
  /** The measures for which the day of the act decides. */
  readonly byAct: readonly Entry[]
  readonly ofMeasures: readonly NotKnown[]
}

/** What has to be found out to know what earlier measures give an act. */
export function unsettled(context: Context, response: ActResponse): Unsettled {
  const { open, on } = response
  const byAct = open.filter((entry) => {
    const found = stretchesDuring(timed(context, entry).stretches, on)
    return new Set(found.map(({ gives }) => gives)).size > 1
  })
  if (isToldByDay(response)) return { byAct, ofMeasures: [] }
  const ofMeasures = open.flatMap((entry) =>
    partsNotKnown(context, entry, response).map((part) => ({ entry, part })),
  )
  return { byAct, ofMeasures }
}

/** Whether the day of the act by itself tells what earlier measures come to. */
export function isToldByDay({ stretches, on }: ActResponse): boolean {
  const within = stretchesDuring(stretches, on)
  return within.length > 1 && within.every(({ gives }) => levelsIn(gives).length === 1)
}

function partsNotKnown(
  context: Context,
  entry: Entry,
  { on }: ActResponse,
): readonly NotKnown['part'][] {
  const isOpen = (known: Entry) =>
    stretchesDuring(timed(context, known).stretches, on).some(
      ({ gives }) => levelsIn(gives).length > 1,
    )
  const { until } = entry
  const withEnd = until === undefined ? entry : { ...entry, until: daysOf(until).last }
  const withDay = { ...entry, on: daysOf(entry.on).first }
  return [
    ...(isOpen(withEnd) ? (['on'] as const) : []),
    ...(until !== undefined && isOpen(withDay) ? (['until'] as const) : []),
    ...((entry.comparable ?? entry.form) === undefined ? (['comparable'] as const) : []),
  ]
}

function timed({ policy }: Context, entry: Entry) {
  const { about, facts } = policy.data
  const kind = about.history.find((one) => one.kind === entry.kind)
  return inTime(kind, facts.find(isByHistory)?.levels ?? [], entry)
}

/** The days of a measure, or of its end, by which an act of a known day gets a level. */
export function daysOfMeasure(
  context: Context,
  response: ActResponse,
  { entry, part }: NotKnown & { readonly part: 'on' | 'until' },
): (level: number) => readonly PossibleDays[] {
  const { levels, on } = response
  const given = (day: string) => {
    const { stretches } = timed(context, { ...entry, [part]: day })
    const own = stretchesDuring(stretches, on).at(-1)?.gives ?? 1
    return Math.max(mildestOf(levels), mildestOf(own))
  }
  const span = possibleDays(context, { entry, part })
  if (span.first > span.last) return () => []
  // Before the act a later day never gives less, and from the day of the act on all days give the same.
  const pieces = span.first < on.first && on.first <= span.last ? splitAt(span, on.first) : [span]
  let runs: readonly Run[] | undefined
  return (level) => {
    runs ??= together(pieces.flatMap((piece) => runsIn(piece, given)))
    return runs.filter((run) => run.level === level).map(({ from, to }) => ({ from, to }))
  }
}

/** The days that a measure can have been taken, or can end. */
function possibleDays(
  { theCase }: Context,
  { entry, part }: NotKnown & { readonly part: 'on' | 'until' },
): DaySpan {
  const { first, last } = daysOf(entry[part] ?? entry.on)
  const { assessedOn } = theCase
  const isLate = part === 'on' && assessedOn !== undefined && assessedOn < last
  const start = part === 'until' && daysOf(entry.on).first > first ? daysOf(entry.on).first : first
  return { first: start, last: isLate ? assessedOn : last }
}

/** The days before a day, the day itself, and those after it. */
function splitAt({ first, last }: DaySpan, day: string): readonly DaySpan[] {
  const before = { first, last: daysAfter(day, -1) }
  const after = { first: daysAfter(day, 1), last }
  return [before, { first: day, last: day }, after].filter((span) => span.first <= span.last)
}

interface Run {
  readonly level: number
  readonly from: string
  readonly to: string
}

/** Days one after the other with what they give, where a later day never gives less: halved until both ends give the same. */
function runsIn({ first, last }: DaySpan, given: (day: string) => number): readonly Run[] {
  const level = given(first)
  if (first === last || level === given(last)) return [{ level, from: first, to: last }]
  const middle = daysAfter(first, Math.floor(daysBetween(first, last) / 2))
  return [
    ...runsIn({ first, last: middle }, given),
    ...runsIn({ first: daysAfter(middle, 1), last }, given),
  ]
}

/** Neighbouring days that give the same as one. */
function together(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<readonly Run[]>((joined, run) => {
    const last = joined.at(-1)
    if (last?.level === run.level) return [...joined.slice(0, -1), { ...last, to: run.to }]
    return [...joined, run]
  }, [])
}

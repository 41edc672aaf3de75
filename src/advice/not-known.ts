import { daysAfter, daysOf } from '../base/days'
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
  const runs = runsOf(possibleDays(context, { entry, part }), given)
  return (level) => runs.filter((run) => run.level === level).map(({ from, to }) => ({ from, to }))
}

/** The days that a measure can have been taken, or can end. */
function possibleDays(
  { theCase }: Context,
  { entry, part }: NotKnown & { readonly part: 'on' | 'until' },
): readonly string[] {
  const { first, last } = daysOf(entry[part] ?? entry.on)
  const { assessedOn } = theCase
  const isLate = part === 'on' && assessedOn !== undefined && assessedOn < last
  const start = part === 'until' && daysOf(entry.on).first > first ? daysOf(entry.on).first : first
  const end = isLate ? assessedOn : last
  const days: string[] = []
  for (let day = start; day <= end; day = daysAfter(day, 1)) days.push(day)
  return days
}

interface Run {
  readonly level: number
  readonly from: string
  readonly to: string
}

/** Days one after the other, those that give the same together. */
function runsOf(days: readonly string[], given: (day: string) => number): readonly Run[] {
  return days.reduce<readonly Run[]>((runs, day) => {
    const level = given(day)
    const last = runs.at(-1)
    if (last?.level === level) return [...runs.slice(0, -1), { ...last, to: day }]
    return [...runs, { level, from: day, to: day }]
  }, [])
}

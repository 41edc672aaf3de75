import { daysAfter, type DaySpan, daysOf, monthsAfter } from '../base/days'
import { type HistoryKind, stagesOf } from '../policy/history'
import type { EarlierMeasure } from './case'
import type { Vocabulary } from '../policy/vocabulary'

/** A set of levels of earlier response: bit 0 for the mildest. */
export type LevelSet = number

/** The mildest level alone: what nothing gives. */
export const nothing: LevelSet = 1

/** From a day on, until the next stretch: the levels that something can give conduct on such a day. */
export interface Stretch {
  /** The first day; empty for the beginning of time. */
  readonly from: string
  readonly gives: LevelSet
}

/** A stretch of time in which an earlier measure gives one level of earlier response. */
export interface PlacedStage {
  /** The level of earlier response, as an index. */
  readonly level: number
  /** The first day it no longer gives that level, where it was given on the first day it can have been; null where it always does. */
  readonly until: string | null
}

/** An earlier measure in time, before it is held against an act. */
export interface InTime {
  readonly entry: EarlierMeasure<Vocabulary>
  readonly stages: readonly PlacedStage[]
  /** The first day on which conduct can come after it. */
  readonly from: string
  /** What it can give conduct on each day; the first stretch begins with time. */
  readonly stretches: readonly Stretch[]
}

/** The levels in a set, mildest first. */
export function levelsIn(set: LevelSet): readonly number[] {
  const levels: number[] = []
  for (let level = 0; set >> level > 0; level++) if ((set >> level) & 1) levels.push(level)
  return levels
}

/** The mildest level of a set. */
export function mildestOf(set: LevelSet): number {
  return 31 - Math.clz32(set & -set)
}

/** The gravest level of a set. */
export function gravestOf(set: LevelSet): number {
  return 31 - Math.clz32(set)
}

/** An earlier measure with its stages in days; a stated end is a promise, and holds the first stage until that day. */
export function inTime(
  kind: HistoryKind | undefined,
  words: readonly (string | number)[],
  entry: EarlierMeasure<Vocabulary>,
): InTime {
  const written = kind === undefined ? [] : stagesOf(kind)
  const kept = entry.until === undefined ? written : written.slice(0, 1)
  const running = kept.map(({ level, months }) => ({ level: words.indexOf(level), months }))
  const given = daysOf(entry.on)
  const ends = entry.until === undefined ? undefined : daysOf(entry.until)
  const kindOnDay: OnDay = { running, sameDay: kind?.sameDay === true }
  return {
    entry,
    from: firstDay(kindOnDay, given.first),
    stages: running.map((stage): PlacedStage => ({
      level: stage.level,
      until: ends?.first ?? endOf(stage, given.first),
    })),
    stretches: stretchesOf(kindOnDay, given, ends),
  }
}

interface RunningStage {
  readonly level: number
  readonly months: number | null
}

/** What an earlier measure gives, reckoned from the day it was given. */
interface OnDay {
  readonly running: readonly RunningStage[]
  readonly sameDay: boolean
}

function firstDay({ sameDay }: OnDay, on: string): string {
  return sameDay ? on : daysAfter(on, 1)
}

function endOf({ months }: RunningStage, on: string): string | null {
  return months === null ? null : monthsAfter(on, months)
}

/** The stretches between all days on which something changes, for whichever of its days it was given. */
function stretchesOf(kind: OnDay, given: DaySpan, ends: DaySpan | undefined): readonly Stretch[] {
  const marked = [given.first, given.last].flatMap((on) => [
    firstDay(kind, on),
    ...(ends === undefined ? kind.running.map((stage) => endOf(stage, on)) : []),
  ])
  const days = [...marked, ends?.first, ends?.last]
  const turns = [...new Set(days.filter((day) => typeof day === 'string'))].sort()
  return [
    { from: '', gives: nothing },
    ...turns.map((from) => ({ from, gives: givesOn(kind, from, { given, ends }) })),
  ]
}

/** The levels that it can give conduct on one day. */
function givesOn(
  kind: OnDay,
  day: string,
  { given, ends }: { readonly given: DaySpan; readonly ends: DaySpan | undefined },
): LevelSet {
  if (day < firstDay(kind, given.first)) return nothing
  const isSurelyBefore = day >= firstDay(kind, given.last)
  const notBefore = isSurelyBefore ? 0 : nothing
  if (ends !== undefined) {
    const first = kind.running[0]?.level ?? 0
    const runs = day < ends.last ? bit(first) : 0
    const isOver = day >= ends.first ? nothing : 0
    return notBefore | runs | isOver
  }
  // Given as late as can be it is in its first stage still, given as early as can be in the last it can have reached.
  const oldest = stageAt(kind, day, given.first)
  const youngest = isSurelyBefore ? stageAt(kind, day, given.last) : 0
  const stages = kind.running.slice(youngest, oldest + 1).map(({ level }) => bit(level))
  const past = oldest >= kind.running.length ? nothing : 0
  return stages.reduce((set, one) => set | one, notBefore | past)
}

/** The place of the stage in which a day falls; past the last where it is over. */
function stageAt({ running }: OnDay, day: string, on: string): number {
  const at = running.findIndex((stage) => {
    const end = endOf(stage, on)
    return end === null || day < end
  })
  return at < 0 ? running.length : at
}

const bit = (level: number): LevelSet => 1 << level

/** A stretch with its end. */
export interface EndedStretch extends Stretch {
  /** The first day of the next stretch; undefined for the last one. */
  readonly until: string | undefined
}

/** The stretches that some days fall in. */
export function stretchesDuring(
  stretches: readonly Stretch[],
  days: DaySpan,
): readonly EndedStretch[] {
  const found: EndedStretch[] = []
  eachDuring(stretches, days, (stretch, at) => {
    found.push({ ...stretch, until: stretches[at + 1]?.from })
  })
  return found
}

/** The levels that something can give conduct on one of some days. */
export function givesDuring(stretches: readonly Stretch[], days: DaySpan): LevelSet {
  let set = 0
  eachDuring(stretches, days, ({ gives }) => (set |= gives))
  return set
}

/** Goes through the stretches that some days fall in; the first is found by halving, for there can be thousands. */
function eachDuring(
  stretches: readonly Stretch[],
  { first, last }: DaySpan,
  visit: (stretch: Stretch, at: number) => void,
): void {
  let [low, high] = [0, stretches.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((stretches[middle]?.from ?? '') <= first) low = middle
    else high = middle - 1
  }
  for (let at = low; at < stretches.length; at++) {
    const stretch = stretches[at] as Stretch
    if (stretch.from > last) return
    visit(stretch, at)
  }
}

/** Days of conduct: that of one day begins and ends on it. */
export interface ConductDays {
  /** The days that the first can have been on. */
  readonly begins: DaySpan
  /** The days that the last can have been on. */
  readonly ends: DaySpan
}

/**
 * The levels that something can give conduct that went on or came back: at least what it gives on the first and on the
 * last day, and what it gives in between where there was conduct then too.
 */
export function givesOver(stretches: readonly Stretch[], { begins, ends }: ConductDays): LevelSet {
  const first = givesDuring(stretches, begins)
  if (begins === ends) return first
  const last = givesDuring(stretches, ends)
  const least = Math.max(mildestOf(first), mildestOf(last))
  const ever = givesDuring(stretches, { first: begins.first, last: ends.last })
  return (ever >> least) << least
}

/**
 * What several earlier measures can come to together: on each day the gravest of what they give. One that can be milder
 * never makes it graver than the others make it at least.
 */
export function together(measures: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const turns = measures.flatMap((stretches, measure) =>
    stretches.map(({ from, gives }) => ({ from, gives, measure })),
  )
  turns.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const now = measures.map(() => 0)
  // How many measures can give each level, and for how many it is the mildest.
  const [can, atLeast] = [new Array<number>(32).fill(0), new Array<number>(32).fill(0)]
  const count = (set: LevelSet, by: 1 | -1) => {
    if (set === 0) return
    for (const level of levelsIn(set)) (can[level] as number) += by
    ;(atLeast[mildestOf(set)] as number) += by
  }
  const found: Stretch[] = []
  turns.forEach(({ from, gives, measure }, at) => {
    count(now[measure] as number, -1)
    count(gives, 1)
    now[measure] = gives
    if (turns[at + 1]?.from === from) return
    const least = atLeast.reduce((most, many, level) => (many > 0 ? level : most), 0)
    const levels = can.reduce(
      (set, many, level) => (many > 0 && level >= least ? set | bit(level) : set),
      0,
    )
    const set = levels === 0 ? nothing : levels
    if (found.at(-1)?.gives !== set) found.push({ from, gives: set })
  })
  return found.length === 0 ? [{ from: '', gives: nothing }] : found
}

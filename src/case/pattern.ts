import type { Act } from './case'
import { formsAlike } from '../policy/behaviours'
import type { FactData, PolicyData } from '../policy/policy'
import { type DaySpan, daysBetween, daysOf, monthsAfter } from '../base/days'
import type { Vocabulary } from '../policy/vocabulary'

/** From how many days, over how many weeks and within how many months, conduct has a level. */
type Minimum = Extract<NonNullable<FactData['derive']>, { by: 'dates' }>['minimum'][number]

/** What the pattern needs to know of an act. */
export interface PatternAct {
  readonly act: Act<Vocabulary>
  readonly form: string | undefined
  /** The level that the behaviour itself implies, as an index. */
  readonly implied: number
}

/**
 * The mildest pattern that each act can have, as indexes: what the days, the occasions and the behaviour of acts of the same or
 * an alike form show, that are near enough in time. A sexual remark does not make bullying structural, and neither does what
 * happened long ago.
 */
export function patternPerAct(
  { forms }: Pick<PolicyData, 'forms'>,
  fact: FactData,
  acts: readonly PatternAct[],
): readonly number[] {
  const minimum = fact.derive?.by === 'dates' ? fact.derive.minimum : []
  const isAlike = (one: PatternAct, other: PatternAct) =>
    one === other ||
    (one.form !== undefined &&
      other.form !== undefined &&
      formsAlike({ forms }, one.form, other.form))
  const groups = new Map<string, Group>()
  return acts.map((one) => {
    const known = one.form === undefined ? undefined : groups.get(one.form)
    const group = known ?? groupOf(acts.filter((other) => isAlike(one, other)))
    if (one.form !== undefined) groups.set(one.form, group)
    if (minimum.every(({ months }) => areAllNear(group, months))) {
      group.level ??= shownBy(fact, minimum, () => group.alike)
      return group.level
    }
    return shownBy(fact, minimum, (months) => nearTo(one, group.alike, months))
  })
}

/** Acts of alike forms. */
interface Group {
  readonly alike: readonly PatternAct[]
  /** The first day that something can have ended on, and the last that something can have begun on; undefined where no day is known. */
  readonly apart: Apart | undefined
  /** The level of each of them, where all are near enough to one another. */
  level?: number
}

/** What tells how far something can lie from something else at most. */
interface Apart {
  readonly soonestEnd: string
  readonly latestBegin: string
}

function groupOf(alike: readonly PatternAct[]): Group {
  const each = alike.flatMap(({ act }) => apartOf(act) ?? [])
  return { alike, apart: each.length === 0 ? undefined : each.reduce(furthest) }
}

function apartOf({ on, to = on }: Act<Vocabulary>): Apart | undefined {
  if (on === undefined || to === undefined) return undefined
  return { soonestEnd: daysOf(to).first, latestBegin: daysOf(on).last }
}

function furthest(one: Apart, other: Apart): Apart {
  return {
    soonestEnd: one.soonestEnd < other.soonestEnd ? one.soonestEnd : other.soonestEnd,
    latestBegin: one.latestBegin > other.latestBegin ? one.latestBegin : other.latestBegin,
  }
}

/** Whether at most some months lie between any two, whichever their days are; always where there is no limit or no day. */
function areAllNear({ apart }: Pick<Group, 'apart'>, months: number | undefined): boolean {
  if (apart === undefined || months === undefined) return true
  return apart.latestBegin <= monthsAfter(apart.soonestEnd, months)
}

/** The acts between which and one surely lie at most some months; one of which no day is known is taken to be near. */
function nearTo(
  one: PatternAct,
  alike: readonly PatternAct[],
  months: number | undefined,
): readonly PatternAct[] {
  const own = apartOf(one.act)
  if (own === undefined) return alike
  return alike.filter((other) => {
    const others = apartOf(other.act)
    if (other === one || others === undefined) return true
    return areAllNear({ apart: furthest(own, others) }, months)
  })
}

/** The gravest level that the acts near enough for it show; what a behaviour implies needs the acts near enough for some level. */
function shownBy(
  fact: FactData,
  minimum: readonly Minimum[],
  near: (months: number | undefined) => readonly PatternAct[],
): number {
  const perLevel = minimum.map(({ level, days, weeks, months }) => {
    const acts = near(months)
    const isReached = daysShown(acts.map(({ act }) => act)).some(
      (shown) => shown.days >= days && shown.span >= weeks * 7,
    )
    return Math.max(isReached ? fact.levels.indexOf(level) : 0, impliedBy(acts))
  })
  const own = minimum.length === 0 ? impliedBy(near(undefined)) : 0
  return Math.max(0, own, ...perLevel)
}

function impliedBy(acts: readonly PatternAct[]): number {
  return Math.max(0, ...acts.map(({ implied }) => implied))
}

/** How many separate days there were at least, and how many days lie at least between the first and the last. */
interface Shown {
  readonly days: number
  readonly span: number
}

function daysShown(acts: readonly Act<Vocabulary>[]): readonly Shown[] {
  const days = acts.flatMap(({ on }) => (on === undefined ? [] : [daysOf(on)]))
  const dated = { days: fewestDays(days), span: leastSpan(days) }
  const repeated = acts.flatMap(({ on, to, occasions = 1 }): readonly Shown[] => {
    if (occasions < 2) return []
    if (on === undefined || to === undefined) return [{ days: occasions, span: dated.span }]
    const [begin, end] = [daysOf(on), daysOf(to)]
    // Of a day that can lie within the period it is not known that it is another one.
    const others = days.filter(({ first, last }) => last < begin.first || first > end.last)
    return [{ days: occasions + fewestDays(others), span: leastSpan([...days, end]) }]
  })
  return [dated, ...repeated]
}

/** On how few separate days everything can have happened, each on one of some days. */
function fewestDays(spans: readonly DaySpan[]): number {
  const soonestOver = [...spans].sort((a, b) => (a.last < b.last ? -1 : 1))
  // Each takes the last day it can, unless the one before it took a day that it can share.
  let [taken, many] = ['', 0]
  for (const { first, last } of soonestOver) {
    if (many > 0 && first <= taken) continue
    taken = last
    many++
  }
  return many
}

/** How many days lie between the first and the last at least. */
function leastSpan(spans: readonly DaySpan[]): number {
  const [some] = spans
  if (some === undefined) return 0
  const earliest = spans.reduce((day, { last }) => (last < day ? last : day), some.last)
  const latest = spans.reduce((day, { first }) => (first > day ? first : day), some.first)
  return latest <= earliest ? 0 : daysBetween(earliest, latest)
}

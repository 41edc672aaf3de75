import type { Act } from './case'
import { formsAlike } from '../policy/behaviours'
import type { FactData, PolicyData } from '../policy/policy'
import { type DaySpan, daysBetween, daysOf } from '../base/days'
import type { Vocabulary } from '../policy/vocabulary'

/** From how many days, over how many weeks, conduct has a level. */
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
 * an alike form show. A sexual remark does not make bullying structural.
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
  const known = new Map<string, number>()
  return acts.map((one) => {
    const key = one.form ?? ''
    const level =
      known.get(key) ??
      shownBy(
        fact,
        minimum,
        acts.filter((other) => isAlike(one, other)),
      )
    if (one.form !== undefined) known.set(key, level)
    return level
  })
}

function shownBy(
  fact: FactData,
  minimum: readonly Minimum[],
  alike: readonly PatternAct[],
): number {
  const counted = daysShown(alike.map(({ act }) => act))
  const reached = minimum
    .filter(({ days, weeks }) => counted.some((one) => one.days >= days && one.span >= weeks * 7))
    .map(({ level }) => fact.levels.indexOf(level))
  return Math.max(0, ...alike.map(({ implied }) => implied), ...reached)
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

import type { Act } from './case'
import { formsAlike } from '../policy/behaviours'
import type { FactData, PolicyData } from '../policy/policy'
import { daysBetween } from '../base/days'
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

/** How many separate days there were at least, and how many days lie between the first and the last. */
interface Shown {
  readonly days: number
  readonly span: number
}

function daysShown(acts: readonly Act<Vocabulary>[]): readonly Shown[] {
  const days = [...new Set(acts.flatMap(({ on }) => on ?? []))].sort()
  const [first, last] = [days[0], days.at(-1)]
  const dated = { days: days.length, span: spanned(first, last) }
  const repeated = acts.flatMap(({ on, to, occasions = 1 }): readonly Shown[] => {
    if (occasions < 2) return []
    if (on === undefined || to === undefined) return [{ days: occasions, span: dated.span }]
    // Of a day within the period it is not known that it is another one.
    const others = days.filter((day) => day < on || day > to).length
    const end = last === undefined || to > last ? to : last
    return [{ days: occasions + others, span: spanned(first, end) }]
  })
  return [dated, ...repeated]
}

function spanned(first: string | undefined, last: string | undefined): number {
  return first === undefined || last === undefined ? 0 : daysBetween(first, last)
}

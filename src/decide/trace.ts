import { type Asked, fires } from '../policy/table'
import type { Numbered, Program, TierProgram } from './kernel/tables'
import type { ActLevels, Situation } from '../case/levels'
import { levelsFor, type Reading } from './read'

/** A weight that fired in a reading, and what became of it. */
export interface Weighed {
  readonly rule: number
  /** What it counts for: its own weight, less where the group's cap cuts it off. */
  readonly steps: number
  readonly counted: boolean
  /** Why it does not count, or not whole. */
  readonly reason: 'counts' | 'struck' | 'weaker' | 'capped'
}

/** Everything that fired in one reading, by effect, as places in the policy's list of rules. */
export interface Trace {
  readonly lift: number | undefined
  readonly range: readonly number[]
  readonly move: number | undefined
  readonly weighed: readonly Weighed[]
  readonly open: readonly number[]
  readonly step: readonly number[]
  readonly depart: readonly number[]
  readonly replace: readonly number[]
}

/** Goes over one reading again and tells what fired and what became of it. */
export function trace(program: Program, situation: Situation, reading: Reading): Trace {
  const levels = levelsFor(program, situation, situation.acts[reading.act] as ActLevels)
  const tier = program.tiers[reading.tier] as TierProgram
  const fired = (rules: readonly Asked[]) =>
    rules.filter((rule) => fires(rule, levels)).map((rule) => rule.rule)
  const weighed = tier.groups.flatMap((group) => {
    const all = group.weights.filter((weight) => fires(weight, levels))
    return all.length === 0 ? [] : shareOut(all, group, reading.struck)
  })
  fillIn(program, levels, reading)
  return {
    lift: reading.lift?.rule,
    range: fired(tier.ranges),
    move: reading.move?.rule,
    weighed,
    open: fired(tier.opens),
    step: fired(tier.steps),
    depart: fired(tier.departs),
    replace: fired(tier.replaces).slice(0, 1),
  }
}

/** What made a reading milder: weights and steps down, a range opened downwards, something put in the place of a measure. */
export function softening(
  program: Program,
  situation: Situation,
  reading: Reading,
): readonly number[] {
  const levels = levelsFor(program, situation, situation.acts[reading.act] as ActLevels)
  fillIn(program, levels, reading)
  return (program.tiers[reading.tier] as TierProgram).kernel.softening
    .filter((rule) => fires(rule, levels))
    .map((rule) => rule.rule)
}

/** Fills in what a reading led to, so that every rule of its tier can be asked. */
function fillIn({ slots, netOffset }: Program, levels: number[], reading: Reading): void {
  if (slots.start >= 0) levels[slots.start] = reading.start
  if (slots.net >= 0) levels[slots.net] = reading.net + netOffset
  if (slots.rangeTo >= 0) levels[slots.rangeTo] = reading.steppedTo
  if (slots.recommended >= 0) levels[slots.recommended] = reading.stepped
}

/** Which of some rules fired in any of the readings; weights are left out. */
export function firedAmong(
  wanted: ReadonlySet<number>,
  program: Program,
  situation: Situation,
  readings: readonly Reading[],
): readonly number[] {
  const found: number[] = []
  for (const reading of readings) {
    const tier = program.tiers[reading.tier] as TierProgram
    const own = [reading.lift, reading.move].flatMap((rule) =>
      rule !== undefined && wanted.has(rule.rule) ? [rule.rule] : [],
    )
    const rest = [tier.ranges, tier.opens, tier.steps, tier.departs, tier.replaces].flatMap(
      (rules) => rules.filter((rule) => wanted.has(rule.rule)),
    )
    found.push(...own)
    if (rest.length === 0) continue
    const levels = levelsFor(program, situation, situation.acts[reading.act] as ActLevels)
    fillIn(program, levels, reading)
    found.push(...rest.filter((rule) => fires(rule, levels)).map((rule) => rule.rule))
  }
  return found
}

function shareOut(
  all: readonly Numbered[],
  group: TierProgram['groups'][number],
  struck: number,
): readonly Weighed[] {
  const free = all.filter((weight) => (weight.bits & struck) === 0)
  const strongest = free.reduce<Numbered | undefined>(
    (best, next) =>
      best === undefined || Math.abs(next.number) > Math.abs(best.number) ? next : best,
    undefined,
  )
  let left = group.sum
    ? free.some((weight) => weight.number < 0)
      ? group.lowest
      : group.highest
    : 0
  return all.map((weight): Weighed => {
    const { rule, number } = weight
    if ((weight.bits & struck) !== 0)
      return { rule, steps: number, counted: false, reason: 'struck' }
    if (!group.sum)
      return weight === strongest
        ? { rule, steps: number, counted: true, reason: 'counts' }
        : { rule, steps: number, counted: false, reason: 'weaker' }
    const part = number < 0 ? Math.max(number, left) : Math.min(number, left)
    if (part === 0) return { rule, steps: number, counted: false, reason: 'capped' }
    left -= part
    return { rule, steps: part, counted: true, reason: part === number ? 'counts' : 'capped' }
  })
}

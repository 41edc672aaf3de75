import type { ActLevels, Situation } from '../case/levels'
import { sharesOf } from '../policy/group'
import { type Tabled, fires } from '../policy/table'
import type { Lift, Numbered, Program, Stretch, TierProgram, WeighGroup } from './kernel/tables'

/** A weight that fired in a reading, and what became of it. */
export interface Weighed {
  /** The rule, as a place in the policy's list of rules. */
  readonly rule: number
  /** What it counts for: its own weight, less where the group's cap cuts it off; where it does not count, its own weight. */
  readonly steps: number
  readonly counted: boolean
  /** Why it does not count, or not whole. */
  readonly reason: 'counts' | 'struck' | 'weaker' | 'capped'
}

/** Everything that fired in one reading, by effect, as places in the policy's list of rules. */
export interface Fired {
  readonly lift: number | undefined
  readonly range: number
  readonly move: number | undefined
  readonly weighed: readonly Weighed[]
  readonly open: readonly number[]
  readonly step: readonly number[]
  readonly depart: readonly number[]
  readonly replace: number | undefined
  /** What made it milder: weights and steps down, a range opened downwards, a measure put in the place of another. */
  readonly softening: readonly number[]
}

/** Every rule that fired, whether or not it counts. */
export function firedIn(fired: Fired): readonly number[] {
  const { lift, range, move, weighed, open, step, depart, replace } = fired
  return [
    lift,
    range,
    move,
    ...weighed.map(({ rule }) => rule),
    ...open,
    ...step,
    ...depart,
    replace,
  ].filter((rule) => rule !== undefined)
}

/** One way to read one act: as it stands or lifted, from the usual start or a moved one. Rungs are places on the ladder. */
export interface Reading {
  /** The act, as a place among the acts of the situation. */
  readonly act: number
  readonly lift: Lift | undefined
  readonly move: Stretch | undefined
  readonly tier: number
  readonly net: number
  readonly start: number
  readonly from: number
  readonly to: number
  readonly departFrom: number
  readonly departTo: number
  readonly recommended: number
  /** Where the steps led, before anything took the place of a measure that cannot be. */
  readonly stepped: number
  /** The end of the range at that moment. */
  readonly steppedTo: number
  readonly fired: Fired
}

/** Every act in every way that a rule gives reason for, in the order of the acts and of the rules. */
export function readingsOf(program: Program, situation: Situation): readonly Reading[] {
  return situation.acts.flatMap((act, place) => {
    const levels = levelsFor(program, situation, act)
    const lifts = firing(program.lifts[act.tier] ?? [], levels)
    return [undefined, ...lifts].flatMap((lift) => {
      const { ranges, moves, groups } = program.tiers[lift?.to ?? act.tier] as TierProgram
      const heavy = firingIn(groups, levels)
      const starts = [undefined, ...firing(moves, levels)]
      return firing(ranges, levels).flatMap((range) =>
        starts.map((move) => read({ program, levels, act, place, lift, range, move, heavy })),
      )
    })
  })
}

/** The levels of a situation with those of one act filled in. */
export function levelsFor(
  { slots }: Program,
  { levels }: Situation,
  act: ActLevels,
): readonly number[] {
  return filledIn(levels, [
    [slots.actTier, act.tier],
    [slots.form, act.form],
    [slots.behaviour, act.behaviour],
    ...act.own.map(([fact, level]) => [fact, level] as const),
  ])
}

/** One way to read an act: by which lift, in which range, from which start. */
interface Way {
  readonly program: Program
  /** The levels of the situation, with those of the act. */
  readonly levels: readonly number[]
  readonly act: ActLevels
  readonly place: number
  readonly lift: Lift | undefined
  readonly range: Stretch
  readonly move: Stretch | undefined
  /** The weights that fire, by group. */
  readonly heavy: readonly FiredGroup[]
}

interface FiredGroup {
  readonly group: WeighGroup
  readonly fired: readonly Numbered[]
}

/** Weighs, opens the range, takes the steps inside it, widens the departure, and replaces a measure that cannot be. */
function read(way: Way): Reading {
  const { program, levels, act, place, lift, range, move, heavy } = way
  const { slots, netOffset } = program
  const at = lift?.to ?? act.tier
  const tier = program.tiers[at] as TierProgram
  const struck = struckBy(program, act, levels) | (lift?.uses ?? 0) | (move?.uses ?? 0)
  const weighed: Weighed[] = []
  for (const group of heavy) weighed.push(...weigh(group, struck))
  const net = weighed.reduce((sum, { steps, counted }) => (counted ? sum + steps : sum), 0)

  const start = (move ?? range).start
  const knowing = filledIn(levels, [
    [slots.start, start],
    [slots.net, net + netOffset],
  ])
  const open = firing(tier.opens, knowing)
  const from = lowest(endOf('from', way), open)
  const steppedTo = highest(endOf('to', way), open)
  const step = firing(tier.steps, knowing)
  const stepped = clamp(start + sumOf(step), from, steppedTo)

  const decided = filledIn(knowing, [
    [slots.rangeTo, steppedTo],
    [slots.recommended, stepped],
  ])
  const depart = firing(tier.departs, decided)
  const replace = firing(tier.replaces, decided)[0]
  const recommended = replace?.number ?? stepped
  const to = Math.max(steppedTo, recommended)
  return {
    act: place,
    lift,
    move,
    tier: at,
    net,
    start,
    from: Math.min(from, recommended),
    to,
    departFrom: Math.min(lowest(from, depart), recommended),
    departTo: Math.max(highest(steppedTo, depart), recommended),
    recommended,
    stepped,
    steppedTo,
    fired: {
      lift: lift?.rule,
      range: range.rule,
      move: move?.rule,
      weighed,
      open: rulesOf(open),
      step: rulesOf(step),
      depart: rulesOf(depart),
      replace: replace?.rule,
      softening: rulesOf([
        ...weighed.filter(({ steps }) => steps < 0),
        ...step.filter(({ number }) => number < 0),
        ...open.filter((rule) => rule.from >= 0),
        ...(replace === undefined ? [] : [replace]),
      ]),
    },
  }
}

/** An end of the range, before anything opens it: a moved start may bring its own. */
function endOf(end: 'from' | 'to', { move, range }: Way): number {
  return move !== undefined && move[end] >= 0 ? move[end] : range[end]
}

/** The groups of which a weight fires, with those that do. */
function firingIn(groups: readonly WeighGroup[], levels: readonly number[]): readonly FiredGroup[] {
  return groups
    .map((group) => ({ group, fired: firing(group.weights, levels) }))
    .filter(({ fired }) => fired.length > 0)
}

/** What becomes of each weight of a group that fires. */
function weigh({ group, fired }: FiredGroup, struck: number): readonly Weighed[] {
  const free = fired.filter(({ bits }) => (bits & struck) === 0)
  const shares = sharesOf(
    group,
    free.map(({ number }) => number),
  )
  return fired.map((weight): Weighed => {
    const { rule, number } = weight
    const share = shares[free.indexOf(weight)]
    if (share === undefined) return { rule, steps: number, counted: false, reason: 'struck' }
    if (share === number) return { rule, steps: number, counted: true, reason: 'counts' }
    const reason = group.sum ? 'capped' : 'weaker'
    return share === 0
      ? { rule, steps: number, counted: false, reason }
      : { rule, steps: share, counted: true, reason: 'capped' }
  })
}

/** The facts that the behaviour holds already, as bits. */
function struckBy({ bits }: Program, act: ActLevels, levels: readonly number[]): number {
  return act.uses.reduce((struck, [fact, upTo]) => {
    const holds = (levels[fact] as number) <= upTo
    return holds ? struck | (bits[fact] as number) : struck
  }, 0)
}

const firing = <R extends Tabled>(rules: readonly R[], levels: readonly number[]): readonly R[] =>
  rules.filter((rule) => fires(rule, levels))
const rulesOf = (rules: readonly { readonly rule: number }[]) => rules.map(({ rule }) => rule)
const sumOf = (rules: readonly { readonly number: number }[]) =>
  rules.reduce((sum, { number }) => sum + number, 0)
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The lowest start and the highest end of a stretch and of what widens it; −1 leaves an end alone. */
const lowest = (from: number, rules: readonly Stretch[]) =>
  Math.min(from, ...rules.map((rule) => rule.from).filter((rung) => rung >= 0))
const highest = (to: number, rules: readonly Stretch[]) =>
  Math.max(to, ...rules.map((rule) => rule.to))

/** Levels with some of them filled in; a place of −1 stands for a fact that the policy does not have. */
function filledIn(
  levels: readonly number[],
  filled: readonly (readonly [fact: number, level: number])[],
): readonly number[] {
  const copy = levels.slice()
  for (const [fact, level] of filled) if (fact >= 0) copy[fact] = level
  return copy
}

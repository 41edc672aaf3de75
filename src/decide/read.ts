import type { ActLevels, Situation } from '../facts/levels'
import { fires, type Fused, type FusedGroup, type Lift, type Numbered, type Program, rowAt, type Stretch, type TierProgram, type WideTable } from '../policy/program'

/** One way to read one act: as it stands or lifted, from the usual start or a moved one. Rungs are places on the ladder. */
export interface Reading {
  readonly act: number
  readonly lift: Lift | undefined
  readonly move: Stretch | undefined
  readonly tier: number
  /** The facts that do not weigh again, as bits. */
  readonly struck: number
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
}

/** Reads every act in every way that a rule gives reason for. */
export function readActs(program: Program, situation: Situation): readonly Reading[] {
  const readings: Reading[] = []
  for (let index = 0; index < situation.acts.length; index++) {
    const act = situation.acts[index] as ActLevels
    const levels = levelsFor(program, situation, act)
    const struck = struckBy(program, act, levels)
    readTier(program, levels, { index, tier: act.tier, lift: undefined, struck }, readings)
    if (act.final) continue
    for (const lift of program.lifts[act.tier] as readonly Lift[]) {
      if (fires(lift, levels)) {
        readTier(program, levels, { index, tier: lift.to, lift, struck: struck | lift.uses }, readings)
      }
    }
  }
  return readings
}

/** The levels of a situation with those of one act filled in. */
export function levelsFor(program: Program, situation: Situation, act: ActLevels): number[] {
  const levels = situation.levels.slice()
  const { slots } = program
  if (slots.actTier >= 0) levels[slots.actTier] = act.tier
  if (slots.form >= 0) levels[slots.form] = act.form
  if (slots.behaviour >= 0) levels[slots.behaviour] = act.behaviour
  for (const [fact, level] of act.own) levels[fact] = level
  return levels
}

function struckBy(program: Program, act: ActLevels, levels: readonly number[]): number {
  let struck = 0
  for (const [fact, upTo] of act.uses) {
    if ((levels[fact] as number) <= upTo) struck |= program.bits[fact] as number
  }
  return struck
}

/** What is being read: one act in one tier, from one range, perhaps with a moved start. */
interface Place {
  readonly index: number
  readonly tier: number
  readonly lift: Lift | undefined
  readonly struck: number
  readonly range: Stretch
  readonly move: Stretch | undefined
  readonly net: number
}

// Objects are written out here instead of spread: this runs millions of times in a verification.
function readTier(
  program: Program, levels: number[],
  { index, tier, lift, struck }: Pick<Place, 'index' | 'tier' | 'lift' | 'struck'>, readings: Reading[]
): void {
  const { ranges, moves, kernel } = program.tiers[tier] as TierProgram
  const fixed = weigh(kernel.fixed, levels, 0)
  const net = fixed + weigh(kernel.strikable, levels, struck)
  for (const range of ranges) {
    if (!fires(range, levels)) continue
    readings.push(rung(program, levels, { index, tier, lift, struck, range, move: undefined, net }))
    for (const move of moves) {
      if (!fires(move, levels)) continue
      const both = struck | move.uses
      const moved = both === struck ? net : fixed + weigh(kernel.strikable, levels, both)
      readings.push(rung(program, levels, { index, tier, lift, struck: both, range, move, net: moved }))
    }
  }
}

/** Adds up what weighs and is not struck: of a group the strongest once, or the sum up to its cap. */
export function weigh(groups: readonly FusedGroup[], levels: readonly number[], struck: number): number {
  let net = 0
  for (let index = 0; index < groups.length; index++) {
    const { sum, lowest, highest, fused } = groups[index] as FusedGroup
    const { facts, offsets, bits, numbers, wide } = fused
    let total = 0
    for (let i = 0; i < facts.length; i++) {
      if (((bits[i] as number) & struck) !== 0) continue
      const number = numbers[(offsets[i] as number) + (levels[facts[i] as number] as number)] as number
      if (sum) total += number
      else if (Math.abs(number) > Math.abs(total)) total = number
    }
    for (let i = 0; i < wide.length; i++) {
      const table = wide[i] as WideTable
      if ((table.bits & struck) !== 0) continue
      const number = table.numbers[rowAt(table, levels)] as number
      if (sum) total += number
      else if (Math.abs(number) > Math.abs(total)) total = number
    }
    net += total < lowest ? lowest : total > highest ? highest : total
  }
  return net
}

/** The sum, the lowest or the highest of what fused rules give for these levels. */
function lowestOf({ facts, offsets, numbers, wide }: Fused, levels: readonly number[], sofar: number): number {
  let lowest = sofar
  for (let i = 0; i < facts.length; i++) lowest = Math.min(lowest, numbers[(offsets[i] as number) + (levels[facts[i] as number] as number)] as number)
  for (let i = 0; i < wide.length; i++) lowest = Math.min(lowest, (wide[i] as WideTable).numbers[rowAt(wide[i] as WideTable, levels)] as number)
  return lowest
}
function highestOf({ facts, offsets, numbers, wide }: Fused, levels: readonly number[], sofar: number): number {
  let highest = sofar
  for (let i = 0; i < facts.length; i++) highest = Math.max(highest, numbers[(offsets[i] as number) + (levels[facts[i] as number] as number)] as number)
  for (let i = 0; i < wide.length; i++) highest = Math.max(highest, (wide[i] as WideTable).numbers[rowAt(wide[i] as WideTable, levels)] as number)
  return highest
}
function sumOf({ facts, offsets, numbers, wide }: Fused, levels: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < facts.length; i++) sum += numbers[(offsets[i] as number) + (levels[facts[i] as number] as number)] as number
  for (let i = 0; i < wide.length; i++) sum += (wide[i] as WideTable).numbers[rowAt(wide[i] as WideTable, levels)] as number
  return sum
}

/** From start and net to the rung: open the range, take the steps, stay inside, widen the departure, replace what cannot be. */
function rung(program: Program, levels: number[], place: Place): Reading {
  const { range, move, net } = place
  const { slots } = program
  const { kernel } = program.tiers[place.tier] as TierProgram
  const start = move === undefined ? range.start : move.start
  let from = move !== undefined && move.from >= 0 ? move.from : range.from
  let to = move !== undefined && move.to >= 0 ? move.to : range.to
  if (slots.start >= 0) levels[slots.start] = start
  if (slots.net >= 0) levels[slots.net] = net + program.netOffset
  from = lowestOf(kernel.opens.from, levels, from)
  to = highestOf(kernel.opens.to, levels, to)
  let recommended = start + sumOf(kernel.steps, levels)
  recommended = recommended < from ? from : recommended > to ? to : recommended
  if (slots.rangeTo >= 0) levels[slots.rangeTo] = to
  if (slots.recommended >= 0) levels[slots.recommended] = recommended
  let departFrom = lowestOf(kernel.departs.from, levels, from)
  let departTo = highestOf(kernel.departs.to, levels, to)
  const stepped = recommended
  const steppedTo = to
  const replaces = kernel.replaces[recommended] as readonly Numbered[]
  for (let i = 0; i < replaces.length; i++) {
    const replace = replaces[i] as Numbered
    if (!fires(replace, levels)) continue
    recommended = replace.number
    from = Math.min(from, recommended)
    to = Math.max(to, recommended)
    departFrom = Math.min(departFrom, from)
    departTo = Math.max(departTo, to)
    break
  }
  return {
    act: place.index, lift: place.lift, move, tier: place.tier, struck: place.struck, net,
    start, from, to, departFrom, departTo, recommended, stepped, steppedTo,
  }
}

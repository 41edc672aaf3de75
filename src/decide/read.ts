import type { ActLevels, Situation } from '../case/levels'
import { fires, rowAt } from '../policy/table'
import type {
  Fused,
  FusedGroup,
  Lift,
  Numbered,
  Program,
  Stretch,
  TierProgram,
  WideTable,
} from './kernel/tables'

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

type Draft = { -readonly [Part in keyof Reading]: Reading[Part] }

/** Reads every act in every way that a rule gives reason for, and keeps each reading. */
export function readActs(program: Program, situation: Situation): readonly Reading[] {
  const readings: Reading[] = []
  eachReading(program, situation, (reading) => readings.push(kept(reading)))
  return readings
}

/** Whether two readings read the same act in the same way. */
export function isSameReading(one: Reading, other: Reading): boolean {
  return one.act === other.act && one.lift === other.lift && one.move === other.move
}

/** A copy of a reading to keep. Written out, because a spread is many times slower here. */
export function kept(reading: Reading): Reading {
  return {
    act: reading.act,
    lift: reading.lift,
    move: reading.move,
    tier: reading.tier,
    struck: reading.struck,
    net: reading.net,
    start: reading.start,
    from: reading.from,
    to: reading.to,
    departFrom: reading.departFrom,
    departTo: reading.departTo,
    recommended: reading.recommended,
    stepped: reading.stepped,
    steppedTo: reading.steppedTo,
  }
}

/**
 * Reads every act in every way that a rule gives reason for.
 * The reading handed over is one object that is filled anew each time: this runs millions of times in a verification.
 */
export function eachReading(
  program: Program,
  situation: Situation,
  take: (reading: Reading) => void,
): void {
  const draft: Draft = {
    act: 0,
    lift: undefined,
    move: undefined,
    tier: 0,
    struck: 0,
    net: 0,
    start: 0,
    from: 0,
    to: 0,
    departFrom: 0,
    departTo: 0,
    recommended: 0,
    stepped: 0,
    steppedTo: 0,
  }
  const { acts } = situation
  for (let index = 0; index < acts.length; index++) {
    const act = acts[index] as ActLevels
    const levels = levelsFor(program, situation, act)
    const struck = struckBy(program, act, levels)
    draft.act = index
    draft.tier = act.tier
    draft.lift = undefined
    readTier(program, levels, struck, draft, take)
    if (act.final) continue
    const lifts = program.lifts[act.tier] as readonly Lift[]
    for (let at = 0; at < lifts.length; at++) {
      const lift = lifts[at] as Lift
      if (!fires(lift, levels)) continue
      draft.tier = lift.to
      draft.lift = lift
      readTier(program, levels, struck | lift.uses, draft, take)
    }
  }
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

/** Reads one act in one tier: from the usual start, and from each start that a rule moves to. */
function readTier(
  program: Program,
  levels: number[],
  struck: number,
  draft: Draft,
  take: (reading: Reading) => void,
): void {
  const { ranges, moves, kernel } = program.tiers[draft.tier] as TierProgram
  const fixed = weigh(kernel.fixed, levels, 0)
  const net = fixed + weigh(kernel.strikable, levels, struck)
  for (let at = 0; at < ranges.length; at++) {
    const range = ranges[at] as Stretch
    if (!fires(range, levels)) continue
    draft.struck = struck
    draft.net = net
    draft.move = undefined
    rung(program, levels, range, draft)
    take(draft)
    for (let place = 0; place < moves.length; place++) {
      const move = moves[place] as Stretch
      if (!fires(move, levels)) continue
      const both = struck | move.uses
      draft.struck = both
      draft.net = both === struck ? net : fixed + weigh(kernel.strikable, levels, both)
      draft.move = move
      rung(program, levels, range, draft)
      take(draft)
    }
  }
}

/** Adds up what weighs and is not struck: of a group the strongest once, or the sum up to its cap. */
export function weigh(
  groups: readonly FusedGroup[],
  levels: readonly number[],
  struck: number,
): number {
  let net = 0
  for (let index = 0; index < groups.length; index++) {
    const { sum, lowest, highest, fused } = groups[index] as FusedGroup
    const { facts, offsets, bits, numbers, wide } = fused
    let total = 0
    for (let i = 0; i < facts.length; i++) {
      if (struck !== 0 && ((bits[i] as number) & struck) !== 0) continue
      const number = numbers[
        (offsets[i] as number) + (levels[facts[i] as number] as number)
      ] as number
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
function lowestOf(
  { facts, offsets, numbers, wide }: Fused,
  levels: readonly number[],
  sofar: number,
): number {
  let lowest = sofar
  for (let i = 0; i < facts.length; i++)
    lowest = Math.min(
      lowest,
      numbers[(offsets[i] as number) + (levels[facts[i] as number] as number)] as number,
    )
  for (let i = 0; i < wide.length; i++)
    lowest = Math.min(
      lowest,
      (wide[i] as WideTable).numbers[rowAt(wide[i] as WideTable, levels)] as number,
    )
  return lowest
}
function highestOf(
  { facts, offsets, numbers, wide }: Fused,
  levels: readonly number[],
  sofar: number,
): number {
  let highest = sofar
  for (let i = 0; i < facts.length; i++)
    highest = Math.max(
      highest,
      numbers[(offsets[i] as number) + (levels[facts[i] as number] as number)] as number,
    )
  for (let i = 0; i < wide.length; i++)
    highest = Math.max(
      highest,
      (wide[i] as WideTable).numbers[rowAt(wide[i] as WideTable, levels)] as number,
    )
  return highest
}
function sumOf({ facts, offsets, numbers, wide }: Fused, levels: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < facts.length; i++)
    sum += numbers[(offsets[i] as number) + (levels[facts[i] as number] as number)] as number
  for (let i = 0; i < wide.length; i++)
    sum += (wide[i] as WideTable).numbers[rowAt(wide[i] as WideTable, levels)] as number
  return sum
}

/** From start and net to the rung: open the range, take the steps, stay inside, widen the departure, replace what cannot be. */
function rung(program: Program, levels: number[], range: Stretch, draft: Draft): void {
  const { move, net } = draft
  const { slots } = program
  const { kernel } = program.tiers[draft.tier] as TierProgram
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
  draft.start = start
  draft.from = from
  draft.to = to
  draft.departFrom = departFrom
  draft.departTo = departTo
  draft.recommended = recommended
  draft.stepped = stepped
  draft.steppedTo = steppedTo
}

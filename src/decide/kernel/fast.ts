import type { ActLevels, Situation } from '../../case/levels'
import { stronger } from '../../policy/group'
import { fires, rowAt } from '../../policy/table'
import type {
  Fused,
  FusedGroup,
  Lift,
  Numbered,
  Program,
  Stretch,
  TierProgram,
  WideTable,
} from './tables'

// The decision of `decide.ts` once more, on fused tables and with nothing made anew: for searches and proofs,
// which decide millions of times. A law holds both equal.

/** The answer on a situation, as places among the tiers and on the ladder. */
export interface Outcome {
  readonly tier: number
  readonly net: number
  readonly start: number
  readonly from: number
  readonly to: number
  readonly departFrom: number
  readonly departTo: number
  readonly recommended: number
  /** True where the recommended rung took the place of one that cannot be. */
  readonly replaced: boolean
}

/** Decides: the gravest of each part of any reading stands; the governing one gives tier, start and net. */
export function decideFast(program: Program, situation: Situation): Outcome {
  const best = {
    tier: -1,
    net: 0,
    start: 0,
    from: 0,
    to: 0,
    departFrom: 0,
    departTo: 0,
    recommended: -1,
    replaced: false,
  }
  let governing = -1
  eachStart(program, situation, (draft, levels, range) => {
    rung(program, levels, range, draft)
    if (draft.tier > best.tier || (draft.tier === best.tier && governs(draft, best, governing))) {
      governing = draft.recommended
      best.tier = draft.tier
      best.net = draft.net
      best.start = draft.start
    }
    if (draft.from > best.from) best.from = draft.from
    if (draft.to > best.to) best.to = draft.to
    if (draft.departFrom > best.departFrom) best.departFrom = draft.departFrom
    if (draft.departTo > best.departTo) best.departTo = draft.departTo
    if (draft.recommended < best.recommended) return
    const instead = draft.stepped !== draft.recommended
    best.replaced = draft.recommended > best.recommended ? instead : best.replaced || instead
    best.recommended = draft.recommended
  })
  return best
}

/** In one tier: the gravest measure, then the highest start, then the highest net. */
function governs(draft: Draft, sofar: Pick<Outcome, 'start' | 'net'>, governing: number): boolean {
  if (draft.recommended !== governing) return draft.recommended > governing
  if (draft.start !== sofar.start) return draft.start > sofar.start
  return draft.net > sofar.net
}

/** Which of some rules fire in any reading, as places in the list of rules; weights are left out. */
export function firedAmong(
  wanted: ReadonlySet<number>,
  program: Program,
  situation: Situation,
): readonly number[] {
  const found: number[] = []
  eachStart(program, situation, (draft, levels, range) => {
    rung(program, levels, range, draft)
    const { tier, lift, move } = draft
    const { ranges, opens, steps, departs, replaces } = program.tiers[tier] as TierProgram
    if (lift !== undefined && wanted.has(lift.rule)) found.push(lift.rule)
    if (move !== undefined && wanted.has(move.rule)) found.push(move.rule)
    for (const rules of [ranges, opens, steps, departs, replaces])
      for (const rule of rules)
        if (wanted.has(rule.rule) && fires(rule, levels)) found.push(rule.rule)
  })
  return found
}

/** A reading while it is made: one object, filled anew each time. */
export interface Draft {
  tier: number
  lift: Lift | undefined
  move: Stretch | undefined
  net: number
  start: number
  from: number
  to: number
  departFrom: number
  departTo: number
  recommended: number
  /** Where the steps led, before anything took the place of a measure that cannot be. */
  stepped: number
}

/** Takes a reading of which tier, range, move and net are known, with the levels of the act; {@link rung} does the rest. */
type Take = (draft: Draft, levels: number[], range: Stretch) => void

/** Reads every act in every way that a rule gives reason for, as far as its net. */
export function eachStart(program: Program, situation: Situation, take: Take): void {
  const draft = emptyDraft()
  const { acts } = situation
  for (let index = 0; index < acts.length; index++) {
    const act = acts[index] as ActLevels
    const levels = levelsFor(program, situation, act)
    const struck = struckBy(program, act, levels)
    draft.tier = act.tier
    draft.lift = undefined
    readTier(program, levels, struck, draft, take)
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

/** A reading of which nothing is known. */
export function emptyDraft(): Draft {
  return {
    lift: undefined,
    move: undefined,
    tier: 0,
    net: 0,
    start: 0,
    from: 0,
    to: 0,
    departFrom: 0,
    departTo: 0,
    recommended: 0,
    stepped: 0,
  }
}

/** The levels of a situation with those of one act filled in. */
function levelsFor(program: Program, situation: Situation, act: ActLevels): number[] {
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
  take: Take,
): void {
  const { ranges, moves, kernel } = program.tiers[draft.tier] as TierProgram
  const fixed = weigh(kernel.fixed, levels, 0)
  const net = fixed + weigh(kernel.strikable, levels, struck)
  for (let at = 0; at < ranges.length; at++) {
    const range = ranges[at] as Stretch
    if (!fires(range, levels)) continue
    draft.net = net
    draft.move = undefined
    take(draft, levels, range)
    for (let place = 0; place < moves.length; place++) {
      const move = moves[place] as Stretch
      if (!fires(move, levels)) continue
      const both = struck | move.uses
      draft.net = both === struck ? net : fixed + weigh(kernel.strikable, levels, both)
      draft.move = move
      take(draft, levels, range)
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
      else total = stronger(total, number)
    }
    for (let i = 0; i < wide.length; i++) {
      const table = wide[i] as WideTable
      if ((table.bits & struck) !== 0) continue
      const number = table.numbers[rowAt(table, levels)] as number
      if (sum) total += number
      else total = stronger(total, number)
    }
    net += total < lowest ? lowest : total > highest ? highest : total
  }
  return net
}

/** The lowest of what fused rules give for these levels, or what it is already. */
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

/** The highest of what fused rules give for these levels, or what it is already. */
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

/** The sum of what fused rules give for these levels. */
function sumOf({ facts, offsets, numbers, wide }: Fused, levels: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < facts.length; i++)
    sum += numbers[(offsets[i] as number) + (levels[facts[i] as number] as number)] as number
  for (let i = 0; i < wide.length; i++)
    sum += (wide[i] as WideTable).numbers[rowAt(wide[i] as WideTable, levels)] as number
  return sum
}

/** From start and net to the rung: open the range, take the steps, stay inside, widen the departure, replace what cannot be. */
export function rung(program: Program, levels: number[], range: Stretch, draft: Draft): void {
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
}

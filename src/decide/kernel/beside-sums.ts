import type { ActLevels } from '../../case/levels'
import { rowAt, stridesOf } from '../../policy/table'
import { type Draft, eachStart, emptyDraft, type Outcome, rung } from './fast'
import { readsAny } from './fuse'
import type { FusedGroup, Program, Stretch, TierProgram } from './tables'

// The decision of `fast.ts` beside many sums at once, for proofs: what the facts that decide lead to is found once, and
// every sum that free facts can add is only put on the net. A law holds it equal to `decideFast`.

/** What a proof asks of an outcome. */
export type Proved = Omit<Outcome, 'net' | 'start'>

/** Facts that only weigh, with everything that they can add. */
export interface Free {
  readonly facts: ReadonlySet<number>
  /** What they come to: for each time, what that adds in each tier, by the place of the tier. */
  readonly sums: readonly (readonly number[])[]
}

/** Takes what one of the sums leads to, by the place of the sum; the outcome is the same object each time. */
type Take = (outcome: Proved, sum: number) => void

/** Decides on one act beside every sum of some free facts; the levels of these facts themselves are not read. */
export function besideSums(
  program: Program,
  act: ActLevels,
  { facts, sums }: Free,
): (levels: readonly number[], take: Take) => void {
  const bound = withoutFree(program, facts)
  const answers = answersOf(bound)
  const acts = [act]
  const best = { ...nothing }
  return (levels, take) => {
    const ways: Way[] = []
    eachStart(bound, { levels, acts }, ({ tier, move, net }, filled, range) => {
      ways.push({ tier, net, answer: answers({ tier, range, move }, filled) })
    })
    for (let place = 0; place < sums.length; place++) {
      const sum = sums[place] as readonly number[]
      Object.assign(best, nothing)
      for (const { tier, net, answer } of ways)
        keepGravest(best, tier, answer(net + (sum[tier] as number)))
      take(best, place)
    }
  }
}

const nothing: Proved = {
  tier: -1,
  from: 0,
  to: 0,
  departFrom: 0,
  departTo: 0,
  recommended: -1,
  replaced: false,
}

/** One way to read the act at some levels, and what each net then comes to. */
interface Way {
  readonly tier: number
  /** Without what the free facts add. */
  readonly net: number
  readonly answer: Answer
}

/** From a net to where it leads: six rungs in four bits each, as {@link packed} lays them. */
type Answer = (net: number) => number

/** The gravest of each part stands. */
function keepGravest(
  best: { -readonly [Part in keyof Proved]: Proved[Part] },
  tier: number,
  answer: number,
) {
  const from = answer & 15
  const to = (answer >> 4) & 15
  const departFrom = (answer >> 8) & 15
  const departTo = (answer >> 12) & 15
  const recommended = (answer >> 16) & 15
  const isReplaced = answer >> 20 !== recommended
  if (tier > best.tier) best.tier = tier
  if (from > best.from) best.from = from
  if (to > best.to) best.to = to
  if (departFrom > best.departFrom) best.departFrom = departFrom
  if (departTo > best.departTo) best.departTo = departTo
  if (recommended < best.recommended) return
  best.replaced = recommended > best.recommended ? isReplaced : best.replaced || isReplaced
  best.recommended = recommended
}

/** The check of a policy sees to it that a ladder has no more rungs than four bits hold. */
function packed({ from, to, departFrom, departTo, recommended, stepped }: Draft): number {
  return (
    from | (to << 4) | (departFrom << 8) | (departTo << 12) | (recommended << 16) | (stepped << 20)
  )
}

/** The program without the groups in which only the free facts weigh: what these come to is in the sums. */
function withoutFree(program: Program, facts: ReadonlySet<number>): Program {
  const bound = (groups: readonly FusedGroup[]) => groups.filter((group) => !readsAny(group, facts))
  const tiers = program.tiers.map((tier): TierProgram => {
    const { kernel } = tier
    const weighing = { fixed: bound(kernel.fixed), strikable: bound(kernel.strikable) }
    return { ...tier, kernel: { ...kernel, ...weighing } }
  })
  return { ...program, tiers }
}

/** Where a reading starts from. */
interface Start {
  readonly tier: number
  readonly range: Stretch
  readonly move: Stretch | undefined
}

/** From a start and the levels of an act to what each net comes to: worked out once where no rule can tell the difference. */
function answersOf(program: Program): (start: Start, levels: number[]) => Answer {
  const { slots, netOffset } = program
  const tiers = program.tiers.map((tier) => placesOf(program, tier))
  const draft = emptyDraft()
  return ({ tier, range, move }, levels) => {
    const places = tiers[tier] as Places
    const known = places(range, move, levels)
    return (net) => {
      const place = slots.net < 0 ? 0 : net + netOffset
      const before = known[place]
      if (before !== undefined) return before
      draft.tier = tier
      draft.move = move
      draft.net = net
      rung(program, levels, range, draft)
      return (known[place] = packed(draft))
    }
  }
}

/** Where the answers of a tier are kept, by net, for a range, a move and the levels that the rules from start to rung read. */
type Places = (range: Stretch, move: Stretch | undefined, levels: readonly number[]) => number[]

function placesOf({ slots, sizes }: Program, tier: TierProgram): Places {
  const inReading: readonly number[] = [slots.start, slots.net, slots.rangeTo, slots.recommended]
  const rules = [...tier.opens, ...tier.steps, ...tier.departs, ...tier.replaces]
  const reads = [...new Set(rules.flatMap((rule) => rule.reads))].filter(
    (fact) => !inReading.includes(fact),
  )
  const strides = stridesOf(reads.map((fact) => sizes[fact] as number))
  const kept = new Map<Stretch, Map<Stretch | undefined, Map<number, number[]>>>()
  return (range, move, levels) => {
    const ofRange = entry(kept, range, () => new Map<Stretch | undefined, Map<number, number[]>>())
    const ofMove = entry(ofRange, move, () => new Map<number, number[]>())
    return entry(ofMove, rowAt({ reads, strides }, levels), () => [])
  }
}

/** What a map holds under a key, made where it holds nothing yet. */
function entry<K, T>(map: Map<K, T>, key: K, make: () => T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

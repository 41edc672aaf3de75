import { type Asked, askedOf, sameShape, specialise } from '../../policy/table'
import { usedFacts } from '../../policy/catalogue'
import { withKernel } from './fuse'
import type { Effect, PolicyData, RuleData } from '../../policy/policy'

/** A rule that moves the tier (`to` is a tier) or the start, and strikes what it used. */
export interface Lift extends Asked {
  readonly to: number
  readonly uses: number
}
/** A rule that sets, moves or widens a stretch of the ladder; −1 where it leaves an end alone. */
export interface Stretch extends Asked {
  readonly from: number
  readonly start: number
  readonly to: number
  readonly uses: number
}
/** A rule with a number: rungs up or down, a weight, or the rung that replaces. */
export interface Numbered extends Asked {
  readonly number: number
  /** The facts it reads, as strikable bits. */
  readonly bits: number
}
/** A rule about a gate. */
export interface GateRule extends Asked {
  readonly gate: number
  readonly status: 'blocked' | 'unknown'
}
/** The rules of one weighing group. */
export interface WeighGroup {
  readonly group: number
  readonly sum: boolean
  readonly lowest: number
  readonly highest: number
  readonly weights: readonly Numbered[]
}
/** Rules fused by the facts they read: one look-up gives what those that read the same facts come to together. */
export interface Fused {
  /** For the tables over one fact: the fact, where its numbers start, and its strikable bit. */
  readonly facts: readonly number[]
  readonly offsets: readonly number[]
  readonly bits: readonly number[]
  /** The numbers of all those tables, one after another. */
  readonly numbers: readonly number[]
  /** The tables over several facts. */
  readonly wide: readonly WideTable[]
}
/** A fused table over several facts. */
export interface WideTable {
  readonly reads: readonly number[]
  readonly strides: readonly number[]
  readonly bits: number
  readonly numbers: readonly number[]
}
/** A group of weights, fused. */
export interface FusedGroup {
  readonly sum: boolean
  readonly lowest: number
  readonly highest: number
  readonly fused: Fused
}
/** Stretches, fused: the lowest start and the highest end that the levels give. */
export interface FusedStretch {
  readonly from: Fused
  readonly to: Fused
}
/** The rules of one tier as the kernel asks them. */
export interface Kernel {
  /** Groups that nothing can strike, and groups that something can. */
  readonly fixed: readonly FusedGroup[]
  readonly strikable: readonly FusedGroup[]
  readonly opens: FusedStretch
  readonly steps: Fused
  readonly departs: FusedStretch
  /** What takes the place of a measure that cannot be, by the rung the steps led to. */
  readonly replaces: readonly (readonly Numbered[])[]
  /** What makes a reading milder: weights and steps down, ranges opened downwards, replacements. */
  readonly softening: readonly Asked[]
}
/** Everything that can apply in one tier, the tier itself already filled in. */
export interface TierProgram {
  readonly kernel: Kernel
  readonly ranges: readonly Stretch[]
  readonly moves: readonly Stretch[]
  readonly groups: readonly WeighGroup[]
  readonly opens: readonly Stretch[]
  readonly steps: readonly Numbered[]
  readonly departs: readonly Stretch[]
  readonly replaces: readonly Numbered[]
}
/** Where the facts stand that a reading fills in; −1 where the policy does not declare one. */
export interface Slots {
  readonly actTier: number
  readonly form: number
  readonly behaviour: number
  readonly start: number
  readonly net: number
  readonly rangeTo: number
  readonly recommended: number
  readonly seriousness: number
  readonly kind: number
  readonly replaced: number
}
/** A policy as arrays of numbers: what the kernel runs on. */
export interface Program {
  readonly factCount: number
  readonly slots: Slots
  /** What to add to a net to get its level. */
  readonly netOffset: number
  /** The bit of each fact in a struck set; 0 for a fact that nothing strikes. */
  readonly bits: readonly number[]
  readonly lifts: readonly (readonly Lift[])[]
  readonly tiers: readonly TierProgram[]
  /** The rules after the decision, by effect. */
  readonly later: Readonly<
    Record<'unavailable' | 'add' | 'route' | 'care' | 'handle', readonly Asked[]>
  > & { readonly gate: readonly GateRule[] }
}

/** More than any weights come to; a whole number, which is faster to compare with than infinity. */
const noCap = 1_000_000

/** Turns the data of a policy into the program of the kernel. */
export function programOf(data: PolicyData): Program {
  const slot = (by: string) => data.facts.findIndex((fact) => fact.by === by)
  const bits = strikableBits(data)
  const rung = (id: string | undefined) => (id === undefined ? -1 : data.ladder.indexOf(id))
  const mask = (ids: readonly string[] = []) =>
    ids.reduce(
      (all, id) => all | (bits[data.facts.findIndex((fact) => fact.id === id)] as number),
      0,
    )
  const [actTier, tierFact] = [slot('act-tier'), slot('tier')]

  const only = <E extends Effect>(effect: E) =>
    data.rules.flatMap((rule, index) =>
      rule.event.type === effect
        ? [
            {
              asked: askedOf(rule, index, data.facts),
              event: rule.event as Extract<RuleData['event'], { type: E }>,
            },
          ]
        : [],
    )
  const at = <T extends Asked>(fact: number, level: number, rules: readonly T[]) =>
    rules.flatMap((rule) => specialise(rule, fact, level, data.facts))
  const stretch = (rule: {
    asked: Asked
    event: {
      params: {
        from?: string | undefined
        start?: string
        to?: string | undefined
        uses?: readonly string[] | undefined
      }
    }
  }): Stretch =>
    sameShape({
      ...rule.asked,
      from: rung(rule.event.params.from),
      start: rung(rule.event.params.start),
      to: rung(rule.event.params.to),
      uses: mask(rule.event.params.uses),
    })
  const numbered = (asked: Asked, number: number): Numbered =>
    sameShape({
      ...asked,
      number,
      bits: asked.reads.reduce((all, fact) => all | (bits[fact] as number), 0),
    })

  const lifts = only('lift').map(({ asked, event }): Lift =>
    sameShape({
      ...asked,
      to: data.tiers.findIndex((tier) => tier.id === event.params.to),
      uses: mask(event.params.uses),
    }),
  )
  const weights = only('weigh')
  const groups = data.groups.map((group, index): WeighGroup => ({
    group: index,
    sum: group.combine === 'sum',
    lowest: group.cap !== undefined && group.cap < 0 ? group.cap : -noCap,
    highest: group.cap !== undefined && group.cap > 0 ? group.cap : noCap,
    weights: weights
      .filter(({ event }) => event.params.group === group.id)
      .map(({ asked, event }) => numbered(asked, event.params.steps)),
  }))
  const parts = {
    ranges: only('range').map(stretch),
    moves: only('to-start').map(stretch),
    opens: only('open').map(stretch),
    departs: only('depart').map(stretch),
    steps: only('step').map(({ asked, event }) => numbered(asked, event.params.by)),
    replaces: only('replace').map(({ asked, event }) => numbered(asked, rung(event.params.by))),
  }
  const net = data.facts.find((fact) => fact.by === 'net')
  return {
    factCount: data.facts.length,
    slots: {
      actTier,
      form: slot('act-form'),
      behaviour: slot('act-behaviour'),
      start: slot('start'),
      net: slot('net'),
      rangeTo: slot('range-to'),
      recommended: slot('recommended'),
      seriousness: slot('seriousness'),
      kind: slot('kind'),
      replaced: slot('replaced'),
    },
    netOffset: -(net?.levels[0] as number),
    bits,
    lifts: data.tiers.map((_, tier) => at(actTier, tier, lifts)),
    tiers: data.tiers.map((_, tier) =>
      withKernel(
        {
          ranges: at(tierFact, tier, parts.ranges),
          moves: at(tierFact, tier, parts.moves),
          opens: at(tierFact, tier, parts.opens),
          steps: at(tierFact, tier, parts.steps),
          departs: at(tierFact, tier, parts.departs),
          replaces: at(tierFact, tier, parts.replaces),
          groups: groups
            .map((group) => ({ ...group, weights: at(tierFact, tier, group.weights) }))
            .filter((group) => group.weights.length > 0),
        },
        data,
        slot('recommended'),
      ),
    ),
    later: {
      unavailable: only('unavailable').map(({ asked }) => asked),
      gate: only('gate').map(({ asked, event }) =>
        sameShape({
          ...asked,
          gate: data.gates.findIndex((gate) => gate.id === event.params.gate),
          status: event.params.status,
        }),
      ),
      add: only('add').map(({ asked }) => asked),
      route: only('route').map(({ asked }) => asked),
      care: only('care').map(({ asked }) => asked),
      handle: only('handle').map(({ asked }) => asked),
    },
  }
}

/** One bit for each fact that something can strike; the check of a policy sees to it that there are no more than bits. */
function strikableBits(data: PolicyData): readonly number[] {
  const used = usedFacts(data.behaviours, data.rules)
  let next = 1
  return data.facts.map((fact) => {
    if (!used.has(fact.id)) return 0
    const bit = next
    next <<= 1
    return bit
  })
}

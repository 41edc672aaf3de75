import { perPolicy } from '../../policy/per-policy'
import { combiningOf } from '../../policy/group'
import { type Tabled, tabledOf, sameShape, specialise } from '../../policy/table'
import { usedFacts } from '../../policy/deciding'
import { withKernel } from './fuse'
import type { DerivedBy, Effect, PolicyData } from '../../policy/policy'
import { isRuleOf, type RuleOf } from '../../policy/statements'
import type {
  GateRule,
  Lift,
  Numbered,
  Program,
  Slots,
  Stretch,
  TierProgram,
  WeighGroup,
} from './tables'

/** The program of the kernel for the data of a policy. */
export const programOf = /* @__PURE__ */ perPolicy(programFor)

/** Turns the data of a policy into the program of the kernel. */
function programFor(data: PolicyData): Program {
  const making: Making = { data, bits: strikableBits(data) }
  const slots = slotsOf(data)
  const lifts = liftsOf(making)
  const parts = partsOf(making)
  const net = data.facts.find((fact) => fact.by === 'net')
  return {
    factCount: data.facts.length,
    sizes: data.facts.map(({ levels }) => levels.length),
    slots,
    netOffset: -Number(net?.levels[0]),
    bits: making.bits,
    lifts: data.tiers.map((_, tier) => filledIn(data, lifts, [slots.actTier, tier])),
    tiers: data.tiers.map((_, tier) => tierProgram(data, parts, tier)),
    later: laterOf(data),
  }
}

/** What a program is made of. */
interface Making {
  readonly data: PolicyData
  /** The bit of each fact in a struck set. */
  readonly bits: readonly number[]
}

/** The place of the fact that comes about in one way; −1 where the policy does not declare one. */
function slotOf({ facts }: PolicyData, by: DerivedBy): number {
  return facts.findIndex((fact) => fact.by === by)
}

function slotsOf(data: PolicyData): Slots {
  return {
    actTier: slotOf(data, 'act-tier'),
    form: slotOf(data, 'act-form'),
    behaviour: slotOf(data, 'act-behaviour'),
    start: slotOf(data, 'start'),
    net: slotOf(data, 'net'),
    rangeTo: slotOf(data, 'range-to'),
    recommended: slotOf(data, 'recommended'),
    seriousness: slotOf(data, 'seriousness'),
    kind: slotOf(data, 'kind'),
    replaced: slotOf(data, 'replaced'),
  }
}

/** The rules of one effect, each made by its table and what it does. */
function rulesOf<E extends Effect, T>(
  data: PolicyData,
  effect: E,
  make: (tabled: Tabled, event: RuleOf<E>['event']) => T,
): readonly T[] {
  return data.rules.flatMap((rule, place) =>
    isRuleOf(effect, rule) ? [make(tabledOf(rule, place, data.facts), rule.event)] : [],
  )
}

/** Rules with one fact filled in, without those that then never fire. */
function filledIn<T extends Tabled>(
  { facts }: PolicyData,
  rules: readonly T[],
  [fact, level]: readonly [fact: number, level: number],
): readonly T[] {
  return rules.flatMap((rule) => specialise(rule, fact, level, facts))
}

/** Facts as bits of a struck set. */
function maskOf({ data, bits }: Making, ids: readonly string[] = []): number {
  const bitOf = (id: string) => bits[data.facts.findIndex((fact) => fact.id === id)] ?? 0
  return ids.reduce((all, id) => all | bitOf(id), 0)
}

function liftsOf(making: Making): readonly Lift[] {
  const { data } = making
  return rulesOf(data, 'lift', (tabled, { params: { to, uses } }): Lift => {
    const tier = data.tiers.findIndex(({ id }) => id === to)
    return sameShape({ ...tabled, to: tier, uses: maskOf(making, uses) })
  })
}

/** A stretch of the ladder as a rule writes it. */
interface StretchText {
  readonly from?: string | undefined
  readonly start?: string | undefined
  readonly to?: string | undefined
  readonly uses?: readonly string[] | undefined
}

function stretchOf(
  making: Making,
  tabled: Tabled,
  { from, start, to, uses }: StretchText,
): Stretch {
  const { ladder } = making.data
  const rung = (id: string | undefined) => (id === undefined ? -1 : ladder.indexOf(id))
  const ends = { from: rung(from), start: rung(start), to: rung(to) }
  return sameShape({ ...tabled, ...ends, uses: maskOf(making, uses) })
}

function numberedOf({ bits }: Making, tabled: Tabled, number: number): Numbered {
  const all = tabled.reads.reduce((mask, fact) => mask | (bits[fact] ?? 0), 0)
  return sameShape({ ...tabled, number, bits: all })
}

/** The rules by what they do, for every tier. */
type Parts = Omit<TierProgram, 'kernel'>

function partsOf(making: Making): Parts {
  const { data } = making
  const stretches = (effect: 'range' | 'to-start' | 'open' | 'depart') =>
    rulesOf(data, effect, (tabled, { params }) => stretchOf(making, tabled, params))
  return {
    ranges: stretches('range'),
    moves: stretches('to-start'),
    opens: stretches('open'),
    departs: stretches('depart'),
    steps: rulesOf(data, 'step', (tabled, { params }) => numberedOf(making, tabled, params.by)),
    replaces: rulesOf(data, 'replace', (tabled, { params }) =>
      numberedOf(making, tabled, data.ladder.indexOf(params.by)),
    ),
    groups: groupsOf(making),
  }
}

function groupsOf(making: Making): readonly WeighGroup[] {
  const { data } = making
  const weights = rulesOf(data, 'weigh', (tabled, { params }) => ({
    group: params.group,
    weight: numberedOf(making, tabled, params.steps),
  }))
  return data.groups.map((group, place): WeighGroup => ({
    group: place,
    ...combiningOf(group),
    weights: weights.filter((one) => one.group === group.id).map(({ weight }) => weight),
  }))
}

/** Everything that can apply in one tier. */
function tierProgram(data: PolicyData, parts: Parts, tier: number): TierProgram {
  const inTier = <T extends Tabled>(rules: readonly T[]) =>
    filledIn(data, rules, [slotOf(data, 'tier'), tier])
  const groups = parts.groups.map((group) => ({ ...group, weights: inTier(group.weights) }))
  const own = {
    ranges: inTier(parts.ranges),
    moves: inTier(parts.moves),
    opens: inTier(parts.opens),
    steps: inTier(parts.steps),
    departs: inTier(parts.departs),
    replaces: inTier(parts.replaces),
    groups: groups.filter(({ weights }) => weights.length > 0),
  }
  return withKernel(own, data, slotOf(data, 'recommended'))
}

/** The rules after the decision. */
function laterOf(data: PolicyData): Program['later'] {
  const alone = (effect: 'unavailable' | 'add' | 'route' | 'care' | 'handle') =>
    rulesOf(data, effect, (tabled) => tabled)
  return {
    unavailable: alone('unavailable'),
    gate: rulesOf(data, 'gate', (tabled, { params: { gate, status } }): GateRule => {
      const place = data.gates.findIndex(({ id }) => id === gate)
      return sameShape({ ...tabled, gate: place, status })
    }),
    add: alone('add'),
    route: alone('route'),
    care: alone('care'),
    handle: alone('handle'),
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

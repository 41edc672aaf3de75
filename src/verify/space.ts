import type { ActLevels } from '../case/levels'
import { programOf } from '../decide/kernel/program'
import { answers } from '../policy/fact'
import { type FactData, readingFacts } from '../policy/policy'
import { type Tabled, specialise } from '../policy/table'
import type { Stretch, TierProgram } from '../decide/kernel/tables'
import type { PolicyInside } from '../policy/ready'

/** A fact to walk through: one level for each set of levels that no rule in play can tell apart. */
export interface Axis {
  readonly fact: number
  readonly levels: readonly number[]
  /** Up the levels is graver (1), milder (−1), or neither (0). */
  readonly direction: 1 | -1 | 0
  /** For each of the levels, all that stand for it, itself included. */
  readonly members: readonly (readonly number[])[]
}

/** For one act: which facts must be walked through together, and which only add to the sum. */
export interface Space {
  readonly core: readonly Axis[]
  /** Sets of facts that only weigh and share no rule or group with others. */
  readonly components: readonly (readonly Axis[])[]
  /** The rules that can fire for the act, weights apart, as places in the policy's list of rules. */
  readonly deciding: readonly number[]
  /** What the rules in play come to, so that two acts with the same signature need only one walk. */
  readonly signature: string
}

/** The tiers an act can reach: its own, and those a lift leads to. */
export function reachableTiers({ data }: PolicyInside, act: ActLevels): readonly number[] {
  const program = programOf(data)
  const lifted = (program.lifts[act.tier] ?? []).map((lift) => lift.to)
  return [...new Set([act.tier, ...lifted])]
}

/** Splits the facts that decide on an act into a core and components that only add up. */
export function spaceOf(
  policy: PolicyInside,
  act: ActLevels,
  least: ReadonlyMap<number, number>,
): Space {
  const { data } = policy
  const program = programOf(data)
  const tiers = reachableTiers(policy, act).map((tier) => program.tiers[tier] as TierProgram)
  const given = (fact: number) => !readingFacts.includes(data.facts[fact]?.by)
  const inPlay = <T extends Tabled>(rules: readonly T[]) =>
    rules
      .flatMap((rule) => specialise(rule, program.slots.form, act.form, data.facts))
      .flatMap((rule) => specialise(rule, program.slots.behaviour, act.behaviour, data.facts))
  const lifts = inPlay(program.lifts[act.tier] ?? [])
  const moves = tiers.flatMap((tier) => inPlay(tier.moves))
  const others = tiers.flatMap((tier) =>
    inPlay<Tabled>([
      ...tier.ranges,
      ...tier.opens,
      ...tier.steps,
      ...tier.departs,
      ...replacesWithin(tier, inPlay(tier.moves)),
    ]),
  )
  const groups = tiers.flatMap((tier) =>
    tier.groups.map((group) => ({ group: group.group, weights: inPlay(group.weights) })),
  )
  const deciding = [...lifts, ...moves, ...others]
  const weights = groups.flatMap((group) => group.weights)
  const rules = [...deciding, ...weights]
  const facts = [...new Set(rules.flatMap((rule) => rule.reads))]
    .filter(given)
    .sort((a, b) => a - b)

  // Facts that meet in a weight or a group stand or fall together; so do those that an act, a lift or a move strikes.
  const { root, join } = joined(facts)
  for (const id of new Set(groups.map((group) => group.group))) {
    const own = groups.filter(({ group }) => group === id).flatMap((group) => group.weights)
    join(own.flatMap(({ reads }) => reads).filter(given))
  }
  const struck = [...lifts, ...moves].reduce((all, rule) => all | rule.uses, 0)
  const tied = new Set([
    ...deciding.flatMap((rule) => rule.reads),
    ...act.uses.map(([fact]) => fact),
    // What tells that a measure is not available is told apart level by level.
    ...program.later.unavailable.flatMap((rule) => rule.reads),
  ])
  const inCore = (fact: number) => tied.has(fact) || ((program.bits[fact] as number) & struck) !== 0
  const coreRoots = new Set(facts.filter(inCore).map(root))
  const axis = (fact: number) => axisOf(policy, fact, rules, { least: least.get(fact) ?? 0, act })
  const free = facts.filter((fact) => !coreRoots.has(root(fact)))
  return {
    core: facts.filter((fact) => coreRoots.has(root(fact))).map(axis),
    components: [...new Set(free.map(root))].map((top) =>
      free.filter((fact) => root(fact) === top).map(axis),
    ),
    deciding: deciding.map(({ rule }) => rule),
    signature: JSON.stringify([
      act.tier,
      act.uses.filter(([fact]) => weights.some((weight) => weight.reads.includes(fact))),
      [...least].filter(([fact]) => facts.includes(fact)),
      [
        ...deciding,
        ...weights.filter((weight) =>
          weight.reads.some((fact) => !given(fact) || coreRoots.has(root(fact))),
        ),
      ].map((rule) => [rule.rule, rule.reads, rule.table.join('')]),
    ]),
  }
}

/** Facts in sets: `join` puts some facts in one set; `root` is one fact that stands for all in a set. */
function joined(facts: readonly number[]) {
  const partner = new Map(facts.map((fact) => [fact, fact]))
  const root = (fact: number): number => {
    const next = partner.get(fact) as number
    return next === fact ? fact : root(next)
  }
  const join = (some: readonly number[]): void => {
    const [first] = some
    for (const fact of some) partner.set(root(fact), root(first as number))
  }
  return { root, join }
}

/** The replacements that can come about: those of rungs that the steps of this tier can lead to. */
function replacesWithin(
  { ranges, opens, steps, kernel }: TierProgram,
  moves: readonly Stretch[],
): readonly Tabled[] {
  const begins = [...ranges, ...moves]
  const up = steps.reduce((sum, { number }) => sum + Math.max(0, number), 0)
  const highest = Math.max(
    ...begins.map(({ from }) => from),
    Math.min(
      Math.max(...begins.map(({ start }) => start)) + up,
      Math.max(...[...begins, ...opens].map(({ to }) => to)),
    ),
  )
  return kernel.replaces.slice(0, highest + 1).flat()
}

function axisOf(
  { data }: PolicyInside,
  fact: number,
  rules: readonly Tabled[],
  { least, act }: { readonly least: number; readonly act: ActLevels },
): Axis {
  const walked = data.facts[fact] as FactData
  const { ordered, circumstance } = walked
  const own = rules.filter((rule) => rule.reads.includes(fact))
  const upTo = act.uses.find(([used]) => used === fact)?.[1]
  const seen = new Map<string, number[]>()
  for (let level = least; level < situationsIn(walked); level++) {
    const key = [
      upTo !== undefined && level <= upTo,
      ...own.map((rule) => specialise(rule, fact, level, data.facts)[0]?.table.join('') ?? ''),
    ].join('|')
    seen.set(key, [...(seen.get(key) ?? []), level])
  }
  const members = [...seen.values()]
  return {
    fact,
    levels: members.map(([first]) => first as number),
    members,
    direction: !ordered ? 0 : circumstance?.direction === 'mitigating' ? -1 : 1,
  }
}

/** How many situations an act has: every combination of levels of every fact that decides on anything. */
export function situationsOf(
  { data }: PolicyInside,
  facts: readonly number[],
  least: ReadonlyMap<number, number>,
): bigint {
  return facts.reduce((product, fact) => {
    const own = situationsIn(data.facts[fact] as FactData) - (least.get(fact) ?? 0)
    return product * BigInt(own)
  }, 1n)
}

/** How many levels of a fact make a situation of their own. */
export function situationsIn(fact: FactData): number {
  // Facts that weigh stand at their mildest when unknown, so `unknown` is no situation of its own; for procedure it is.
  return fact.role === 'procedure' ? fact.levels.length : answers(fact).length
}

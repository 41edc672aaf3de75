import type { ActLevels } from '../case/levels'
import { programOf } from '../decide/kernel/program'
import { weigh } from '../decide/kernel/fast'
import { everyRow } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { type Axis, reachableTiers } from './space'

/** Levels for some facts. */
export type Witness = readonly (readonly [fact: number, level: number])[]

/** The sums a set of facts can add, per tier an act can reach, each with levels that give it. */
export interface Sums {
  /** For each sum (a number per tier, as a key) levels that give it. */
  readonly reached: ReadonlyMap<string, Witness>
  /** Pairs of sums that one graver level of one fact leads from and to. */
  readonly steps: ReadonlyMap<string, readonly [milder: string, graver: string]>
}

/** The sums of all components together: exact, so a proof over them misses nothing and alarms for nothing. */
export function sumsOf(
  policy: PolicyInside,
  components: readonly (readonly Axis[])[],
  act: ActLevels,
): Sums {
  const tiers = reachableTiers(policy, act)
  let total: Sums = { reached: new Map([[tiers.map(() => 0).join(), []]]), steps: new Map() }
  for (const component of components)
    total = together(total, sumsOfOne(policy, component, act, tiers))
  return total
}

/** What some facts that only weigh come to in each tier, as a key; the levels are to be filled in before each asking. */
export function adderOf(
  { data }: PolicyInside,
  facts: ReadonlySet<number>,
  act: ActLevels,
  tiers: readonly number[],
): { readonly levels: number[]; readonly sum: () => string } {
  const program = programOf(data)
  const parts = tiers.map((tier) => {
    const { fixed, strikable } = (program.tiers[tier] as (typeof program.tiers)[number]).kernel
    return [...fixed, ...strikable].filter(
      (group) =>
        group.fused.facts.some((fact) => facts.has(fact)) ||
        group.fused.wide.some(({ reads }) => reads.some((fact) => facts.has(fact))),
    )
  })
  const levels = new Array<number>(program.factCount).fill(0)
  if (program.slots.form >= 0) levels[program.slots.form] = act.form
  if (program.slots.behaviour >= 0) levels[program.slots.behaviour] = act.behaviour
  return { levels, sum: () => parts.map((part) => weigh(part, levels, 0)).join() }
}

function sumsOfOne(
  policy: PolicyInside,
  component: readonly Axis[],
  act: ActLevels,
  tiers: readonly number[],
): Sums {
  const { levels, sum } = adderOf(policy, new Set(component.map((axis) => axis.fact)), act, tiers)

  const reached = new Map<string, Witness>()
  const steps = new Map<string, readonly [string, string]>()
  everyRow(component, levels, () => {
    const here = sum()
    if (!reached.has(here))
      reached.set(
        here,
        component.map(({ fact }) => [fact, levels[fact] as number] as const),
      )
    for (const { fact, levels: own, direction } of component) {
      const level = levels[fact] as number
      const next = own[own.indexOf(level) + 1]
      if (direction === 0 || next === undefined) continue
      levels[fact] = next
      const there = sum()
      levels[fact] = level
      const pair = direction === 1 ? ([here, there] as const) : ([there, here] as const)
      steps.set(pair.join(' '), pair)
    }
  })
  return { reached, steps }
}

function together(first: Sums, second: Sums): Sums {
  const add = (a: string, b: string) => {
    const right = b.split(',').map(Number)
    return a
      .split(',')
      .map((value, index) => Number(value) + (right[index] as number))
      .join()
  }
  const reached = new Map<string, Witness>()
  const steps = new Map<string, readonly [string, string]>()
  const keep = (a: string, b: string) => steps.set(`${a} ${b}`, [a, b])
  for (const [a, left] of first.reached) {
    for (const [b, right] of second.reached)
      if (!reached.has(add(a, b))) reached.set(add(a, b), [...left, ...right])
    for (const [milder, graver] of second.steps.values()) keep(add(a, milder), add(a, graver))
  }
  for (const b of second.reached.keys()) {
    for (const [milder, graver] of first.steps.values()) keep(add(milder, b), add(graver, b))
  }
  return { reached, steps }
}

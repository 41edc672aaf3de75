import type { ActLevels } from '../case/levels'
import { programOf } from '../decide/kernel/program'
import { weigh } from '../decide/kernel/fast'
import { readsAny } from '../decide/kernel/fuse'
import { everyRow } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { type Axis, reachableTiers } from './space'
import { noSums, plus, type SumVector, vectorOf } from './sums'

/** Levels for some facts. */
export type Witness = readonly (readonly [fact: number, level: number])[]

/** Sums with levels that give them. */
interface Reached {
  readonly sum: SumVector
  readonly witness: Witness
}
/** Sums that one graver level of one fact leads from and to. */
type Step = readonly [milder: SumVector, graver: SumVector]

/** What a set of facts can add, per tier an act can reach. */
export interface Sums {
  /** Everything it can come to, by the key of the sums. */
  readonly reached: ReadonlyMap<string, Reached>
  /** Every step from one to another, by the keys of both. */
  readonly steps: ReadonlyMap<string, Step>
}

/** The sums of all components together: exact, so a proof over them misses nothing and alarms for nothing. */
export function sumsOf(
  policy: PolicyInside,
  components: readonly (readonly Axis[])[],
  act: ActLevels,
): Sums {
  const tiers = reachableTiers(policy, act)
  const none = noSums(tiers.length)
  let total: Sums = {
    reached: new Map([[none.key, { sum: none, witness: [] }]]),
    steps: new Map(),
  }
  for (const component of components)
    total = together(total, sumsOfOne(policy, component, act, tiers))
  return total
}

/** What some facts that only weigh come to in each tier; the levels are to be filled in before each asking. */
export function adderOf(
  { data }: PolicyInside,
  facts: ReadonlySet<number>,
  act: ActLevels,
  tiers: readonly number[],
): { readonly levels: number[]; readonly sum: () => readonly number[] } {
  const program = programOf(data)
  const parts = tiers.map((tier) => {
    const { fixed, strikable } = (program.tiers[tier] as (typeof program.tiers)[number]).kernel
    return [...fixed, ...strikable].filter((group) => readsAny(group, facts))
  })
  const levels = new Array<number>(program.factCount).fill(0)
  if (program.slots.form >= 0) levels[program.slots.form] = act.form
  if (program.slots.behaviour >= 0) levels[program.slots.behaviour] = act.behaviour
  return { levels, sum: () => parts.map((part) => weigh(part, levels, 0)) }
}

/** What some facts add in the tiers that an act can reach, by the place of the tier among all. */
export function inTiers(
  { data }: PolicyInside,
  reachable: readonly number[],
  sums: readonly number[],
): readonly number[] {
  return data.tiers.map((_, tier) => sums[reachable.indexOf(tier)] ?? 0)
}

function sumsOfOne(
  policy: PolicyInside,
  component: readonly Axis[],
  act: ActLevels,
  tiers: readonly number[],
): Sums {
  const { levels, sum } = adderOf(policy, new Set(component.map((axis) => axis.fact)), act, tiers)

  const reached = new Map<string, Reached>()
  const steps = new Map<string, Step>()
  everyRow(component, levels, () => {
    const here = vectorOf(sum())
    if (!reached.has(here.key)) {
      const witness = component.map(({ fact }) => [fact, levels[fact] as number] as const)
      reached.set(here.key, { sum: here, witness })
    }
    for (const { fact, levels: own, direction } of component) {
      const level = levels[fact] as number
      const next = own[own.indexOf(level) + 1]
      if (direction === 0 || next === undefined) continue
      levels[fact] = next
      const there = vectorOf(sum())
      levels[fact] = level
      keep(steps, direction === 1 ? [here, there] : [there, here])
    }
  })
  return { reached, steps }
}

function together(first: Sums, second: Sums): Sums {
  const reached = new Map<string, Reached>()
  const steps = new Map<string, Step>()
  for (const left of first.reached.values()) {
    for (const right of second.reached.values()) {
      const sum = plus(left.sum, right.sum)
      if (!reached.has(sum.key))
        reached.set(sum.key, { sum, witness: [...left.witness, ...right.witness] })
    }
    for (const step of second.steps.values()) keep(steps, stepBeside(step, left.sum))
  }
  for (const { sum } of second.reached.values())
    for (const step of first.steps.values()) keep(steps, stepBeside(step, sum))
  return { reached, steps }
}

function stepBeside([milder, graver]: Step, sum: SumVector): Step {
  return [plus(milder, sum), plus(graver, sum)]
}

function keep(steps: Map<string, Step>, step: Step): void {
  steps.set(step.map(({ key }) => key).join(' '), step)
}

import { type Tabled, specialise } from '../../policy/table'
import { stronger } from '../../policy/group'
import type { PolicyData } from '../../policy/policy'
import type { Fused, FusedGroup, FusedStretch, Stretch, TierProgram, WideTable } from './tables'

/** Fuses the rules of a tier, so that the kernel looks up once what rules over the same facts come to together. */
export function withKernel(
  tier: Omit<TierProgram, 'kernel'>,
  data: PolicyData,
  recommended: number,
): TierProgram {
  const groups = tier.groups.map(({ weights, sum, lowest, highest }): FusedGroup => ({
    sum,
    lowest,
    highest,
    fused: fuse(weights, ({ number }) => number, 0, sum ? (a, b) => a + b : stronger),
  }))
  const canStrike = ({ fused }: FusedGroup) =>
    fused.bits.some((bits) => bits !== 0) || fused.wide.some(({ bits }) => bits !== 0)
  return {
    ...tier,
    kernel: {
      fixed: groups.filter((group) => !canStrike(group)),
      strikable: groups.filter(canStrike),
      opens: fuseStretches(tier.opens),
      steps: fuse(
        tier.steps,
        ({ number }) => number,
        0,
        (a, b) => a + b,
      ),
      departs: fuseStretches(tier.departs),
      replaces: data.ladder.map((_, rung) =>
        tier.replaces.flatMap((rule) => specialise(rule, recommended, rung, data.facts)),
      ),
    },
  }
}

/** Whether some of these facts weigh in a group. */
export function readsAny({ fused }: FusedGroup, facts: ReadonlySet<number>): boolean {
  return (
    fused.facts.some((fact) => facts.has(fact)) ||
    fused.wide.some(({ reads }) => reads.some((fact) => facts.has(fact)))
  )
}

function fuseStretches(rules: readonly Stretch[]): FusedStretch {
  return {
    from: fuse(
      rules.filter(({ from }) => from >= 0),
      ({ from }) => from,
      mostRungs,
      Math.min,
    ),
    to: fuse(
      rules.filter(({ to }) => to >= 0),
      ({ to }) => to,
      -1,
      Math.max,
    ),
  }
}

function fuse<T extends Tabled & { readonly bits?: number }>(
  rules: readonly T[],
  numberOf: (rule: T) => number,
  nothing: number,
  combine: (a: number, b: number) => number,
): Fused {
  const sets = new Map<string, T[]>()
  for (const rule of rules)
    sets.set(rule.reads.join(), [...(sets.get(rule.reads.join()) ?? []), rule])
  const tables = [...sets.values()].map((same): WideTable => {
    const [{ reads, strides, table, bits = 0 }] = same as [T]
    const numbers = Array.from(table, (_, row) =>
      same.reduce(
        (total, rule) => (rule.table[row] === 1 ? combine(total, numberOf(rule)) : total),
        nothing,
      ),
    )
    return { reads, strides, bits, numbers }
  })
  const single = tables.filter(({ reads }) => reads.length === 1)
  let offset = 0
  return {
    facts: single.map(({ reads }) => reads[0] as number),
    offsets: single.map(({ numbers }) => (offset += numbers.length) - numbers.length),
    bits: single.map(({ bits }) => bits),
    numbers: single.flatMap(({ numbers }) => numbers),
    wide: tables.filter(({ reads }) => reads.length !== 1),
  }
}

/** More rungs than a ladder has: the start of a stretch that widens nothing. */
const mostRungs = 255

import type { kindIds, PolicyData } from '../policy/policy'
import { fires } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { programOf } from './kernel/program'

/** One gate with its status: no weight helps against a gate. */
export interface Gated {
  readonly gate: PolicyData['gates'][number]
  readonly status: 'passed' | 'blocked' | 'unknown'
  /** The rules that fired for it, as places in the list of rules. */
  readonly rules: readonly number[]
}

/** All gates, and the kind of advice they leave. */
export interface Gates {
  readonly gates: readonly Gated[]
  readonly kind: (typeof kindIds)[number]
}

/** Asks every gate. The first blocked gate that names a kind decides the kind; without one there are measures to advise on. */
export function gatesFor(policy: PolicyInside, levels: readonly number[]): Gates {
  const { data } = policy
  const program = programOf(data)
  const blocked: number[][] = data.gates.map(() => [])
  const unknown: number[][] = data.gates.map(() => [])
  for (const tabled of program.later.gate) {
    if (!fires(tabled, levels)) continue
    const list = tabled.status === 'blocked' ? blocked : unknown
    list[tabled.gate]?.push(tabled.rule)
  }
  const gates = data.gates.map((gate, index): Gated => {
    const [against, open] = [blocked[index] as number[], unknown[index] as number[]]
    if (against.length > 0) return { gate, status: 'blocked', rules: against }
    return { gate, status: open.length > 0 ? 'unknown' : 'passed', rules: open }
  })
  return { gates, kind: kindGate(gates)?.gate.kind ?? 'measures' }
}

/** The gate whose own answer is the kind of advice: the first blocked one that names a kind; undefined where none does. */
export function kindGate(gates: readonly Gated[]): Gated | undefined {
  return gates.find(({ gate, status }) => status === 'blocked' && gate.kind !== undefined)
}

import type { kindIds, PolicyData } from '../policy/policy'
import { fires } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { programOf } from './kernel/program'

/** One gate with its status: no weight helps against a gate. */
export interface Gated {
  readonly gate: PolicyData['gates'][number]
  readonly status: 'passed' | 'blocked' | 'unknown'
  /** The rules that gave it that status, as places in the list of rules; none where it is passed and no rule says why. */
  readonly rules: readonly number[]
}

/** All gates, and the kind of advice they leave. */
export interface Gates {
  readonly gates: readonly Gated[]
  readonly kind: (typeof kindIds)[number]
}

/** What a gate can say: the first of which a rule fires is its status. */
const statuses = ['blocked', 'unknown', 'passed'] as const

type Fired = Record<Gated['status'], number[]>

/** Asks every gate. The first blocked gate that names a kind decides the kind; without one there are measures to advise on. */
export function gatesFor(policy: PolicyInside, levels: readonly number[]): Gates {
  const { data } = policy
  const program = programOf(data)
  const fired = data.gates.map((): Fired => ({ blocked: [], unknown: [], passed: [] }))
  for (const tabled of program.later.gate) {
    if (fires(tabled, levels)) fired[tabled.gate]?.[tabled.status].push(tabled.rule)
  }
  const gates = data.gates.map((gate, index): Gated => {
    const rules = fired[index] as Fired
    const status = statuses.find((one) => rules[one].length > 0) ?? 'passed'
    return { gate, status, rules: rules[status] }
  })
  return { gates, kind: kindGate(gates)?.gate.kind ?? 'measures' }
}

/** The gate whose own answer is the kind of advice: the first blocked one that names a kind; undefined where none does. */
export function kindGate(gates: readonly Gated[]): Gated | undefined {
  return gates.find(({ gate, status }) => status === 'blocked' && gate.kind !== undefined)
}

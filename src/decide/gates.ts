import type { kindIds, PolicyData } from '../policy/policy'
import { perPolicy } from '../policy/per-policy'
import { fires } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { programOf } from './kernel/program'
import type { GateRule } from './kernel/tables'

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

/** What a gate can say, from what counts least to what counts most. */
const statuses = ['passed', 'unknown', 'blocked'] as const

/**
 * Asks every gate, or some rules about them. The first blocked gate that names a kind decides the kind; without one there are measures to
 * advise on.
 */
export function gatesFor(
  { data }: PolicyInside,
  levels: readonly number[],
  rules: readonly GateRule[] = programOf(data).later.gate,
): Gates {
  const gates = passedGates(data).slice()
  for (const { gate, status, rule } of rules.filter((one) => fires(one, levels))) {
    const sofar = gates[gate] as Gated
    if (statuses.indexOf(status) < statuses.indexOf(sofar.status)) continue
    const before = sofar.status === status ? sofar.rules : []
    gates[gate] = { gate: sofar.gate, status, rules: [...before, rule] }
  }
  return { gates, kind: kindGate(gates)?.gate.kind ?? 'measures' }
}

/** Every gate as it stands where no rule closes it. */
const passedGates = /* @__PURE__ */ perPolicy(({ gates }): readonly Gated[] =>
  gates.map((gate) => ({ gate, status: 'passed', rules: [] })),
)

/** The gate whose own answer is the kind of advice: the first blocked one that names a kind; undefined where none does. */
export function kindGate(gates: readonly Gated[]): Gated | undefined {
  return gates.find(({ gate, status }) => status === 'blocked' && gate.kind !== undefined)
}

import type { kindIds, PolicyData } from '../policy/policy'
import { fires } from '../policy/program'
import type { PolicyInside } from '../policy/ready'

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
  const { data, program } = policy
  const fired = program.later.gate.filter((rule) => fires(rule, levels)).map((rule) => rule.rule)
  const gates = data.gates.map((gate): Gated => {
    const own = fired.filter((rule) => {
      const { event } = data.rules[rule] as PolicyData['rules'][number]
      return event.type === 'gate' && event.params.gate === gate.id
    })
    const status = (rule: number) => {
      const { event } = data.rules[rule] as PolicyData['rules'][number]
      return event.type === 'gate' ? event.params.status : 'unknown'
    }
    const blocked = own.filter((rule) => status(rule) === 'blocked')
    return blocked.length > 0
      ? { gate, status: 'blocked', rules: blocked }
      : { gate, status: own.length > 0 ? 'unknown' : 'passed', rules: own }
  })
  const kind = gates.find(({ gate, status }) => status === 'blocked' && gate.kind !== undefined)?.gate.kind
  return { gates, kind: kind ?? 'measures' }
}

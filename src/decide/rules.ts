import { perPolicy } from '../policy/per-policy'
import type { PolicyInside } from '../policy/ready'
import type { Tabled } from '../policy/table'
import { programOf } from './kernel/program'
import type { Program, Stretch } from './kernel/tables'

/** The rules after the decision, by effect, ready to be asked. */
export function laterRules({ data }: Pick<PolicyInside, 'data'>): Program['later'] {
  return programOf(data).later
}

/** The rules after the decision that an answer about one fact can turn by itself. */
type OnFact = Pick<Program['later'], 'gate' | 'add'>

/** The rules that an answer about a fact can turn: those that read it, and what else is asked about the same gates. */
export function rulesOnFact({ data }: PolicyInside, fact: number): OnFact {
  return onFacts(data)[fact] ?? { gate: [], add: [] }
}

const onFacts = /* @__PURE__ */ perPolicy((data): readonly OnFact[] => {
  const { gate, add } = programOf(data).later
  return data.facts.map((_, fact) => {
    const isRead = ({ reads }: Tabled) => reads.includes(fact)
    const touched = new Set(gate.filter(isRead).map((rule) => rule.gate))
    return { gate: gate.filter((rule) => touched.has(rule.gate)), add: add.filter(isRead) }
  })
})

/** The rules that give the range in a tier, ready to be asked. */
export function rangeRules({ data }: PolicyInside, tier: number): readonly Stretch[] {
  return programOf(data).tiers[tier]?.ranges ?? []
}

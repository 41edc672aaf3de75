import type { PolicyData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { decide } from './decide'
import { type CaseDecision, type CaseLevels, decideCase } from './decide-case'

/** Some facts at other levels. */
export type Changes = readonly (readonly [fact: number, level: number])[]

/** A case as levels with some facts at other levels; what differed per act is then the same for every act. */
export function withLevels(theCase: CaseLevels, changes: Changes): CaseLevels {
  const levels = theCase.levels.slice()
  const asked = theCase.asked.slice()
  for (const [fact, level] of changes) levels[fact] = asked[fact] = level
  const changed = (fact: number) => changes.some(([other]) => other === fact)
  const acts = theCase.acts.some(({ own }) => own.some(([fact]) => changed(fact)))
    ? theCase.acts.map((act) => ({ ...act, own: act.own.filter(([fact]) => !changed(fact)) }))
    : theCase.acts
  return { levels, asked, acts }
}

/** What would be recommended with some facts at other levels, as a place on the ladder. */
export function recommendedWith(policy: PolicyInside, theCase: CaseLevels, known: CaseDecision, changes: Changes): number {
  const changed = withLevels(theCase, changes)
  const kinds = kindFacts(policy.data)
  if (changes.some(([fact]) => kinds.has(fact))) return decideCase(policy, changed).recommended
  return known.kind === 'measures' ? decide(policy.program, changed).recommended : 0
}

const kindCache = new WeakMap<PolicyData, ReadonlySet<number>>()

/** The facts that a rule reads to decide whether there are measures to advise on at all. */
export function kindFacts(data: PolicyData): ReadonlySet<number> {
  let facts = kindCache.get(data)
  if (facts === undefined) {
    const gates = new Set(data.gates.filter((gate) => gate.kind !== undefined).map((gate) => gate.id))
    facts = new Set(data.rules.filter(({ event }) => event.type === 'gate' && gates.has(event.params.gate)).flatMap((rule) => rule.reads))
    kindCache.set(data, facts)
  }
  return facts
}

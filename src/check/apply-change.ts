import type { Case } from '../case/case'
import { deriveFacts } from '../case/derive'
import type { PolicyInside } from '../policy/ready'
import type { FactChange } from './check-result'
import type { Vocabulary } from '../policy/vocabulary'

type Writable = { -readonly [Key in keyof Case<Vocabulary>]: Case<Vocabulary>[Key] }

/** The case with some facts at other levels; the case itself stays as it was. */
export function withChanges(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
  changes: readonly Pick<FactChange<Vocabulary>, 'fact' | 'to'>[],
): Case<Vocabulary> {
  const copy: Writable = { ...theCase }
  const isLeftOpen = stillOpen(policy, theCase)
  for (const { fact: id, to } of changes) {
    const fact = policy.data.facts[policy.factIndex.get(id) ?? -1]
    if (id === 'outcome') {
      copy.stage = 'concluded'
      // Of what lies outside the policy the finding says nothing, but a concluded inquiry has one.
      copy.conduct = copy.conduct.map((act) =>
        act.finding === 'unfounded' ? act : { ...act, finding: 'established' },
      )
    } else if (fact?.role === 'procedure') copy.procedure = { ...copy.procedure, [id]: to }
    else if (fact?.role === 'circumstance') {
      const others = (copy.circumstances ?? []).filter((other) => other !== id)
      copy.circumstances = to === 'yes' ? [...others, id] : others
    } else if (fact !== undefined) {
      copy.facts = { ...copy.facts, [id]: to }
      // A level that is stated stands in the place of what the history gave, unless the history left that open.
      if (fact.derive?.by === 'history' && !isLeftOpen(id, to))
        delete (copy as { history?: unknown }).history
    }
  }
  return copy
}

/** Tells whether a level of a fact is one that the case leaves open. */
function stillOpen(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
): (id: string, to: string) => boolean {
  const { open } = deriveFacts(policy, theCase).derived
  return (id, to) => {
    const index = policy.factIndex.get(id) ?? -1
    const level = policy.data.facts[index]?.levels.indexOf(to) ?? -1
    return open.some(({ fact, least, most }) => fact === index && level >= least && level <= most)
  }
}

import { isByHistory } from '../policy/fact'
import type { Case } from '../case/case'
import type { PolicyInside } from '../policy/ready'
import type { Wanted } from './read-changes'
import type { Vocabulary } from '../policy/vocabulary'

type Writable = { -readonly [Key in keyof Case<Vocabulary>]: Case<Vocabulary>[Key] }

/** The case with some facts at other levels; the case itself stays as it was. */
export function withChanges(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
  changes: readonly Wanted[],
): Case<Vocabulary> {
  const copy: Writable = { ...theCase }
  for (const { fact: id, to, acts } of changes) {
    const fact = policy.data.facts[policy.factIndex.get(id) ?? -1]
    if (id === 'outcome') {
      copy.stage = 'concluded'
      // Of what lies outside the policy the finding says nothing, but a concluded inquiry has one.
      copy.conduct = copy.conduct.map((act) =>
        act.finding === 'unfounded' ? act : { ...act, finding: 'established' },
      )
    } else if (acts !== undefined) {
      copy.conduct = copy.conduct.map((act, at) =>
        acts.includes(at) ? { ...act, facts: { ...act.facts, [id]: to } } : act,
      )
    } else if (fact?.role === 'procedure') copy.procedure = { ...copy.procedure, [id]: to }
    else if (fact?.role === 'circumstance') {
      const others = (copy.circumstances ?? []).filter((other) => other !== id)
      copy.circumstances = to === 'yes' ? [...others, id] : others
    } else if (fact !== undefined) {
      copy.facts = { ...copy.facts, [id]: to }
      // A level that is stated for the case stands in the place of what the history gave.
      if (isByHistory(fact)) {
        delete (copy as { history?: unknown }).history
        copy.conduct = copy.conduct.map(({ facts: _, ...act }) => act)
      }
    }
  }
  return copy
}

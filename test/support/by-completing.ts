import { type Case, CaseError, type Policy, type Verdict } from '../../src/index'
import { parseProposal } from '../../src/check/proposal'
import { weighProposal } from '../../src/check/verdict'
import { understand } from '../../src/case/understand'
import { decide } from '../../src/decide/decide'
import { decidingEffects } from '../../src/policy/policy'
import { inside } from '../../src/policy/ready'
import { withFact } from './arbitrary-case'
import { levelsOf } from './policy'
import { understood } from './understood'
import type { Vocabulary } from '../../src/policy/vocabulary'

// What answers would make of a verdict, found without the library's own search: by writing every case with some of the questions answered.

/** Some answers, and the case with them. */
interface Completed {
  readonly answers: readonly { readonly fact: string; readonly to: string }[]
  /** How far from the mildest the answers lie together. */
  readonly steps: number
  readonly theCase: Case<Vocabulary>
}

/** What is said of a proposal, without the words around it. */
export function verdictOn(
  theCase: Case<Vocabulary>,
  proposed: readonly string[],
  policy: Policy<Vocabulary>,
): Verdict {
  const within = inside(policy)
  const { value, issues } = parseProposal(within, theCase, proposed, ['proposed'])
  if (value === undefined) throw new CaseError(issues)
  const one = understood(theCase, policy)
  const context = { policy: within, ...one, decision: decide(within, one.derived) }
  return weighProposal(context, value).verdict
}

/** Whether a policy takes a case. */
export function isTaken(theCase: Case<Vocabulary>, policy: Policy<Vocabulary>): boolean {
  return understand(inside(policy), theCase).ok
}

/** The ordered facts that decide on the measure and that a case says not to know. */
function openFacts(theCase: Case<Vocabulary>, policy: Policy<Vocabulary>): readonly string[] {
  const { facts, history } = theCase
  const { data } = inside(policy)
  const told: Readonly<Record<string, string | undefined>> = facts ?? {}
  const deciding = data.rules.filter(({ event }) => decidingEffects.includes(event.type))
  return data.facts.flatMap(({ id, role, ordered, derive, levels, absent }, place) => {
    // Earlier measures tell the response, unless a day or a form is missing: then more than one level is taken beside them.
    const taken = () => levelsOf(id).filter((to) => isTaken(withFact(theCase, id, to), policy))
    const isTold = derive?.by === 'history' && history !== undefined && taken().length === 1
    const isUnknown = (told[id] ?? levels[absent]) === 'unknown'
    const isOpen = role === 'given' && ordered && isUnknown && !isTold
    return isOpen && deciding.some(({ reads }) => reads.includes(place)) ? [id] : []
  })
}

/** Every way to answer some of what is open, the fewest answers first, then the smallest steps, then the first facts. */
export function completions(
  theCase: Case<Vocabulary>,
  policy: Policy<Vocabulary>,
): readonly Completed[] {
  const all = openFacts(theCase, policy).reduce<readonly Completed[]>(
    (sofar, fact) => {
      const accepted = levelsOf(fact).filter((to) => isTaken(withFact(theCase, fact, to), policy))
      return sofar.flatMap((one) => [
        ...accepted.map((to, steps) => ({
          answers: [...one.answers, { fact, to }],
          steps: one.steps + steps,
          theCase: withFact(one.theCase, fact, to),
        })),
        one,
      ])
    },
    [{ answers: [], steps: 0, theCase }],
  )
  // Sorting keeps the order where both are the same: of each fact its answers from the mildest, and no answer last.
  return [...all].sort((a, b) => a.answers.length - b.answers.length || a.steps - b.steps)
}

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
  readonly answers: readonly (Subject & { readonly to: string })[]
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

/** A question that is open: a fact of the case, or of acts that are alike. */
interface Subject {
  readonly fact: string
  readonly acts?: readonly number[]
}

/** A case with one question answered. */
function answeredTo(
  theCase: Case<Vocabulary>,
  { fact, acts }: Subject,
  to: string,
): Case<Vocabulary> {
  return acts === undefined ? withFact(theCase, fact, to) : withActs(theCase, acts, { [fact]: to })
}

/** A case with some facts stated of some of its acts. */
export function withActs(
  theCase: Case<Vocabulary>,
  acts: readonly number[],
  facts: Readonly<Record<string, string>>,
): Case<Vocabulary> {
  const conduct = theCase.conduct.map((act, at) =>
    acts.includes(at) ? { ...act, facts: { ...act.facts, ...facts } } : act,
  )
  return { ...theCase, conduct }
}

/** The ordered facts that decide on the measure and that a case says not to know. */
function openSubjects(theCase: Case<Vocabulary>, policy: Policy<Vocabulary>): readonly Subject[] {
  const { facts, history } = theCase
  const { data } = inside(policy)
  const told: Readonly<Record<string, string | undefined>> = facts ?? {}
  const deciding = data.rules.filter(({ event }) => decidingEffects.includes(event.type))
  return data.facts.flatMap(({ id, role, ordered, derive, levels, absent }, place) => {
    const isUnknown = (told[id] ?? levels[absent]) === 'unknown'
    const isOpen = role === 'given' && ordered && isUnknown
    if (!isOpen || !deciding.some(({ reads }) => reads.includes(place))) return []
    // Earlier measures tell the response, unless a day or a form is missing: then an act can have had more than one level.
    if (derive?.by === 'history' && history !== undefined) return openActs(theCase, id, policy)
    return [{ fact: id }]
  })
}

/** The acts in play that can have had more than one level of a fact; acts that are alike are asked about together. */
export function openActs(
  theCase: Case<Vocabulary>,
  fact: string,
  policy: Policy<Vocabulary>,
): readonly Subject[] {
  const { conduct } = theCase
  const inPlay = conduct.filter(({ finding }) => finding === 'established')
  const shown =
    inPlay.length > 0 ? inPlay : conduct.filter(({ finding }) => finding !== 'unfounded')
  const alike = new Map<string, number[]>()
  conduct.forEach((act, at) => {
    const taken = takenBy(theCase, { fact, acts: [at] }, policy)
    if (!shown.includes(act) || act.facts?.[fact] !== undefined || taken.length < 2) return
    const { on: _, ...rest } = act
    const key = JSON.stringify([rest, taken])
    alike.set(key, [...(alike.get(key) ?? []), at])
  })
  return [...alike.values()].map((acts) => ({ fact, acts }))
}

/** The levels that a case takes as an answer. */
export function takenBy(
  theCase: Case<Vocabulary>,
  subject: Subject,
  policy: Policy<Vocabulary>,
): readonly string[] {
  return levelsOf(subject.fact).filter((to) => isTaken(answeredTo(theCase, subject, to), policy))
}

/** Every way to answer some of what is open, the fewest answers first, then the smallest steps, then the first facts. */
export function completions(
  theCase: Case<Vocabulary>,
  policy: Policy<Vocabulary>,
): readonly Completed[] {
  const all = openSubjects(theCase, policy).reduce<readonly Completed[]>(
    (sofar, subject) => {
      const accepted = takenBy(theCase, subject, policy)
      const levels = levelsOf(subject.fact)
      const from = levels.indexOf(accepted[0] ?? '')
      return sofar.flatMap((one) => [
        ...accepted.map((to) => ({
          answers: [...one.answers, { ...subject, to }],
          steps: one.steps + levels.indexOf(to) - from,
          theCase: answeredTo(one.theCase, subject, to),
        })),
        one,
      ])
    },
    [{ answers: [], steps: 0, theCase }],
  )
  // Sorting keeps the order where both are the same: of each fact its answers from the mildest, and no answer last.
  return [...all].sort((a, b) => a.answers.length - b.answers.length || a.steps - b.steps)
}

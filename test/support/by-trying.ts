import type { Act, Case } from '../../src/index'
import { adviceOn, isAccepted, recommendedOn } from './answer'
import { withFact, without } from './arbitrary-case'
import { openActs, takenBy, withActs } from './by-completing'
import { factIds, levelsOf, shipped } from './policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

// What would change an answer, found without the library's own search: by writing other cases and asking what is recommended on them.

/** One fact of a case at another level. */
export interface Step {
  readonly fact: string
  /** What it is about, where that is not the case: no set holds the same twice. */
  readonly subject?: string
  readonly to: string
  /** How many levels away. */
  readonly distance: number
  /** Up or down; of facts without an order the level itself. */
  readonly direction: number | string
  readonly apply: (theCase: Case<Vocabulary>) => Case<Vocabulary>
}

/** A set of steps, and the place on the ladder that they lead to. */
export interface Tried {
  readonly steps: readonly Step[]
  readonly recommended: number
}

const { facts: allFacts, behaviours } = shipped.data
const isOrdered = (fact: string) => allFacts.find(({ id }) => id === fact)?.ordered === true
const isOutside = ({ behaviour }: Act<Vocabulary>) =>
  behaviours.find(({ id }) => id === behaviour)?.outside === true

/** Every step that a case can take, one fact at a time. */
export function stepsOf(theCase: Case<Vocabulary>): readonly Step[] {
  const steps = [
    ...factIds('given').flatMap((fact) => givenSteps(theCase, fact)),
    ...procedureSteps(theCase),
    ...circumstanceSteps(theCase),
    ...outcomeSteps(theCase),
  ]
  return steps.filter(({ apply }) => isAccepted(apply(theCase)))
}

function givenSteps(theCase: Case<Vocabulary>, fact: string): readonly Step[] {
  const levels = levelsOf(fact)
  const ofActs = fact === 'response' ? responseSteps(theCase) : []
  if (ofActs.length > 0) return ofActs
  const stating = (level: string) => (one: Case<Vocabulary>) =>
    withFact(fact === 'response' ? without(one, 'history') : one, fact, level)
  const stated =
    (theCase.facts as Readonly<Record<string, string>> | undefined)?.[fact] ?? 'unknown'
  if (!isOrdered(fact))
    return levels
      .filter((level) => level !== stated)
      .map((to) => ({ fact, to, distance: 1, direction: to, apply: stating(to) }))
  // A level that is not known stands at the mildest that the library takes; beside a history only the one it gives is taken.
  const now =
    stated !== 'unknown'
      ? levels.indexOf(stated)
      : levels.findIndex((level) => isAccepted(withFact(theCase, fact, level)))
  return levels.flatMap((to, place): Step[] =>
    place === now
      ? []
      : [
          {
            fact,
            to,
            distance: Math.abs(place - now),
            direction: Math.sign(place - now),
            apply: stating(to),
          },
        ],
  )
}

/** Acts of which it is not known whether they came after an earlier measure, each at what can turn out. */
function responseSteps(theCase: Case<Vocabulary>): readonly Step[] {
  if (theCase.history === undefined || (theCase.facts?.response ?? 'unknown') !== 'unknown')
    return []
  const levels = levelsOf('response')
  return openActs(theCase, 'response', shipped).flatMap((asked) => {
    const [least, ...graver] = takenBy(theCase, asked, shipped)
    return graver.map((to): Step => ({
      fact: 'response',
      subject: `response of ${String(asked.acts)}`,
      to,
      distance: levels.indexOf(to) - levels.indexOf(least ?? ''),
      direction: 1,
      apply: (one) => withActs(one, asked.acts ?? [], { response: to }),
    }))
  })
}

const aboutOf = ({ fact, subject = fact }: Pick<Step, 'fact' | 'subject'>) => subject

function procedureSteps(theCase: Case<Vocabulary>): readonly Step[] {
  return factIds('procedure').flatMap((fact) =>
    levelsOf(fact)
      .filter(
        (level) =>
          level !== (theCase.procedure as Readonly<Record<string, string>> | undefined)?.[fact],
      )
      .map((to): Step => ({
        fact,
        to,
        distance: 1,
        direction: to,
        apply: (one) => ({ ...one, procedure: { ...one.procedure, [fact]: to } }),
      })),
  )
}

function circumstanceSteps(theCase: Case<Vocabulary>): readonly Step[] {
  return factIds('circumstance').map((fact): Step => {
    const has = theCase.circumstances?.includes(fact) === true
    const others = (one: Case<Vocabulary>) =>
      (one.circumstances ?? []).filter((other) => other !== fact)
    return {
      fact,
      to: has ? 'no' : 'yes',
      distance: 1,
      direction: has ? -1 : 1,
      apply: (one) => ({
        ...one,
        circumstances: has ? others(one) : [...others(one), fact],
      }),
    }
  })
}

/** The inquiry concluded, and what was reported established. */
function outcomeSteps(theCase: Case<Vocabulary>): readonly Step[] {
  const open = theCase.conduct.filter((act) => !isOutside(act) && act.finding !== 'unfounded')
  if (
    open.length === 0 ||
    (theCase.stage === 'concluded' && open.some(({ finding }) => finding === 'established'))
  )
    return []
  const found = (act: Act<Vocabulary>): Act<Vocabulary> =>
    open.includes(act)
      ? { ...act, finding: 'established' }
      : {
          ...act,
          finding:
            act.finding === undefined || act.finding === 'alleged' ? 'undetermined' : act.finding,
        }
  return [
    {
      fact: 'outcome',
      to: 'established',
      distance: 1,
      direction: 1,
      apply: (one) => ({
        ...one,
        stage: 'concluded',
        conduct: one.conduct.map((act, at) => found(theCase.conduct[at] ?? act)),
      }),
    },
  ]
}

/** Every set of steps of one size over different facts, with what is recommended then; of the cases they lead to only those kept. */
export function reachedBy(
  theCase: Case<Vocabulary>,
  steps: readonly Step[],
  size: number,
  keep: (theCase: Case<Vocabulary>) => boolean = () => true,
): readonly Tried[] {
  const found: Tried[] = []
  const visit = (one: Case<Vocabulary>, chosen: readonly Step[], from: number): void => {
    if (chosen.length === size) {
      const recommended = recommendedOn(one)
      if (recommended !== undefined && keep(one)) found.push({ steps: chosen, recommended })
      return
    }
    for (let at = from; at < steps.length; at++) {
      const step = steps[at] as Step
      const last = chosen.at(-1)
      if (last === undefined || aboutOf(last) !== aboutOf(step))
        visit(step.apply(one), [...chosen, step], at + 1)
    }
  }
  visit(theCase, [], 0)
  return found
}

/** Of the sets that move the same facts the same way, those for which no other takes only steps that are as small. */
export function smallestSteps(list: readonly Tried[]): readonly Tried[] {
  const key = ({ steps }: Tried) =>
    steps.map((step) => `${aboutOf(step)} ${step.direction}`).join(', ')
  return list.filter(
    (one) =>
      !list.some(
        (other) =>
          other !== one &&
          key(other) === key(one) &&
          other.steps.every(({ distance }, at) => distance <= (one.steps[at] as Step).distance),
      ),
  )
}

/** What a set of steps is written as, to compare it with another. */
export function written(steps: readonly Pick<Step, 'fact' | 'to'>[]): string {
  return steps
    .map(({ fact, to }) => `${fact}: ${to}`)
    .sort()
    .join(', ')
}

/** Which measures an inquiry that still runs names for protection. */
export function protectionNamed(theCase: Case<Vocabulary>): readonly string[] {
  const { kind, interim } = adviceOn(theCase)
  return kind === 'interim' ? interim.map(({ measure }) => measure) : []
}

import { setsOf } from '../base/sets'
import type { Context } from '../advice/context'
import type { FactData } from '../policy/policy'
import type { BilingualText } from '../base/text'
import { type AnswerSpace, answerSpace, type Box, type Options, verdictOrder } from './answer-space'
import type { GivenAnswer, Reachable, Verdict } from './check-result'
import type { Proposal } from './proposal'
import { answered, ofActs, verdictWords } from './words'
import type { Vocabulary } from '../policy/vocabulary'

/** Every verdict that some answer to what is open would give, and whether there is but one. */
export interface Reach {
  readonly firm: boolean
  readonly reachable: readonly Reachable<Vocabulary>[]
}

/**
 * Finds every verdict that some answers to the open questions of weighing would give, each with the smallest set of answers:
 * as few as can be, then the smallest steps from the mildest, then the first facts. Exact.
 */
export function reachOf(context: Context, proposal: Proposal, present: Verdict): Reach {
  if (context.derived.open.length === 0)
    return { firm: true, reachable: [reachableBy(context, present, [])] }
  const space = answerSpace(context, proposal)
  const there = verdictsThere(space, present)
  const smallest = smallestAnswers(space, new Set([...there].filter((one) => one !== present)))
  const reachable = verdictOrder.flatMap((verdict): readonly Reachable<Vocabulary>[] => {
    if (verdict === present) return [reachableBy(context, verdict, [])]
    const options = smallest.get(verdict)
    if (options === undefined) return []
    return [reachableBy(context, verdict, answersOf(context, space, options))]
  })
  return { firm: reachable.length === 1 && !space.isSpent(), reachable }
}

function reachableBy(
  context: Context,
  verdict: Verdict,
  when: readonly GivenAnswer<Vocabulary>[],
): Reachable<Vocabulary> {
  const said = verdictWords[verdict]
  const clause = answered(context, when)
  const because =
    when.length === 0
      ? { nl: `Naar wat nu bekend is: ${said.nl}.`, en: `On what is known now: ${said.en}.` }
      : { nl: `Als ${clause.nl}: ${said.nl}.`, en: `If ${clause.en}: ${said.en}.` }
  return { verdict, when, because }
}

/** Every verdict that some way of answering gives. */
function verdictsThere(space: AnswerSpace, present: Verdict): ReadonlySet<Verdict> {
  const there = new Set([present])
  const visit = (box: Box): void => {
    if (space.isSpent()) return
    const possible = space.verdictsIn(box)
    if (possible.every((verdict) => there.has(verdict))) return
    const [only] = possible
    if (possible.length === 1 && only !== undefined) there.add(only)
    else for (const half of halves(space, box)) visit(half)
  }
  visit(boxOf(space, () => true, 0))
  return there
}

/** For each wanted verdict the smallest set of answers that gives it. */
function smallestAnswers(space: AnswerSpace, wanted: Set<Verdict>): ReadonlyMap<Verdict, Options> {
  const found = new Map<Verdict, Options>()
  const questions = space.questions.map((_, question) => question)
  for (let size = 1; size <= questions.length && wanted.size > 0; size++) {
    for (const asked of setsOf(questions, size)) {
      const box = boxOf(space, (question) => asked.includes(question), 1)
      findFirst(space, box, { wanted, found })
    }
    for (const verdict of found.keys()) wanted.delete(verdict)
  }
  return found
}

interface Hunt {
  readonly wanted: ReadonlySet<Verdict>
  readonly found: Map<Verdict, Options>
}

/** Finds the first options in a box that give a wanted verdict, where they come before those that were found. */
function findFirst(space: AnswerSpace, box: Box, hunt: Hunt): void {
  const { wanted, found } = hunt
  const isBetter = (verdict: Verdict) => {
    const sofar = found.get(verdict)
    return wanted.has(verdict) && (sofar === undefined || comesBefore(space, box.first, sofar))
  }
  if (space.isSpent()) return
  const possible = space.verdictsIn(box)
  if (!possible.some(isBetter)) return
  const [only] = possible
  if (possible.length === 1 && only !== undefined) found.set(only, box.first)
  else for (const half of halves(space, box)) findFirst(space, half, hunt)
}

/** Whether some options come before others: by the steps they take together, then by the first question in which they differ. */
function comesBefore(space: AnswerSpace, one: Options, other: Options): boolean {
  const [steps, others] = [stepsOf(space, one), stepsOf(space, other)]
  if (steps !== others) return steps < others
  const differs = one.findIndex((option, question) => option !== other[question])
  const [own, their] = [one[differs] ?? 0, other[differs] ?? 0]
  // Not answered comes last.
  return own !== 0 && (their === 0 || own < their)
}

/** How far from the mildest the answers lie together, in levels. */
function stepsOf({ questions }: AnswerSpace, options: Options): number {
  return options.reduce((sum, option, question) => {
    const levels = questions[question]?.levels ?? []
    return sum + ((levels[option] ?? 0) - (levels[0] ?? 0))
  }, 0)
}

/** The box of all options from one on for some questions, in which the others are not answered. */
function boxOf(space: AnswerSpace, isAsked: (question: number) => boolean, from: number): Box {
  const { questions } = space
  return {
    first: questions.map((_, question) => (isAsked(question) ? from : 0)),
    last: questions.map(({ levels }, question) => (isAsked(question) ? levels.length - 1 : 0)),
  }
}

/** Halves a box: first over what is asked apart, then over the question with most options left. */
function halves({ questions }: AnswerSpace, { first, last }: Box): readonly [Box, Box] {
  let [at, most] = [0, 0]
  questions.forEach(({ apart }, question) => {
    const left = (last[question] as number) - (first[question] as number)
    const weight = left > 0 && apart ? left + 1_000 : left
    if (weight > most) [at, most] = [question, weight]
  })
  const middle = ((first[at] as number) + (last[at] as number)) >> 1
  return [
    { first, last: last.map((option, question) => (question === at ? middle : option)) },
    { first: first.map((option, question) => (question === at ? middle + 1 : option)), last },
  ]
}

function answersOf(
  { policy, derived }: Context,
  { questions }: AnswerSpace,
  options: Options,
): readonly GivenAnswer<Vocabulary>[] {
  return questions.flatMap(
    ({ fact: index, act, levels }, question): readonly GivenAnswer<Vocabulary>[] => {
      const option = options[question] as number
      if (option === 0) return []
      const fact = policy.data.facts[index] as FactData
      const to = levels[option] as number
      return [
        {
          fact: fact.id,
          ...ofActs(derived, act),
          label: fact.label,
          to: String(fact.levels[to]),
          toLabel: fact.labels[to] as BilingualText,
        },
      ]
    },
  )
}

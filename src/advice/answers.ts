import { setsOf } from '../base/sets'
import { isUnknown } from '../policy/fact'
import { type Changes, outcomeOf, whatIf, withLevels } from '../decide/what-if'
import type { OpenFact } from '../case/derive'
import type { FactData } from '../policy/policy'
import type { QuestionStatement } from '../policy/statements'
import { type Context, statementsIn } from './context'

/** An answer that is still possible. */
type Answer = QuestionStatement['answers'][number]

/** A fact that is not known, with the answers that it can still have. */
export interface Unknown {
  readonly fact: number
  readonly concerns: 'weighing' | 'procedure'
  readonly says: QuestionStatement
  /** The answers, mildest first where the fact is ordered. */
  readonly answers: readonly Answer[]
  readonly mildest: Answer
  readonly gravest: Answer
  /** Whether the mildest and the gravest answer say it all: where a graver fact is proved never to give a milder answer. */
  readonly endsSayAll: boolean
}

/** The one search of answers, on which every question about them is asked. */
export interface Search {
  readonly context: Context
  readonly unknown: readonly Unknown[]
  /** What would be recommended with other answers, as a place on the ladder. */
  readonly recommended: (changes: Changes) => number
}

/** Answers to several questions given together, and the rung that would be recommended then. */
export interface Combination {
  readonly given: readonly Answer[]
  readonly rung: number
}

/** Starts the search of answers in a case. */
export function searchIn(context: Context): Search {
  const { policy, derived, decision } = context
  const { facts } = policy.data
  const procedure = statementsIn(context).aboutProcedure.filter((fact) =>
    isUnknown(facts[fact] as FactData, derived.asKnown[fact]),
  )
  return {
    context,
    unknown: [
      ...derived.open.flatMap((open) => unknownFact(context, open, 'weighing')),
      ...procedure.flatMap((fact) =>
        unknownFact(context, { fact, least: 0, most: Infinity }, 'procedure'),
      ),
    ],
    recommended: whatIf(policy, derived, decision),
  }
}

function unknownFact(
  context: Context,
  { fact, least, most }: OpenFact,
  concerns: Unknown['concerns'],
): readonly Unknown[] {
  const { facts, provedMonotone } = context.policy.data
  const says = statementsIn(context).questions[fact]
  const answers = says?.answers.slice(least, most + 1) ?? []
  const [mildest, gravest] = [answers[0], answers.at(-1)]
  if (says === undefined || mildest === undefined || gravest === undefined) return []
  const endsSayAll = provedMonotone && facts[fact]?.ordered === true
  return [{ fact, concerns, says, answers, mildest, gravest, endsSayAll }]
}

/** The pairs of which one changes nothing by itself, but does beside some answer to the other. */
export function tellingPairs(
  search: Search,
  unknown: readonly Unknown[],
  moves: ReadonlySet<number>,
): readonly (readonly Unknown[])[] {
  const matters = (one: Unknown, other: Unknown) =>
    !moves.has(one.fact) && mattersBeside(search, one, other)
  return unknown.flatMap((one, index) =>
    unknown
      .slice(index + 1)
      .filter((other) => matters(other, one) || matters(one, other))
      .map((other) => [one, other]),
  )
}

function mattersBeside({ recommended }: Search, one: Unknown, other: Unknown): boolean {
  const telling = one.endsSayAll ? [one.mildest, one.gravest] : one.answers
  return other.answers.some(({ place: beside }) => {
    const rungs = telling.map(({ place }) =>
      recommended([
        [one.fact, place],
        [other.fact, beside],
      ]),
    )
    return rungs.some((rung) => rung !== rungs[0])
  })
}

/** The sets of the smallest size, from three up, that can move the recommendation. */
export function smallestThatMove(
  search: Search,
  unknown: readonly Unknown[],
  size = 3,
): readonly (readonly Unknown[])[] {
  if (size > unknown.length) return []
  const found = setsOf(unknown, size).filter((set) =>
    ends(search, set).some(({ rung }) => rung !== search.context.decision.recommended),
  )
  return found.length > 0 ? found : smallestThatMove(search, unknown, size + 1)
}

/** The mildest and the gravest answers; every combination where it is not proved that these say it all. */
export function ends(search: Search, set: readonly Unknown[]): readonly Combination[] {
  if (!set.every(({ endsSayAll }) => endsSayAll)) return combinations(search, set)
  return [
    combination(
      search,
      set,
      set.map(({ mildest }) => mildest),
    ),
    combination(
      search,
      set,
      set.map(({ gravest }) => gravest),
    ),
  ]
}

/** Every combination of answers; the answers to the last question vary fastest. */
export function combinations(search: Search, set: readonly Unknown[]): readonly Combination[] {
  const all = set.reduce<readonly (readonly Answer[])[]>(
    (sofar, { answers }) => sofar.flatMap((rest) => answers.map((answer) => [...rest, answer])),
    [[]],
  )
  return all.map((given) => combination(search, set, given))
}

function combination(
  { recommended }: Search,
  set: readonly Unknown[],
  given: readonly Answer[],
): Combination {
  const changes = given.flatMap(({ place }, index) => {
    const fact = set[index]?.fact
    return fact === undefined ? [] : [[fact, place] as const]
  })
  return { given, rung: recommended(changes) }
}

/** How far some answers lie apart, in rungs. */
export function reachOf(rungs: readonly number[]): number {
  return Math.max(...rungs) - Math.min(...rungs)
}

/** The most completions to try where monotony is not proved; beyond it an advice does not call itself firm. */
const mostCompletions = 65_536

/** True where no answer to the open weighing questions would change the recommendation: exact. */
export function isFirm({ policy, derived, decision }: Context): boolean {
  if (decision.kind !== 'measures' || derived.open.length === 0) return true
  const at = (changes: Changes) => outcomeOf(policy, withLevels(derived, changes)).recommended
  if (policy.data.provedMonotone) {
    // A graver fact never gives a milder answer, so the two ends say it all.
    return at(derived.open.map(({ fact, most }) => [fact, most])) === decision.recommended
  }
  let left = mostCompletions
  const same = (given: Changes, open: readonly OpenFact[]): boolean => {
    const [first, ...rest] = open
    if (first === undefined) return left-- > 0 && at(given) === decision.recommended
    for (let level = first.least; level <= first.most; level++)
      if (!same([...given, [first.fact, level]], rest)) return false
    return true
  }
  return same([], derived.open)
}

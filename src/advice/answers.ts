import { setsOf } from '../base/sets'
import { furtherAsked, isUnknown } from '../policy/fact'
import {
  type Changed,
  type Changes,
  outcomeOf,
  whatIf,
  whatIfApart,
  withLevels,
} from '../decide/what-if'
import { decidingFacts, kindFacts } from '../policy/deciding'
import type { OpenFact } from '../case/levels'
import type { FactData } from '../policy/policy'
import type { QuestionStatement } from '../policy/statements'
import type { ActQuestion } from './act-questions'
import { type AtLevels, statementsIn } from './context'

/** An answer that is still possible. */
type Answer = QuestionStatement['answers'][number]

/** A fact that is not known, with the answers that it can still have. */
export interface Unknown {
  readonly fact: number
  /** Of which act it is not known, as a place among the acts in play; undefined where it is about the case. */
  readonly act: number | undefined
  /** How it is asked where it is about an act. */
  readonly ofAct: ActQuestion | undefined
  readonly concerns: 'weighing' | 'procedure'
  readonly says: Pick<QuestionStatement, 'fact' | 'label' | 'question'>
  /** Whether part of it is known, and only the rest is asked. */
  readonly isFurther: boolean
  /** The answers, mildest first where the fact is ordered. */
  readonly answers: readonly Answer[]
  readonly mildest: Answer
  readonly gravest: Answer
  /** Whether the mildest and the gravest answer say it all: where a graver fact is proved never to give a milder answer. */
  readonly endsSayAll: boolean
}

/** The one search of answers, on which every question about them is asked. */
export interface Search {
  readonly context: AtLevels
  readonly unknown: readonly Unknown[]
  /** What would be recommended with other answers, as a place on the ladder. */
  readonly recommended: (changes: Changes) => number
}

/** Answers to several questions given together, and the rung that would be recommended then. */
export interface Combination {
  readonly given: readonly Answer[]
  readonly rung: number
}

/** How a question about an act is asked, by its place among the acts in play; undefined where a question is about the case. */
export type AskOfAct = (act: number | undefined) => ActQuestion | undefined

/** Starts the search of answers in a case. */
export function searchIn(context: AtLevels, askOfAct: AskOfAct): Search {
  const { policy, derived } = context
  const { facts } = policy.data
  const procedure = statementsIn(context).aboutProcedure.filter((fact) =>
    isUnknown(facts[fact] as FactData, derived.asKnown[fact]),
  )
  const unknown = [
    ...derived.open.flatMap((open) =>
      unknownFact(context, open, { concerns: 'weighing', ofAct: askOfAct(open.act) }),
    ),
    ...procedure.flatMap((fact) =>
      unknownFact(
        context,
        { fact, levels: undefined },
        { concerns: 'procedure', ofAct: undefined },
      ),
    ),
  ]
  return { context, unknown, recommended: recommending(context, unknown) }
}

/** What would be recommended with other answers: what they weigh, unless a gate leaves no measures. Each of the two is asked once. */
function recommending(
  { policy, derived, decision }: AtLevels,
  unknown: readonly Unknown[],
): Search['recommended'] {
  const [deciding, kinds] = [decidingFacts(policy.data), kindFacts(policy.data)]
  const isBoth = unknown.some(({ fact }) => deciding.has(fact) && kinds.has(fact))
  const apart = isBoth ? undefined : whatIfApart(policy, derived)
  if (apart === undefined) return whatIf(policy, derived, decision)
  const [weighed, isStopped] = [remembered(apart.weighed), remembered(apart.isStopped)]
  return (changes) => {
    if (isStopped(changes.filter(([fact]) => kinds.has(fact)))) return 0
    return weighed(changes.filter(([fact]) => !kinds.has(fact)))
  }
}

function remembered<T>(ask: (changes: Changes) => T): (changes: Changes) => T {
  const known = new Map<string, T>()
  return (changes) => {
    let key = ''
    for (const [fact, level, act] of changes) key += `${fact} ${level} ${act ?? ''};`
    const found = known.get(key) ?? ask(changes)
    known.set(key, found)
    return found
  }
}

interface NotKnown extends Pick<OpenFact, 'fact' | 'act'> {
  /** The levels it can have; undefined where it can have any. */
  readonly levels: OpenFact['levels'] | undefined
}

function unknownFact(
  context: AtLevels,
  { fact, act, levels }: NotKnown,
  { concerns, ofAct }: Pick<Unknown, 'concerns' | 'ofAct'>,
): readonly Unknown[] {
  const { facts, provedMonotone } = context.policy.data
  const asked = statementsIn(context).questions[fact]
  const all = asked?.answers ?? []
  const answers = levels === undefined ? all : all.filter(({ place }) => levels.includes(place))
  const [mildest, gravest] = [answers[0], answers.at(-1)]
  if (asked === undefined || mildest === undefined || gravest === undefined) return []
  const data = facts[fact] as FactData
  const further = furtherAsked(
    data,
    answers.map(({ level }) => level),
  )
  const says = further === undefined ? asked : { ...asked, ...further }
  const isFurther = further !== undefined
  const endsSayAll = provedMonotone && data.ordered
  return [{ fact, act, ofAct, concerns, says, isFurther, answers, mildest, gravest, endsSayAll }]
}

/** What sets a question apart from every other: the fact, and the act where it is about one. */
export function subjectOf({ fact, act }: Pick<Unknown, 'fact' | 'act'>): string {
  return `${fact} ${act ?? ''}`
}

/** An answer to a question as a change. */
export function answering({ fact, act }: Unknown, { place }: Answer): Changed {
  return [fact, place, act]
}

/** The pairs of which one changes nothing by itself, but does beside some answer to the other. */
export function tellingPairs(
  search: Search,
  unknown: readonly Unknown[],
  moves: ReadonlySet<string>,
): readonly (readonly Unknown[])[] {
  const matters = (one: Unknown, other: Unknown) =>
    !moves.has(subjectOf(one)) && mattersBeside(search, one, other)
  return unknown.flatMap((one, index) =>
    unknown
      .slice(index + 1)
      .filter((other) => matters(other, one) || matters(one, other))
      .map((other) => [one, other]),
  )
}

function mattersBeside(search: Search, one: Unknown, other: Unknown): boolean {
  if (moveNothing(search, one, other)) return false
  const { recommended } = search
  const telling = one.endsSayAll ? [one.mildest, one.gravest] : one.answers
  return other.answers.some((beside) => {
    const rungs = telling.map((answer) =>
      recommended([answering(one, answer), answering(other, beside)]),
    )
    return rungs.some((rung) => rung !== rungs[0])
  })
}

/** Whether the mildest and the gravest answers to two questions give the same, and so everything that lies between. */
function moveNothing({ recommended }: Search, one: Unknown, other: Unknown): boolean {
  if (!one.endsSayAll || !other.endsSayAll) return false
  const at = (end: 'mildest' | 'gravest') =>
    recommended([answering(one, one[end]), answering(other, other[end])])
  return at('mildest') === at('gravest')
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
  const changes = set.flatMap((asked, index) => {
    const answer = given[index]
    return answer === undefined ? [] : [answering(asked, answer)]
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
export function isFirm({ policy, derived, decision }: AtLevels): boolean {
  if (decision.kind !== 'measures' || derived.open.length === 0) return true
  const at = (changes: Changes) => outcomeOf(policy, withLevels(derived, changes)).recommended
  if (policy.data.provedMonotone) {
    // A graver fact never gives a milder answer, so the two ends say it all.
    return at(derived.open.map(atGravest)) === decision.recommended
  }
  let left = mostCompletions
  const same = (given: Changes, open: readonly OpenFact[]): boolean => {
    const [first, ...rest] = open
    if (first === undefined) return left-- > 0 && at(given) === decision.recommended
    return first.levels.every((level) => same([...given, [first.fact, level, first.act]], rest))
  }
  return same([], derived.open)
}

/** A fact that is not known at the gravest level it can have. */
export function atGravest({ fact, act, levels }: OpenFact): Changed {
  return [fact, levels.at(-1) ?? 0, act]
}

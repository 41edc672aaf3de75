import { type Changes, kindFacts, whatIf } from '../decide/what-if'
import { decidingFacts, type OpenFact } from '../case/derive'
import type { FactData } from '../policy/policy'
import type { JointAnswer, JointQuestion } from './advice'
import { type Context, statementsIn } from './context'
import { isFirm, type Open } from './open-questions'

/** The most combinations of answers that are written out for one set of questions. */
const mostAnswers = 125

interface Combination {
  readonly levels: readonly number[]
  readonly rung: number
}

/** What the sets are found with. */
interface Search {
  readonly context: Context
  readonly recommended: (changes: Changes) => number
}

/**
 * The sets of open facts that only matter together: at least one of them changes nothing by itself, but does beside the others.
 * Pairs first; larger sets only where no question of weighing and no pair of them can move the recommendation, though all together can.
 */
export function jointQuestions(
  context: Context,
  questions: readonly Open[],
): readonly JointQuestion[] {
  const { policy, derived, decision } = context
  if (decision.kind !== 'measures') return []
  const search: Search = { context, recommended: whatIf(policy, derived, decision) }
  const open = openFacts(context)
  const moves = new Set(questions.filter(({ asks }) => asks.reach > 0).map(({ fact }) => fact))
  const pairs = setsOf(open, 2).filter(
    ([one, other]) =>
      (!moves.has((other as OpenFact).fact) &&
        mattersBeside(search, other as OpenFact, one as OpenFact)) ||
      (!moves.has((one as OpenFact).fact) &&
        mattersBeside(search, one as OpenFact, other as OpenFact)),
  )
  // Questions of scope do not explain why an advice is not firm: that is about what weighs.
  const weighs = (set: readonly OpenFact[]) => set.every((one) => derived.open.includes(one))
  const isExplained =
    derived.open.some(({ fact }) => moves.has(fact)) || pairs.some(weighs) || isFirm(context)
  const found = isExplained ? pairs : [...pairs, ...smallestThatMove(search, derived.open, 3)]
  return found.map((set) => written(search, set)).sort((a, b) => b.reach - a.reach)
}

/** Every fact that is open and is read for the kind or the measure. */
function openFacts(context: Context): readonly OpenFact[] {
  const { derived } = context
  const { data } = context.policy
  const procedure = statementsIn(context).aboutProcedure.filter(
    (fact) =>
      derived.asked[fact] === data.facts[fact]?.known &&
      (decidingFacts(data).has(fact) || kindFacts(data).has(fact)),
  )
  return [...derived.open, ...procedure.map((fact) => ({ fact, least: 0 }))]
}

/** Whether one that changes nothing by itself changes something beside some answer to the other. */
function mattersBeside({ context, recommended }: Search, one: OpenFact, other: OpenFact): boolean {
  const own = levelsOf(context, one)
  // Where monotony is proved, the two ends say it all.
  const telling =
    context.policy.data.provedMonotone && context.policy.data.facts[one.fact]?.ordered === true
      ? [own[0] as number, own.at(-1) as number]
      : own
  return levelsOf(context, other).some((beside) => {
    const given = telling.map((level) =>
      recommended([
        [one.fact, level],
        [other.fact, beside],
      ]),
    )
    return given.some((rung) => rung !== given[0])
  })
}

function levelsOf({ policy }: Context, { fact, least }: OpenFact): readonly number[] {
  return Array.from(
    { length: (policy.data.facts[fact] as FactData).known - least },
    (_, index) => least + index,
  )
}

function smallestThatMove(
  search: Search,
  open: readonly OpenFact[],
  size: number,
): readonly (readonly OpenFact[])[] {
  if (size > open.length) return []
  const found = setsOf(open, size).filter((set) =>
    ends(search, set).some(({ rung }) => rung !== search.context.decision.recommended),
  )
  return found.length > 0 ? found : smallestThatMove(search, open, size + 1)
}

/** The mildest and the gravest answers; every combination where it is not proved that these say it all. */
function ends(search: Search, set: readonly OpenFact[]): readonly Combination[] {
  const { provedMonotone, facts } = search.context.policy.data
  if (!provedMonotone || set.some(({ fact }) => facts[fact]?.ordered !== true))
    return combinations(search, set)
  return [
    set.map(({ least }) => least),
    set.map(({ fact }) => (facts[fact] as FactData).known - 1),
  ].map((levels) => combination(search, set, levels))
}

function combinations(search: Search, set: readonly OpenFact[]): readonly Combination[] {
  const all = set.reduce<readonly (readonly number[])[]>(
    (sofar, one) =>
      sofar.flatMap((rest) => levelsOf(search.context, one).map((level) => [...rest, level])),
    [[]],
  )
  return all.map((levels) => combination(search, set, levels))
}

function combination(
  { recommended }: Search,
  set: readonly OpenFact[],
  levels: readonly number[],
): Combination {
  return {
    levels,
    rung: recommended(set.map(({ fact }, index) => [fact, levels[index] as number])),
  }
}

function setsOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return list.flatMap((first, index) =>
    setsOf(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  )
}

function written(search: Search, set: readonly OpenFact[]): JointQuestion {
  const { data } = search.context.policy
  const facts = set.map(({ fact }) => data.facts[fact] as FactData)
  const size = set.reduce(
    (product, { least }, index) => product * ((facts[index] as FactData).known - least),
    1,
  )
  const table = size > mostAnswers ? ends(search, set) : combinations(search, set)
  const answers = table.map(({ levels, rung }): JointAnswer => ({
    levels: Object.fromEntries(
      facts.map((fact, index) => [fact.id, String(fact.levels[levels[index] as number])]),
    ),
    labels: facts.map((fact, index) => fact.labels[levels[index] as number] as FactData['label']),
    recommended: data.ladder[rung] as string,
  }))
  const rungs = table.map(({ rung }) => rung)
  return {
    facts: facts.map(({ id }) => id),
    labels: facts.map(({ label }) => label),
    answers,
    reach: Math.max(...rungs) - Math.min(...rungs),
  }
}

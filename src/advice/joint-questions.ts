import { kindFacts, recommendedWith } from '../decide/what-if'
import { decidingFacts, type OpenFact } from '../facts/derive'
import type { FactData } from '../policy/policy'
import type { JointAnswer, JointQuestion } from './advice'
import type { Context } from './context'
import { aboutProcedure, isFirm, type Open } from './open-questions'

/** The most combinations of answers that are written out for one set of questions. */
const mostAnswers = 125

interface Combination {
  readonly levels: readonly number[]
  readonly rung: number
}

/**
 * The sets of open facts that only matter together: at least one of them changes nothing by itself, but does beside the others.
 * Pairs first; larger sets only where neither a question nor a pair can move the recommendation, though all together can.
 */
export function jointQuestions(context: Context, questions: readonly Open[]): readonly JointQuestion[] {
  if (context.decision.kind !== 'measures') return []
  const open = openFacts(context)
  const moves = (one: OpenFact) => questions.some(({ fact, asks }) => fact === one.fact && asks.reach > 0)
  const pairs = setsOf(open, 2).filter((pair) => !pair.every(moves) && matterTogether(context, pair, moves))
  const found = pairs.length > 0 || open.some(moves) || isFirm(context) ? pairs : smallestThatMove(context, open, 3)
  return found.map((set) => written(context, set)).sort((a, b) => b.reach - a.reach)
}

/** Every fact that is open and is read for the kind or the measure. */
function openFacts({ policy, derived }: Context): readonly OpenFact[] {
  const { data } = policy
  const procedure = aboutProcedure(data.facts).filter(
    (fact) => derived.asked[fact] === data.facts[fact]?.known && (decidingFacts(data).has(fact) || kindFacts(data).has(fact))
  )
  return [...derived.open, ...procedure.map((fact) => ({ fact, least: 0 }))]
}

/** Whether one that changes nothing by itself changes something beside the other. */
function matterTogether(context: Context, pair: readonly OpenFact[], moves: (one: OpenFact) => boolean): boolean {
  const table = combinations(context, pair)
  return pair.some((one, place) => {
    if (moves(one)) return false
    const other = 1 - place
    const seen = new Map<number, number>()
    return table.some(({ levels, rung }) => {
      const beside = levels[other] as number
      const first = seen.get(beside)
      if (first === undefined) seen.set(beside, rung)
      return first !== undefined && first !== rung
    })
  })
}

function smallestThatMove(context: Context, open: readonly OpenFact[], size: number): readonly (readonly OpenFact[])[] {
  if (size > open.length) return []
  const found = setsOf(open, size).filter((set) => ends(context, set).some(({ rung }) => rung !== context.decision.recommended))
  return found.length > 0 ? found : smallestThatMove(context, open, size + 1)
}

/** The mildest and the gravest answers; every combination where it is not proved that these say it all. */
function ends(context: Context, set: readonly OpenFact[]): readonly Combination[] {
  if (!context.policy.data.provedMonotone) return combinations(context, set)
  const { facts } = context.policy.data
  const at = (levels: readonly number[]) => ({ levels, rung: rungAt(context, set, levels) })
  return [at(set.map(({ least }) => least)), at(set.map(({ fact }) => (facts[fact] as FactData).known - 1))]
}

function combinations(context: Context, set: readonly OpenFact[]): readonly Combination[] {
  const { facts } = context.policy.data
  const all = set.reduce<readonly (readonly number[])[]>((sofar, { fact, least }) => {
    const levels = Array.from({ length: (facts[fact] as FactData).known - least }, (_, index) => least + index)
    return sofar.flatMap((rest) => levels.map((level) => [...rest, level]))
  }, [[]])
  return all.map((levels) => ({ levels, rung: rungAt(context, set, levels) }))
}

function rungAt({ policy, derived, decision }: Context, set: readonly OpenFact[], levels: readonly number[]): number {
  return recommendedWith(policy, derived, decision, set.map(({ fact }, index) => [fact, levels[index] as number]))
}

function setsOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return list.flatMap((first, index) => setsOf(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]))
}

function written(context: Context, set: readonly OpenFact[]): JointQuestion {
  const { data } = context.policy
  const facts = set.map(({ fact }) => data.facts[fact] as FactData)
  const size = set.reduce((product, { least }, index) => product * ((facts[index] as FactData).known - least), 1)
  const table = size > mostAnswers ? ends(context, set) : combinations(context, set)
  const answers = table.map(({ levels, rung }): JointAnswer => ({
    levels: Object.fromEntries(facts.map((fact, index) => [fact.id, String(fact.levels[levels[index] as number])])),
    labels: facts.map((fact, index) => fact.labels[levels[index] as number] as FactData['label']),
    recommended: data.ladder[rung] as string,
  }))
  const rungs = table.map(({ rung }) => rung)
  return { facts: facts.map(({ id }) => id), labels: facts.map(({ label }) => label), answers, reach: Math.max(...rungs) - Math.min(...rungs) }
}

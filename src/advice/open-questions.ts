import type { CaseDecision } from '../decide/decide'
import { decideCase, outcomeOf, whatIf, withLevels } from '../decide/what-if'
import type { OpenFact } from '../case/derive'
import { decidingFacts } from '../policy/deciding'
import { answersFrom, isUnknown, lastAnswer } from '../policy/fact'
import type { FactData } from '../policy/policy'
import type { OpenQuestion } from './advice'
import type { Context } from './context'
import { once } from './once'

/** A question with the places of its fact and of its answers, for what is reckoned with it. */
export interface Open extends OpenFact {
  readonly asks: OpenQuestion
  /** What each answer gives, as places on the ladder. */
  readonly rungs: readonly number[]
}

/** Every question that is open, with what each answer would give; the furthest reach first. */
export function openQuestions(context: Context): readonly Open[] {
  const all = [...weighingQuestions(context), ...procedureQuestions(context)]
  // Sorting keeps the order of the facts where the reach is the same.
  return all.sort((a, b) => b.asks.reach - a.asks.reach)
}

function weighingQuestions(context: Context): readonly Open[] {
  const { policy, derived, decision } = context
  if (decision.kind !== 'measures') return []
  const recommended = whatIf(policy, derived, decision)
  return derived.open.map(({ fact, least }) => {
    const possible = answersFrom(policy.data.facts[fact] as FactData, least)
    const rungs = possible.map((level) => recommended([[fact, level]]))
    return questionOf(context, { fact, least }, 'weighing', rungs)
  })
}

/** Facts of procedure and scope that are unknown and would change the kind, the measure or a gate. */
function procedureQuestions(context: Context): readonly Open[] {
  const { policy, derived } = context
  return once(policy, 'procedure', '', () => aboutProcedure(policy.data.facts)).flatMap(
    (fact): Open[] => {
      const asks = policy.data.facts[fact] as FactData
      if (!isUnknown(asks, derived.asked[fact])) return []
      const outcomes = answersFrom(asks).map((level) => withAnswer(context, fact, level))
      if (new Set(outcomes.map(fingerprint)).size < 2) return []
      return [
        questionOf(
          context,
          { fact, least: 0 },
          'procedure',
          outcomes.map(({ recommended }) => recommended),
        ),
      ]
    },
  )
}

function questionOf(
  { policy }: Context,
  { fact, least }: OpenFact,
  concerns: OpenQuestion['concerns'],
  rungs: readonly number[],
): Open {
  const { id, label, question, labels, levels } = policy.data.facts[fact] as FactData
  const answers = rungs.map((rung, index) => ({
    level: String(levels[least + index]),
    label: labels[least + index] as FactData['label'],
    recommended: policy.data.ladder[rung] as string,
  }))
  const reach = Math.max(...rungs) - Math.min(...rungs)
  return {
    fact,
    least,
    rungs,
    asks: { fact: id, concerns, question: question ?? label, answers, reach },
  }
}

/** The facts of procedure and scope. */
export function aboutProcedure(facts: readonly FactData[]): readonly number[] {
  return facts.flatMap((fact, index) =>
    fact.role === 'procedure' || (fact.role === 'given' && !fact.ordered) ? [index] : [],
  )
}

function withAnswer(
  { policy, derived, decision }: Context,
  fact: number,
  level: number,
): CaseDecision {
  const decides = decidingFacts(policy.data).has(fact)
  return decideCase(
    policy,
    withLevels(derived, [[fact, level]]),
    decides ? undefined : decision.outcome,
  )
}

function fingerprint({ kind, recommended, gates }: CaseDecision): string {
  return [kind, recommended, ...gates.map((gate) => gate.status)].join(' ')
}

/** The most completions to try where monotony is not proved; beyond it an advice does not call itself firm. */
const mostCompletions = 65_536

/** True where no answer to the open weighing questions would change the recommendation: exact. */
export function isFirm({ policy, derived, decision }: Context): boolean {
  if (decision.kind !== 'measures' || derived.open.length === 0) return true
  const at = (levels: readonly number[]) => outcomeOf(policy, { ...derived, levels }).recommended
  if (policy.data.provedMonotone) {
    // A graver fact never gives a milder answer, so the two ends say it all.
    const gravest = derived.levels.slice()
    for (const { fact } of derived.open)
      gravest[fact] = lastAnswer(policy.data.facts[fact] as FactData)
    return at(gravest) === decision.recommended
  }
  let left = mostCompletions
  const same = (levels: readonly number[], open: readonly OpenFact[]): boolean => {
    const [first, ...rest] = open
    if (first === undefined) return left-- > 0 && at(levels) === decision.recommended
    const possible = answersFrom(policy.data.facts[first.fact] as FactData, first.least)
    return possible.every((level) => same(replaced(levels, first.fact, level), rest))
  }
  return same(derived.levels, derived.open)
}

function replaced(levels: readonly number[], fact: number, level: number): readonly number[] {
  const copy = levels.slice()
  copy[fact] = level
  return copy
}

import { type CaseDecision, decideCase } from '../decide/decide-case'
import { outcomeOf } from '../decide/decide'
import { whatIf, withLevels } from '../decide/what-if'
import { decidingFacts, type OpenFact } from '../case/derive'
import type { FactData } from '../policy/policy'
import type { OpenQuestion } from './advice'
import { type Context, statementsIn } from './context'

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
    const { known } = policy.data.facts[fact] as FactData
    const rungs = Array.from({ length: known - least }, (_, index) =>
      recommended([[fact, least + index]]),
    )
    return questionOf(context, { fact, least }, 'weighing', rungs)
  })
}

/** Facts of procedure and scope that are unknown and would change the kind, the measure or a gate. */
function procedureQuestions(context: Context): readonly Open[] {
  const { policy, derived } = context
  return statementsIn(context).aboutProcedure.flatMap((fact): Open[] => {
    const { known } = policy.data.facts[fact] as FactData
    if (derived.asked[fact] !== known) return []
    const outcomes = Array.from({ length: known }, (_, level) => withAnswer(context, fact, level))
    if (new Set(outcomes.map(fingerprint)).size < 2) return []
    return [
      questionOf(
        context,
        { fact, least: 0 },
        'procedure',
        outcomes.map(({ recommended }) => recommended),
      ),
    ]
  })
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
      gravest[fact] = (policy.data.facts[fact] as FactData).known - 1
    return at(gravest) === decision.recommended
  }
  let left = mostCompletions
  const same = (levels: readonly number[], open: readonly OpenFact[]): boolean => {
    const [first, ...rest] = open
    if (first === undefined) return left-- > 0 && at(levels) === decision.recommended
    const { known } = policy.data.facts[first.fact] as FactData
    for (let level = first.least; level < known; level++)
      if (!same(replaced(levels, first.fact, level), rest)) return false
    return true
  }
  return same(derived.levels, derived.open)
}

function replaced(levels: readonly number[], fact: number, level: number): readonly number[] {
  const copy = levels.slice()
  copy[fact] = level
  return copy
}

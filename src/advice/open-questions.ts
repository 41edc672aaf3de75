import { type CaseDecision, decideCase } from '../decide/decide-case'
import { decide } from '../decide/decide'
import { decidingFacts, type OpenFact } from '../facts/derive'
import type { FactData } from '../policy/policy'
import type { OpenQuestion } from './advice'
import type { Context } from './context'
import { once } from './once'

/** Every question that is open, with what each answer would give. */
export function openQuestions(context: Context): readonly OpenQuestion[] {
  return [...weighingQuestions(context), ...procedureQuestions(context)]
}

function weighingQuestions({ policy, derived, decision }: Context): readonly OpenQuestion[] {
  if (decision.kind !== 'measures') return []
  return derived.open.map(({ fact, least }) => {
    const data = policy.data.facts[fact] as FactData
    const answers = data.levels.slice(least, data.known).map((level, index) => ({
      level: String(level),
      label: data.labels[least + index] as FactData['label'],
      recommended: policy.data.ladder[decide(policy.program, { ...derived, levels: replaced(derived.levels, fact, least + index) }).recommended] as string,
    }))
    return { fact: data.id, concerns: 'weighing', question: data.question ?? data.label, answers }
  })
}

/** Facts of procedure and scope that are unknown and would change the kind, the measure or a gate. */
function procedureQuestions(context: Context): readonly OpenQuestion[] {
  const { policy, derived } = context
  return once(policy, 'procedure', '', () => aboutProcedure(policy.data.facts)).flatMap((fact): OpenQuestion[] => {
    const data = policy.data.facts[fact] as FactData
    if (derived.asked[fact] !== data.known) return []
    const outcomes = data.levels.slice(0, data.known).map((_, level) => withAnswer(context, fact, level))
    if (new Set(outcomes.map(fingerprint)).size < 2) return []
    const answers = outcomes.map((outcome, level) => ({
      level: String(data.levels[level]), label: data.labels[level] as FactData['label'],
      recommended: policy.data.ladder[outcome.recommended] as string,
    }))
    return [{ fact: data.id, concerns: 'procedure', question: data.question ?? data.label, answers }]
  })
}

/** The facts of procedure and scope. */
function aboutProcedure(facts: readonly FactData[]): readonly number[] {
  return facts.flatMap((fact, index) => (fact.role === 'procedure' || (fact.role === 'given' && !fact.ordered) ? [index] : []))
}

function withAnswer({ policy, derived, decision }: Context, fact: number, level: number): CaseDecision {
  const decides = decidingFacts(policy.data).has(fact)
  const levels = decides ? replaced(derived.levels, fact, level) : derived.levels
  return decideCase(policy, { acts: derived.acts, levels, asked: replaced(derived.asked, fact, level) }, decides ? undefined : decision.outcome)
}

function fingerprint({ kind, recommended, gates }: CaseDecision): string {
  return [kind, recommended, ...gates.map((gate) => gate.status)].join(' ')
}

/** The most completions to try where monotony is not proved; beyond it an advice does not call itself firm. */
const mostCompletions = 65_536

/** True where no answer to the open weighing questions would change the recommendation: exact. */
export function isFirm({ policy, derived, decision }: Context): boolean {
  if (decision.kind !== 'measures' || derived.open.length === 0) return true
  const at = (levels: readonly number[]) => decide(policy.program, { ...derived, levels }).recommended
  if (policy.data.provedMonotone) {
    // A graver fact never gives a milder answer, so the two ends say it all.
    const gravest = derived.levels.slice()
    for (const { fact } of derived.open) gravest[fact] = (policy.data.facts[fact] as FactData).known - 1
    return at(gravest) === decision.recommended
  }
  let left = mostCompletions
  const same = (levels: readonly number[], open: readonly OpenFact[]): boolean => {
    const [first, ...rest] = open
    if (first === undefined) return left-- > 0 && at(levels) === decision.recommended
    const { known } = policy.data.facts[first.fact] as FactData
    for (let level = first.least; level < known; level++) if (!same(replaced(levels, first.fact, level), rest)) return false
    return true
  }
  return same(derived.levels, derived.open)
}

function replaced(levels: readonly number[], fact: number, level: number): readonly number[] {
  const copy = levels.slice()
  copy[fact] = level
  return copy
}

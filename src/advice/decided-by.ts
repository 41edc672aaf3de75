import type { CaseDecision } from '../decide/decide'
import { type Gated, gatesFor } from '../decide/gates'
import { laterRules, rulesOnFact } from '../decide/rules'
import { isUnavailable } from '../decide/unavailable'
import { decideCase, withLevels } from '../decide/what-if'
import { decidingFacts } from '../policy/deciding'
import { fires, type Tabled } from '../policy/table'
import type { DecidedByAnswer } from './advice'
import type { Unknown } from './answers'
import type { AtLevels } from './context'

/** What the answers to a question about procedure or scope decide. */
export interface Decided {
  /** What differs between the answers. */
  readonly decides: readonly DecidedByAnswer[]
  /** What would be recommended with each answer, as a place on the ladder. */
  readonly rungs: readonly number[]
}

/**
 * What the answers to a question about procedure or scope decide: the kind, the recommendation, a gate, what is possible, what goes beside
 * it.
 */
export function decidedBy(context: AtLevels, { fact, answers }: Unknown): Decided {
  const given = answers.map(({ place }) => place)
  const isWeighed = decidingFacts(context.policy.data).has(fact)
  const beside = isWeighed ? undefined : decidedBeside(context, fact, given)
  return beside ?? decidedAnew(context, fact, given)
}

const allParts: readonly DecidedByAnswer[] = ['kind', 'recommended', 'gates', 'possible', 'beside']

/** What an answer gives, by part, as words that can be compared. */
type Marks = Readonly<Partial<Record<DecidedByAnswer, string>>>

function partsThatDiffer([first, ...rest]: readonly Marks[]): readonly DecidedByAnswer[] {
  return allParts.filter((part) => rest.some((marks) => marks[part] !== first?.[part]))
}

/** Where the measure or the kind can hang on it, the case is decided with each answer. */
function decidedAnew(context: AtLevels, fact: number, answers: readonly number[]): Decided {
  const { policy, derived, decision } = context
  const known = decidingFacts(policy.data).has(fact) ? undefined : decision.outcome
  const decisions = answers.map((level) =>
    decideCase(policy, withLevels(derived, [[fact, level]]), known),
  )
  return {
    decides: partsThatDiffer(decisions.map((one) => marksOf(context, one))),
    rungs: decisions.map(({ recommended }) => recommended),
  }
}

function marksOf({ policy }: AtLevels, decision: CaseDecision): Marks {
  const { kind, recommended, gates, asKnown } = decision
  // That a measure is not available matters where it could be imposed, with written reasons or without.
  const within =
    kind === 'measures'
      ? policy.data.ladder.slice(decision.outcome.departFrom, decision.outcome.departTo + 1)
      : []
  const barred = within.filter((rung) => isUnavailable(policy, rung, asKnown))
  return {
    kind,
    recommended: String(recommended),
    gates: statusesOf(gates),
    possible: barred.join(' '),
    beside: firedIn(laterRules(policy).add, asKnown),
  }
}

/**
 * Of any other fact only the rules that an answer can turn are asked, for the decision stands; undefined where a gate opens or
 * closes that decides on the kind.
 */
function decidedBeside(
  context: AtLevels,
  fact: number,
  answers: readonly number[],
): Decided | undefined {
  const { policy, decision } = context
  const { gate: rules, add } = rulesOnFact(policy, fact)
  const rungs = answers.map(() => decision.recommended)
  if (rules.length + add.length === 0) return { decides: [], rungs }
  const asKnown = decision.asKnown.slice()
  const marks: Marks[] = []
  for (const level of answers) {
    asKnown[fact] = level
    const { gates } = gatesFor(policy, asKnown, rules)
    if (rules.some(({ gate }) => turnsTheKind(gates[gate], decision.gates[gate]))) return undefined
    marks.push({ gates: statusesOf(gates), beside: firedIn(add, asKnown) })
  }
  return { decides: partsThatDiffer(marks), rungs }
}

function turnsTheKind(then: Gated | undefined, now: Gated | undefined): boolean {
  return now?.gate.kind !== undefined && then?.status !== now.status
}

function statusesOf(gates: CaseDecision['gates']): string {
  return gates.map(({ status }) => status).join(' ')
}

function firedIn(rules: readonly Tabled[], levels: readonly number[]): string {
  const fired = rules.filter((rule) => fires(rule, levels))
  return fired.map(({ rule }) => rule).join(' ')
}

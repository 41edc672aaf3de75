import { addsMeasure } from '../advice/measures'
import type { Context } from '../advice/context'
import { type CaseDecision, type Outcome, throughGates } from '../decide/decide'
import type { Situation } from '../case/levels'
import { type Changed, type Changes, heldFacts, outcomeOf, withLevels } from '../decide/what-if'
import { laterRules } from '../decide/rules'
import { factsThatBar } from '../decide/unavailable'
import { kindFacts } from '../policy/deciding'
import type { Verdict } from './check-result'
import type { Proposal } from './proposal'
import { bestFor, verdictOf, weighProposal } from './verdict'

/** A question that is open, with the level that each option gives: first that it is not answered, then every answer. */
export interface OpenAnswers {
  readonly fact: number
  /** Of which act it is asked, as a place among the acts in play; undefined where it is about the case. */
  readonly act: number | undefined
  readonly levels: readonly number[]
  /** Whether it is asked for beside what the weighing comes to, by a rule that names a measure, a gate or what is not available. */
  readonly apart: boolean
}

/** An option for each question that is open: 0 where it is not answered. */
export type Options = readonly number[]

/** A box of options: for each question all from the first to the last. */
export interface Box {
  readonly first: Options
  readonly last: Options
}

/** Every way to answer what is open, and what it makes of a verdict. */
export interface AnswerSpace {
  readonly questions: readonly OpenAnswers[]
  /** Every verdict that there can be in a box; where it is one, all of the box gives it. */
  readonly verdictsIn: (box: Box) => readonly Verdict[]
  /** Whether more was asked than is tried. */
  readonly isSpent: () => boolean
}

/** The verdicts, along the ladder from its lightest end. */
export const verdictOrder: readonly Verdict[] = [
  'too-light',
  'borderline',
  'defensible',
  'fitting',
  'too-heavy',
]

/** What is said of one rung while the facts become graver. */
const whileGraver: readonly Verdict[] = [
  'too-heavy',
  'borderline',
  'defensible',
  'fitting',
  'defensible',
  'borderline',
  'too-light',
]

/** The most ways of answering to try where monotony is not proved. */
const mostTried = 65_536

/** What one way of answering comes to. */
interface Point {
  readonly verdict: Verdict
  readonly recommended: number
  readonly outcome: Outcome | undefined
}

/** The space of the answers to what is open in a case, for one proposal. */
export function answerSpace(context: Context, proposal: Proposal): AnswerSpace {
  const { data } = context.policy
  const read = factsReadBeside(context, proposal)
  const by = (way: 'replaced' | 'seriousness') =>
    [...read].some((fact) => data.facts[fact]?.by === way)
  const held = heldFacts(context.derived)
  const questions = context.derived.open.map(({ fact, act, levels }): OpenAnswers => {
    const apart = read.has(fact)
    // That a fact stands at its mildest is an answer of its own only for who asks whether it is known, and
    // where acts stand at levels of their own: an answer about the case is then an answer for each.
    const isOwnAnswer = apart || (act === undefined && held.has(fact))
    return { fact, act, apart, levels: isOwnAnswer ? [levels[0] ?? 0, ...levels] : levels }
  })
  const isAlone =
    proposal.beside.length === 0 &&
    bestFor(proposal) === 'fitting' &&
    !questions.some(({ apart }) => apart) &&
    !by('seriousness')
  const at = pointsOf(context, proposal, { questions, isAlone })
  // Whether a measure took the place of another does not follow a graver fact one way.
  if (!data.provedMonotone || by('replaced')) return oneByOne(questions, at)
  const verdictsIn = isAlone ? alongLadder(proposal.principal, at) : whereAlike(questions, at)
  return { questions, verdictsIn, isSpent: () => false }
}

/** The facts that a rule reads beside the weighing of the measure: for what it names, for what is not available, for the kind. */
function factsReadBeside({ policy }: Context, proposal: Proposal): ReadonlySet<number> {
  const naming = laterRules(policy).add.filter(({ rule }) =>
    proposal.beside.some(({ id }) => addsMeasure(policy, rule, id)),
  )
  return new Set([
    ...naming.flatMap(({ reads }) => reads),
    ...proposal.heads.flatMap(({ id }) => [...factsThatBar(policy, id)]),
    ...kindFacts(policy.data),
  ])
}

type At = (options: Options) => Point

/** Without a proof only trying tells: a box is known once it is one way of answering. */
function oneByOne(questions: readonly OpenAnswers[], at: At): AnswerSpace {
  let left = mostTried
  return {
    questions,
    isSpent: () => left < 0,
    verdictsIn: ({ first, last }) => {
      if (first.some((option, question) => option !== last[question])) return verdictOrder
      left--
      return [at(first).verdict]
    },
  }
}

/** A graver fact never gives a milder answer, so what is said of one rung moves one way: the two ends say it all. */
function alongLadder(rung: number, at: At): AnswerSpace['verdictsIn'] {
  const placeOf = ({ verdict, recommended }: Point) =>
    rung < recommended ? whileGraver.lastIndexOf(verdict) : whileGraver.indexOf(verdict)
  return ({ first, last }) => [
    ...new Set(whileGraver.slice(placeOf(at(first)), placeOf(at(last)) + 1)),
  ]
}

const parts = ['tier', 'from', 'to', 'departFrom', 'departTo', 'recommended'] as const

/**
 * What is proposed beside the ladder hangs on more than its weight: a box is known where both ends come to the same, and nothing is asked
 * apart.
 */
function whereAlike(questions: readonly OpenAnswers[], at: At): AnswerSpace['verdictsIn'] {
  return ({ first, last }) => {
    if (questions.some(({ apart }, place) => apart && first[place] !== last[place]))
      return verdictOrder
    const [low, high] = [at(first), at(last)]
    const isAlike = parts.every((part) => low.outcome?.[part] === high.outcome?.[part])
    return isAlike ? [low.verdict] : verdictOrder
  }
}

interface Asked {
  readonly questions: readonly OpenAnswers[]
  /** Whether only the measure of the ladder is proposed, and nothing but its weight decides on it. */
  readonly isAlone: boolean
}

/** What each way of answering comes to; each is worked out once. */
function pointsOf(context: Context, proposal: Proposal, { questions, isAlone }: Asked): At {
  const { policy, derived, decision } = context
  const known = new Map<number, Point>()
  const said = new Map<string, Verdict>()
  const levels = derived.levels.slice()
  const held = heldFacts(context.derived)
  const touchesActs = questions.some(({ fact, act }) => act !== undefined || held.has(fact))
  const answered = (options: Options): Changes =>
    questions.flatMap(({ fact, act, levels: given }, place): readonly Changed[] => {
      const option = options[place] as number
      return option === 0 ? [] : [[fact, given[option] as number, act]]
    })
  const situation = (options: Options): Situation => {
    if (touchesActs) return withLevels(derived, answered(options))
    // Nothing of an act's own is asked, so that only levels of the case change.
    questions.forEach(({ fact, levels: given }, place) => {
      levels[fact] = given[options[place] as number] as number
    })
    return { levels, acts: derived.acts }
  }
  const decided = (options: Options, outcome: Outcome | undefined): CaseDecision => {
    if (isAlone)
      return decision.kind === 'measures' && outcome !== undefined
        ? { ...decision, outcome, recommended: outcome.recommended }
        : decision
    return throughGates(policy, withLevels(derived, answered(options)), outcome)
  }
  const verdictFor = (options: Options, now: CaseDecision): Verdict => {
    if (proposal.beside.length === 0) return verdictOf(policy, now, proposal)
    const { outcome } = now
    const key = [
      ...parts.map((part) => outcome?.[part]),
      outcome?.replaced,
      ...options.filter((_, place) => questions[place]?.apart === true),
    ].join()
    const verdict = said.get(key) ?? weighProposal({ ...context, decision: now }, proposal).verdict
    said.set(key, verdict)
    return verdict
  }
  return (options) => {
    const key = questions.reduce(
      (sum, { levels: given }, place) => sum * given.length + (options[place] as number),
      0,
    )
    const before = known.get(key)
    if (before !== undefined) return before
    const outcome = derived.acts.length === 0 ? undefined : outcomeOf(policy, situation(options))
    const now = decided(options, outcome)
    const point = { verdict: verdictFor(options, now), recommended: now.recommended, outcome }
    known.set(key, point)
    return point
  }
}

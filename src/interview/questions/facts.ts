import type { Case } from '../../case/case'
import { answersFrom, furtherAsked, isByHistory, isUnknown } from '../../policy/fact'
import type { FactData } from '../../policy/policy'
import { inside, type Policy } from '../../policy/ready'
import type { BilingualText } from '../../base/text'
import {
  type Answers,
  answerTo,
  type FactId,
  hearing,
  isAnonymous,
  sameQuestion,
  type Section,
} from '../answers'
import { caseOf } from '../case-of'
import { definitionsOf } from '../definitions'
import { differs, type Tried, tried, triedAs } from '../outcome'
import { words } from '../words'
import { circumstancesQuestion } from './circumstances'
import { earlierQuestion } from './earlier'
import { type CaseQuestion, levelOptions } from './question'
import { whyAsked } from './why'
import type { Vocabulary } from '../../policy/vocabulary'

/** The next question whose answer can still change the outcome; undefined where none can. */
export function factQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  const theCase = caseOf(policy, answers)
  const now = theCase === undefined ? undefined : tried(policy, theCase)
  if (theCase === undefined || now === undefined) return undefined
  const soFar: SoFar = { policy, answers, theCase, now }
  const open = candidates(soFar)
  const chosen = single(open)
  if (chosen !== undefined) return questionOn(soFar, chosen, whyAsked(soFar, chosen))
  return circumstancesQuestion(policy, answers, theCase) ?? togetherQuestion(soFar, open)
}

/** Whether there was another earlier measure, directly after one was told, where that can change the outcome; undefined otherwise. */
export function anotherEarlierQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  const id = { about: 'earlier', at: 1, part: 'kind' } as const
  const question = earlierQuestion(policy, answers)
  if (question === undefined || answerTo(answers, id) === undefined) return undefined
  const theCase = caseOf(policy, answers)
  const now = theCase === undefined ? undefined : tried(policy, theCase)
  if (theCase === undefined || now === undefined) return undefined
  const open = candidates({ policy, answers, theCase, now }, isByHistory)
  return open.some(({ outcomes }) => differs(outcomes)) ? question : undefined
}

/** The points of procedure that were not asked for, and that can each change something by their answer, in the order of the policy. */
export function procedureQuestions(
  policy: Policy<Vocabulary>,
  answers: Answers,
): readonly CaseQuestion[] {
  const theCase = caseOf(policy, answers)
  const now = theCase === undefined ? undefined : tried(policy, theCase)
  if (theCase === undefined || now === undefined) return []
  const soFar: SoFar = { policy, answers, theCase, now }
  return candidates(soFar)
    .filter(({ section, outcomes }) => section === 'procedure' && differs(outcomes))
    .flatMap((one) => questionOn(soFar, one, whyAsked(soFar, one)) ?? [])
}

/** The question about one fact, whether it still matters or not; undefined where the policy has no such fact. */
export function factQuestionOn(
  policy: Policy<Vocabulary>,
  answers: Answers,
  id: FactId,
): CaseQuestion | undefined {
  const fact = inside(policy).data.facts.find((one) => one.id === id.fact)
  if (fact === undefined) return undefined
  const others = answers.filter((one) => !sameQuestion(one.id, id))
  const theCase = caseOf(policy, others)
  const now = theCase === undefined ? undefined : tried(policy, theCase)
  const soFar = theCase && now && { policy, answers: others, theCase, now }
  const [open] = soFar === undefined ? [] : candidates(soFar, (one) => one === fact)
  if (soFar !== undefined && open !== undefined && differs(open.outcomes))
    return questionOn(soFar, open, whyAsked(soFar, open))
  const all = levelOptions(fact, definitionsOf(inside(policy)))
  const options = open ? all.filter(({ value }) => open.levels.includes(value)) : all
  const text = fact.question ?? fact.label
  return { id, kind: 'one', text, why: words.forFile, options, mayBeUnknown: true }
}

/** What was told so far. */
interface SoFar {
  readonly policy: Policy<Vocabulary>
  readonly answers: Answers
  readonly theCase: Case<Vocabulary>
  /** What the case gives as it is. */
  readonly now: Tried
}

/** A fact that can still be asked. */
interface AskableFact {
  readonly fact: FactData
  readonly section: Section
  /** The levels that can go with what was answered, mildest first where they are ordered. */
  readonly levels: readonly string[]
  /** What each of them gives. */
  readonly outcomes: readonly Tried[]
}

/** The facts that were not asked, each with what its answers give; only some of them where it is said which. */
function candidates(
  soFar: SoFar,
  isWanted: (fact: FactData) => boolean = () => true,
): readonly AskableFact[] {
  return inside(soFar.policy).data.facts.flatMap((fact, index): AskableFact[] => {
    if (!isWanted(fact)) return []
    if (fact.role !== 'given' && fact.role !== 'procedure') return []
    const section = fact.role === 'given' ? 'facts' : 'procedure'
    const known = soFar.now.levels[index] as number
    if (isTold(soFar, fact, section) || isImplied(fact, known)) return []
    const possible = levelsFrom(fact, known).flatMap((level) => {
      const outcome = triedAs(soFar.policy, withFact(soFar.theCase, { fact, section, level }))
      return outcome === undefined ? [] : [{ level, outcome }]
    })
    const levels = possible.map(({ level }) => level)
    const outcomes = possible.map(({ outcome }) => outcome)
    return possible.length === 0 ? [] : [{ fact, section, levels, outcomes }]
  })
}

/** Whether a level follows from what was answered to another question. */
function isImplied(fact: FactData, level: number): boolean {
  return fact.impliedBy !== undefined && !isUnknown(fact, level)
}

/** Whether nothing more is to be asked about a fact. */
function isTold({ policy, answers }: SoFar, fact: FactData, section: Section): boolean {
  if (fact.id === hearing.fact && isAnonymous(answers)) return true
  return isByHistory(fact)
    ? earlierQuestion(policy, answers) === undefined
    : answerTo(answers, { about: 'fact', section, fact: fact.id }) !== undefined
}

/** The levels that a fact can still turn out to have. */
function levelsFrom(fact: FactData, now: number): readonly string[] {
  // One more earlier measure never makes what is known of them milder.
  const least = isByHistory(fact) && !isUnknown(fact, now) ? now : 0
  return answersFrom(fact, least).map((level) => String(fact.levels[level]))
}

interface Stated extends Pick<AskableFact, 'fact' | 'section'> {
  readonly level: string
}

/** A case with one fact at a level. What follows from earlier measures is stated in their place, for both cannot be said. */
function withFact(
  { history, ...theCase }: Case<Vocabulary>,
  { fact, section, level }: Stated,
): Case<Vocabulary> {
  const kept = history === undefined || isByHistory(fact) ? {} : { history }
  return { ...theCase, ...kept, [section]: { ...theCase[section], [fact.id]: level } }
}

/** The fact that by itself can change most: the measure before the gates, the gates before what goes with it. */
function single(open: readonly AskableFact[]): AskableFact | undefined {
  const ranked = open
    .filter(({ outcomes }) => differs(outcomes))
    .map((candidate) => ({ candidate, rank: rankOf(candidate) }))
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.candidate
}

function rankOf({ outcomes }: AskableFact): number {
  const rungs = outcomes.map(({ recommended }) => recommended)
  const kinds = new Set(outcomes.map(({ kind }) => kind)).size
  const measures = new Set(outcomes.map(({ measure }) => measure)).size
  const gates = new Set(outcomes.map((one) => one.gates)).size
  return (
    (kinds > 1 ? 1000 : 0) +
    (Math.max(...rungs) - Math.min(...rungs)) * 100 +
    (measures > 1 ? 50 : 0) +
    (gates > 1 ? 10 : 0)
  )
}

function questionOn(
  { policy, answers }: SoFar,
  { fact, section, levels }: AskableFact,
  because: BilingualText,
): CaseQuestion | undefined {
  if (isByHistory(fact)) return earlierQuestion(policy, answers)
  const defined = definitionsOf(inside(policy))
  return {
    id: { about: 'fact', section, fact: fact.id },
    kind: 'one',
    text: furtherAsked(fact, levels)?.question ?? fact.question ?? fact.label,
    why: because,
    options: levelOptions(fact, defined).filter(({ value }) => levels.includes(value)),
    mayBeUnknown: true,
  }
}

/**
 * What by itself changes nothing, but does together with other answers that are open: these are
 * made graver one by one, until the measure changes.
 */
function togetherQuestion(soFar: SoFar, open: readonly AskableFact[]): CaseQuestion | undefined {
  const { policy, now } = soFar
  let { theCase } = soFar
  for (const one of open) {
    const level = one.levels.at(-1)
    if (one.section !== 'facts' || !one.fact.ordered || level === undefined) continue
    theCase = withFact(theCase, { ...one, level })
    const measure = triedAs(policy, theCase)?.measure
    if (measure !== undefined && measure !== now.measure)
      return questionOn(soFar, one, words.together)
  }
  return undefined
}

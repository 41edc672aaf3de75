import type { Case, Finding, Relation, Stage } from '../case/case'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { policyFrom } from '../policy/given'
import { deepFreeze, type Policy } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import {
  type ActId,
  type Answers,
  type AttentionId,
  type CircumstancesId,
  type EarlierId,
  type FactId,
  type MoreId,
  type QuestionId,
  sameQuestion,
  type WholeId,
} from './answers'
import { caseOf } from './case-of'
import { readAnswers, readQuestionId } from './read-answers'

/** How an interview is held. */
export interface InterviewOptions {
  /** The policy to ask by; the shipped one when left out. */
  readonly policy?: Policy<Vocabulary> | undefined
}

/** What can be answered about the whole case, by what is asked. */
export interface WholeAnswers {
  /** How far the inquiry is. */
  readonly stage: Stage
  /** What the accused is to the employer. */
  readonly relation: Relation | null
  /** Whether nobody who handles the matter knows who reported. */
  readonly anonymous: 'yes' | 'no' | null
  /** A day, a month or a year; null where it is not known. */
  readonly knownOn: string | null
  /** A pseudonym with a digit in it, never a name; null for none. */
  readonly reference: string | null
  /** A whole day; null where it is not known. */
  readonly assessedOn: string | null
}

/** What can be answered about an act, by what is asked. */
export interface ActAnswers<V extends Vocabulary = Arbocatalogus2026> {
  /** A form, or something else. */
  readonly form: V['form'] | 'none'
  /** A behaviour of the catalogue, or one that is not listed. */
  readonly behaviour: V['behaviour'] | 'unlisted'
  /** How serious the committee finds it; null where it is not known. */
  readonly tier: V['tier'] | null
  /** What the inquiry found. */
  readonly finding: Finding
  /** A day, a month or a year; null where it is not known. */
  readonly on: string | null
  /** The last day, a month or a year, of conduct that went on. */
  readonly to: string | null
  /** On how many separate days, as digits. */
  readonly occasions: string | null
}

/** What can be answered about an earlier measure, by what is asked. */
export interface EarlierAnswers<V extends Vocabulary = Arbocatalogus2026> {
  /** What it was, or that there was none. */
  readonly kind: V['historyKind'] | 'none' | null
  /** The form of conduct it was about. */
  readonly form: V['form'] | null
  /** Whether it was about comparable conduct. */
  readonly comparable: 'yes' | 'no' | null
  /** A day, a month or a year. */
  readonly on: string | null
  /** Whether it was taken from the file. */
  readonly removed: 'yes' | 'no' | null
  /** The first day it no longer counts, as was promised: a day, a month or a year. */
  readonly until: string | null
}

/** The levels of a fact; null where it is not known. */
export type LevelOf<Levels, Fact> = (Fact extends keyof Levels ? Levels[Fact] : string) | null

/** What can be answered to a question, by what it is about; null is "I don't know". */
export type AnswerTo<
  Id extends QuestionId,
  V extends Vocabulary = Arbocatalogus2026,
> = Id extends WholeId
  ? WholeAnswers[Id['about']]
  : Id extends MoreId
    ? 'yes' | 'no' | null
    : Id extends ActId
      ? ActAnswers<V>[Id['part']]
      : Id extends EarlierId
        ? EarlierAnswers<V>[Id['part']]
        : Id extends FactId
          ? LevelOf<V['facts'] & V['procedure'], Id['fact']>
          : Id extends CircumstancesId
            ? readonly V['circumstance'][]
            : Id extends AttentionId
              ? readonly V['attention'][]
              : string | null

/**
 * Adds an answer; to a question that was answered before, it takes the place of that answer, and of what hung on it and is no longer
 * asked for or is about something else.
 *
 * @param answers - what was answered so far
 * @param id - what the question is about
 * @param answer - what is answered: a word that the question offers, words, a day, or null for "I don't know"
 * @returns the answers with this one at the end
 *
 * @example
 * ```ts
 * const begun = answered([], { about: 'stage' }, 'concluded')
 * nextStep(begun) // the next question
 * ```
 */
export function answered<const Id extends QuestionId>(
  answers: Answers,
  id: Id,
  answer: AnswerTo<Id>,
): Answers {
  const ends = endsWhatHung(id, answer)
  const kept = answers.filter((one) => !sameQuestion(one.id, id) && !(ends && hangsOn(one.id, id)))
  return [...kept, { id, answer: answer }]
}

/**
 * Forgets an answer, with every answer that hung on it: of an act its finding with its behaviour, of earlier measures those that
 * were asked for after it. The question is asked again where its answer can still change the outcome.
 *
 * @param answers - what was answered so far
 * @param id - what the question was about
 * @param options - the policy to ask by; the shipped one when left out
 * @returns the answers that are left, in their order
 * @throws UsageError where the options, the answers or the id are not what they should be
 */
export function forget(answers: Answers, id: QuestionId, options?: InterviewOptions): Answers {
  const policy = policyFrom(options)
  const given = readAnswers(policy, answers)
  const forgotten = readQuestionId(policy, id)
  const left = given.filter(
    (one) => !sameQuestion(one.id, forgotten) && !hangsOn(one.id, forgotten),
  )
  return deepFreeze(left)
}

/**
 * The case that the answers make so far: what to keep before the interview has ended.
 *
 * @param answers - what was answered so far
 * @param options - the policy to ask by; the shipped one when left out
 * @returns the case, frozen; undefined before there is an act
 * @throws UsageError where the options or the answers are not what they should be
 */
export function caseSoFar(
  answers: Answers,
  options?: InterviewOptions,
): Case<Vocabulary> | undefined {
  const policy = policyFrom(options)
  const theCase = caseOf(policy, readAnswers(policy, answers))
  return theCase === undefined ? undefined : deepFreeze(theCase)
}

/** Whether what hung on an answer goes with another one; a finding or another measure stands where it is still asked for. */
function endsWhatHung(id: QuestionId, answer: unknown): boolean {
  if (id.about === 'stage') return answer !== 'concluded'
  if (id.about === 'more') return answer !== 'yes'
  const isKind = id.about === 'earlier' && id.part === 'kind'
  return !isKind || answer === null || answer === 'none'
}

/** Whether a question was asked only because of what was answered to another. */
function hangsOn(id: QuestionId, other: QuestionId): boolean {
  switch (other.about) {
    case 'stage':
      return id.about === 'act' && id.part === 'finding'
    case 'act':
      return id.about === 'act' && id.at === other.at && partsAfter(other.part).includes(id.part)
    case 'more':
      return (id.about === 'act' || id.about === 'more') && id.at > other.at
    case 'earlier':
      return id.about === 'earlier' && hangsOnEarlier(id, other)
    case 'relation':
    case 'anonymous':
    case 'knownOn':
    case 'reference':
    case 'assessedOn':
    case 'fact':
    case 'circumstances':
    case 'attention':
      return false
  }
}

/** What is asked about an act because of what was said before. */
function partsAfter(part: ActId['part']): readonly ActId['part'][] {
  const parts = ['form', 'behaviour', 'tier', 'finding', 'on', 'to', 'occasions'] as const
  if (part === 'on') return ['to']
  return part === 'form' || part === 'behaviour' ? parts.slice(parts.indexOf(part) + 1) : []
}

function hangsOnEarlier(id: EarlierId, other: EarlierId): boolean {
  if (other.part === 'kind') return id.at > other.at || (id.at === other.at && id.part !== 'kind')
  return other.part === 'form' && id.at === other.at && id.part === 'comparable'
}

import type { Act, Case } from '../case/case'
import { perPolicy } from '../policy/per-policy'
import { findingIds, relationIds, stageIds } from '../policy/policy'
import type { Vocabulary } from '../policy/vocabulary'

/** The most acts, and the most earlier measures, that are asked for. */
export const most = 12
/** The numbers they are asked under. */
export const numbers: readonly number[] = Array.from({ length: most }, (_, index) => index + 1)

/** What is asked about an act. */
export type ActPart = 'form' | 'behaviour' | 'tier' | 'finding' | 'on' | 'to' | 'occasions'
/** What is asked about an earlier measure. */
export type EarlierPart = 'kind' | 'form' | 'comparable' | 'on' | 'removed' | 'until'
/** The part of a case that a fact stands in. */
export type Section = 'facts' | 'procedure'

/**
 * What a question about the case as a whole is about: how far the inquiry is, what the accused is to the organisation, whether the
 * report is anonymous, since when it is known, the reference, or the day of the assessment.
 */
export interface WholeId {
  /** The part of the case. */
  readonly about: 'stage' | 'relation' | 'anonymous' | 'knownOn' | 'reference' | 'assessedOn'
}

/** What a question about an act is about. */
export interface ActId {
  /** The part of the case. */
  readonly about: 'act'
  /** The number of the act, from 1. */
  readonly at: number
  /** What is asked about it. */
  readonly part: ActPart
}

/** What a question whether there is more conduct is about. */
export interface MoreId {
  /** The part of the case. */
  readonly about: 'more'
  /** The number of the act after which it is asked, from 1. */
  readonly at: number
}

/** What a question about a fact is about. */
export interface FactId {
  /** The part of the case. */
  readonly about: 'fact'
  /** Where in the case the fact stands. */
  readonly section: Section
  /** The id of the fact. */
  readonly fact: string
}

/** What a question about an earlier measure is about. */
export interface EarlierId {
  /** The part of the case. */
  readonly about: 'earlier'
  /** The number of the earlier measure, from 1. */
  readonly at: number
  /** What is asked about it. */
  readonly part: EarlierPart
}

/** What a question of one answer, or of a day, is about. */
export type SingleId = WholeId | ActId | MoreId | FactId | EarlierId

/** What a question for circumstances is about: those it offers, so that they are not offered again. */
export interface CircumstancesId {
  /** The part of the case. */
  readonly about: 'circumstances'
  /** The circumstances that the question offers. */
  readonly offered: readonly string[]
}

/** What the question for what never weighs but has to be seen is about. */
export interface AttentionId {
  /** The part of the case. */
  readonly about: 'attention'
}

/** What a question is about; no two questions of one interview are about the same. */
export type QuestionId = SingleId | CircumstancesId | AttentionId

/** What was answered: a word, words, or null for "I don't know". */
export type Answer = string | readonly string[] | null

/** One question with what was answered to it. */
export interface AnsweredQuestion {
  /** What the question was about: the `id` it came with. */
  readonly id: QuestionId
  /**
   * What was answered: the `value` of an option, those of several, a day (`2026-03-01`), a number or a text as written, or null for "I
   * don't know".
   */
  readonly answer: Answer
}

/** The answers so far, in the order they were given; dropping the last one goes back. */
export type Answers = readonly AnsweredQuestion[]

/** A text for each question, another one for another question. */
export function keyOf(id: QuestionId): string {
  switch (id.about) {
    case 'stage':
    case 'relation':
    case 'anonymous':
    case 'knownOn':
    case 'reference':
    case 'assessedOn':
    case 'attention':
      return id.about
    case 'act':
    case 'earlier':
      return `${id.about} ${id.at}: ${id.part}`
    case 'more':
      return `more after ${id.at}`
    case 'fact':
      return `${id.section}: ${id.fact}`
    case 'circumstances':
      return `circumstances: ${id.offered.join(', ')}`
  }
}

/** Whether two questions ask the same. */
export function sameQuestion(one: QuestionId, other: QuestionId): boolean {
  return one.about === other.about && keyOf(one) === keyOf(other)
}

/** What was answered to a question: null for "I don't know", undefined where it was not asked. */
export function answerTo(answers: Answers, id: SingleId): string | null | undefined {
  const answer = byQuestion(answers).get(keyOf(id))
  return typeof answer === 'string' || answer === null ? answer : undefined
}

/** What follows from answers alone: made when it is first asked for, and kept as long as they are. Nobody changes a list of answers. */
export function perAnswers<T>(make: (answers: Answers) => T): (answers: Answers) => T {
  return perPolicy<T, Answers>(make)
}

/** The answers by what they are about; of several to one question the first. */
const byQuestion = /* @__PURE__ */ perAnswers(
  (answers): ReadonlyMap<string, Answer> =>
    new Map([...answers].reverse().map(({ id, answer }) => [keyOf(id), answer])),
)

/** How far the inquiry is, as answered. */
export function stageOf(answers: Answers): Case<Vocabulary>['stage'] | undefined {
  return oneOf(stageIds, answerTo(answers, { about: 'stage' }))
}

/** What the accused is to the organisation, as answered. */
export function relationOf(answers: Answers): Case<Vocabulary>['relation'] {
  return oneOf(relationIds, answerTo(answers, { about: 'relation' }))
}

/** What the inquiry found about an act, as answered. */
export function findingOf(answers: Answers, at: number): Act<Vocabulary>['finding'] {
  return oneOf(findingIds, answerTo(answers, { about: 'act', at, part: 'finding' }))
}

function oneOf<T extends string>(known: readonly T[], word: string | null | undefined) {
  return known.find((one) => one === word)
}

/** The facts of one section that were asked, with their levels; whoever reports without a name cannot be heard. */
export function levelsOf(answers: Answers, section: Section): Readonly<Record<string, string>> {
  const anonymous = section === 'procedure' && isAnonymous(answers)
  const told = answers.flatMap(({ id, answer }) =>
    id.about === 'fact' && id.section === section
      ? [[id.fact, typeof answer === 'string' ? answer : 'unknown'] as const]
      : [],
  )
  return Object.fromEntries(anonymous ? [...told, [hearing.fact, hearing.notPossible]] : told)
}

/** What says that the reporter could not be heard, in the words of a policy that has them. */
export const hearing = { fact: 'reporterHeard', notPossible: 'not-possible' } as const

/** Whether nobody who handles the matter knows who reported, as answered. */
export function isAnonymous(answers: Answers): boolean {
  return answerTo(answers, { about: 'anonymous' }) === 'yes'
}

/** The questions for circumstances so far: what each offered. */
export function offersOf(answers: Answers): readonly (readonly string[])[] {
  return answers.flatMap(({ id }) => (id.about === 'circumstances' ? [id.offered] : []))
}

/** The circumstances that were claimed and found to be so, over every time they were asked for. */
export function claimedOf(answers: Answers): readonly string[] {
  return answers.flatMap(({ id, answer }) =>
    id.about === 'circumstances' && answer !== null ? answer : [],
  )
}

/** The points named that never weigh but have to be seen; undefined where they were not asked for. */
export function attentionOf(answers: Answers): readonly string[] | undefined {
  const asked = answers.find(({ id }) => id.about === 'attention')
  if (asked === undefined) return undefined
  return typeof asked.answer === 'string' ? [asked.answer] : (asked.answer ?? [])
}

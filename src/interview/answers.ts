import type { Act, Case } from '../case/case'
import { findingIds, relationIds, stageIds } from '../policy/policy'
import type { Vocabulary } from '../policy/vocabulary'

/** The most acts, and the most earlier measures, that are asked for. */
export const most = 12
/** The numbers they are asked under. */
export const numbers: readonly number[] = Array.from({ length: most }, (_, index) => index + 1)

/** What is asked about an act. */
export type ActPart = 'form' | 'behaviour' | 'tier' | 'finding' | 'on'
/** What is asked about an earlier measure. */
export type EarlierPart = 'kind' | 'form' | 'on'
/** The part of a case that a fact stands in. */
export type Section = 'facts' | 'procedure'

/** What a question of one answer, or of a day, is about. Acts and earlier measures are numbered from 1. */
export type SingleId =
  | { readonly about: 'stage' }
  | { readonly about: 'act'; readonly at: number; readonly part: ActPart }
  /** Whether there is more conduct, after the act of this number. */
  | { readonly about: 'more'; readonly at: number }
  | { readonly about: 'relation' }
  | { readonly about: 'fact'; readonly section: Section; readonly fact: string }
  | { readonly about: 'earlier'; readonly at: number; readonly part: EarlierPart }

/** What a question for circumstances is about: those it offers, so that they are not offered again. */
export interface CircumstancesId {
  readonly about: 'circumstances'
  readonly offered: readonly string[]
}

/** What a question is about; no two questions of one interview are about the same. */
export type QuestionId = SingleId | CircumstancesId

/** What was answered: a word, words, or null for "I don't know". */
export type Answer = string | readonly string[] | null

/** One question with what was answered to it. */
export interface Answered {
  readonly id: QuestionId
  readonly answer: Answer
}

/** The answers so far, in the order they were given; dropping the last one goes back. */
export type Answers = readonly Answered[]

/** A text for each question, another one for another question. */
export function keyOf(id: QuestionId): string {
  switch (id.about) {
    case 'stage':
    case 'relation':
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
  const answer = answers.find((given) => sameQuestion(given.id, id))?.answer
  return typeof answer === 'string' || answer === null ? answer : undefined
}

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

/** The facts of one section that were asked, with their levels. */
export function levelsOf(answers: Answers, section: Section): Readonly<Record<string, string>> {
  const told = answers.flatMap(({ id, answer }) =>
    id.about === 'fact' && id.section === section
      ? [[id.fact, typeof answer === 'string' ? answer : 'unknown'] as const]
      : [],
  )
  return Object.fromEntries(told)
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

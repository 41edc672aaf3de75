import { type Answer, type AnsweredQuestion, type Answers, sameQuestion } from './answers'
import { type NextStep, nextStep, type StepOptions, stepOptions } from './next'
import type { Question, CaseQuestion } from './questions/question'
import { readAnswers } from './read-answers'
import { isCount, isDay, isReference } from './written'
import { daysOf, isBefore } from '../base/days'

/** A question with what was answered to it, as an overview shows it. */
export interface AskedQuestion {
  /** The question as it was put. */
  readonly question: CaseQuestion
  /** What was answered. */
  readonly answer: Answer
}

/** The answers, with one more: the last answer to a question stands. */
export function remembering(before: Answers, given: AnsweredQuestion): Answers {
  return [...before.filter(({ id }) => !sameQuestion(id, given.id)), given]
}

/**
 * What was answered to a question before, to be offered again.
 *
 * @param question - the question that is put again
 * @param before - every answer that was given, also those that were taken back
 * @returns the earlier answer, or undefined where there is none that can still be given
 */
export function earlierAnswer(question: CaseQuestion, before: Answers): Answer | undefined {
  const given = before.find(({ id }) => sameQuestion(id, question.id))
  return given !== undefined && canAnswer(question, given.answer) ? given.answer : undefined
}

/**
 * Whether an answer is one to a question.
 *
 * @param question - the question, as `nextStep` gave it
 * @param answer - what somebody answers
 * @returns true for one of the options, a day that is not too early, a number or a reference, and for null where that is an answer
 */
export function canAnswer(question: Question, answer: Answer): boolean {
  if (answer === null) return question.mayBeUnknown
  const { kind, options, notBefore, exact = false } = question
  const isOffered = (word: string) => options.some(({ value }) => value === word)
  if (typeof answer !== 'string') return kind === 'many' && answer.every(isOffered)
  switch (kind) {
    case 'one':
      return isOffered(answer)
    case 'many':
      return false
    case 'day':
      return isDay(answer, exact) && (notBefore === undefined || !endsBefore(answer, notBefore))
    case 'number':
      return isCount(answer)
    case 'text':
      return isReference(answer)
  }
}

/** Whether a day, a month or a year certainly ends before another begins. */
function endsBefore(one: string, other: string): boolean {
  return isBefore(daysOf(one).last, daysOf(other).first)
}

/** How far an interview is: what was asked and answered, and what comes next. */
export interface Resumed {
  /** Every question with its answer, in the order they are asked. */
  readonly asked: readonly AskedQuestion[]
  /** What comes next. */
  readonly step: NextStep
}

/**
 * Goes through an interview again with answers that were given before, as far as they are still asked for: to change one answer
 * and keep the others, or to take up answers that were kept.
 *
 * @param before - the answers, in any order; those that are not asked for are passed over
 * @param options - the policy to ask by and what to ask for, as for `nextStep`
 * @returns what was asked and answered, and the first question without an answer, or the end
 * @throws UsageError as `nextStep` does
 */
export function resume(before: Answers, options?: StepOptions): Resumed {
  const { policy, ...asks } = stepOptions(options)
  const given = readAnswers(policy, before)
  let asked: readonly AskedQuestion[] = []
  for (;;) {
    const step = nextStep(policy, answersOf(asked), asks)
    const answer = step.done ? undefined : earlierAnswer(step.question, given)
    if (step.done || answer === undefined) return { asked, step }
    asked = [...asked, { question: step.question, answer }]
  }
}

/** The answers to what was asked. */
export function answersOf(asked: readonly AskedQuestion[]): Answers {
  return asked.map(({ question: { id }, answer }) => ({ id, answer }))
}

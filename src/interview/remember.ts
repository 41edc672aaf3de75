import type { PolicyInside } from '../policy/ready'
import {
  type Answer,
  type AnsweredQuestion,
  type Answers,
  claimedOf,
  offersOf,
  sameQuestion,
} from './answers'
import { type NextStep, nextStep, type StepOptions, stepOptions } from './next'
import { questionAbout } from './questions/about'
import type { Question, CaseQuestion } from './questions/question'
import { readAnswers } from './read-answers'
import { canStand } from './standing'
import { isCount, isDay, isReference } from './written'
import { daysOf, isBefore } from '../base/days'

/** A question with what was answered to it, as an overview shows it. */
export interface AskedQuestion {
  /** The question as it was put. */
  readonly question: CaseQuestion
  /** What was answered. */
  readonly answer: Answer
}

/** The answers with one more: where the question was answered before, in the place of that answer, else at the end. */
export function remembering(before: Answers, given: AnsweredQuestion): Answers {
  const isGiven = ({ id }: AnsweredQuestion) => sameQuestion(id, given.id)
  return before.some(isGiven)
    ? before.map((one) => (isGiven(one) ? given : one))
    : [...before, given]
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
  /** Every question with its answer that stands, in the order of the answers. */
  readonly asked: readonly AskedQuestion[]
  /** What comes next. */
  readonly step: NextStep
  /**
   * The answers that do not go with the others, to be told to whoever gave them; where they are given again with answers that are
   * still to come, they are taken up as soon as they do.
   */
  readonly aside: Answers
}

/**
 * Takes up an interview with answers that were given before: to change one and keep the others, or to go on with answers that were
 * kept. An answer to what is no longer asked for stands as long as it goes with the others.
 *
 * @param before - the answers, in any order
 * @param options - the policy to ask by and what to ask for, as for `nextStep`
 * @returns what was asked and answered, the first question without an answer or the end, and the answers that cannot stand
 * @throws UsageError as `nextStep` does
 */
export function resume(before: Answers, options?: StepOptions): Resumed {
  const { policy, ...asks } = stepOptions(options)
  const given = readAnswers(policy, before)
  let asked: readonly AskedQuestion[] = []
  for (;;) {
    const step = nextStep(policy, answersOf(asked), asks)
    const more = step.done
      ? standing(policy, asked, given)
      : (answerAgain(step.question, given) ??
        standing(policy, asked, given) ??
        offeredAgain(step.question, given))
    if (more === undefined) {
      const aside = setAside(answersOf(asked), given)
      return { asked: inOrder(asked, given), step, aside }
    }
    asked = [...asked, more]
  }
}

/** A question that is put again, with what was answered to it. */
function answerAgain(question: CaseQuestion, given: Answers): AskedQuestion | undefined {
  const answer = earlierAnswer(question, given)
  return answer === undefined ? undefined : { question, answer }
}

/** A question for circumstances that were all offered before, in other questions, with those that were claimed. */
function offeredAgain(question: CaseQuestion, given: Answers): AskedQuestion | undefined {
  const { id } = question
  if (id.about !== 'circumstances') return undefined
  const before = offersOf(given).flat()
  const claimed = claimedOf(given)
  return id.offered.every((one) => before.includes(one))
    ? { question, answer: id.offered.filter((one) => claimed.includes(one)) }
    : undefined
}

/** The first answer to what is not asked for that stands beside the others. */
function standing(
  policy: PolicyInside,
  asked: readonly AskedQuestion[],
  given: Answers,
): AskedQuestion | undefined {
  const answers = answersOf(asked)
  for (const one of notAmong(answers, given)) {
    if (!canStand(policy, answers, one)) continue
    const question = questionAbout(policy, answers, one.id)
    if (question !== undefined && canAnswer(question, one.answer))
      return { question, answer: one.answer }
  }
  return undefined
}

const notAmong = (answers: Answers, given: Answers): Answers =>
  given.filter(({ id }) => !answers.some((one) => sameQuestion(one.id, id)))

/** What was asked, in the order of the answers; what was put together of several of them comes last. */
function inOrder(asked: readonly AskedQuestion[], given: Answers): readonly AskedQuestion[] {
  const ordered = given.flatMap(
    ({ id }) => asked.find(({ question }) => sameQuestion(question.id, id)) ?? [],
  )
  return [...ordered, ...asked.filter((one) => !ordered.includes(one))]
}

/** The answers of which nothing is left in others; circumstances are where they were offered again. */
export function setAside(answers: Answers, given: Answers): Answers {
  const offered = offersOf(answers).flat()
  const isOfferedAgain = (answer: Answer) =>
    typeof answer !== 'string' && (answer ?? []).every((one) => offered.includes(one))
  return notAmong(answers, given).filter(
    ({ id, answer }) => id.about !== 'circumstances' || !isOfferedAgain(answer),
  )
}

/** The answers to what was asked. */
export function answersOf(asked: readonly AskedQuestion[]): Answers {
  return asked.map(({ question: { id }, answer }) => ({ id, answer }))
}

/**
 * Asks for a case question by question: only what can still change the outcome.
 *
 * @module evenredig/interview
 */
export {
  type ActAnswers,
  answered,
  type AnswerTo,
  caseSoFar,
  type EarlierAnswers,
  forget,
  type InterviewOptions,
  type LevelOf,
  type WholeAnswers,
} from './interview/answered'
export type {
  ActId,
  AttentionId,
  ActPart,
  Answer,
  AnsweredQuestion,
  Answers,
  CircumstancesId,
  EarlierId,
  EarlierPart,
  FactId,
  MoreId,
  QuestionId,
  Section,
  SingleId,
  WholeId,
} from './interview/answers'
export {
  type LastStep,
  type NextStep,
  nextStep,
  type QuestionStep,
  type StepOptions,
} from './interview/next'
export { type AskedQuestion, resume, type Resumed } from './interview/remember'
export type { CaseQuestion, Option, Question } from './interview/questions/question'

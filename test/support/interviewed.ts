import fc from 'fast-check'
import type { Answer, Answers } from '../../src/interview/answers'
import type { NextStep } from '../../src/interview/next'
import type { CaseQuestion, Question } from '../../src/interview/questions/question'
import { canAnswer } from '../../src/interview/remember'

/** Chooses answers by a list of numbers, begun again where it ends; so that an interview can be drawn at random and shrunk. */
export const anyChoices = (): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 })

const writtenAs = {
  day: ['2025-01-06', '2025-11-03', '2026-02-02', '2026-03-30'],
  number: ['1', '2', '3', '40'],
  text: ['2026-014'],
} as const

/** The answer that a number stands for. */
export function answered(question: Question, choice: number, knowsAll: boolean): Answer {
  const { kind, options, mayBeUnknown } = question
  const unknown = mayBeUnknown && !knowsAll
  if (kind === 'many')
    return options.filter((_, index) => ((choice >> index) & 1) === 1).map(({ value }) => value)
  const values: readonly (string | null)[] = [
    ...(kind === 'one'
      ? options.map(({ value }) => value)
      : writtenAs[kind].filter((written) => canAnswer(question, written))),
    ...(unknown ? [null] : []),
  ]
  return values[choice % values.length] as string | null
}

/** A whole interview: every question with its answer, and how it ended. */
export interface Interviewed {
  readonly asked: readonly { readonly question: CaseQuestion; readonly before: Answers }[]
  readonly answers: Answers
  readonly end: Extract<NextStep, { readonly done: true }>
}

/** Holds an interview with chosen answers. Throws where it does not end. */
export function interviewed(
  next: (answers: Answers) => NextStep,
  choices: readonly number[],
  knowsAll = false,
): Interviewed {
  const asked: { question: CaseQuestion; before: Answers }[] = []
  let answers: Answers = []
  for (let count = 0; count < 200; count++) {
    const step = next(answers)
    if (step.done) return { asked, answers, end: step }
    asked.push({ question: step.question, before: answers })
    answers = [
      ...answers,
      {
        id: step.question.id,
        answer: answered(step.question, choices[count % choices.length] as number, knowsAll),
      },
    ]
  }
  throw new Error('the interview does not end')
}

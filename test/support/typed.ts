import type { Answer, Answers } from '../../src/interview/answers'
import { type AnsweredQuestion, keyOf, sameQuestion } from '../../src/interview/answers'
import { type StepOptions, nextStep } from '../../src/interview/next'
import type { CaseQuestion } from '../../src/interview/questions/question'
import { arbocatalogus2026 } from '../../src/index'

/** A line that somebody types to a question of an interview. */
export interface TypedLine {
  readonly question: CaseQuestion
  /** What is typed: as told, else that it is not known, else the first option. */
  readonly line: string
}

function lineFor(question: CaseQuestion, told: Answers): string {
  const given = told.find(({ id }) => sameQuestion(id, question.id))?.answer
  if (typeof given === 'string') return given
  if (question.kind === 'many') return given?.join(',') || '0'
  return question.mayBeUnknown ? '?' : (question.options[0]?.value ?? '?')
}

function answerOf({ kind }: CaseQuestion, line: string): Answer {
  if (kind === 'many') return line === '0' ? [] : line.split(',')
  return line === '?' ? null : line
}

/** A whole interview as it is typed, line by line, up to the overview of the answers. */
export function typed(told: Answers, options: StepOptions = {}): readonly TypedLine[] {
  const lines: TypedLine[] = []
  let answers: readonly AnsweredQuestion[] = []
  for (;;) {
    const step = nextStep(arbocatalogus2026, answers, options)
    if (step.done) return lines
    const { question } = step
    const line = lineFor(question, told)
    lines.push({ question, line })
    answers = [...answers, { id: question.id, answer: answerOf(question, line) }]
  }
}

/** The place of a question among those that were typed, from 1, as the overview numbers them. */
export function placeOf(lines: readonly TypedLine[], id: CaseQuestion['id']): number {
  return lines.findIndex(({ question }) => keyOf(question.id) === keyOf(id)) + 1
}

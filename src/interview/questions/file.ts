import { isBefore, daysOf } from '../../base/days'
import type { Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import { type Answers, answerTo } from '../answers'
import { caseOf } from '../case-of'
import { words } from '../words'
import { dayQuestion } from './days'
import type { CaseQuestion } from './question'

/** What a case is found by and what day it is assessed on; undefined where both were asked. */
export function fileQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  if (answerTo(answers, { about: 'reference' }) === undefined) return referenceQuestion
  return answerTo(answers, { about: 'assessedOn' }) === undefined
    ? assessedOnQuestion(policy, answers)
    : undefined
}

/** The day of the assessment, which comes after everything that happened. */
export function assessedOnQuestion(policy: Policy<Vocabulary>, answers: Answers): CaseQuestion {
  const id = { about: 'assessedOn' } as const
  const last = lastDayOf(policy, answers)
  const question = { ...dayQuestion(id, words.assessedOn, words.assessedOnWhy), exact: true }
  return last === undefined ? question : { ...question, notBefore: last }
}

/** What the case is found by. */
export const referenceQuestion: CaseQuestion = {
  id: { about: 'reference' },
  kind: 'text',
  text: words.reference,
  why: words.referenceWhy,
  options: [],
  mayBeUnknown: true,
}

/** The last of the days by which something in the case happened for certain; undefined where it names none. */
function lastDayOf(policy: Policy<Vocabulary>, answers: Answers): string | undefined {
  const { conduct = [], history = [], procedure } = caseOf(policy, answers) ?? {}
  return [
    ...conduct.flatMap(({ on, to }) => [on, to]),
    ...history.map(({ on }) => on),
    procedure?.knownOn,
  ]
    .flatMap((day) => (day === undefined ? [] : [daysOf(day).first]))
    .reduce<string | undefined>(
      (last, day) => (last === undefined || isBefore(last, day) ? day : last),
      undefined,
    )
}

import type { Act } from '../../case/case'
import { inside, type Policy } from '../../policy/ready'
import type { BilingualText } from '../../base/text'
import { type Answers, answerTo, numbers, type QuestionId } from '../answers'
import { actsOf } from '../case-of'
import { definitionsOf } from '../definitions'
import { words } from '../words'
import { type CaseQuestion, optionsOf } from './question'
import type { Vocabulary } from '../../policy/vocabulary'

/** What is still to be asked about an earlier measure that was begun to be told; undefined where nothing is. */
export function begunQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  for (const at of numbers) {
    const kind = answerTo(answers, { about: 'earlier', at, part: 'kind' })
    if (kind === undefined) return undefined
    if (kind === null || kind === 'none') continue
    const form = answerTo(answers, { about: 'earlier', at, part: 'form' })
    if (form === undefined) return formQuestion(policy, at)
    // Of what cannot be compared no day is needed.
    if (form === null) continue
    const id = { about: 'earlier', at, part: 'on' } as const
    const on = answerTo(answers, id)
    if (on === undefined) return dayQuestion(id, words.earlierOn, words.earlierOnWhy)
    const undated = on === null ? undefined : actDayQuestion(policy, answers)
    if (undated !== undefined) return undated
  }
  return undefined
}

function formQuestion(policy: Policy<Vocabulary>, at: number): CaseQuestion {
  return {
    id: { about: 'earlier', at, part: 'form' },
    kind: 'one',
    text: words.earlierForm,
    why: words.earlierFormWhy,
    options: optionsOf(inside(policy).data.forms, definitionsOf(inside(policy)).forms),
    mayBeUnknown: true,
  }
}

function dayQuestion(id: QuestionId, text: BilingualText, why: BilingualText): CaseQuestion {
  return { id, kind: 'day', text, why, options: [], mayBeUnknown: true }
}

/** The day of the first act of which it was not asked. */
function actDayQuestion(policy: Policy<Vocabulary>, answers: Answers): CaseQuestion | undefined {
  for (const { at, act } of actsOf(policy, answers)) {
    const id = { about: 'act', at, part: 'on' } as const
    const counts = act.finding === undefined || act.finding === 'established'
    if (!counts || answerTo(answers, id) !== undefined) continue
    const label = actLabel(policy, act)
    const text = { nl: `${words.actOn.nl} ${label?.nl}?`, en: `${words.actOn.en} ${label?.en}?` }
    return dayQuestion(id, text, words.actOnWhy)
  }
  return undefined
}

function actLabel(
  policy: Policy<Vocabulary>,
  { behaviour, form }: Act<Vocabulary>,
): BilingualText | undefined {
  const { behaviours, forms } = inside(policy).data
  return (
    behaviours.find(({ id }) => id === behaviour)?.label ??
    forms.find(({ id }) => id === form)?.label
  )
}

/** Whether there was an earlier measure, or another one; undefined where that was answered with no, or not known. */
export function earlierQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  const kindAt = (at: number) => answerTo(answers, { about: 'earlier', at, part: 'kind' })
  const at = numbers.find((number) => kindAt(number) === undefined)
  if (at === undefined) return undefined
  const last = kindAt(at - 1)
  if (last === 'none' || last === null) return undefined
  const kinds = inside(policy).data.about.history.map(({ kind, label }) => ({ value: kind, label }))
  return {
    id: { about: 'earlier', at, part: 'kind' },
    kind: 'one',
    text: at === 1 ? words.earlier : words.earlierMore,
    why: words.earlierWhy,
    options: [{ value: 'none', label: words.none }, ...kinds],
    mayBeUnknown: true,
  }
}

import { actInWords } from '../../case/words'
import { formOf, formsAlike } from '../../policy/behaviours'
import { inside, type Policy } from '../../policy/ready'
import type { BilingualText } from '../../base/text'
import { type Answers, answerTo, type EarlierId, numbers, type QuestionId } from '../answers'
import { actsOf, caseOf, earlierOf } from '../case-of'
import { definitionsOf } from '../definitions'
import { differs, tried, triedAs } from '../outcome'
import { type Asked, words } from '../words'
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
    const comparable = answerTo(answers, { about: 'earlier', at, part: 'comparable' })
    if (comparable === undefined && !isAlikeByForm(policy, answers, form))
      return yesNoQuestion({ about: 'earlier', at, part: 'comparable' }, words.comparable)
    // Of what cannot be compared no day is needed.
    if (comparable === 'no' || (comparable === null && form === null)) continue
    const id = { about: 'earlier', at, part: 'on' } as const
    const on = answerTo(answers, id)
    if (on === undefined) return dayQuestion(id, words.earlierOn, words.earlierOnWhy)
    if (on === null) continue
    const next = actDayQuestion(policy, answers) ?? removedQuestion(policy, answers, at)
    if (next !== undefined) return next
  }
  return undefined
}

/** Whether the forms already say that an earlier measure is comparable with some of what was told. */
function isAlikeByForm(policy: Policy<Vocabulary>, answers: Answers, form: string | null): boolean {
  if (form === null) return false
  const { data } = inside(policy)
  return actsOf(policy, answers).some(({ act }) => {
    const own = formOf(data, act)
    return own === undefined || formsAlike(data, form, own)
  })
}

/** Whether an earlier measure was taken from the file; asked where it counts, and the answer changes something. */
function removedQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  at: number,
): CaseQuestion | undefined {
  const id = { about: 'earlier', at, part: 'removed' } as const
  if (answerTo(answers, id) !== undefined) return undefined
  const theCase = caseOf(policy, answers)
  if (theCase === undefined) return undefined
  const history = earlierOf(answers).map(({ at: number, entry }) =>
    number === at ? { ...entry, removed: 'yes' as const } : entry,
  )
  const now = tried(policy, theCase)
  const then = now === undefined ? undefined : triedAs(policy, { ...theCase, history })
  const outcomes = [now, then]
  return differs(outcomes) ? yesNoQuestion(id, words.removed) : undefined
}

/** A question about an earlier measure that is answered with yes or no. */
function yesNoQuestion(id: EarlierId, { text, why }: Asked): CaseQuestion {
  return {
    id,
    kind: 'one',
    text,
    why,
    options: [
      { value: 'yes', label: words.yes },
      { value: 'no', label: words.none },
    ],
    mayBeUnknown: true,
  }
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
    const label = actInWords(inside(policy).data, act)
    const text = { nl: `${words.actOn.nl} ${label.nl}?`, en: `${words.actOn.en} ${label.en}?` }
    return dayQuestion(id, text, words.actOnWhy)
  }
  return undefined
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

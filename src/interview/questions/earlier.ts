import { formOf, formsAlike } from '../../policy/behaviours'
import { inside, type Policy } from '../../policy/ready'
import { type Answers, answerTo, type EarlierId, numbers } from '../answers'
import { actsOf, caseOf, earlierOf } from '../case-of'
import { definitionsOf } from '../definitions'
import { differs, tried, triedAs } from '../outcome'
import { type Asked, words } from '../words'
import { dayQuestion } from './days'
import { type CaseQuestion, noOrYes, optionsOf } from './question'
import { naming, quoted } from './why'
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
    if (form === undefined) return earlierFormQuestion(policy, at)
    const comparable = answerTo(answers, { about: 'earlier', at, part: 'comparable' })
    if (comparable === undefined && !isAlikeByForm(policy, answers, form))
      return yesNoQuestion({ about: 'earlier', at, part: 'comparable' }, words.comparable)
    // Of what cannot be compared no day is needed.
    if (comparable === 'no' || (comparable === null && form === null)) continue
    const id = { about: 'earlier', at, part: 'on' } as const
    const on = answerTo(answers, id)
    if (on === undefined) return dayQuestion(id, words.earlierOn, words.earlierOnWhy)
    if (on === null) continue
    const next = endedQuestion(policy, answers, { at, on })
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

/** Whether an earlier measure was taken from the file, or promised to end; asked where it counts, and its end changes something. */
function endedQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  { at, on }: { readonly at: number; readonly on: string },
): CaseQuestion | undefined {
  const [removed, until] = [
    { about: 'earlier', at, part: 'removed' } as const,
    { about: 'earlier', at, part: 'until' } as const,
  ]
  const taken = answerTo(answers, removed)
  if (taken === 'yes' || answerTo(answers, until) !== undefined) return undefined
  const theCase = caseOf(policy, answers)
  if (theCase === undefined) return undefined
  const history = earlierOf(answers).map(({ at: number, entry }) =>
    number === at ? { ...entry, removed: 'yes' as const } : entry,
  )
  const now = tried(policy, theCase)
  const then = now === undefined ? undefined : triedAs(policy, { ...theCase, history })
  if (!differs([now, then])) return undefined
  return taken === undefined
    ? yesNoQuestion(removed, words.removed)
    : { ...untilQuestion(until), notBefore: on }
}

/** Whether a day was promised from which an earlier measure no longer counts, and which. */
const untilQuestion = (id: EarlierId): CaseQuestion => ({
  ...dayQuestion(id, words.until, words.untilWhy),
  unknown: words.untilNone,
})

/** The question about one part of an earlier measure. */
export function earlierPartQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  id: EarlierId,
): CaseQuestion {
  switch (id.part) {
    case 'kind':
      return kindQuestion(policy, answers, id.at)
    case 'form':
      return earlierFormQuestion(policy, id.at)
    case 'comparable':
    case 'removed':
      return yesNoQuestion(id, words[id.part])
    case 'on':
      return dayQuestion(id, words.earlierOn, words.earlierOnWhy)
    case 'until': {
      const on = answerTo(answers, { about: 'earlier', at: id.at, part: 'on' })
      const question = untilQuestion(id)
      return typeof on === 'string' ? { ...question, notBefore: on } : question
    }
  }
}

/** A question about an earlier measure that is answered with yes or no. */
function yesNoQuestion(id: EarlierId, { text, why }: Asked): CaseQuestion {
  return {
    id,
    kind: 'one',
    text,
    why,
    options: noOrYes,
    mayBeUnknown: true,
  }
}

/** The form of conduct that an earlier measure was about. */
function earlierFormQuestion(policy: Policy<Vocabulary>, at: number): CaseQuestion {
  return {
    id: { about: 'earlier', at, part: 'form' },
    kind: 'one',
    text: words.earlierForm,
    why: words.earlierFormWhy,
    options: optionsOf(inside(policy).data.forms, definitionsOf(inside(policy)).forms),
    mayBeUnknown: true,
  }
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
  return last === 'none' || last === null ? undefined : kindQuestion(policy, answers, at)
}

/** What an earlier measure was. */
function kindQuestion(policy: Policy<Vocabulary>, answers: Answers, at: number): CaseQuestion {
  const kinds = inside(policy).data.about.history.map(({ kind, label }) => ({ value: kind, label }))
  const last = answerTo(answers, { about: 'earlier', at: at - 1, part: 'kind' })
  const before = kinds.find(({ value }) => value === last)?.label
  return {
    id: { about: 'earlier', at, part: 'kind' },
    kind: 'one',
    text: before === undefined ? words.earlier : naming(words.earlierMore, [quoted(before)]),
    why: words.earlierWhy,
    options: [{ value: 'none', label: words.none }, ...kinds],
    mayBeUnknown: true,
  }
}

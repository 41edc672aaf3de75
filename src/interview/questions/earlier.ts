import { formOf, formsAlike } from '../../policy/behaviours'
import { type BilingualText, capital, inBoth } from '../../base/text'
import { isByHistory } from '../../policy/fact'
import type { PolicyData } from '../../policy/policy'
import { inside, type Policy, type PolicyInside } from '../../policy/ready'
import { type Answers, answerTo, type EarlierId, type EarlierPart, numbers } from '../answers'
import { actsOf, caseOf, earlierOf } from '../case-of'
import { definitionsOf } from '../definitions'
import { differs, tried, triedAs } from '../outcome'
import { type Asked, words } from '../words'
import { dayQuestion } from './days'
import { type CaseQuestion, noOrYes, type Option, optionsOf } from './question'
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
    const part = openPart(policy, answers, at)
    if (part !== undefined)
      return earlierPartQuestion(policy, answers, { about: 'earlier', at, part })
  }
  return undefined
}

/** The part of an earlier measure that is still to be asked; undefined where none is. */
function openPart(
  policy: Policy<Vocabulary>,
  answers: Answers,
  at: number,
): EarlierPart | undefined {
  const told = (part: Exclude<EarlierPart, 'kind'>) =>
    answerTo(answers, { about: 'earlier', at, part })
  const [form, comparable, on] = [told('form'), told('comparable'), told('on')]
  if (form === undefined) return 'form'
  if (comparable === undefined && !isAlikeByForm(policy, answers, form)) return 'comparable'
  // Of what cannot be compared no day is needed.
  if (comparable === 'no' || (comparable === null && form === null)) return undefined
  if (on === undefined) return 'on'
  return on === null ? undefined : openEnd(policy, answers, at)
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
function openEnd(
  policy: Policy<Vocabulary>,
  answers: Answers,
  at: number,
): 'removed' | 'until' | undefined {
  const removed = answerTo(answers, { about: 'earlier', at, part: 'removed' })
  const until = answerTo(answers, { about: 'earlier', at, part: 'until' })
  if (removed === 'yes' || until !== undefined) return undefined
  const theCase = caseOf(policy, answers)
  if (theCase === undefined) return undefined
  const history = earlierOf(answers).map(({ at: number, entry }) =>
    number === at ? { ...entry, removed: 'yes' as const } : entry,
  )
  const now = tried(policy, theCase)
  const then = now === undefined ? undefined : triedAs(policy, { ...theCase, history })
  if (!differs([now, then])) return undefined
  return removed === undefined ? 'removed' : 'until'
}

/** Whether a day was promised from which an earlier measure no longer counts, and which. */
const untilQuestion = (id: EarlierId): CaseQuestion => ({
  ...dayQuestion(id, words.until, words.untilWhy),
  unknown: words.untilNone,
})

/** The question about one part of an earlier measure, which it names. */
export function earlierPartQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  id: EarlierId,
): CaseQuestion {
  if (id.part === 'kind') return kindQuestion(policy, answers, id.at)
  const question = partQuestion(policy, answers, id, id.part)
  const told = answerTo(answers, { about: 'earlier', at: id.at, part: 'kind' })
  const kind = inside(policy).data.about.history.find((one) => one.kind === told)
  return kind === undefined ? question : { ...question, text: about(kind.label, question.text) }
}

/** A question with what it is about before it. */
const about = (what: BilingualText, question: BilingualText): BilingualText =>
  inBoth((lang) => `${capital(what[lang])}: ${uncapital(question[lang])}`)
const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function partQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  id: EarlierId,
  part: Exclude<EarlierPart, 'kind'>,
): CaseQuestion {
  switch (part) {
    case 'form':
      return earlierFormQuestion(policy, id)
    case 'comparable':
    case 'removed':
      return yesNoQuestion(id, words[part])
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
function earlierFormQuestion(policy: Policy<Vocabulary>, id: EarlierId): CaseQuestion {
  return {
    id,
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

/** What a kind of earlier measure is: what a measure of that name is, else what it counts as. */
function meaningOf(
  opened: PolicyInside,
  { kind, stages = [] }: PolicyData['about']['history'][number],
): Pick<Option, 'means'> {
  const { data } = opened
  const response = data.facts.find(isByHistory)
  const levels = definitionsOf(opened).facts.find(({ id }) => id === response?.id)?.levels
  const means =
    data.measures.find(({ id }) => id === kind)?.what ??
    levels?.find(({ id }) => id === stages[0]?.level)?.means
  return means === undefined ? {} : { means }
}

/** What an earlier measure was. */
function kindQuestion(policy: Policy<Vocabulary>, answers: Answers, at: number): CaseQuestion {
  const opened = inside(policy)
  const kinds = opened.data.about.history.map((one) => ({
    value: one.kind,
    label: one.label,
    ...meaningOf(opened, one),
  }))
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

import { monthNamed } from '../advice/words'
import type { BilingualText } from '../base/text'
import type { Answer, AnsweredQuestion } from '../interview/answers'
import type { CaseQuestion, Question } from '../interview/questions/question'
import type { Sheet } from './protocol'
import { words } from './words'

/** What stands in the fields of a form, by name. */
export type Fields = Readonly<Record<string, readonly string[]>>

/** Values of fields that are no word of a policy. */
export const [unknown, none] = ['?', '-'] as const

/** Something that is wrong with what was filled in, and where. */
export interface FieldError {
  /** The name of the field that it is about. */
  readonly field: string
  /** What is wrong. */
  readonly text: BilingualText
}

/** What was filled in: the answers, or what is wrong. */
export type Filled =
  | { readonly ok: true; readonly given: readonly AnsweredQuestion[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** The name of the field of a question on a sheet. */
export const fieldOf = (index: number): string => `q${index}`

/** Reads a form as the answers to what is asked on a sheet. */
export function readFields(sheet: Sheet, fields: Fields): Filled {
  if (sheet.layout === 'act') return readPick(sheet, fields)
  const read = sheet.questions.map((question, index) => ({
    question,
    answer: readAnswer(question, fieldOf(index), fields),
  }))
  const errors = read.flatMap(({ answer }) => ('text' in answer ? [answer] : []))
  if (errors.length > 0) return { ok: false, errors }
  const given = read.flatMap(({ question, answer }) =>
    'text' in answer ? [] : [{ id: question.id, answer: answer.answer }],
  )
  return { ok: true, given }
}

/** The form and the behaviour, which are picked together. */
function readPick({ questions }: Sheet, fields: Fields): Filled {
  const field = fieldOf(0)
  const [form, behaviour] = (fields[field]?.[0] ?? '').split('/')
  const id = questions[0]?.id
  if (id?.about !== 'act' || !form || !behaviour)
    return { ok: false, errors: [{ field, text: words.chooseOne }] }
  return {
    ok: true,
    given: [
      { id: { ...id, part: 'form' }, answer: form },
      { id: { ...id, part: 'behaviour' }, answer: behaviour },
    ],
  }
}

type Read = { readonly answer: Answer } | FieldError

function readAnswer(question: Question, field: string, fields: Fields): Read {
  switch (question.kind) {
    case 'one':
      return readOne(fields[field] ?? [], field)
    case 'many':
      return readMany(fields[field] ?? [], field)
    case 'day':
      return readWritten(dayIn(fields, field), words.fillDay, { field, fields })
    case 'number':
      return readWritten(typed(fields, field), words.fillNumber, { field, fields })
    case 'text':
      return readWritten(typed(fields, field), words.fillText, { field, fields })
  }
}

function readOne([word]: readonly string[], field: string): Read {
  if (word === undefined) return { field, text: words.chooseOne }
  return { answer: word === unknown ? null : word }
}

function readMany(chosen: readonly string[], field: string): Read {
  if (chosen.length === 0) return { field, text: words.chooseSome }
  if (!chosen.includes(none)) return { answer: chosen }
  return chosen.length > 1 ? { field, text: words.chooseEither } : { answer: [] }
}

const typed = (fields: Fields, field: string): string => (fields[field]?.[0] ?? '').trim()

/** What was typed, or that it is not known; not both, and not neither. */
function readWritten(
  written: string,
  missing: BilingualText,
  { field, fields }: { readonly field: string; readonly fields: Fields },
): Read {
  const isUnknown = fields[`${field}-unknown`] !== undefined
  if (isUnknown && written !== '') return { field, text: words.eitherOr }
  if (isUnknown) return { answer: null }
  return written === '' ? { field, text: missing } : { answer: written }
}

/** A day, a month or a year as ISO 8601 writes them, from three fields; empty where nothing is filled in. */
export function dayIn(fields: Fields, field: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    typed(fields, `${field}-${part}`),
  )
  if (!day && !month && !year) return ''
  const parts = [
    year,
    ...(month || day ? [two(monthNamed(month ?? '') ?? month)] : []),
    ...(day ? [two(day)] : []),
  ]
  return parts.join('-')
}

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0')

/** What is said of an answer that is none to its question. */
export function notAnAnswer({ kind, notBefore, exact = false }: CaseQuestion): BilingualText {
  switch (kind) {
    case 'day':
      return notBefore !== undefined && !exact ? words.wrongOrEarly : words.wrongDay
    case 'number':
      return words.fillNumber
    case 'text':
      return words.wrongText
    case 'one':
    case 'many':
      return words.notAnAnswer
  }
}

/** What stands in the fields of a question that was answered. */
export function filledWith(question: Question, answer: Answer | undefined, field: string): Fields {
  if (answer === undefined) return {}
  if (question.kind === 'one') return { [field]: [typeof answer === 'string' ? answer : unknown] }
  if (question.kind === 'many')
    return { [field]: answer === null || answer.length === 0 ? [none] : [...answer] }
  if (answer === null) return { [`${field}-unknown`]: [unknown] }
  if (typeof answer !== 'string') return {}
  if (question.kind !== 'day') return { [field]: [answer] }
  const [year = '', month = '', day = ''] = answer.split('-')
  const short = (text: string) => text.replace(/^0/, '')
  return {
    [`${field}-day`]: [short(day)],
    [`${field}-month`]: [short(month)],
    [`${field}-year`]: [year],
  }
}

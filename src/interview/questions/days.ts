import type { BilingualText } from '../../base/text'
import type { Act } from '../../case/case'
import { actInWords } from '../../case/words'
import { behaviourOf } from '../../policy/behaviours'
import { inside, type Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import { type ActPart, type Answers, answerTo, type QuestionId } from '../answers'
import { actsOf } from '../case-of'
import { words } from '../words'
import type { CaseQuestion } from './question'

/** A question for a day. */
export function dayQuestion(id: QuestionId, text: BilingualText, why: BilingualText): CaseQuestion {
  return { id, kind: 'day', text, why, options: [], mayBeUnknown: true }
}

/** A question that ends in what the act is called. */
export function aboutAct(
  policy: Policy<Vocabulary>,
  asked: BilingualText,
  act: Act<Vocabulary>,
): BilingualText {
  const label = actInWords(inside(policy).data, act)
  return { nl: `${asked.nl} ${label.nl}?`, en: `${asked.en} ${label.en}?` }
}

/** Whether a measure is or can still be about an act. */
export function isReckonedWith({ finding }: Act<Vocabulary>): boolean {
  return finding === undefined || finding === 'alleged' || finding === 'established'
}

/** Since when, until when and on how many days conduct went on that is no single event; undefined where that was asked. */
export function periodQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  at: number,
): CaseQuestion | undefined {
  const act = actsOf(policy, answers).find((one) => one.at === at)?.act
  if (act === undefined || !isReckonedWith(act) || !goesOn(policy, act)) return undefined
  return daysQuestion(policy, answers, { at, act })
}

/** The question about one part of the period of an act; undefined where the first day is not known, and a last one is asked for. */
export function partQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  { at, part }: { readonly at: number; readonly part: 'on' | 'to' | 'occasions' },
): CaseQuestion | undefined {
  const act = actsOf(policy, answers).find((one) => one.at === at)?.act
  if (act === undefined) return undefined
  const id = { about: 'act', at, part } as const
  const asked = (text: BilingualText) => aboutAct(policy, text, act)
  switch (part) {
    case 'on':
      return goesOn(policy, act)
        ? dayQuestion(id, asked(words.actFrom), words.actFromWhy)
        : dayQuestion(id, asked(words.actOn), words.actOnWhy)
    case 'to': {
      const on = answerTo(answers, { about: 'act', at, part: 'on' })
      const question = dayQuestion(id, asked(words.actTo), words.actToWhy)
      return typeof on === 'string' ? { ...question, notBefore: on } : undefined
    }
    case 'occasions':
      return occasionsQuestion(id, asked(words.occasions))
  }
}

/** The first of the questions about the period of an act that was not asked. */
export function daysQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  { at, act }: { readonly at: number; readonly act: Act<Vocabulary> },
): CaseQuestion | undefined {
  const idOf = (part: ActPart) => ({ about: 'act', at, part }) as const
  const told = (part: ActPart) => answerTo(answers, idOf(part))
  const [on, to, occasions] = [told('on'), told('to'), told('occasions')]
  const asked = (text: BilingualText) => aboutAct(policy, text, act)
  if (on === undefined) return dayQuestion(idOf('on'), asked(words.actFrom), words.actFromWhy)
  if (on !== null && to === undefined)
    return { ...dayQuestion(idOf('to'), asked(words.actTo), words.actToWhy), notBefore: on }
  return occasions === undefined
    ? occasionsQuestion(idOf('occasions'), asked(words.occasions))
    : undefined
}

/** On how many days conduct went on. */
function occasionsQuestion(id: QuestionId, text: BilingualText): CaseQuestion {
  return { id, kind: 'number', text, why: words.occasionsWhy, options: [], mayBeUnknown: true }
}

/** Whether a behaviour comes back by what it is, such as bullying: it implies a pattern. */
function goesOn(policy: Policy<Vocabulary>, { behaviour }: Act<Vocabulary>): boolean {
  const { data } = inside(policy)
  const implied = behaviourOf(data, behaviour)?.implies ?? {}
  return data.facts.some(({ id, derive }) => derive?.by === 'dates' && implied[id] !== undefined)
}

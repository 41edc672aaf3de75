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

/** A question that ends in what the act is called, between brackets. */
export function aboutAct(
  policy: Policy<Vocabulary>,
  asked: BilingualText,
  act: Act<Vocabulary>,
): BilingualText {
  const label = actInWords(inside(policy).data, act)
  return { nl: `${asked.nl} (${label.nl})?`, en: `${asked.en} (${label.en})?` }
}

/** Whether a measure is or can still be about an act. */
export function isReckonedWith({ finding }: Act<Vocabulary>): boolean {
  return finding === undefined || finding === 'alleged' || finding === 'established'
}

/** When an act was: its day, or of conduct that goes on its period and on how many days; undefined where that was asked. */
export function whenQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  at: number,
): CaseQuestion | undefined {
  const act = actsOf(policy, answers).find((one) => one.at === at)?.act
  if (act === undefined || !isReckonedWith(act) || isOutside(policy, act)) return undefined
  if (goesOn(policy, act)) return daysQuestion(policy, answers, { at, act })
  return answerTo(answers, { about: 'act', at, part: 'on' }) === undefined
    ? partQuestion(policy, answers, { at, part: 'on' })
    : undefined
}

/** Until when the only act went on, where it turned out to be no single event after its first day was told; undefined otherwise. */
export function lastDayQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  const [told, ...others] = actsOf(policy, answers).filter(({ act }) => isReckonedWith(act))
  if (told === undefined || others.length > 0 || !isRepeated(policy, answers)) return undefined
  const isAsked = answerTo(answers, { about: 'act', at: told.at, part: 'to' }) !== undefined
  return isAsked ? undefined : partQuestion(policy, answers, { at: told.at, part: 'to' })
}

/** Whether it was answered that the conduct was no single event. */
function isRepeated(policy: Policy<Vocabulary>, answers: Answers): boolean {
  return inside(policy).data.facts.some(({ id, derive, levels }) => {
    const level = answerTo(answers, { about: 'fact', section: 'facts', fact: id })
    return derive?.by === 'dates' && typeof level === 'string' && level !== levels[0]
  })
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

/** Whether a behaviour falls outside the policy, so that no paper is written about it. */
function isOutside(policy: Policy<Vocabulary>, { behaviour }: Act<Vocabulary>): boolean {
  return behaviourOf(inside(policy).data, behaviour)?.outside === true
}

/** Whether a behaviour comes back by what it is, such as bullying: it implies a pattern. */
function goesOn(policy: Policy<Vocabulary>, { behaviour }: Act<Vocabulary>): boolean {
  const { data } = inside(policy)
  const implied = behaviourOf(data, behaviour)?.implies ?? {}
  return data.facts.some(({ id, derive }) => derive?.by === 'dates' && implied[id] !== undefined)
}

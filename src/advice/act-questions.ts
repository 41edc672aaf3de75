import { daysAfter } from '../base/days'
import { type BilingualText, inBoth, type Lang } from '../base/text'
import type { ActResponse } from '../case/history'
import { levelsIn, mildestOf, stretchesDuring } from '../case/stretches'
import { no, yes } from '../policy/fact'
import type { PossibleDays } from './advice'
import { toldActs } from './around'
import type { Context } from './context'
import {
  daysOfMeasure,
  type Entry,
  isToldByDay,
  type NotKnown,
  type Unsettled,
  unsettled,
} from './not-known'
import { dayInWords } from './words'

/** What is asked about one act: where it lies in time beside earlier measures, never how grave these are. */
export interface ActQuestion {
  /** The acts, as places in the conduct of the case. */
  readonly acts: readonly number[]
  readonly question: BilingualText
  /** Where in the case the answer is filled in. */
  readonly fillIn: readonly string[]
  /** What the fact is called, of this act. */
  readonly called: (label: BilingualText) => BilingualText
  /** What an answer is called, and the days that the act, or the earlier measure, fell on if so. */
  readonly answer: (place: number, label: BilingualText) => ActAnswer
}

/** An answer about when something was, or whether it was comparable. */
export interface ActAnswer {
  readonly label: BilingualText
  /** What it is called beside answers to other questions. */
  readonly beside: BilingualText
  readonly days: readonly PossibleDays[]
}

/** The question about an act, by its place among the acts in play; undefined where a question is about the case. */
export function actQuestion(context: Context, act: number | undefined): ActQuestion | undefined {
  if (act === undefined) return undefined
  const acts = context.derived.acts[act]?.at ?? []
  const response = context.derived.responses.get(acts[0] ?? -1)
  if (response === undefined) return undefined
  const asked: Asked = { acts, response, ...unsettled(context, response) }
  const inWords = actInWords(context, acts[0] ?? 0)
  const daysIf = daysByLevel(context, asked)
  const isYesOrNo = asksYesOrNo(asked)
  return {
    acts,
    question: inBoth((lang) => questionOf(context, asked, lang)),
    fillIn: fillIn(context, asked),
    called: (label) => inBoth((lang) => `${label[lang]}: ${inWords[lang]}`),
    answer: (place, label) => {
      const days = daysIf(place)
      const beside = days.length === 0 ? label : inBoth((lang) => dated(days, label, lang))
      const yesOrNo = place > mildestOf(response.levels) ? yes : no
      return { days, beside, label: isYesOrNo ? yesOrNo : beside }
    },
  }
}

interface Asked extends Unsettled {
  /** The acts, as places in the conduct of the case. */
  readonly acts: readonly number[]
  readonly response: ActResponse
}

/** Whether all that is asked is whether one earlier measure was about comparable conduct. */
function asksYesOrNo({ byAct, ofMeasures, response }: Asked): boolean {
  const [only] = ofMeasures
  const isOnly = byAct.length === 0 && ofMeasures.length === 1 && only?.part === 'comparable'
  return isOnly && levelsIn(response.levels).length === 2
}

/** For each level the days by which it is given; of an act that happened on several days none. */
function daysByLevel(
  context: Context,
  { acts, response, ofMeasures }: Asked,
): (level: number) => readonly PossibleDays[] {
  const none = () => []
  const isSame = acts.every((at) => {
    const on = context.derived.responses.get(at)?.on
    return on?.first === response.on.first && on.last === response.on.last
  })
  if (!isSame || acts.some((at) => isSeveral(context, at))) return none
  if (isToldByDay(response)) return (level) => daysOf(response, level)
  const [only] = ofMeasures
  const isActKnown = response.on.first === response.on.last
  if (only === undefined || ofMeasures.length > 1 || !isActKnown) return none
  const { entry, part } = only
  return part === 'comparable' ? none : daysOfMeasure(context, response, { entry, part })
}

/** Whether an act happened on more than one day. */
function isSeveral({ theCase }: Context, at: number): boolean {
  const { to, occasions = 1 } = theCase.conduct[at] ?? {}
  return to !== undefined || occasions > 1
}

/** The keys of the case that the answer goes into. */
function fillIn({ theCase }: Context, { acts, byAct, ofMeasures }: Asked): readonly string[] {
  const ofActs = byAct.length === 0 ? [] : acts.map((at) => `conduct[${at}].on`)
  const placeOf = (entry: Entry) => theCase.history?.indexOf(entry) ?? 0
  return [...ofActs, ...ofMeasures.map(({ entry, part }) => `history[${placeOf(entry)}].${part}`)]
}

/** Everything that is to be found out, the day of the act first. */
function questionOf(context: Context, asked: Asked, lang: Lang): string {
  const act = actInWords(context, asked.acts[0] ?? 0)[lang]
  const { byAct, ofMeasures } = asked
  const ofAct = byAct.length === 0 ? [] : [whenWasAct(context, asked, lang)]
  const rest = ofMeasures.map((one) => askedOfMeasure(context, { ...one, act }, lang))
  return [...ofAct, ...rest].join(' ')
}

function whenWasAct(context: Context, { acts, byAct }: Asked, lang: Lang): string {
  const act = actInWords(context, acts[0] ?? 0)[lang]
  const measures = byAct.map((entry) => measureInWords(context, entry, lang))
  const named = measures.join(lang === 'nl' ? ' en ' : ' and ')
  if (acts.some((at) => isSeveral(context, at)))
    return lang === 'nl'
      ? `Op welke dagen gebeurde ${act}, en gebeurde het ook nog na dit: ${named}? Dat bepaalt of dit meetelt.`
      : `On which days did ${act} happen, and did it happen after this as well: ${named}? That decides whether this counts.`
  return lang === 'nl'
    ? `Wanneer was ${act} precies? Dat bepaalt of dit meetelt: ${named}.`
    : `When exactly was ${act}? That decides whether this counts: ${named}.`
}

function askedOfMeasure(
  context: Context,
  { entry, part, act }: NotKnown & { readonly act: string },
  lang: Lang,
): string {
  const nl = lang === 'nl'
  const label = `‘${measureLabel(context, entry, lang)}’`
  const measure = `${label} (${dayInWords(entry.on)[lang]})`
  const within = dayInWords(entry[part === 'until' ? 'until' : 'on'] ?? entry.on)[lang]
  switch (part) {
    case 'on':
      return nl
        ? `Op welke dag in ${within} is de eerdere maatregel ${label} genomen?`
        : `On which day in ${within} was the earlier measure ${label} taken?`
    case 'until':
      return nl
        ? `Op welke dag in ${within} eindigt de eerdere maatregel ${measure}?`
        : `On which day in ${within} does the earlier measure ${measure} end?`
    case 'comparable':
      return nl
        ? `Ging de eerdere maatregel ${measure} over gedrag dat vergelijkbaar is met ${act}?`
        : `Was the earlier measure ${measure} about conduct comparable to ${act}?`
  }
}

function actInWords(context: Context, at: number): BilingualText {
  const told = toldActs(context)[at]
  const on = told?.on
  const day = on === null || on === undefined ? undefined : dayInWords(on)
  return inBoth((lang) => `‘${told?.label[lang]}’${day === undefined ? '' : ` (${day[lang]})`}`)
}

function measureInWords(context: Context, entry: Entry, lang: Lang): string {
  return `${measureLabel(context, entry, lang)} (${dayInWords(entry.on)[lang]})`
}

function measureLabel({ policy }: Context, { kind }: Entry, lang: Lang): string {
  return policy.data.about.history.find((one) => one.kind === kind)?.label[lang] ?? kind
}

/** The days on which an act gets a level. */
function daysOf({ stretches, on }: ActResponse, level: number): readonly PossibleDays[] {
  return stretchesDuring(stretches, on)
    .filter(({ gives }) => mildestOf(gives) === level)
    .map(({ from, until }) => {
      const first = from > on.first ? from : on.first
      const last = until === undefined || until > on.last ? on.last : daysAfter(until, -1)
      return { from: first === '' ? null : first, to: last >= '9999' ? null : last }
    })
}

function dated(days: readonly PossibleDays[], label: BilingualText, lang: Lang): string {
  const said = days.map((one) => daysInWords(one, lang))
  return `${said.join(lang === 'nl' ? ' of ' : ' or ')}: ${label[lang]}`
}

function daysInWords({ from, to }: PossibleDays, lang: Lang): string {
  const [first, last] = [from, to].map((day) => (day === null ? '' : dayInWords(day)[lang]))
  const nl = lang === 'nl'
  if (from === null) return nl ? `tot en met ${last}` : `up to and including ${last}`
  if (to === null)
    return nl
      ? `van ${first} tot en met de dag van het advies`
      : `from ${first} up to and including the day of the advice`
  if (from === to) return nl ? `op ${first}` : `on ${first}`
  return nl ? `van ${first} tot en met ${last}` : `from ${first} up to and including ${last}`
}

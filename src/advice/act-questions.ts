import { daysAfter } from '../base/days'
import { type BilingualText, inBoth, type Lang } from '../base/text'
import type { ActResponse } from '../case/history'
import type { EarlierMeasure } from '../case/case'
import { levelsIn, mildestOf, stretchesDuring } from '../case/stretches'
import type { Vocabulary } from '../policy/vocabulary'
import type { PossibleDays } from './advice'
import { toldActs } from './around'
import type { Context } from './context'
import { dayInWords } from './words'

/** What is asked about one act: where it lies in time beside earlier measures, never how grave these are. */
export interface ActQuestion {
  /** The acts, as places in the conduct of the case. */
  readonly acts: readonly number[]
  readonly question: BilingualText
  /** What the fact is called, of this act. */
  readonly called: (label: BilingualText) => BilingualText
  /** What an answer is called, and the days that the act fell on if so. */
  readonly answer: (place: number, label: BilingualText) => ActAnswer
}

/** An answer about when an act was. */
export interface ActAnswer {
  readonly label: BilingualText
  readonly days: readonly PossibleDays[]
}

/** The question about an act, by its place among the acts in play; undefined where a question is about the case. */
export function actQuestion(context: Context, act: number | undefined): ActQuestion | undefined {
  if (act === undefined) return undefined
  const acts = context.derived.acts[act]?.at ?? []
  const response = context.derived.responses.get(acts[0] ?? -1)
  if (response === undefined) return undefined
  const inWords = actInWords(context, acts[0] ?? 0)
  return {
    acts,
    question: inBoth((lang) => asked(context, { act: inWords, response }, lang)),
    called: (label) => inBoth((lang) => `${label[lang]}: ${inWords[lang]}`),
    answer: (place, label) => {
      const days = daysOf(response, place)
      return { days, label: days.length === 0 ? label : inBoth((lang) => dated(days, label, lang)) }
    },
  }
}

interface AskedAbout {
  /** The act in words. */
  readonly act: BilingualText
  readonly response: ActResponse
}

function asked(context: Context, { act: inWords, response }: AskedAbout, lang: Lang): string {
  const act = inWords[lang]
  const measures = response.open.map((entry) => measureInWords(context, entry, lang))
  const named = measures.join(lang === 'nl' ? ' en ' : ' and ')
  const isCompared = response.open.some(({ comparable, form }) => comparable ?? form)
  if (!isCompared)
    return lang === 'nl'
      ? `Ging dit over vergelijkbaar gedrag als ${act}: ${named}?`
      : `Was this about conduct comparable to ${act}: ${named}?`
  return lang === 'nl'
    ? `Wanneer was ${act} precies? Dat bepaalt of dit meetelt: ${named}.`
    : `When exactly was ${act}? That decides whether this counts: ${named}.`
}

function actInWords(context: Context, at: number): BilingualText {
  const told = toldActs(context)[at]
  const on = told?.on
  const day = on === null || on === undefined ? undefined : dayInWords(on)
  return inBoth((lang) => `‘${told?.label[lang]}’${day === undefined ? '' : ` (${day[lang]})`}`)
}

function measureInWords(
  { policy }: Context,
  { kind, on }: EarlierMeasure<Vocabulary>,
  lang: Lang,
): string {
  const label = policy.data.about.history.find((one) => one.kind === kind)?.label
  return `${label?.[lang] ?? kind} (${dayInWords(on)[lang]})`
}

/** The days on which an act gets a level; empty where the days do not tell it from another level. */
function daysOf({ stretches, on, isPeriod }: ActResponse, level: number): readonly PossibleDays[] {
  const within = stretchesDuring(stretches, on)
  const isTold = within.length > 1 && within.every(({ gives }) => levelsIn(gives).length === 1)
  if (!isTold || isPeriod) return []
  return within
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
  if (to === null) return nl ? `vanaf ${first}` : `from ${first} on`
  if (from === to) return nl ? `op ${first}` : `on ${first}`
  return nl ? `van ${first} tot en met ${last}` : `from ${first} up to and including ${last}`
}

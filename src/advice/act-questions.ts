import { daysAfter } from '../base/days'
import { type BilingualText, inBoth, type Lang } from '../base/text'
import type { ActResponse } from '../case/history'
import type { EarlierMeasure } from '../case/case'
import { levelsIn } from '../case/stretches'
import type { Vocabulary } from '../policy/vocabulary'
import type { PossibleDays } from './advice'
import type { Unknown } from './answers'
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

/** The question about one act; undefined where a question is about the case. */
export function actQuestion(context: Context, { act }: Unknown): ActQuestion | undefined {
  if (act === undefined) return undefined
  const acts = context.derived.acts[act]?.at ?? []
  const response = context.derived.responses.get(acts[0] ?? -1)
  if (response === undefined) return undefined
  return {
    acts,
    question: inBoth((lang) => asked(context, { acts, response }, lang)),
    called: (label) => inBoth((lang) => `${label[lang]}: ${actInWords(context, acts, lang)}`),
    answer: (place, label) => {
      const days = daysOf(response, place)
      return { days, label: days.length === 0 ? label : inBoth((lang) => dated(days, label, lang)) }
    },
  }
}

interface AskedAbout {
  readonly acts: readonly number[]
  readonly response: ActResponse
}

function asked(context: Context, { acts, response }: AskedAbout, lang: Lang): string {
  const act = actInWords(context, acts, lang)
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

function actInWords(context: Context, acts: readonly number[], lang: Lang): string {
  const told = toldActs(context)[acts[0] ?? 0]
  const day = told?.on === null || told?.on === undefined ? '' : ` (${dayInWords(told.on)[lang]})`
  return `‘${told?.label[lang]}’${day}`
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
function daysOf({ stretches, on }: ActResponse, level: number): readonly PossibleDays[] {
  const within = stretches.flatMap(({ from, gives }, at) => {
    const next = stretches[at + 1]?.from
    if (from > on.last || (next !== undefined && next <= on.first)) return []
    const first = from > on.first ? from : on.first
    const last = next === undefined || next > on.last ? on.last : daysAfter(next, -1)
    return [{ levels: levelsIn(gives), first, last }]
  })
  const isTold = within.length > 1 && within.every(({ levels }) => levels.length === 1)
  if (!isTold) return []
  return within.flatMap(({ levels, first, last }) =>
    levels[0] === level
      ? [{ from: first === '' ? null : first, to: last >= '9999' ? null : last }]
      : [],
  )
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

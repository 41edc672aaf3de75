import type { Advice, HistoryEntry } from '../../advice/advice'
import { dayInWords } from '../../advice/words'
import { daysBetween, monthsAfter } from '../../base/days'
import type { Lang } from '../../base/text'
import type { DrawnDay, DrawnSpan, NoPicture, TimelinePicture } from './picture'
import { pictureWords } from './picture-words'

/** Earlier measures in time: how long each runs, and the days of the acts that it could count for. */
export function timelinePicture(advice: Advice, lang: Lang): TimelinePicture | NoPicture {
  const title = pictureWords.timeline[lang]
  const { history } = advice
  if (history.length === 0)
    return { is: 'nothing', lang, title, told: [pictureWords.noTimeline[lang]] }
  const acts = [
    ...new Set(advice.classification.flatMap(({ on }) => (on === null ? [] : [on]))),
  ].sort()
  const { assessedOn } = advice.receipt
  const marked = [...acts, ...(assessedOn === null ? [] : [assessedOn])]
  const every = [
    ...marked,
    ...history.flatMap(({ on, until }) => (until === null ? [on] : [on, until])),
  ].sort()
  const first = every[0] as string
  const at = (day: string) => daysBetween(first, day)
  const length = Math.max(30, Math.ceil(at(every.at(-1) as string) * 1.06))
  const days = [
    ...actDays(acts, at, lang),
    ...(assessedOn === null
      ? []
      : [
          {
            label: `${pictureWords.assessed[lang]}: ${dayInWords(assessedOn)[lang]}`,
            at: at(assessedOn),
          },
        ]),
  ].sort((a, b) => a.at - b.at)
  const told = [
    ...history.map((entry) => historyInWords(entry, lang)),
    ...days.map(({ label }) => `${label}.`),
  ]
  return {
    is: 'timeline',
    lang,
    title,
    told,
    length,
    days,
    years: ticks(first, length, lang),
    spans: history.map((entry) => span(entry, at, lang)),
  }
}

/** The most days of acts that are marked one by one. */
const mostMarked = 8

function actDays(
  acts: readonly string[],
  at: (day: string) => number,
  lang: Lang,
): readonly DrawnDay[] {
  const marked = (day: string, word: string) => ({
    label: `${word}: ${dayInWords(day)[lang]}`,
    at: at(day),
  })
  if (acts.length <= mostMarked) return acts.map((day) => marked(day, pictureWords.act[lang]))
  return [
    marked(acts[0] as string, pictureWords.firstAct[lang]),
    marked(
      acts.at(-1) as string,
      `${pictureWords.lastAct[lang]} (${acts.length} ${pictureWords.days[lang]})`,
    ),
  ]
}

/** An earlier measure in words: what it was, when, and whether it counts. */
export function historyInWords({ label, on, because }: HistoryEntry, lang: Lang): string {
  return `${label[lang]}, ${dayInWords(on)[lang]}. ${because[lang]}`
}

function span(
  { label, on, until, counts }: HistoryEntry,
  at: (day: string) => number,
  lang: Lang,
): DrawnSpan {
  const days =
    until === null
      ? `${dayInWords(on)[lang]}, ${pictureWords.noLapse[lang]}`
      : `${dayInWords(on)[lang]} – ${dayInWords(until)[lang]}`
  return { label: label[lang], days, from: at(on), to: until === null ? null : at(until), counts }
}

/** The first days of quarters, half-years or years, few enough to be read. */
function ticks(first: string, length: number, lang: Lang): readonly DrawnDay[] {
  const step = [3, 6, 12, 24, 60, 120].find((months) => length / (months * 30) <= 6) ?? 600
  const start = `${first.slice(0, 4)}-01-01`
  const days = Array.from({ length: Math.ceil(length / 28 / step) + 12 }, (_, index) =>
    monthsAfter(start, index * step),
  )
  return days
    .map((day) => ({ at: daysBetween(first, day), label: tickLabel(day, lang) }))
    .filter(({ at }) => at >= 0 && at <= length)
}

function tickLabel(day: string, lang: Lang): string {
  return day.endsWith('-01-01')
    ? day.slice(0, 4)
    : `${(dayInWords(day)[lang].split(' ')[1] as string).slice(0, 3)} ${day.slice(0, 4)}`
}

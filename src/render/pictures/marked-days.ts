import { dayInWords, monthInWords } from '../../advice/words'
import { daysBetween, daysOf, monthsAfter } from '../../base/days'
import type { Lang } from '../../base/text'
import { legend, lettersAt, small, widthOf } from './letters'
import { pictureWords } from './picture-words'
import { type Drawing, element, lineFrom, margin, type Point, tones } from './strokes'

/** A day that is marked on a timeline. */
export interface DrawnDay {
  /** What happened on it. */
  readonly label: string
  /** Where it is: so many days after the first one shown; of a month or a year the first day it can have been. */
  readonly at: number
  /** Where the last day is that it can have been, or on which it went on; left out where it is one day that is known. */
  readonly to?: number
  /** Whether it went on until then; left out where it did not. */
  readonly wentOn?: true
}

/** The days of an act. */
export interface DaysOfAct {
  /** The first one: a day, a month or a year. */
  readonly on: string
  /** The last one, where it went on; null where it did not. */
  readonly to: string | null
}

/** Where the days of a timeline stand. */
export interface Axis {
  readonly left: number
  readonly right: number
  readonly at: (day: number) => number
  /** Whether the bars stand below the words instead of beside them. */
  readonly below: boolean
}

/** The most days of acts that are marked one by one. */
const mostMarked = 8

/** The days of the acts; the first and the last of many. */
export function actDays(
  acts: readonly DaysOfAct[],
  first: string,
  lang: Lang,
): readonly DrawnDay[] {
  const inWords = ({ on, to }: DaysOfAct) =>
    [on, to].flatMap((day) => (day === null ? [] : dayInWords(day)[lang])).join(' – ')
  const marked = (days: DaysOfAct, word: string) => ({
    label: `${word}: ${inWords(days)}`,
    ...placed(days, first),
  })
  const [earliest, latest] = [acts[0], acts.at(-1)]
  if (acts.length <= mostMarked || earliest === undefined || latest === undefined)
    return acts.map((days) => marked(days, pictureWords.act[lang]))
  const many = `${acts.length} ${pictureWords.days[lang]}`
  return [
    marked(earliest, pictureWords.firstAct[lang]),
    marked(latest, `${pictureWords.lastAct[lang]} (${many})`),
  ]
}

/** Where an act is: its day, the days that this can have been, or those on which it went on. */
function placed({ on, to }: DaysOfAct, first: string): Omit<DrawnDay, 'label'> {
  const { first: from } = daysOf(on)
  const { last } = daysOf(to ?? on)
  const at = daysBetween(first, from)
  if (from === last) return { at }
  const reach = { at, to: daysBetween(first, last) }
  return to === null ? reach : { ...reach, wentOn: true }
}

/** The first days of quarters, half-years or years, few enough to be read. */
export function yearDays(first: string, length: number, lang: Lang): readonly DrawnDay[] {
  const step = [3, 6, 12, 24, 60, 120].find((months) => length / (months * 30) <= 6) ?? 600
  const start = `${first.slice(0, 4)}-01-01`
  const days = Array.from({ length: Math.ceil(length / 28 / step) + 12 }, (_, index) =>
    monthsAfter(start, index * step),
  )
  return days
    .map((day) => ({ at: daysBetween(first, day), label: shortened(day, lang) }))
    .filter(({ at }) => at >= 0 && at <= length)
}

function shortened(day: string, lang: Lang): string {
  const year = day.slice(0, 4)
  return day.endsWith('-01-01') ? year : `${monthInWords(day)[lang].slice(0, 3)} ${year}`
}

/** The letters of the marked days, above each other where they would touch. */
export function drawFlags(days: readonly DrawnDay[], axis: Axis, top: number): Drawing {
  const taken: number[] = []
  const marks = days.map(({ at, to, wentOn }, index) => {
    const x = axis.at(at)
    const free = taken.findIndex((last) => x - last >= 20)
    const level = free < 0 ? taken.length : free
    taken[level] = x
    return { x, end: to === undefined ? x : axis.at(to), wentOn, level, index }
  })
  const height = Math.max(1, taken.length) * 20
  const parts = marks.map(({ x, end, wentOn, level, index }) => {
    const y = top + height - level * 20 - 10
    const pole = { 'stroke-width': 1.8, stroke: tones.proposal }
    // Dotted over all days it can have been, where only the month or the year is known; in full over those on which it went on.
    const look =
      wentOn === true ? { ...pole, 'stroke-width': 4 } : { ...pole, 'stroke-dasharray': '2 2' }
    const reach = end > x ? lineFrom([x, y], [end, y], look) : ''
    return reach + lineFrom([x, y], [x, top + height + 2], pole) + flag([x, y], index)
  })
  return { parts, height }
}

/** The letter of a marked day: A for the first. */
function flag([x, y]: Point, index: number): string {
  const look = { size: small, bold: true, fill: tones.paper, anchor: 'middle' } as const
  const letter = lettersAt([x, y + 4.5], [String.fromCharCode(65 + index)], look)
  return element('circle', { cx: x, cy: y, r: 9, fill: tones.proposal }) + letter
}

/** What the letters stand for. */
export function flagLegend(days: readonly DrawnDay[], top: number, width: number): Drawing {
  const entries = days.map(({ label }, index) => ({
    mark: (at: Point) => flag(at, index),
    text: label,
  }))
  return legend(entries, top, width)
}

/** The axis, with as many of its years written out as there is room for. */
export function drawYears(years: readonly DrawnDay[], axis: Axis, y: number): readonly string[] {
  const line = { 'stroke-width': 1.5, stroke: tones.ink }
  let end = -Infinity
  const marks = years.flatMap(({ at, label }) => {
    const x = axis.at(at)
    const tick = lineFrom([x, y], [x, y + 5])
    const half = widthOf(label, { size: small }) / 2
    const from = Math.max(margin, Math.min(x - half, axis.right + 8 - half * 2))
    if (from < end + 8) return [tick]
    end = from + half * 2
    const look = { size: small, fill: tones.soft, anchor: 'middle' } as const
    return [tick, lettersAt([from + half, y + 18], [label], look)]
  })
  return [lineFrom([axis.left, y], [axis.right, y], line), ...marks]
}

import type { Advice, HistoryEntry } from '../../advice/advice'
import { dayInWords } from '../../advice/words'
import { daysBetween, daysOf } from '../../base/days'
import type { Lang } from '../../base/text'
import { broken, captionAt, captionHeight, legend, size, small } from './letters'
import {
  actDays,
  type Axis,
  type DaysOfAct,
  type DrawnDay,
  drawFlags,
  drawYears,
  flagLegend,
  yearDays,
} from './marked-days'
import type { NoPicture, PictureText } from './picture'
import { pictureWords } from './picture-words'
import {
  type Attributes,
  box,
  type Drawing,
  element,
  isNarrow,
  lineFrom,
  margin,
  type Point,
  stacked,
  tones,
} from './strokes'
import type { Vocabulary } from '../../policy/vocabulary'

/** A stretch of time as it is drawn, in days from the first one shown. */
export interface DrawnSpan {
  /** What it was. */
  readonly label: string
  /** From when to when, in words. */
  readonly days: string
  /** Where it starts. */
  readonly from: number
  /** Where it ends; null where it never does. */
  readonly to: number | null
  /** Whether it counts. */
  readonly counts: boolean
  /** What it counts as, the gravest first: each stretch is drawn lower than the one before. */
  readonly stages: readonly DrawnStage[]
}

/** A stage of an earlier measure as it is drawn. */
export interface DrawnStage {
  /** Where it starts. */
  readonly from: number
  /** Where it ends; null where it never does. */
  readonly to: number | null
  /** What it counts as, and until when, in words. */
  readonly said: string
}

/** Earlier measures in time, and the days of the acts. */
export interface TimelinePicture extends PictureText {
  readonly is: 'timeline'
  /** The earlier measures. */
  readonly spans: readonly DrawnSpan[]
  /** The days of the acts and of the advice. */
  readonly days: readonly DrawnDay[]
  /** The years that begin in between. */
  readonly years: readonly DrawnDay[]
  /** How many days it covers. */
  readonly length: number
}

/** Earlier measures in time: how long each runs, and the days of the acts that it could count for. */
export function timelinePicture(
  advice: Advice<Vocabulary>,
  lang: Lang,
): TimelinePicture | NoPicture {
  const title = pictureWords.timeline[lang]
  const { history, receipt } = advice
  const [entry] = history
  if (entry === undefined)
    return { is: 'nothing', lang, title, told: [pictureWords.noTimeline[lang]] }
  const acts = daysOfActs(advice)
  const assessed = receipt.assessedOn === null ? [] : [receipt.assessedOn]
  const ofActs = acts.flatMap(({ on, to }) => [on, to ?? on])
  const told = [...ofActs, ...assessed, ...history.flatMap(({ on, until }) => [on, until ?? on])]
  const shown = told.flatMap((day) => [daysOf(day).first, daysOf(day).last])
  const start = daysOf(entry.on).first
  const first = shown.reduce((day, other) => (other < day ? other : day), start)
  const last = shown.reduce((day, other) => (other > day ? other : day), start)
  const length = Math.max(30, Math.ceil(daysBetween(first, last) * 1.06))
  const assessedDays = assessed.map((day) => ({
    label: `${pictureWords.assessed[lang]}: ${dayInWords(day)[lang]}`,
    at: daysBetween(first, day),
  }))
  const days = [...actDays(acts, first, lang), ...assessedDays].sort((a, b) => a.at - b.at)
  const inWords = [
    ...history.map((earlier) => historyInWords(earlier, lang)),
    ...days.map(({ label }) => `${label}.`),
  ]
  const spans = history.map((earlier) => drawnSpan(earlier, first, lang))
  const years = yearDays(first, length, lang)
  return { is: 'timeline', lang, title, told: inWords, length, days, years, spans }
}

/** The days of the acts in play, each once, the earliest first. */
function daysOfActs({
  classification,
  conduct,
}: Pick<Advice<Vocabulary>, 'classification' | 'conduct'>): readonly DaysOfAct[] {
  const days = classification.flatMap(({ act, on }): readonly (readonly [string, DaysOfAct])[] => {
    if (on === null) return []
    const to = conduct[act]?.to ?? null
    return [[`${on} ${to ?? ''}`, { on, to }]]
  })
  return [...new Map(days)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, act]) => act)
}

/** An earlier measure in words: what it was, when, and whether it counts. */
export function historyInWords(
  { label, on, because }: HistoryEntry<Vocabulary>,
  lang: Lang,
): string {
  return `${label[lang]}, ${dayInWords(on)[lang]}. ${because[lang]}`
}

function drawnSpan(
  { label, on, until, counts, stages }: HistoryEntry<Vocabulary>,
  first: string,
  lang: Lang,
): DrawnSpan {
  const start = dayInWords(on)[lang]
  const days =
    until === null
      ? `${start}, ${pictureWords.noLapse[lang]}`
      : `${start} – ${dayInWords(until)[lang]}`
  const end = (day: string | null) => (day === null ? null : daysBetween(first, day))
  const from = daysBetween(first, daysOf(on).first)
  const drawn = stages.map((stage, index): DrawnStage => {
    const before = stages[index - 1]
    return {
      from: end(before?.until ?? null) ?? from,
      to: end(stage.until),
      said: stageInWords(stage, lang),
    }
  })
  return { label: label[lang], days, from, to: end(until), counts, stages: drawn }
}

/** What an earlier measure counts as in a stage, and until when. */
function stageInWords(
  { label, until }: HistoryEntry<Vocabulary>['stages'][number],
  lang: Lang,
): string {
  if (until === null) return label[lang]
  return `${label[lang]} ${pictureWords.until[lang]} ${dayInWords(until)[lang]}`
}

const barHeight = 14

/** Draws earlier measures as stretches of time, with the days of the acts across them. */
export function drawTimeline(picture: TimelinePicture, top: number, width: number): Drawing {
  const { lang, length, days, years, spans } = picture
  const below = isNarrow(width)
  const [left, right] = [below ? margin : width * 0.38, width - margin - 8]
  const axis: Axis = { left, right, below, at: (day) => left + (day / length) * (right - left) }
  const flags = drawFlags(days, axis, top)
  const rowsTop = top + flags.height + 8
  const rows = stacked(spans, rowsTop, (span, y) => {
    const row = drawSpan(span, axis, y)
    return { ...row, parts: [...row.parts, ...acrossRow(days, axis, { top: y, ...row })] }
  })
  const bottom = rowsTop + rows.height
  const key = flagLegend(days, bottom + 34, width)
  const marks = spanLegend(lang, bottom + 34 + key.height, width)
  return {
    parts: [
      ...drawYears(years, axis, bottom),
      ...rows.parts,
      ...flags.parts,
      ...key.parts,
      ...marks.parts,
    ],
    height: bottom + 34 + key.height + marks.height - top,
  }
}

/** The marked days, across one row. */
function acrossRow(
  days: readonly DrawnDay[],
  axis: Axis,
  { top, height }: { readonly top: number; readonly height: number },
): readonly string[] {
  const bottom = top + height
  // On a phone the words stand above the bars, where no line may cross them.
  const [from, to] = axis.below ? [bottom - barHeight - 17, bottom - 9] : [top - 6, bottom]
  const look = { 'stroke-width': 1.8, stroke: tones.proposal, 'stroke-dasharray': '5 3' }
  return days.map(({ at }) => lineFrom([axis.at(at), from], [axis.at(at), to], look))
}

function drawSpan(span: DrawnSpan, axis: Axis, top: number): Drawing {
  const { label, days, to, counts, stages } = span
  const room = axis.below ? axis.right + 8 - margin : axis.left - 14 - margin
  const caption = {
    lines: broken(label, room, { size, bold: counts }),
    below: [days, ...(stages.length > 1 ? stages.map(({ said }) => said) : [])].flatMap((line) =>
      broken(line, room, { size: small }),
    ),
  }
  const tall = captionHeight(caption)
  const said = captionAt([margin, top + 14], caption, {
    lines: { bold: counts },
    below: { fill: tones.soft },
  })
  const barTop = axis.below ? top + tall + 3 : top + 4
  const arrow = to === null ? arrowAt([axis.right, barTop + barHeight / 2], counts) : ''
  return {
    parts: [said, ...drawStages(span, axis, barTop), arrow],
    height: axis.below ? tall + barHeight + 16 : Math.max(tall, barHeight) + 14,
  }
}

/** The stages of an earlier measure on one line: what counts less is lower. */
function drawStages(
  { from, stages, counts }: DrawnSpan,
  axis: Axis,
  top: number,
): readonly string[] {
  // What was never in force is still shown, as a point.
  const drawn = stages.length > 0 ? stages : [{ from, to: from }]
  return drawn.map((stage, index) => {
    const [x, end] = [axis.at(stage.from), stage.to === null ? axis.right : axis.at(stage.to)]
    const high = (barHeight * (drawn.length - index)) / drawn.length
    const size: Point = [Math.max(4, end - x), high]
    return box([x, top + barHeight - high], size, { rx: 2, ...barLook(counts) })
  })
}

function barLook(counts: boolean): Attributes {
  return counts
    ? { fill: tones.main }
    : { fill: tones.paper, stroke: tones.ink, 'stroke-width': 1.5 }
}

/** What does not lapse points on. */
function arrowAt([x, y]: Point, counts: boolean): string {
  const d = `M${x} ${y - 9}L${x + 8} ${y}L${x} ${y + 9}Z`
  return element('path', { d, ...barLook(counts) })
}

function spanLegend(lang: Lang, top: number, width: number): Drawing {
  const entries = [true, false].map((counts) => ({
    mark: ([x, y]: Point) => box([x - 9, y - 7], [18, barHeight], { rx: 3, ...barLook(counts) }),
    text: pictureWords[counts ? 'counts' : 'notCounted'][lang],
  }))
  return legend(entries, top, width)
}

import type { Advice, Considered, Rung } from '../../advice/advice'
import type { Lang } from '../../base/text'
import { sharedWords } from '../shared-words'
import {
  broken,
  captionAt,
  captionHeight,
  legend,
  type LegendEntry,
  lettersAt,
  size,
  small,
  widthOf,
} from './letters'
import type { NoPicture, PictureText } from './picture'
import { pictureWords } from './picture-words'
import {
  type Attributes,
  box,
  cross,
  diamond,
  disc,
  type Drawing,
  lineFrom,
  margin,
  type Point,
  ring,
  stacked,
  tones,
} from './strokes'
import type { Vocabulary } from '../../policy/vocabulary'

/** One rung as it is drawn. */
export interface DrawnRung {
  /** What the measure is called. */
  readonly label: string
  /** Where it lies. */
  readonly zone: Considered<Vocabulary>['zone']
  /** Whether it is the advice. */
  readonly isAdvice: boolean
  /** Whether the weighing starts there. */
  readonly isStart: boolean
  /** Whether it is not possible here. */
  readonly isBarred: boolean
  /** Whether it is what is proposed. */
  readonly isProposed: boolean
  /** Whether the guideline itself names it; null where that is not said. */
  readonly named: Considered<Vocabulary>['named']
  /** What is written beside it. */
  readonly notes: readonly string[]
}

/** The ladder, lightest rung first. */
export interface LadderPicture extends PictureText {
  readonly is: 'ladder'
  /** The rungs. */
  readonly rungs: readonly DrawnRung[]
  /** Whether a proposed measure is on it. */
  readonly hasProposal: boolean
}

/** What is proposed, to be marked on the ladder. */
export interface Proposed {
  /** The rung. */
  readonly measure: string
  /** What is written beside it. */
  readonly note: string
}

/** The ladder with the range, the zone that takes written reasons, the start, the advice, and what is proposed. */
export function ladderPicture(
  advice: Advice<Vocabulary>,
  lang: Lang,
  proposed?: Proposed,
): LadderPicture | NoPicture {
  const title = pictureWords.ladder[lang]
  // Where another authority is competent the range is a yardstick, and no rung can be imposed.
  if (advice.range === null || advice.kind !== 'measures')
    return { is: 'nothing', lang, title, told: [advice.summary[lang]] }
  const rungs = advice.labels.ladder.map((rung) => drawnRung(advice, rung, { lang, proposed }))
  const told = [...rungs].reverse().flatMap((rung) => rungInWords(rung, lang))
  return { is: 'ladder', lang, title, told, rungs, hasProposal: proposed !== undefined }
}

function drawnRung(
  advice: Advice<Vocabulary>,
  { measure, label }: Rung<Vocabulary>,
  { lang, proposed }: { readonly lang: Lang; readonly proposed: Proposed | undefined },
): DrawnRung {
  const considered = advice.considered.find((rung) => rung.measure === measure)
  // Every rung but the advice is considered, and the advice lies in the range.
  const zone = considered?.zone ?? 'range'
  const named = considered?.named ?? advice.principal?.named ?? null
  const isAdvice = measure === advice.recommended
  const isStart = measure === advice.range?.start
  const isBarred = considered?.verdict === 'unavailable'
  const isProposed = measure === proposed?.measure
  const place = [
    ...(isAdvice ? [sharedWords.recommended[lang]] : []),
    ...(isStart ? [sharedWords.start[lang]] : []),
    ...(zone === 'departure' && !isProposed ? [sharedWords.withReasons[lang]] : []),
  ]
  const notes = [
    ...(isProposed ? [proposed.note] : []),
    ...(isBarred ? [sharedWords.unavailable[lang].toLowerCase()] : place),
  ]
  return { label: label[lang], zone, isAdvice, isStart, isBarred, isProposed, named, notes }
}

function rungInWords({ label, zone, named, notes }: DrawnRung, lang: Lang): readonly string[] {
  const inRange = zone === 'range' ? [pictureWords.inRange[lang]] : []
  const said = [...inRange, ...notes, ...namedInWords(named, lang)]
  return said.length === 0 ? [] : [`${label}: ${said.join(', ')}.`]
}

function namedInWords(named: DrawnRung['named'], lang: Lang): readonly string[] {
  if (named === 'yes') return [sharedWords.isNamed[lang]]
  return named === 'conditional' ? [sharedWords.isNamedIf[lang]] : []
}

/** Where the rail of the ladder runs, and where the words begin. */
const rail = margin + 12
const labels = rail + 26
/** The room at the right for the mark of what the guideline names. */
const marks = 22

/** Draws the ladder, heaviest rung on top. */
export function drawLadder(picture: LadderPicture, top: number, width: number): Drawing {
  const { lang, rungs } = picture
  const first = top + 20
  const heaviestFirst = [...rungs].reverse().map((rung) => rowOf(rung, width))
  const draw = (part: (row: Row, y: number) => string) =>
    stacked(heaviestFirst, first, (row, y) => ({ parts: [part(row, y)], height: row.height }))
  const bands = draw((row, y) => band(row, y, width))
  const bottom = first + bands.height
  const key = legend(legendOf(picture), bottom + 30, width)
  const look = { size: small, fill: tones.soft }
  const parts = [
    lettersAt([margin, top + 10], [`▲ ${pictureWords.heavier[lang]}`], look),
    ...bands.parts,
    lineFrom([rail, first], [rail, bottom], { 'stroke-width': 2, stroke: tones.line }),
    ...draw(onRail).parts,
    ...draw((row, y) => wordsOf(row, y, width)).parts,
    lettersAt([margin, bottom + 18], [`▼ ${pictureWords.lighter[lang]}`], look),
    ...key.parts,
  ]
  return { parts, height: bottom + 30 + key.height - top }
}

interface Row {
  readonly rung: DrawnRung
  readonly height: number
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  /** Whether the notes stand to the right of the label. */
  readonly beside: boolean
}

function rowOf(rung: DrawnRung, width: number): Row {
  const room = width - margin - 10 - labels - marks
  const bold = rung.isAdvice || rung.isProposed
  const note = rung.notes.join(', ')
  const both = widthOf(rung.label, { size, bold }) + 16 + widthOf(note, { size: small })
  const beside = note !== '' && both <= room
  const lines = broken(rung.label, room, { size, bold })
  const notes = note === '' ? [] : beside ? [note] : broken(note, room, { size: small })
  const height = 16 + captionHeight({ lines, below: beside ? [] : notes })
  return { rung, height, lines, notes, beside }
}

function band({ rung, height }: Row, top: number, width: number): string {
  const [x, wide] = [labels - 10, width - margin - labels + 10]
  const look = bandLook(rung)
  const filled =
    look === undefined ? '' : box([x, top + 1.5], [wide, height - 3], { rx: 5, ...look })
  if (!rung.isProposed) return filled
  const frame = box([x + 1.5, top + 3], [wide - 3, height - 6], {
    rx: 4,
    fill: 'none',
    stroke: rung.isAdvice ? tones.paper : tones.proposal,
    'stroke-width': 2.5,
  })
  return filled + frame
}

function bandLook({ isAdvice, zone }: DrawnRung): Attributes | undefined {
  if (isAdvice) return { fill: tones.main }
  switch (zone) {
    case 'range':
      return { fill: tones.band }
    case 'departure': {
      const dashes = { 'stroke-width': 1.2, 'stroke-dasharray': '4 3' }
      return { fill: tones.paper, stroke: tones.line, ...dashes }
    }
    case 'outside':
      return undefined
  }
}

function onRail({ rung, height }: Row, top: number): string {
  const middle: Point = [rail, top + height / 2]
  const mark = markOf(rung)
  return stretch(rung.zone, middle, height / 2) + mark(middle)
}

/** The part of the rail beside a rung, as far up as down. */
function stretch(zone: DrawnRung['zone'], [x, y]: Point, half: number): string {
  const [from, to] = [[x, y - half] as const, [x, y + half] as const]
  const look = { stroke: tones.ink }
  switch (zone) {
    case 'range':
      return lineFrom(from, to, { 'stroke-width': 9, ...look })
    case 'departure':
      return lineFrom(from, to, { 'stroke-width': 5, ...look, 'stroke-dasharray': '3 4' })
    case 'outside':
      return ''
  }
}

/** The one mark of a rung; a rung that nothing is said of is a short line. */
function markOf(rung: DrawnRung): LegendEntry['mark'] {
  if (rung.isProposed) return (at) => diamond(at, 11)
  if (rung.isAdvice) return (at) => disc(at, { r: 10 })
  if (rung.isBarred) return (at) => disc(at, { fill: tones.paper, r: 9 }) + cross(at)
  return rung.isStart ? ring : plainRung
}

function plainRung([x, y]: Point): string {
  return lineFrom([x - 6, y], [x + 6, y], { 'stroke-width': 2, stroke: tones.line })
}

function wordsOf({ rung, lines, notes, beside }: Row, top: number, width: number): string {
  const fill = rung.isAdvice ? tones.paper : tones.ink
  const bold = rung.isAdvice || rung.isProposed
  const base = top + 8 + 14
  const look = { size: small, fill: rung.isAdvice ? tones.paper : tones.soft }
  const caption = captionAt(
    [labels, base],
    { lines, below: beside ? [] : notes },
    { lines: { bold, fill }, below: look },
  )
  const said = caption + namedMark(rung, [width - margin - 15, base - 5])
  if (!beside) return said
  return said + lettersAt([width - margin - 10 - marks, base], notes, { ...look, anchor: 'end' })
}

/** A square for what the guideline names: filled, or hollow where it does on a condition. */
function namedMark({ named, isAdvice }: DrawnRung, at: Point): string {
  const stroke = isAdvice ? tones.paper : tones.ink
  if (named === 'yes') return square(at, { stroke, fill: stroke })
  return named === 'conditional' ? square(at, { stroke, fill: 'none' }) : ''
}

function square([x, y]: Point, look: Attributes): string {
  return box([x - 5, y - 5], [10, 10], { ...look, 'stroke-width': 1.5 })
}

/** What the marks mean that are on this ladder. */
function legendOf({ rungs, hasProposal, lang }: LadderPicture): readonly LegendEntry[] {
  const hasZone = rungs.some(({ zone }) => zone === 'departure')
  const hasStart = rungs.some((rung) => markOf(rung) === ring)
  const hasBarred = rungs.some(({ isBarred, isProposed }) => isBarred && !isProposed)
  const has = (named: DrawnRung['named']) => rungs.some((rung) => rung.named === named)
  const barred = sharedWords.unavailable[lang].toLowerCase()
  return [
    { isThere: true, mark: inZone('range'), text: pictureWords.range[lang] },
    { isThere: hasZone, mark: inZone('departure'), text: sharedWords.withReasons[lang] },
    { isThere: true, mark: (at: Point) => disc(at), text: sharedWords.recommended[lang] },
    { isThere: hasProposal, mark: (at: Point) => diamond(at), text: sharedWords.proposed[lang] },
    { isThere: hasStart, mark: ring, text: sharedWords.start[lang] },
    { isThere: hasBarred, mark: cross, text: barred },
    { isThere: has('yes'), mark: legendMark('yes'), text: sharedWords.isNamed[lang] },
    {
      isThere: has('conditional'),
      mark: legendMark('conditional'),
      text: sharedWords.isNamedIf[lang],
    },
  ].filter(({ isThere }) => isThere)
}

const legendMark = (named: 'yes' | 'conditional') => (at: Point) =>
  square(at, { stroke: tones.ink, fill: named === 'yes' ? tones.ink : 'none' })

const inZone = (zone: DrawnRung['zone']) => (at: Point) => stretch(zone, at, 8)

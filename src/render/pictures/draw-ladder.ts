import type { DrawnRung, LadderPicture } from './picture'
import { pictureWords } from './picture-words'
import { words } from '../words'
import type { Drawing } from './drawing'
import {
  box,
  captionAt,
  captionHeight,
  cross,
  diamond,
  disc,
  element,
  lettersAt,
  lineFrom,
  margin,
  ring,
  size,
  small,
  tones,
} from './kit'
import { legend, type LegendEntry } from './legend'
import { broken, widthOf } from './measure'

/** Where the rail of the ladder runs, and where the words begin. */
const rail = margin + 12
const labels = rail + 26

interface Row {
  readonly rung: DrawnRung
  readonly top: number
  readonly height: number
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  /** Whether the notes stand to the right of the label. */
  readonly beside: boolean
}

/** Draws the ladder, heaviest rung on top. */
export function drawLadder(picture: LadderPicture, top: number, width: number): Drawing {
  const { lang } = picture
  const rows = rowsOf(picture, top + 20, width)
  const bottom = rows.reduce((_, row) => row.top + row.height, top + 20)
  const key = legend(legendOf(picture), bottom + 30, width)
  const parts = [
    lettersAt(margin, top + 10, [`▲ ${pictureWords.heavier[lang]}`], {
      size: small,
      fill: tones.soft,
    }),
    ...rows.map((row) => band(row, width)),
    lineFrom([rail, top + 20], [rail, bottom], { 'stroke-width': 2, stroke: tones.line }),
    ...rows.map(onRail),
    ...rows.map((row) => wordsOf(row, width)),
    lettersAt(margin, bottom + 18, [`▼ ${pictureWords.lighter[lang]}`], {
      size: small,
      fill: tones.soft,
    }),
    ...key.parts,
  ]
  return { parts, height: bottom + 30 + key.height - top }
}

function rowsOf({ rungs }: LadderPicture, top: number, width: number): readonly Row[] {
  const room = width - margin - 10 - labels
  let y = top
  return [...rungs].reverse().map((rung) => {
    const bold = rung.isAdvice || rung.isProposed
    const note = rung.notes.join(', ')
    const beside =
      note !== '' &&
      widthOf(rung.label, { size, bold }) + 16 + widthOf(note, { size: small }) <= room
    const lines = broken(rung.label, room, { size, bold })
    const notes = note === '' ? [] : beside ? [note] : broken(note, room, { size: small })
    const height = 16 + captionHeight({ lines, below: beside ? [] : notes })
    const row = { rung, top: y, height, lines, notes, beside }
    y += height
    return row
  })
}

function band({ rung, top, height }: Row, width: number): string {
  const [x, wide] = [labels - 10, width - margin - labels + 10]
  const frame = rung.isProposed
    ? box(x + 1.5, top + 3, wide - 3, height - 6, {
        rx: 4,
        fill: 'none',
        stroke: tones.proposal,
        'stroke-width': 2.5,
      })
    : ''
  if (rung.isAdvice)
    return (
      box(x, top + 1.5, wide, height - 3, { rx: 5, fill: tones.main }) +
      frame.replace(tones.proposal, tones.paper)
    )
  if (rung.zone === 'range')
    return box(x, top + 1.5, wide, height - 3, { rx: 5, fill: tones.band }) + frame
  if (rung.zone === 'departure')
    return (
      box(x, top + 1.5, wide, height - 3, {
        rx: 5,
        fill: tones.paper,
        stroke: tones.line,
        'stroke-width': 1.2,
        'stroke-dasharray': '4 3',
      }) + frame
    )
  return frame
}

function onRail({ rung, top, height }: Row): string {
  const middle = top + height / 2
  const stretch =
    rung.zone === 'range'
      ? lineFrom([rail, top], [rail, top + height], { 'stroke-width': 9, stroke: tones.ink })
      : rung.zone === 'departure'
        ? lineFrom([rail, top], [rail, top + height], {
            'stroke-width': 5,
            stroke: tones.ink,
            'stroke-dasharray': '3 4',
          })
        : ''
  const rungMark = lineFrom([rail - 6, middle], [rail + 6, middle], {
    'stroke-width': 2,
    stroke: tones.line,
  })
  const mark = rung.isProposed
    ? diamond(rail, middle, 11)
    : rung.isAdvice
      ? disc(rail, middle, { r: 10 })
      : rung.isBarred
        ? disc(rail, middle, { fill: tones.paper, r: 9 }) + cross(rail, middle)
        : rung.isStart
          ? ring(rail, middle)
          : ''
  return stretch + (mark === '' ? rungMark : mark)
}

function wordsOf({ rung, top, lines, notes, beside }: Row, width: number): string {
  const inked = rung.isAdvice ? tones.paper : tones.ink
  const bold = rung.isAdvice || rung.isProposed
  const base = top + 8 + 14
  const look = { size: small, fill: rung.isAdvice ? tones.paper : tones.soft }
  const label = captionAt(
    labels,
    base,
    { lines, below: beside ? [] : notes },
    { lines: { bold, fill: inked }, below: look },
  )
  return beside
    ? label + lettersAt(width - margin - 10, base, notes, { ...look, anchor: 'end' })
    : label
}

function legendOf({ rungs, hasProposal, lang }: LadderPicture): readonly LegendEntry[] {
  const has = (test: (rung: DrawnRung) => boolean) => rungs.some(test)
  const hatched = (x: number, y: number) =>
    element('line', {
      x1: x,
      y1: y - 8,
      x2: x,
      y2: y + 8,
      stroke: tones.ink,
      'stroke-width': 5,
      'stroke-dasharray': '3 4',
    })
  return [
    {
      mark: (x, y) => lineFrom([x, y - 8], [x, y + 8], { 'stroke-width': 9, stroke: tones.ink }),
      text: pictureWords.range[lang],
    },
    ...(has(({ zone }) => zone === 'departure')
      ? [{ mark: hatched, text: words.withReasons[lang] }]
      : []),
    { mark: (x, y) => disc(x, y), text: words.recommended[lang] },
    ...(hasProposal
      ? [{ mark: (x: number, y: number) => diamond(x, y), text: words.proposed[lang] }]
      : []),
    ...(has(
      ({ isStart, isAdvice, isProposed, isBarred }) =>
        isStart && !isAdvice && !isProposed && !isBarred,
    )
      ? [{ mark: (x: number, y: number) => ring(x, y), text: words.start[lang] }]
      : []),
    ...(has(({ isBarred, isProposed }) => isBarred && !isProposed)
      ? [{ mark: cross, text: words.unavailable[lang].toLowerCase() }]
      : []),
  ]
}

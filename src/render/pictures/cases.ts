import type { ComparedCase, Comparison } from '../../compare/comparison'
import type { Lang } from '../../base/text'
import type { LikeCases } from '../../year/like/like-cases'
import { sharedWords } from '../shared-words'
import { broken, legend, lettersAt, lineHeight, size, small } from './letters'
import type { NoPicture, PictureText } from './picture'
import { pictureWords } from './picture-words'
import {
  box,
  diamond,
  disc,
  type Drawing,
  isNarrow,
  lineFrom,
  margin,
  type Point,
  stacked,
  tones,
} from './strokes'
import type { Vocabulary } from '../../policy/vocabulary'

/** One case as it is drawn: places on the ladder, from 0. */
export interface DrawnCase {
  /** The reference of the case. */
  readonly reference: string
  /** The range that fits; null where no measure is weighed. */
  readonly range: readonly [from: number, to: number] | null
  /** The advice. */
  readonly advice: number
  /** What was imposed; null where that is still to be decided. */
  readonly imposed: number | null
}

/** Cases against the ladder. */
export interface CasesPicture extends PictureText {
  readonly is: 'cases'
  /** What the rungs are called, lightest first. */
  readonly rungs: readonly string[]
  /** The cases, in the order of the comparison. */
  readonly cases: readonly DrawnCase[]
}

/** Every case against the ladder: the range that fits, the advice, and what was imposed. */
export function casesPicture(
  { cases, ladder }: Comparison<Vocabulary>,
  lang: Lang,
): CasesPicture | NoPicture {
  const title = pictureWords.cases[lang]
  if (cases.length === 0) return { is: 'nothing', lang, title, told: [pictureWords.noCases[lang]] }
  return drawnOn(ladder, title, { told: cases, lang })
}

/** The case at hand against the ladder, and below it the decided cases that are most like it. */
export function likeCasesPicture(
  { atHand, cases, ladder }: LikeCases<Vocabulary>,
  lang: Lang,
): CasesPicture {
  const title = pictureWords.likeCases[lang]
  const own = { ...atHand, reference: pictureWords.thisCase[lang] }
  return drawnOn(ladder, title, { told: [own, ...cases], lang })
}

/** A case as a picture tells of it. */
type Told = Pick<
  ComparedCase<Vocabulary>,
  'reference' | 'range' | 'rangeLabel' | 'recommended' | 'recommendedLabel'
> &
  Partial<Pick<ComparedCase<Vocabulary>, 'weighsAs' | 'label'>>

function drawnOn(
  ladder: Comparison<Vocabulary>['ladder'],
  title: string,
  { told, lang }: { readonly told: readonly Told[]; readonly lang: Lang },
): CasesPicture {
  const placeOf = (rung: string) => ladder.findIndex(({ measure }) => measure === rung)
  return {
    is: 'cases',
    lang,
    title,
    told: told.map((one) => inWords(one, lang)),
    rungs: ladder.map(({ label }) => label[lang]),
    cases: told.map(({ reference, range, recommended, weighsAs }) => ({
      reference,
      range: range === null ? null : [placeOf(range.from), placeOf(range.to)],
      advice: placeOf(recommended),
      imposed: weighsAs === undefined ? null : placeOf(weighsAs),
    })),
  }
}

function inWords({ reference, rangeLabel, recommendedLabel, label }: Told, lang: Lang): string {
  const parts = [
    ...(rangeLabel === null ? [] : [`${pictureWords.range[lang]} ${rangeLabel[lang]}`]),
    `${sharedWords.recommended[lang]} ${recommendedLabel[lang]}`,
    ...(label === undefined ? [] : [`${pictureWords.imposed[lang]} ${label[lang]}`]),
  ]
  return `${reference}: ${parts.join(', ')}.`
}

/** Where each rung stands, from left to right. */
interface Columns {
  readonly first: number
  readonly step: number
}

/** Draws a row for each case, with a column for each rung, the lightest at the left. */
export function drawCases(picture: CasesPicture, top: number, width: number): Drawing {
  const { rungs, cases, lang } = picture
  const narrow = isNarrow(width)
  const left = margin + (narrow ? 0 : 150)
  const step = (width - margin - left) / rungs.length
  const columns: Columns = { first: left + step / 2, step }
  const numbers = rungs.map((_, place) =>
    lettersAt([xOf(columns, place), top + 12], [String(place + 1)], {
      size: small,
      fill: tones.soft,
      anchor: 'middle',
    }),
  )
  const rows = stacked(cases, top + 20, (one, y) => rowOf(one, y, { columns, narrow, width }))
  const below = top + 20 + rows.height + 12
  const names = rungs.flatMap((name, place) =>
    broken(`${place + 1}  ${name}`, width - margin * 2, { size: small }),
  )
  const listHeight = names.length * (small + 5)
  const key = legend(
    [
      { mark: rangeMark, text: pictureWords.range[lang] },
      { mark: (at: Point) => disc(at), text: sharedWords.recommended[lang] },
      { mark: (at: Point) => diamond(at), text: pictureWords.imposed[lang] },
    ],
    below + listHeight + 6,
    width,
  )
  const listed = lettersAt([margin, below + 12], names, { size: small, fill: tones.soft })
  const height = below + listHeight + 6 + key.height - top
  return { parts: [...numbers, ...rows.parts, listed, ...key.parts], height }
}

const xOf = ({ first, step }: Columns, place: number) => first + step * place

/** How a row is laid out. */
interface RowLook {
  readonly columns: Columns
  /** Whether the reference stands above the marks. */
  readonly narrow: boolean
  readonly width: number
}

function rowOf(one: DrawnCase, top: number, { columns, narrow, width }: RowLook): Drawing {
  const room = narrow ? width - margin * 2 : 140
  const lines = broken(one.reference, room, { size })
  const said = lines.length * lineHeight
  const y = narrow ? top + said + 16 : top + Math.max(17, said / 2 + 4)
  const base = narrow ? top + 15 : y - said / 2 + 14
  const height = narrow ? said + 32 : Math.max(34, said + 8)
  const rule = lineFrom([margin, top + height], [width - margin, top + height], {
    stroke: tones.band,
  })
  const parts = [rule, lettersAt([margin, base], lines), ...marksOf(one, y, columns)]
  return { parts, height }
}

function marksOf({ range, advice, imposed }: DrawnCase, y: number, columns: Columns) {
  const half = columns.step / 2 - 2
  const band =
    range === null
      ? []
      : [bandFrom([xOf(columns, range[0]) - half, y], xOf(columns, range[1]) + half)]
  // Side by side where both stand on the same rung.
  const apart = advice === imposed ? Math.min(9, columns.step / 4) : 0
  return [
    ...band,
    disc([xOf(columns, advice) - apart, y]),
    ...(imposed === null ? [] : [diamond([xOf(columns, imposed) + apart, y])]),
  ]
}

function bandFrom([x, y]: Point, to: number): string {
  const look = { rx: 4, fill: tones.band, stroke: tones.line }
  return box([x, y - 12], [to - x, 24], look)
}

const rangeMark = ([x, y]: Point) => bandFrom([x - 9, y], x + 9)

import type { Advice } from '../../advice/advice'
import type { Lang } from '../../base/text'
import type { CheckResult, FactChange } from '../../check/check-result'
import { rungLabel, rungPlace } from '../rungs'
import { shownChanges } from '../shown-changes'
import { sharedWords } from '../shared-words'
import { asHeading, joined } from '../words'
import {
  broken,
  captionAt,
  captionHeight,
  legend,
  lettersAt,
  lineHeight,
  size,
  small,
} from './letters'
import type { NoPicture, PictureText } from './picture'
import { pictureWords } from './picture-words'
import {
  box,
  diamond,
  disc,
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

/** One way in which the answer would be another. */
export interface DrawnChange {
  /** What would be different. */
  readonly text: string
  /** Where it would lead: places on the ladder, from 0. */
  readonly to: readonly number[]
  /** What that is called. */
  readonly result: string
}

/** What would change the answer, in groups. */
export interface ChangesPicture extends PictureText {
  readonly is: 'changes'
  /** How many rungs the ladder has. */
  readonly rungs: number
  /** The place of the advice as it is. */
  readonly now: number
  /** What the advice is called. */
  readonly nowLabel: string
  /** The changes, by what they are about. */
  readonly groups: readonly { readonly title: string; readonly changes: readonly DrawnChange[] }[]
}

/** The most questions that are drawn. */
const mostDrawn = 8

/** What would change an advice: the open questions whose answers give another measure. */
export function changesPicture(advice: Advice<Vocabulary>, lang: Lang): ChangesPicture | NoPicture {
  const alone = advice.openQuestions
    .filter(({ reach }) => reach > 0)
    .map(({ question, answers }) => ({
      text: question[lang],
      answers: answers.map(({ label, recommended }) => ({ text: label[lang], recommended })),
    }))
  const together = advice.jointQuestions.map(({ labels, answers }) => ({
    text: joined(labels, lang),
    answers: answers.map((answer) => ({
      text: joined(answer.labels, lang),
      recommended: answer.recommended,
    })),
  }))
  const changes = [...alone, ...together]
    .map((question) => questionChange(advice, question, lang))
    .filter(({ to }) => to.length > 0)
    .slice(0, mostDrawn)
  return picture(
    advice,
    { lang, title: pictureWords.changes[lang], otherwise: pictureWords.noChanges[lang] },
    [{ title: asHeading(sharedWords['find-out'][lang]), changes }],
  )
}

/** What would make a proposed measure fit; where it fits, what would make the advice another. */
export function fitChanges(
  { advice, verdict, whatWouldChange }: CheckResult<Vocabulary>,
  lang: Lang,
): ChangesPicture | NoPicture {
  const which = verdict === 'fitting' ? 'recommendation' : 'fitting'
  const said =
    verdict === 'fitting'
      ? { lang, title: pictureWords.changes[lang], otherwise: sharedWords.nothingChanges[lang] }
      : { lang, title: pictureWords.fitting[lang], otherwise: sharedWords.nothingFits[lang] }
  const { groups } = shownChanges(whatWouldChange[which], whatWouldChange.found[which])
  return picture(
    advice,
    said,
    groups.map(([nature, changes]) => ({
      title: asHeading(sharedWords[nature][lang]),
      changes: changes.map(({ changes: facts, recommended }) => ({
        text: facts.map((fact) => factInWords(fact, lang)).join(' + '),
        to: [rungPlace(advice, recommended)],
        result: `${pictureWords.then[lang]}: ${rungLabel(advice, recommended, lang)}`,
      })),
    })),
  )
}

function factInWords({ label, fromLabel, toLabel }: FactChange<Vocabulary>, lang: Lang): string {
  return `${label[lang]}: ${toLabel[lang]} (${pictureWords.now[lang]}: ${fromLabel[lang]})`
}

interface Said {
  readonly lang: Lang
  readonly title: string
  /** What is said where there is nothing to draw. */
  readonly otherwise: string
}

function picture(
  advice: Advice<Vocabulary>,
  { lang, title, otherwise }: Said,
  all: ChangesPicture['groups'],
): ChangesPicture | NoPicture {
  const groups = all.filter(({ changes }) => changes.length > 0)
  if (groups.length === 0) return { is: 'nothing', lang, title, told: [otherwise] }
  const nowLabel = rungLabel(advice, advice.recommended, lang)
  const told = [
    `${pictureWords.adviceNow[lang]}: ${nowLabel}.`,
    ...groups.flatMap(({ title: group, changes }) =>
      changes.map(({ text, result }) => `${group}: ${text}: ${result}.`),
    ),
  ]
  const rungs = advice.labels.ladder.length
  const now = rungPlace(advice, advice.recommended)
  return { is: 'changes', lang, title, told, rungs, now, nowLabel, groups }
}

interface Question {
  readonly text: string
  readonly answers: readonly { readonly text: string; readonly recommended: string }[]
}

/** The most answers that are named for one measure. */
const mostNamed = 2

function questionChange(
  advice: Advice<Vocabulary>,
  { text, answers }: Question,
  lang: Lang,
): DrawnChange {
  const others = new Set(answers.map(({ recommended }) => recommended))
  others.delete(advice.recommended)
  const results = [...others].map((measure) => {
    const leading = answers.filter(({ recommended }) => recommended === measure)
    const named = leading.slice(0, mostNamed).map((answer) => answer.text)
    return `${named.join(' / ')} → ${rungLabel(advice, measure, lang)}`
  })
  const to = [...others].map((measure) => rungPlace(advice, measure)).sort((a, b) => a - b)
  return { text, to, result: results.join('; ') }
}

/** Where the rail of a little ladder begins, and how far its rungs are apart. */
interface Rail {
  readonly left: number
  readonly step: number
  /** Whether the rail runs below the words instead of beside them. */
  readonly below: boolean
  /** How wide the words may be. */
  readonly room: number
}

/** Draws each change with a small ladder lying on its side: from the advice as it is to what it would be. */
export function drawChanges(picture: ChangesPicture, top: number, width: number): Drawing {
  const { lang, groups } = picture
  const rail = railOf(picture, width)
  const head = drawHead(picture, rail, { top, width })
  const rows = stacked(groups, top + head.height, ({ title, changes }, y) => {
    const band = box([margin, y], [width - margin * 2, 24], { rx: 3, fill: tones.band })
    const name = lettersAt([margin + 8, y + 17], [title], { bold: true, size: small + 0.5 })
    const list = stacked(changes, y + 34, (change, rowTop) =>
      row(picture, change, { rail, rowTop }),
    )
    return { parts: [band, name, ...list.parts], height: 34 + list.height }
  })
  const height = head.height + rows.height
  const marks = [
    { mark: (at: Point) => disc(at), text: pictureWords.adviceNow[lang] },
    { mark: (at: Point) => diamond(at), text: pictureWords.adviceThen[lang] },
  ]
  const key = legend(marks, top + height, width)
  return { parts: [...head.parts, ...rows.parts, ...key.parts], height: height + key.height }
}

function railOf({ rungs }: ChangesPicture, width: number): Rail {
  const below = isNarrow(width)
  const left = below ? margin + 12 : width * 0.66
  const step = (width - margin - 12 - left) / Math.max(1, rungs - 1)
  return { left, step, below, room: (below ? width - margin : left - 30) - margin }
}

/** The advice as it is, and which way the little ladders run. */
function drawHead(
  { lang, nowLabel }: ChangesPicture,
  { left, below, room }: Rail,
  { top, width }: { readonly top: number; readonly width: number },
): Drawing {
  const said = `${pictureWords.adviceNow[lang]}: ${nowLabel}`
  const lines = broken(said, room, { size, bold: true })
  const tall = lines.length * lineHeight
  const base = below ? top + tall + 14 : top + 14
  const look = { size: small, fill: tones.soft }
  const [lighter, heavier] = [`◀ ${pictureWords.lighter[lang]}`, `${pictureWords.heavier[lang]} ▶`]
  return {
    parts: [
      lettersAt([margin, top + 14], lines, { bold: true }),
      lettersAt([left - 8, base], [lighter], look),
      lettersAt([width - margin, base], [heavier], { ...look, anchor: 'end' }),
    ],
    height: tall + (below ? 26 : 10),
  }
}

function row(
  picture: ChangesPicture,
  { text, to, result }: DrawnChange,
  { rail, rowTop }: { readonly rail: Rail; readonly rowTop: number },
): Drawing {
  const caption = {
    lines: broken(text, rail.room, { size }),
    below: broken(result, rail.room, { size: small, bold: true }),
  }
  const tall = captionHeight(caption)
  const look = { below: { bold: true, fill: tones.proposal } }
  const said = captionAt([margin, rowTop + 13], caption, look)
  const y = rail.below ? rowTop + tall + 14 : rowTop + Math.max(12, tall / 2)
  return {
    parts: [said, littleLadder(picture, to, { rail, y })],
    height: rail.below ? tall + 40 : tall + 16,
  }
}

function littleLadder(
  { rungs, now }: ChangesPicture,
  to: readonly number[],
  { rail: { left, step }, y }: { readonly rail: Rail; readonly y: number },
): string {
  const at = (rung: number): Point => [left + rung * step, y]
  const dot = { r: 3.5, fill: tones.paper, stroke: tones.line, 'stroke-width': 1.5 }
  const dots = Array.from({ length: rungs }, (_, rung) => {
    const [cx, cy] = at(rung)
    return element('circle', { cx, cy, ...dot })
  })
  const way = { 'stroke-width': 4, stroke: tones.proposal }
  return [
    lineFrom(at(0), at(rungs - 1), { 'stroke-width': 2 }),
    ...dots,
    ...to.map((rung) => lineFrom(at(now), at(rung), way)),
    ...to.map((rung) => diamond(at(rung))),
    disc(at(now)),
  ].join('')
}

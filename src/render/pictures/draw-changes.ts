import type { ChangesPicture, DrawnChange } from './picture'
import { pictureWords } from './picture-words'
import type { Drawing } from './drawing'
import {
  box,
  captionAt,
  captionHeight,
  diamond,
  disc,
  element,
  lettersAt,
  lineFrom,
  lineHeight,
  margin,
  size,
  small,
  tones,
} from './kit'
import { legend } from './legend'
import { broken } from './measure'

interface Place {
  /** Where the little ladder begins, and how far its rungs are apart. */
  readonly left: number
  readonly step: number
  readonly below: boolean
  readonly room: number
}

/** Draws each change with a small ladder lying on its side: from the advice as it is to what it would be. */
export function drawChanges(picture: ChangesPicture, top: number, width: number): Drawing {
  const { lang, nowLabel } = picture
  const below = width < 500
  const left = below ? margin + 12 : width * 0.66
  const place: Place = {
    left,
    below,
    step: (width - margin - 12 - left) / Math.max(1, picture.rungs - 1),
    room: (below ? width - margin : left - 30) - margin,
  }
  const head = broken(`${pictureWords.adviceNow[lang]}: ${nowLabel}`, place.room, {
    size,
    bold: true,
  })
  const parts = [lettersAt(margin, top + 14, head, { bold: true })]
  const headHeight = head.length * lineHeight + (below ? 26 : 10)
  parts.push(
    ...scaleWords(picture, place, below ? top + head.length * lineHeight + 14 : top + 14, width),
  )
  let y = top + headHeight
  for (const { title, changes } of picture.groups) {
    parts.push(
      box(margin, y, width - margin * 2, 24, { rx: 3, fill: tones.band }),
      lettersAt(margin + 8, y + 17, [title], { bold: true, size: small + 0.5 }),
    )
    y += 34
    for (const change of changes) {
      const row = drawRow(picture, change, place, y)
      parts.push(...row.parts)
      y += row.height
    }
  }
  const key = legend(
    [
      { mark: (x, at) => disc(x, at), text: pictureWords.adviceNow[lang] },
      { mark: (x, at) => diamond(x, at), text: pictureWords.adviceThen[lang] },
    ],
    y,
    width,
  )
  return { parts: [...parts, ...key.parts], height: y + key.height - top }
}

function scaleWords(
  { lang }: ChangesPicture,
  { left }: Place,
  y: number,
  width: number,
): readonly string[] {
  return [
    lettersAt(left - 8, y, [`◀ ${pictureWords.lighter[lang]}`], { size: small, fill: tones.soft }),
    lettersAt(width - margin, y, [`${pictureWords.heavier[lang]} ▶`], {
      size: small,
      fill: tones.soft,
      anchor: 'end',
    }),
  ]
}

function drawRow(
  picture: ChangesPicture,
  { text, to, result }: DrawnChange,
  place: Place,
  top: number,
): Drawing {
  const caption = {
    lines: broken(text, place.room, { size }),
    below: broken(result, place.room, { size: small, bold: true }),
  }
  const words = captionHeight(caption)
  const said = captionAt(margin, top + 13, caption, { below: { bold: true, fill: tones.proposal } })
  const y = place.below ? top + words + 14 : top + Math.max(12, words / 2)
  return {
    parts: [said, littleLadder(picture, to, place, y)],
    height: place.below ? words + 40 : words + 16,
  }
}

function littleLadder(
  { rungs, now }: ChangesPicture,
  to: readonly number[],
  { left, step }: Place,
  y: number,
): string {
  const at = (rung: number) => left + rung * step
  const rail = lineFrom([at(0), y], [at(rungs - 1), y], { 'stroke-width': 2 })
  const dots = Array.from({ length: rungs }, (_, rung) =>
    element('circle', {
      cx: at(rung),
      cy: y,
      r: 3.5,
      fill: tones.paper,
      stroke: tones.line,
      'stroke-width': 1.5,
    }),
  )
  const ways = to.map((rung) =>
    lineFrom([at(now), y], [at(rung), y], { 'stroke-width': 4, stroke: tones.proposal }),
  )
  return [rail, ...dots, ...ways, ...to.map((rung) => diamond(at(rung), y)), disc(at(now), y)].join(
    '',
  )
}

import type { DrawnDay, DrawnSpan, TimelinePicture } from './picture'
import { pictureWords } from './picture-words'
import type { Drawing } from './drawing'
import {
  box,
  captionAt,
  captionHeight,
  element,
  lettersAt,
  lineFrom,
  margin,
  size,
  small,
  tones,
} from './kit'
import { legend } from './legend'
import { broken, widthOf } from './measure'

const barHeight = 14

interface Axis {
  readonly left: number
  readonly right: number
  readonly at: (day: number) => number
  readonly below: boolean
}

/** Draws earlier measures as stretches of time, with the days of the acts across them. */
export function drawTimeline(picture: TimelinePicture, top: number, width: number): Drawing {
  const { lang, length, days, years } = picture
  const below = width < 500
  const [left, right] = [below ? margin : width * 0.38, width - margin - 8]
  const axis: Axis = { left, right, below, at: (day) => left + (day / length) * (right - left) }
  const lettered = flags(days, axis, top)
  const rows: string[] = []
  let y = top + lettered.height + 8
  for (const span of picture.spans) {
    const row = drawSpan(span, axis, y, width)
    // On a phone the words stand above the bars, where no line may cross them.
    const [from, to] = below
      ? [y + row.height - barHeight - 17, y + row.height - 9]
      : [y - 6, y + row.height]
    rows.push(
      ...row.parts,
      ...days.map(({ at }) =>
        lineFrom([axis.at(at), from], [axis.at(at), to], {
          'stroke-width': 1.8,
          stroke: tones.proposal,
          'stroke-dasharray': '5 3',
        }),
      ),
    )
    y += row.height
  }
  const key = keyOf(days, y + 34, width)
  const marks = legend(
    [
      {
        mark: (x, at) => box(x - 9, at - 7, 18, barHeight, { rx: 3, fill: tones.main }),
        text: pictureWords.counts[lang],
      },
      {
        mark: (x, at) =>
          box(x - 9, at - 7, 18, barHeight, {
            rx: 3,
            fill: tones.paper,
            stroke: tones.ink,
            'stroke-width': 1.5,
          }),
        text: pictureWords.notCounted[lang],
      },
    ],
    y + 34 + key.height,
    width,
  )
  return {
    parts: [...scale(years, axis, y), ...rows, ...lettered.parts, ...key.parts, ...marks.parts],
    height: y + 34 + key.height + marks.height - top,
  }
}

/** The letter of a marked day: A for the first. */
function flag(x: number, y: number, index: number): string {
  return (
    element('circle', { cx: x, cy: y, r: 9, fill: tones.proposal }) +
    lettersAt(x, y + 4.5, [String.fromCharCode(65 + index)], {
      size: small,
      bold: true,
      fill: tones.paper,
      anchor: 'middle',
    })
  )
}

/** The letters of the marked days, above each other where they would touch. */
function flags(days: readonly DrawnDay[], axis: Axis, top: number): Drawing {
  const taken: number[] = []
  const placed = days.map(({ at }, index) => {
    const x = axis.at(at)
    let level = taken.findIndex((last) => x - last >= 20)
    if (level < 0) level = taken.length
    taken[level] = x
    return { x, level, index }
  })
  const height = Math.max(1, taken.length) * 20
  const parts = placed.map(({ x, level, index }) => {
    const y = top + height - level * 20 - 10
    return (
      lineFrom([x, y], [x, top + height + 2], { 'stroke-width': 1.8, stroke: tones.proposal }) +
      flag(x, y, index)
    )
  })
  return { parts, height }
}

function drawSpan(
  { label, days, from, to, counts }: DrawnSpan,
  axis: Axis,
  top: number,
  width: number,
): Drawing {
  const room = (axis.below ? width - margin : axis.left - 14) - margin
  const caption = {
    lines: broken(label, room, { size, bold: counts }),
    below: broken(days, room, { size: small }),
  }
  const words = captionHeight(caption)
  const said = captionAt(margin, top + 14, caption, {
    lines: { bold: counts },
    below: { fill: tones.soft },
  })
  const barTop = axis.below ? top + words + 3 : top + 4
  const [x, end] = [axis.at(from), to === null ? axis.right : axis.at(to)]
  const look = counts
    ? { fill: tones.main }
    : { fill: tones.paper, stroke: tones.ink, 'stroke-width': 1.5 }
  const middle = barTop + barHeight / 2
  const arrow =
    to === null
      ? element('path', {
          d: `M${end} ${middle - 9}L${end + 8} ${middle}L${end} ${middle + 9}Z`,
          ...look,
        })
      : ''
  return {
    parts: [said, box(x, barTop, Math.max(4, end - x), barHeight, { rx: 3, ...look }), arrow],
    height: axis.below ? words + barHeight + 16 : Math.max(words, barHeight) + 14,
  }
}

function scale(years: readonly DrawnDay[], axis: Axis, y: number): readonly string[] {
  let last = -Infinity
  const marks = years.flatMap(({ at, label }) => {
    const x = axis.at(at)
    const half = widthOf(label, { size: small }) / 2
    const tick = lineFrom([x, y], [x, y + 5])
    const from = Math.max(margin, Math.min(x - half, axis.right + 8 - half * 2))
    if (from < last + 8) return [tick]
    last = from + half * 2
    return [
      tick,
      lettersAt(from + half, y + 18, [label], { size: small, fill: tones.soft, anchor: 'middle' }),
    ]
  })
  return [
    lineFrom([axis.left, y], [axis.right, y], { 'stroke-width': 1.5, stroke: tones.ink }),
    ...marks,
  ]
}

function keyOf(days: readonly DrawnDay[], top: number, width: number): Drawing {
  return legend(
    days.map(({ label }, index) => ({
      mark: (x, y) => flag(x, y, index),
      text: label,
    })),
    top,
    width,
  )
}

import type { DrawnStep, StepsPicture } from './picture'
import { pictureWords } from './picture-words'
import { signed } from '../numbers'
import { words } from '../words'
import type { Drawing } from './drawing'
import {
  box,
  captionAt,
  captionHeight,
  lettersAt,
  lineFrom,
  margin,
  size,
  small,
  tones,
} from './kit'
import { broken, widthOf } from './measure'

const barHeight = 22

interface Scale {
  readonly left: number
  readonly right: number
  readonly at: (steps: number) => number
  /** Whether the bars stand below the words instead of beside them. */
  readonly below: boolean
  readonly room: number
}

/** Draws the steps as bars that follow each other, the uncounted hollow, and what they come to. */
export function drawSteps(picture: StepsPicture, top: number, width: number): Drawing {
  const scale = scaleOf(picture, width)
  const parts: string[] = []
  let y = top
  const place = (step: DrawnStep, isNet = false) => {
    const row = drawRow({ ...step, isNet, lang: picture.lang }, scale, y)
    parts.push(...row.parts)
    y += row.height
  }
  for (const step of picture.steps.filter(({ counted }) => counted)) place(step)
  parts.push(
    lineFrom([margin, y + 2], [width - margin, y + 2], { 'stroke-width': 1.5, stroke: tones.ink }),
  )
  y += 8
  place({ steps: picture.net, from: 0, counted: true, text: words.net[picture.lang] }, true)
  for (const step of picture.steps.filter(({ counted }) => !counted)) place(step)
  const zero = scale.below
    ? []
    : [lineFrom([scale.at(0), top], [scale.at(0), y - 4], { 'stroke-dasharray': '2 3' })]
  return { parts: [...zero, ...parts], height: y - top }
}

function scaleOf({ steps, net }: StepsPicture, width: number): Scale {
  const below = width < 500
  const ends = [0, net, ...steps.flatMap((step) => [step.from, step.from + step.steps])]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const left = below ? margin : width * 0.6
  const right = width - margin - 34
  const unit = Math.min(48, (right - left) / Math.max(1, high - low))
  return {
    left,
    right,
    below,
    room: (below ? width - margin : left - 16) - margin,
    at: (value) => left + (value - low) * unit,
  }
}

interface StepRow extends DrawnStep {
  readonly isNet: boolean
  readonly lang: StepsPicture['lang']
}

function drawRow(step: StepRow, scale: Scale, top: number): Drawing {
  const { text, note, counted, isNet, lang } = step
  const fill = counted ? tones.ink : tones.soft
  const lines = broken(text, scale.room, { size, bold: isNet })
  const why =
    !counted || note !== undefined
      ? broken(`(${note ?? pictureWords.notCounted[lang]})`, scale.room, { size: small })
      : []
  const caption = { lines, below: why }
  const tall = captionHeight(caption)
  const said = captionAt(margin, top + 15, caption, {
    lines: { fill, bold: isNet },
    below: { fill: tones.soft },
  })
  const barTop = scale.below ? top + tall + 2 : top + 1
  return {
    parts: [said, bar(step, scale, barTop)],
    height: scale.below ? tall + barHeight + 16 : Math.max(tall, barHeight) + 14,
  }
}

function bar({ steps, from, counted, isNet }: StepRow, { at }: Scale, top: number): string {
  const [x1, x2] = [Math.min(at(from), at(from + steps)), Math.max(at(from), at(from + steps))]
  const wide = Math.max(3, x2 - x1)
  const isUp = steps > 0
  const look = !counted
    ? { fill: tones.paper, stroke: tones.line, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }
    : isNet
      ? { fill: tones.ink }
      : isUp
        ? { fill: tones.main }
        : { fill: tones.paper, stroke: tones.main, 'stroke-width': 2.5 }
  const said = signed(steps)
  const inside = wide > widthOf(said, { size, bold: true }) + 8
  const fill =
    inside && counted && (isUp || isNet) && steps !== 0
      ? tones.paper
      : counted
        ? tones.ink
        : tones.soft
  return (
    box(x1, top, wide, barHeight, { rx: 2, ...look }) +
    lettersAt(inside ? x1 + wide / 2 : x2 + 6, top + 16, [said], {
      bold: true,
      fill,
      ...(inside ? { anchor: 'middle' as const } : {}),
    })
  )
}

import type { Advice, Step } from '../../advice/advice'
import type { Lang } from '../../base/text'
import { signed } from '../numbers'
import { sharedWords } from '../shared-words'
import { broken, captionAt, captionHeight, lettersAt, size, small, widthOf } from './letters'
import type { NoPicture, PictureText } from './picture'
import { pictureWords } from './picture-words'
import {
  type Attributes,
  box,
  type Drawing,
  isNarrow,
  lineFrom,
  margin,
  stacked,
  tones,
} from './strokes'
import type { Vocabulary } from '../../policy/vocabulary'

/** One step as it is drawn, or what the steps come to. */
export interface DrawnStep {
  /** Whether it counts, or is what those that count come to. */
  readonly role: 'counted' | 'net' | 'uncounted'
  /** Up or down. */
  readonly steps: number
  /** Where the sum stands before it. */
  readonly from: number
  /** Why. */
  readonly text: string
  /** Why it does not count, or not whole. */
  readonly note?: string
}

/** The steps that add up, what they come to, and last those that do not count. */
export interface StepsPicture extends PictureText {
  readonly is: 'steps'
  /** The steps. */
  readonly steps: readonly DrawnStep[]
}

/** The steps that add up to the net, and those that do not count. */
export function stepsPicture(advice: Advice<Vocabulary>, lang: Lang): StepsPicture | NoPicture {
  const title = pictureWords.steps[lang]
  const { net } = advice
  if (net === null) return { is: 'nothing', lang, title, told: [pictureWords.noWeighing[lang]] }
  if (advice.steps.length === 0)
    return { is: 'nothing', lang, title, told: [sharedWords.nothingWeighs[lang]] }
  let sum = 0
  const counted = advice.steps
    .filter((step) => step.counted)
    .map((step) => {
      const drawn = drawnStep(step, sum, lang)
      sum += step.steps
      return drawn
    })
  const together: DrawnStep = { role: 'net', steps: net, from: 0, text: sharedWords.net[lang] }
  const left = advice.steps
    .filter((step) => !step.counted)
    .map((step) => drawnStep(step, net, lang))
  const steps = [...counted, together, ...left]
  return { is: 'steps', lang, title, told: steps.map((step) => stepInWords(step, lang)), steps }
}

function drawnStep(
  { steps, counted, because, note }: Step<Vocabulary>,
  from: number,
  lang: Lang,
): DrawnStep {
  const said = { steps, from, text: because[lang] }
  if (!counted) return { role: 'uncounted', ...said, note: (note ?? pictureWords.notCounted)[lang] }
  return { role: 'counted', ...said, ...(note === undefined ? {} : { note: note[lang] }) }
}

function stepInWords({ role, steps, text }: DrawnStep, lang: Lang): string {
  switch (role) {
    case 'counted':
      return `${signed(steps)}: ${text}`
    case 'net':
      return `${signed(steps)}: ${text}.`
    case 'uncounted':
      return `${signed(steps)} (${pictureWords.notCounted[lang]}): ${text}`
  }
}

const barHeight = 22

interface Scale {
  readonly at: (steps: number) => number
  /** Whether the bars stand below the words instead of beside them. */
  readonly below: boolean
  /** How wide the words may be. */
  readonly room: number
}

/** Draws the steps as bars that follow each other, the uncounted hollow, and what they come to. */
export function drawSteps({ steps }: StepsPicture, top: number, width: number): Drawing {
  const scale = scaleOf(steps, width)
  const rows = stacked(steps, top, (step, y) =>
    step.role === 'net' ? netRow(step, scale, { top: y, width }) : row(step, scale, y),
  )
  const [zero, bottom] = [scale.at(0), top + rows.height - 4]
  const upright = lineFrom([zero, top], [zero, bottom], { 'stroke-dasharray': '2 3' })
  return { parts: [...(scale.below ? [] : [upright]), ...rows.parts], height: rows.height }
}

function scaleOf(steps: readonly DrawnStep[], width: number): Scale {
  const below = isNarrow(width)
  const ends = steps.flatMap((step) => [step.from, step.from + step.steps])
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const left = below ? margin : width * 0.6
  const right = width - margin - 34
  const unit = Math.min(48, (right - left) / Math.max(1, high - low))
  return {
    below,
    room: (below ? width - margin : left - 16) - margin,
    at: (value) => left + (value - low) * unit,
  }
}

/** What the steps come to, below a line as under any sum. */
function netRow(
  net: DrawnStep,
  scale: Scale,
  { top, width }: { readonly top: number; readonly width: number },
): Drawing {
  const look = { 'stroke-width': 1.5, stroke: tones.ink }
  const line = lineFrom([margin, top + 2], [width - margin, top + 2], look)
  const { parts, height } = row(net, scale, top + 8)
  return { parts: [line, ...parts], height: height + 8 }
}

function row(step: DrawnStep, scale: Scale, top: number): Drawing {
  const { text, note, role } = step
  const bold = role === 'net'
  const caption = {
    lines: broken(text, scale.room, { size, bold }),
    below: note === undefined ? [] : broken(`(${note})`, scale.room, { size: small }),
  }
  const tall = captionHeight(caption)
  const said = captionAt([margin, top + 15], caption, {
    lines: { fill: role === 'uncounted' ? tones.soft : tones.ink, bold },
    below: { fill: tones.soft },
  })
  const barTop = scale.below ? top + tall + 2 : top + 1
  return {
    parts: [said, bar(step, scale, barTop)],
    height: scale.below ? tall + barHeight + 16 : Math.max(tall, barHeight) + 14,
  }
}

function bar(step: DrawnStep, { at }: Scale, top: number): string {
  const [from, to] = [at(step.from), at(step.from + step.steps)]
  const [left, right] = [Math.min(from, to), Math.max(from, to)]
  const wide = Math.max(3, right - left)
  const said = signed(step.steps)
  const inside = wide > widthOf(said, { size, bold: true }) + 8
  const ink = step.role === 'uncounted' ? tones.soft : tones.ink
  const number = lettersAt([inside ? left + wide / 2 : right + 6, top + 16], [said], {
    bold: true,
    fill: inside && isFilled(step) ? tones.paper : ink,
    anchor: inside ? 'middle' : undefined,
  })
  return box([left, top], [wide, barHeight], { rx: 2, ...barLook(step) }) + number
}

function isFilled({ role, steps }: DrawnStep): boolean {
  return role === 'net' || (role === 'counted' && steps > 0)
}

function barLook(step: DrawnStep): Attributes {
  if (isFilled(step)) return { fill: step.role === 'net' ? tones.ink : tones.main }
  if (step.role === 'counted') return { fill: tones.paper, stroke: tones.main, 'stroke-width': 2.5 }
  const dashes = { 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }
  return { fill: tones.paper, stroke: tones.line, ...dashes }
}

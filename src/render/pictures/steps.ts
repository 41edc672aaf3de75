import type { Advice, Step } from '../../advice/advice'
import type { Lang } from '../../base/text'
import { signed } from '../numbers'
import { words } from '../words'
import type { DrawnStep, NoPicture, StepsPicture } from './picture'
import { pictureWords } from './picture-words'

/** The steps that add up to the net, and those that do not count. */
export function stepsPicture(advice: Advice, lang: Lang): StepsPicture | NoPicture {
  const title = pictureWords.steps[lang]
  const { net } = advice
  if (net === null) return { is: 'nothing', lang, title, told: [pictureWords.noWeighing[lang]] }
  if (advice.steps.length === 0)
    return { is: 'nothing', lang, title, told: [words.nothingWeighs[lang]] }
  let sum = 0
  const counted = advice.steps
    .filter((step) => step.counted)
    .map((step): DrawnStep => {
      const drawn = drawnStep(step, sum, lang)
      sum += step.steps
      return drawn
    })
  const left = advice.steps
    .filter((step) => !step.counted)
    .map((step) => drawnStep(step, net, lang))
  const told = [
    ...counted.map(({ steps, text }) => `${signed(steps)}: ${text}`),
    `${signed(net)}: ${words.net[lang]}.`,
    ...left.map(
      ({ steps, text }) => `${signed(steps)} (${pictureWords.notCounted[lang]}): ${text}`,
    ),
  ]
  return { is: 'steps', lang, title, told, net, steps: [...counted, ...left] }
}

function drawnStep({ steps, counted, because, note }: Step, from: number, lang: Lang): DrawnStep {
  return {
    steps,
    from,
    counted,
    text: because[lang],
    ...(note === undefined ? {} : { note: note[lang] }),
  }
}

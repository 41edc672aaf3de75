import type { Advice } from '../advice/advice'
import type { Lang } from '../text'
import { words } from './words'

/** Draws the ladder in text, heaviest on top: the range, the zone that takes written reasons, the start and the advice. */
export function drawLadder(advice: Advice, lang: Lang): readonly string[] {
  const rungs = advice.labels.ladder
  const place = (id: string | undefined) => rungs.findIndex((rung) => rung.measure === id)
  const { range, departure } = advice
  const widest = Math.max(...rungs.map((rung) => rung.label[lang].length))
  const lines = rungs.map(({ measure, label }, rung) => {
    const inRange = range !== null && rung >= place(range.from) && rung <= place(range.to)
    const inZone = departure !== null && rung >= place(departure.from) && rung <= place(departure.to)
    const edge = inRange ? '┃' : inZone ? '┊' : ' '
    const isAdvice = measure === advice.recommended
    const isStart = measure === range?.start
    const isBarred = advice.considered.some((item) => item.measure === measure && item.verdict === 'unavailable')
    const mark = isAdvice ? '●' : isBarred ? '✕' : isStart ? '○' : ' '
    const notes = isBarred ? [words.unavailable[lang].toLowerCase()] : [...(isAdvice ? [words.recommended[lang]] : []), ...(isStart ? [words.start[lang]] : []), ...(inZone && !inRange ? [words.withReasons[lang]] : [])]
    return `  ${edge} ${mark} ${label[lang].padEnd(widest)}${notes.length === 0 ? '' : `  ◀ ${notes.join(', ')}`}`.trimEnd()
  })
  return lines.reverse()
}

import type { Advice } from '../advice/advice'
import type { Lang } from '../text'
import { words } from './words'

/** Draws the ladder in text, heaviest on top: the range, the zone that takes written reasons, the start, the advice, and what is proposed. */
export function drawLadder(advice: Advice, lang: Lang, proposed?: { readonly measure: string; readonly note: string }): readonly string[] {
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
    const isProposed = measure === proposed?.measure
    const mark = isProposed ? '◆' : isAdvice ? '●' : isBarred ? '✕' : isStart ? '○' : ' '
    const said = isBarred ? [words.unavailable[lang].toLowerCase()] : [...(isAdvice ? [words.recommended[lang]] : []), ...(isStart ? [words.start[lang]] : []), ...(inZone && !inRange && !isProposed ? [words.withReasons[lang]] : [])]
    const notes = [...(isProposed ? [proposed?.note] : []), ...said]
    return `  ${edge} ${mark} ${label[lang].padEnd(widest)}${notes.length === 0 ? '' : `  ◀ ${notes.join(', ')}`}`.trimEnd()
  })
  return lines.reverse()
}

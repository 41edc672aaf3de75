import type { DrawnRung, LadderPicture } from '../pictures/ladder'
import { words } from '../words'
import type { Wrapping } from './lines'

/** The ladder in characters, heaviest on top, with what the marks mean. */
export function ladderLines(
  { rungs, hasProposal, lang }: LadderPicture,
  { wrapped }: Wrapping,
): readonly string[] {
  const widest = Math.max(...rungs.map(({ label }) => label.length))
  const saysNamed = rungs.some(({ named }) => named === 'yes' || named === 'conditional')
  const lines = rungs.map((rung) => {
    const notes = rung.notes.length === 0 ? '' : `  ◀ ${rung.notes.join(', ')}`
    const line = `${namedMark(rung)} ${edge[rung.zone]} ${markOf(rung)} ${rung.label.padEnd(widest)}${notes}`
    // What does not fit goes on under the notes, with the edge of the range beside it.
    const rest = `  ${edge[rung.zone]}   ${' '.repeat(widest)}    `
    return wrapped(line.trimEnd(), '', rest).join('\n')
  })
  const legend = words[hasProposal ? 'legendCheck' : 'legend'][lang]
  const more = saysNamed ? wrapped(words.legendNamed[lang], '  ') : []
  return [...lines.reverse(), '', ...wrapped(legend, '  '), ...more]
}

const edge: Readonly<Record<DrawnRung['zone'], string>> = {
  range: '┃',
  departure: '┊',
  outside: ' ',
}

function namedMark({ named }: DrawnRung): string {
  if (named === 'yes') return '▪'
  return named === 'conditional' ? '▫' : ' '
}

function markOf({ isProposed, isAdvice, isBarred, isStart }: DrawnRung): string {
  if (isProposed) return '◆'
  if (isAdvice) return '●'
  if (isBarred) return '✕'
  return isStart ? '○' : ' '
}

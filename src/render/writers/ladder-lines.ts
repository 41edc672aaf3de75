import type { DrawnRung, LadderPicture } from '../pictures/ladder'
import { words } from '../words'
import { inLines } from './lines'

/** The ladder in characters, heaviest on top, with what the marks mean. */
export function ladderLines(
  { rungs, hasProposal, lang }: LadderPicture,
  width: number,
): readonly string[] {
  const widest = Math.max(...rungs.map(({ label }) => label.length))
  const saysNamed = rungs.some(({ named }) => named === 'yes' || named === 'conditional')
  const beside = rungs.map((rung) => besideLabel(rung, widest))
  const fits = beside.every((line) => line.length <= width)
  const lines = fits ? beside : rungs.map((rung) => belowLabel(rung, width).join('\n'))
  const legend = words[hasProposal ? 'legendCheck' : 'legend'][lang]
  const legends = saysNamed ? [legend, words.legendNamed[lang]] : [legend]
  const below = legends.flatMap((said) => inLines(said, { first: '  ', width }))
  return [...[...lines].reverse(), '', ...below]
}

/** A rung on one line, with its notes beside it. */
function besideLabel(rung: DrawnRung, widest: number): string {
  const notes = rung.notes.length === 0 ? '' : `  ◀ ${rung.notes.join(', ')}`
  return `${marksOf(rung)} ${rung.label.padEnd(widest)}${notes}`.trimEnd()
}

/** A rung with its notes below it, where there is no room beside. */
function belowLabel(rung: DrawnRung, width: number): readonly string[] {
  // What goes on has the edge of the range beside it.
  const rest = `  ${edge[rung.zone]}     `
  const label = inLines(rung.label, { first: `${marksOf(rung)} `, rest, width })
  if (rung.notes.length === 0) return label
  return [...label, ...inLines(`◀ ${rung.notes.join(', ')}`, { first: rest, width })]
}

function marksOf(rung: DrawnRung): string {
  return `${namedMark(rung)} ${edge[rung.zone]} ${markOf(rung)}`
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

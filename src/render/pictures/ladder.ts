import type { Advice } from '../../advice/advice'
import type { Lang } from '../../base/text'
import { rungPlace } from '../rungs'
import { words } from '../words'
import { pictureWords } from './picture-words'
import type { DrawnRung, LadderPicture, NoPicture } from './picture'

/** What is proposed, to be marked on the ladder. */
export interface Proposed {
  /** The rung. */
  readonly measure: string
  /** What is written beside it. */
  readonly note: string
}

/** The ladder with the range, the zone that takes written reasons, the start, the advice, and what is proposed. */
export function ladderPicture(
  advice: Advice,
  lang: Lang,
  proposed?: Proposed,
): LadderPicture | NoPicture {
  const rungs = advice.labels.ladder.map(({ measure, label }) =>
    drawnRung(advice, { measure, label: label[lang], lang }, proposed),
  )
  const told = [...rungs]
    .reverse()
    .flatMap((rung) =>
      rung.zone === 'outside' && rung.notes.length === 0
        ? []
        : [
            `${rung.label}: ${[...(rung.zone === 'range' ? [pictureWords.inRange[lang]] : []), ...rung.notes].join(', ')}.`,
          ],
    )
  const title = pictureWords.ladder[lang]
  if (advice.range === null) return { is: 'nothing', lang, title, told: [advice.summary[lang]] }
  return { is: 'ladder', lang, title, told, rungs, hasProposal: proposed !== undefined }
}

function drawnRung(
  advice: Advice,
  {
    measure,
    label,
    lang,
  }: { readonly measure: string; readonly label: string; readonly lang: Lang },
  proposed?: Proposed,
): DrawnRung {
  const place = (id: string | undefined) => rungPlace(advice, id)
  const at = place(measure)
  const { range, departure } = advice
  const inRange = range !== null && at >= place(range.from) && at <= place(range.to)
  const inZone = departure !== null && at >= place(departure.from) && at <= place(departure.to)
  const isAdvice = measure === advice.recommended && advice.kind === 'measures'
  const isStart = measure === range?.start
  const isBarred = advice.considered.some(
    (item) => item.measure === measure && item.verdict === 'unavailable',
  )
  const isProposed = measure === proposed?.measure
  const said = isBarred
    ? [words.unavailable[lang].toLowerCase()]
    : [
        ...(isAdvice ? [words.recommended[lang]] : []),
        ...(isStart ? [words.start[lang]] : []),
        ...(inZone && !inRange && !isProposed ? [words.withReasons[lang]] : []),
      ]
  return {
    label,
    isAdvice,
    isStart,
    isBarred,
    isProposed,
    zone: inRange ? 'range' : inZone ? 'departure' : 'outside',
    notes: [...(isProposed ? [proposed.note] : []), ...said],
  }
}

/** The ladder in characters, heaviest on top. */
export function ladderLines({ rungs }: LadderPicture): readonly string[] {
  const widest = Math.max(...rungs.map(({ label }) => label.length))
  const lines = rungs.map(({ label, zone, isAdvice, isStart, isBarred, isProposed, notes }) => {
    const edge = zone === 'range' ? '┃' : zone === 'departure' ? '┊' : ' '
    const mark = isProposed ? '◆' : isAdvice ? '●' : isBarred ? '✕' : isStart ? '○' : ' '
    return `  ${edge} ${mark} ${label.padEnd(widest)}${notes.length === 0 ? '' : `  ◀ ${notes.join(', ')}`}`.trimEnd()
  })
  return lines.reverse()
}

import { lettersAt, margin, small, tones } from './kit'
import type { Drawing } from './drawing'
import { widthOf } from './measure'

/** One mark with what it means. */
export interface LegendEntry {
  /** Draws the mark around a point. */
  readonly mark: (x: number, y: number) => string
  /** What it means. */
  readonly text: string
}

/** What the marks mean, on as many lines as it takes. */
export function legend(entries: readonly LegendEntry[], top: number, width: number): Drawing {
  const parts: string[] = []
  let [x, y] = [margin, top + 14]
  for (const { mark, text } of entries) {
    const wide = 28 + widthOf(text, { size: small }) + 14
    if (x > margin && x + wide > width - margin + 14) {
      x = margin
      y += 24
    }
    parts.push(mark(x + 10, y - 4), lettersAt(x + 28, y, [text], { size: small, fill: tones.ink }))
    x += wide
  }
  return { parts, height: y + 14 - top }
}

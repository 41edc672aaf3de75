import type { Writable } from 'node:stream'
import { filled } from '../../render/writers/lines'

/** A text in lines that are no wider than asked, broken between words; a longer word stands on a line of its own. */
export function fitted(text: string, width: number): readonly string[] {
  return filled(text.split(' '), (line) => line.length <= width)
}

/** How many characters fit on a line of a terminal, at least what a text needs; undefined for what is none. */
export function columnsOf(output: Writable): number | undefined {
  const columns: unknown = 'columns' in output ? output.columns : undefined
  return typeof columns === 'number' && columns > 0 ? Math.max(columns, 40) : undefined
}

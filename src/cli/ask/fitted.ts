import { filled } from '../../render/writers/lines'

/** A text in lines that are no wider than asked, broken between words; a longer word stands on a line of its own. */
export function fitted(text: string, width: number): readonly string[] {
  return filled(text.split(' '), (line) => line.length <= width)
}

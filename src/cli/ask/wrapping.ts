import { inLines, usualWidth } from '../../render/writers/lines'

/** Puts texts in lines of one width. */
export interface Wrapping {
  /** A text, with one indent for the first line and another for the rest. */
  readonly wrapped: (text: string, first?: string, rest?: string) => readonly string[]
  /** One point of a list. */
  readonly bullet: (text: string) => readonly string[]
}

/** Puts texts in lines of so many characters. */
export function wrapping(columns: number = usualWidth): Wrapping {
  const wrapped: Wrapping['wrapped'] = (text, first = '', rest = ' '.repeat(first.length)) =>
    inLines(text, { first, rest, width: columns })
  return { wrapped, bullet: (text) => wrapped(text, '  • ', '    ') }
}

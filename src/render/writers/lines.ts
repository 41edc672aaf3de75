/** How wide a text is drawn where nobody says otherwise, in characters. */
export const textColumns = 92

/**
 * Fills lines with words as long as they fit, with one indent for the first line and another for
 * the rest; a word that does not fit stands alone.
 */
export function filled(
  words: readonly string[],
  fits: (line: string) => boolean,
  first = '',
  rest = '',
): readonly string[] {
  const lines: string[] = []
  let line = first
  words.forEach((word, index) => {
    const longer = index === 0 ? line + word : `${line} ${word}`
    if (index > 0 && !fits(longer)) {
      lines.push(line)
      line = rest + word
    } else line = longer
  })
  return [...lines, line]
}

/** Draws texts within a width. */
export interface Wrapping {
  /** Wraps a text, with one indent for the first line and another for the rest. */
  readonly wrapped: (text: string, first?: string, rest?: string) => readonly string[]
  /** One point of a list. */
  readonly bullet: (text: string) => readonly string[]
}

/** Draws texts in so many columns. */
export function wrapping(columns: number = textColumns): Wrapping {
  const wrapped: Wrapping['wrapped'] = (text, first = '', rest = ' '.repeat(first.length)) =>
    filled(text.split(' '), (line) => line.length <= columns, first, rest)
  return { wrapped, bullet: (text) => wrapped(text, '  • ', '    ') }
}

/** A heading with its lines; nothing where there are none. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, '─'.repeat(title.length), ...lines]
}

/** Takes out what could steer a terminal: control characters and marks that turn the reading direction. */
export function plain(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, '')
}

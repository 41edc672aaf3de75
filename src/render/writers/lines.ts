/** How wide a text is drawn, in characters. */
const width = 92

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

/** Wraps a text, with one indent for the first line and another for the rest. */
export function wrapped(
  text: string,
  first = '',
  rest = ' '.repeat(first.length),
): readonly string[] {
  return filled(text.split(' '), (line) => line.length <= width, first, rest)
}

/** A heading with its lines; nothing where there are none. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, '─'.repeat(title.length), ...lines]
}

/** One point of a list. */
export function bullet(text: string): readonly string[] {
  return wrapped(text, '  • ', '    ')
}

/** Takes out what could steer a terminal: control characters and marks that turn the reading direction. */
export function plain(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, '')
}

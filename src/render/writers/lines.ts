/** How wide lines are where nothing is asked, in characters. */
export const usualWidth = 80

/** How lines are made: what each begins with, and how wide they are. */
export interface LineForm {
  /** What the first line begins with. */
  readonly first?: string
  /** What every other line begins with; as wide an indent as the first has when left out. */
  readonly rest?: string
  /** How wide they may be, in characters. */
  readonly width?: number
}

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

/** A text in lines of a form. */
export function inLines(text: string, form: LineForm = {}): readonly string[] {
  const { first = '', width = usualWidth } = form
  const { rest = ' '.repeat(first.length) } = form
  const lines = filled(text.split(' '), (line) => line.length <= width, first, rest)
  return lines.map((line) => line.trimEnd())
}

/** Takes out what could steer a terminal: control characters and marks that turn the reading direction. */
export function plain(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, '')
}

/** How wide a text is drawn, in characters. */
const width = 92

/** Wraps a text, with one indent for the first line and another for the rest. */
export function wrapped(text: string, first = '', rest = ' '.repeat(first.length)): readonly string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest + word
    } else {
      line += empty ? word : ` ${word}`
    }
    empty = false
  }
  return [...lines, line]
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

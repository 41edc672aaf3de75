import { plain } from './writers/lines'

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A text as it stands in HTML or SVG, in an element or an attribute: nothing in it can be markup,
 * and nothing turns the reading direction.
 */
export function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (character) => named[character] ?? character)
}

import { filled } from '../writers/lines'

/**
 * Widths of characters in thousandths of the letter size, as in Helvetica and the typefaces with
 * its measures; what is not listed is taken as wide.
 */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [222, "ijl'"],
  [278, ' !,./:;I[\\]ft|·'],
  [333, '()-`r“”„'],
  [355, '"'],
  [400, '*°'],
  [469, '^'],
  [500, 'ckJsvxyz•'],
  [556, '#$?0123456789Labdeghnopquäáàâëéèêüúöóïí_–‘’€'],
  [584, '+<=>~−'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
]
const byCharacter = new Map(
  widths.flatMap(([width, characters]) =>
    [...characters].map((character) => [character, width] as const),
  ),
)
/** Room for typefaces that are wider than Helvetica, such as DejaVu Sans. */
const slack = 1.16
const boldness = 1.08

/** How a text is set. */
export interface Lettering {
  /** The size of the letters, in units of the picture. */
  readonly size: number
  /** Whether they are bold. */
  readonly bold?: boolean
}

/** How wide a text is at most, in units of the picture: an estimate that needs no browser, so that a picture is the same everywhere. */
export function widthOf(text: string, { size, bold }: Lettering): number {
  const thousandths = [...text].reduce(
    (sum, character) => sum + (byCharacter.get(character) ?? 1000),
    0,
  )
  return (thousandths / 1000) * size * slack * (bold === true ? boldness : 1)
}

/** Breaks a text into lines that fit a width; a word that is too long is broken too. */
export function broken(text: string, width: number, lettering: Lettering): readonly string[] {
  return filled(
    text.split(' ').flatMap((word) => pieces(word, width, lettering)),
    (line) => widthOf(line, lettering) <= width,
  )
}

function pieces(word: string, width: number, lettering: Lettering): readonly string[] {
  if (widthOf(word, lettering) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && widthOf(part + character, lettering) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

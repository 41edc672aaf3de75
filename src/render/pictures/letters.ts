import { escaped } from '../escape'
import { filled } from '../writers/lines'
import { type Drawing, element, margin, type Point, tones } from './strokes'

/** The size of the letters. */
export const size = 14
/** The size of what is less important. */
export const small = 12.5
/** The height of a line of text, for letters of the common size. */
export const lineHeight = 19

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
export function widthOf(text: string, lettering: Lettering): number {
  let thousandths = 0
  for (const character of text) thousandths += widthOfCharacter(character)
  return inUnits(thousandths, lettering)
}

const widthOfCharacter = (character: string): number => byCharacter.get(character) ?? 1000

/** A width in units of the picture, of one in thousandths of the letter size. */
function inUnits(thousandths: number, { size, bold }: Lettering): number {
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
  let [part, taken] = ['', 0]
  for (const character of word) {
    const wide = widthOfCharacter(character)
    if (part !== '' && inUnits(taken + wide, lettering) > width) {
      parts.push(part)
      part = ''
      taken = 0
    }
    part += character
    taken += wide
  }
  return [...parts, part]
}

/** How a text looks. */
export interface Look extends Partial<Lettering> {
  /** Its colour. */
  readonly fill?: string
  /** Where it is held; at its start when left out. */
  readonly anchor?: 'middle' | 'end' | undefined
}

/** Lines of text, the first with its base at the point. */
export function lettersAt([x, y]: Point, lines: readonly string[], look: Look = {}): string {
  const letters = look.size ?? size
  const attributes = {
    x,
    'font-size': letters,
    'font-weight': look.bold === true ? 700 : undefined,
    fill: look.fill,
    'text-anchor': look.anchor,
  }
  // A text of its own for each line: easier to select, and no line can push another.
  return lines
    .map((line, index) =>
      element('text', { ...attributes, y: y + index * (letters + 5) }, [escaped(line)]),
    )
    .join('')
}

/** What is said, and smaller below it what belongs to it. */
export interface Caption {
  /** The lines of the common size. */
  readonly lines: readonly string[]
  /** The smaller lines. */
  readonly below: readonly string[]
}

/** How high a caption is. */
export function captionHeight({ lines, below }: Caption): number {
  return lines.length * lineHeight + below.length * (small + 5)
}

/** A caption, the first line with its base at the point. */
export function captionAt(
  [x, y]: Point,
  { lines, below }: Caption,
  looks: { readonly lines?: Look; readonly below: Look },
): string {
  const lower = y - 1 + lines.length * lineHeight
  return (
    lettersAt([x, y], lines, looks.lines) +
    lettersAt([x, lower], below, { size: small, ...looks.below })
  )
}

/** One mark with what it means. */
export interface LegendEntry {
  /** Draws the mark around a point. */
  readonly mark: (at: Point) => string
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
    const said = lettersAt([x + 28, y], [text], { size: small, fill: tones.ink })
    parts.push(mark([x + 10, y - 4]), said)
    x += wide
  }
  return { parts, height: y + 14 - top }
}

import { escaped } from '../escape'
import type { Lettering } from './measure'

/** Tones that stay apart in grey print; a shape or a word always says the same. */
export const tones = {
  ink: '#1a1a1a',
  soft: '#595959',
  line: '#8c8c8c',
  paper: '#ffffff',
  band: '#e3ebf4',
  main: '#1b4b85',
  proposal: '#9a3b00',
} as const

/** The height of a line of text, for letters of the common size. */
export const lineHeight = 19
/** The size of the letters. */
export const size = 14
/** The size of what is less important. */
export const small = 12.5
/** The room at the edges. */
export const margin = 14

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes; the children are markup already. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escaped(value)}"`],
  )
  return children.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${children.join('')}</${name}>`
}

/** How a text looks. */
export interface Look extends Partial<Lettering> {
  /** Its colour. */
  readonly fill?: string
  /** Where it is held; at its start when left out. */
  readonly anchor?: 'middle' | 'end'
}

/** Lines of text, the first with its base at `y`. */
export function lettersAt(x: number, y: number, lines: readonly string[], look: Look = {}): string {
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

/** A caption, the first line with its base at `y`. */
export function captionAt(
  x: number,
  y: number,
  { lines, below }: Caption,
  looks: { readonly lines?: Look; readonly below: Look },
): string {
  return (
    lettersAt(x, y, lines, looks.lines) +
    lettersAt(x, y - 1 + lines.length * lineHeight, below, { size: small, ...looks.below })
  )
}

/** A line from one point to another. */
export function lineFrom(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  look: Attributes = {},
): string {
  return element('line', { x1, y1, x2, y2, stroke: tones.line, ...look })
}

/** A box. */
export function box(x: number, y: number, width: number, height: number, look: Attributes): string {
  return element('rect', { x, y, width, height, ...look })
}

/** The mark of the advice: a filled disc. */
export function disc(x: number, y: number, look: Attributes = {}): string {
  return element('circle', {
    cx: x,
    cy: y,
    r: 8,
    fill: tones.main,
    stroke: tones.paper,
    'stroke-width': 2,
    ...look,
  })
}

/** The mark of the start: a ring. */
export function ring(x: number, y: number, look: Attributes = {}): string {
  return element('circle', {
    cx: x,
    cy: y,
    r: 6,
    fill: tones.paper,
    stroke: tones.main,
    'stroke-width': 2.5,
    ...look,
  })
}

/** The mark of what is proposed, and of where a change leads: a diamond. */
export function diamond(x: number, y: number, half = 9, fill: string = tones.proposal): string {
  return element('path', {
    d: `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`,
    fill,
    stroke: tones.paper,
    'stroke-width': 2,
  })
}

/** The mark of what is not possible: a cross. */
export function cross(x: number, y: number): string {
  return element('path', {
    d: `M${x - 5} ${y - 5}L${x + 5} ${y + 5}M${x + 5} ${y - 5}L${x - 5} ${y + 5}`,
    stroke: tones.ink,
    'stroke-width': 2.5,
    fill: 'none',
  })
}

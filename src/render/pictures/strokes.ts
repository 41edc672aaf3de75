import { escaped } from '../escape'

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

/** The room at the edges. */
export const margin = 14

/** For what a picture is drawn: a page of A4 or a phone. */
export type PictureWidth = 'page' | 'phone'

/** How wide a picture is, in its own units. */
export const pictureWidths: Readonly<Record<PictureWidth, number>> = { page: 680, phone: 340 }

/** Whether what is drawn has to stand below the words that belong to it, for want of room beside them. */
export function isNarrow(width: number): boolean {
  return width < 500
}

/** What a picture is made of: markup, and how high it came. */
export interface Drawing {
  /** The markup. */
  readonly parts: readonly string[]
  /** The height, in units of the picture. */
  readonly height: number
}

/** Draws one thing below the other, each as high as it comes. */
export function stacked<T>(
  things: readonly T[],
  top: number,
  draw: (thing: T, top: number) => Drawing,
): Drawing {
  const parts: string[] = []
  let y = top
  for (const thing of things) {
    const drawing = draw(thing, y)
    parts.push(...drawing.parts)
    y += drawing.height
  }
  return { parts, height: y - top }
}

/** A place in a picture. */
export type Point = readonly [x: number, y: number]

/** The attributes of an element; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes; the children are markup already. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(value)}"`]))
    .join('')
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`
}

function attribute(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : escaped(value)
}

/** A line from one point to another. */
export function lineFrom([x1, y1]: Point, [x2, y2]: Point, look: Attributes = {}): string {
  return element('line', { x1, y1, x2, y2, stroke: tones.line, ...look })
}

/** A box, from its upper left corner. */
export function box(
  [x, y]: Point,
  [width, height]: readonly [width: number, height: number],
  look: Attributes,
): string {
  return element('rect', { x, y, width, height, ...look })
}

/** The mark of the advice: a filled disc. */
export function disc([cx, cy]: Point, look: Attributes = {}): string {
  return element('circle', {
    cx,
    cy,
    r: 8,
    fill: tones.main,
    stroke: tones.paper,
    'stroke-width': 2,
    ...look,
  })
}

/** The mark of the start: a ring. */
export function ring([cx, cy]: Point): string {
  return element('circle', {
    cx,
    cy,
    r: 6,
    fill: tones.paper,
    stroke: tones.main,
    'stroke-width': 2.5,
  })
}

/** The mark of what is proposed, and of where a change leads: a diamond. */
export function diamond([x, y]: Point, half = 9): string {
  return element('path', {
    d: `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`,
    fill: tones.proposal,
    stroke: tones.paper,
    'stroke-width': 2,
  })
}

/** The mark of what is not possible: a cross. */
export function cross([x, y]: Point): string {
  return element('path', {
    d: `M${x - 5} ${y - 5}L${x + 5} ${y + 5}M${x + 5} ${y - 5}L${x - 5} ${y + 5}`,
    stroke: tones.ink,
    'stroke-width': 2.5,
    fill: 'none',
  })
}

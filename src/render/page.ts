import type { Lang } from '../base/text'
import type { Picture } from './pictures/draw'

/** One point of a list. */
export interface PagePoint {
  /** What it says. */
  readonly text: string
  /** A law or ruling that it cites, to be found by: Juriconnect, ECLI or CELEX. */
  readonly reference?: string
  /** Filled for what counts, hollow for what does not; an ordinary point when left out. */
  readonly mark?: '●' | '○'
  /** What belongs to it. */
  readonly points?: readonly string[]
  /** Data that belongs to it, shown as it is. */
  readonly code?: readonly string[]
}

/** Whole steps of the weighing, with the reason. */
export interface StepRow {
  /** Up (positive) or down (negative) the ladder. */
  readonly steps: number
  /** Why. */
  readonly text: string
}

/** A part of a page; every writer knows each of them. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'label'; readonly text: string }
  | { readonly is: 'points'; readonly points: readonly PagePoint[] }
  | {
      readonly is: 'steps'
      readonly rows: readonly StepRow[]
      readonly sum?: StepRow
      readonly aside: boolean
    }
  | { readonly is: 'rows'; readonly rows: readonly (readonly [name: string, value: string])[] }
  /** Room for what only people know. */
  | { readonly is: 'blank'; readonly text: string }
  | { readonly is: 'picture'; readonly picture: Picture }
  /** What a picture beside it shows too. */
  | { readonly is: 'twin'; readonly blocks: readonly Block[] }

/** A heading with what stands under it. */
export interface PageSection {
  /** The heading. */
  readonly title: string
  /** What stands under it; a section with nothing is left out. */
  readonly blocks: readonly Block[]
}

/** What is said, before it is written as text, Markdown or HTML. */
export interface Page {
  /** The title; text for a terminal leaves it out. */
  readonly title: string
  /** The language it is in. */
  readonly lang: Lang
  /** The answer, before any heading. */
  readonly lead: readonly string[]
  /** The rest, in the order it is read. */
  readonly sections: readonly PageSection[]
}

/** A section; nothing where there is nothing to say. */
export function section(title: string, blocks: readonly Block[]): readonly PageSection[] {
  const said = blocks.filter((block) => block.is !== 'points' || block.points.length > 0)
  return said.length === 0 ? [] : [{ title, blocks: said }]
}

/** A paragraph. */
export function text(said: string): Block {
  return { is: 'text', text: said }
}

/** A list. */
export function points(list: readonly (PagePoint | string)[]): Block {
  return {
    is: 'points',
    points: list.map((item) => (typeof item === 'string' ? { text: item } : item)),
  }
}

/** A picture; nothing where there is nothing to draw. */
export function pictured(picture: Picture): readonly Block[] {
  return picture.is === 'nothing' ? [] : [{ is: 'picture', picture }]
}

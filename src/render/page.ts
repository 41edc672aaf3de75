import type { BilingualText, Lang } from '../base/text'
import type { Picture } from './pictures/draw'

/** How a source is cited. */
export interface Cite {
  /** As it is read. */
  readonly text: string
  /** Where a law or ruling can be found: Juriconnect, ECLI or CELEX. */
  readonly reference?: string
  /** That nobody has checked yet whether it is rightly cited; whoever writes is told, and no reader. */
  readonly isUnchecked?: boolean
}

/** One point of a list. */
export interface PagePoint {
  /** What it says. */
  readonly text: string
  /** What it stands on. */
  readonly cites?: readonly Cite[]
  /** A law or ruling that it cites, to be found by: Juriconnect, ECLI or CELEX. */
  readonly reference?: string
  /** That its text is what the reference is called, and leads there itself. */
  readonly isLink?: boolean
  /** Filled for what counts, hollow for what does not; an ordinary point when left out. */
  readonly mark?: '●' | '○'
  /** What belongs to it. */
  readonly points?: readonly string[]
  /** Data that belongs to it, shown as it is. */
  readonly code?: readonly string[]
  /** Whether it may be left out where there is room for the most urgent only; it then stands in an annex. */
  readonly spare?: true
}

/** Whole steps of the weighing, with the reason. */
export interface StepRow {
  /** Up (positive) or down (negative) the ladder. */
  readonly steps: number
  /** Why. */
  readonly text: string
}

/** A name with what it is. */
export type NamedValue = readonly [name: string, value: string]

/** Rows under the names of their columns. */
export interface Table {
  readonly is: 'table'
  /** What the columns are called. */
  readonly columns: readonly string[]
  /** The cells of each row; the first says what the row is about. */
  readonly rows: readonly (readonly string[])[]
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
  | { readonly is: 'rows'; readonly rows: readonly NamedValue[] }
  | Table
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
  /** That it stands on one sheet, with the end of what is before it: nobody signs a sheet with nothing on it. */
  readonly isKept?: boolean
}

/** What is said, before it is written as text, Markdown or HTML. */
export interface Page {
  /** The title; text for a terminal leaves it out. */
  readonly title: string
  /** The language it is in. */
  readonly lang: Lang
  /** What it is about, above everything: by this it is filed, and printed sheets are told apart. */
  readonly head?: readonly NamedValue[]
  /** For whoever writes it: on a sheet of its own before everything, that is taken off before the paper goes out. */
  readonly cover?: PageSection
  /** The answer, before any heading. */
  readonly lead: readonly string[]
  /** The rest, in the order it is read; where there are annexes only what is needed now. */
  readonly sections: readonly PageSection[]
  /** Everything else, in a fixed order. */
  readonly annexes?: readonly PageSection[]
  /** That a list of its sections stands before them. */
  readonly isLong?: true
  /** That it has to stand on one sheet of paper. */
  readonly size?: 'sheet'
}

/** The sections of a page with its annexes, which have a number in their titles. */
export function allSections({ sections, annexes = [], lang }: Page): readonly PageSection[] {
  const word = lang === 'nl' ? 'Bijlage' : 'Annex'
  const numbered = annexes.map(({ title, blocks }, index) => ({
    title: `${word} ${index + 1}: ${title}`,
    blocks,
  }))
  return [...sections, ...numbered]
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

/** A column of a table: what it is called, and what stands in it of each thing that has a row. */
export type Column<T> = readonly [name: BilingualText, cell: (one: T) => string]

/** A table with a row for each thing. */
export function tableOf<T>(things: readonly T[], columns: readonly Column<T>[], lang: Lang): Table {
  return {
    is: 'table',
    columns: columns.map(([name]) => name[lang]),
    rows: things.map((one) => columns.map(([, cell]) => cell(one))),
  }
}

/** The columns of a table at some places, where a page has no room for all. */
export function columnsAt(places: readonly number[], { columns, rows }: Table): Table {
  const some = (cells: readonly string[]) => places.map((place) => cells[place] ?? '')
  return { is: 'table', columns: some(columns), rows: rows.map(some) }
}

/** A picture; nothing where there is nothing to draw. */
export function pictured(picture: Picture): readonly Block[] {
  return picture.is === 'nothing' ? [] : [{ is: 'picture', picture }]
}

import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  BuilderElement,
  ConcreteHyperlink,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate/browser'
import type { Lang } from '../base/text'
import { addressOf } from '../policy/reference'
import { areNumbers, signed } from '../render/numbers'
import { escaped } from '../render/escape'
import {
  allSections,
  type Block,
  type Cite,
  type NamedValue,
  type Page,
  type PagePoint,
  type PageSection,
  type StepRow,
  type Table as PageTable,
} from '../render/page'
import type { Picture } from '../render/pictures/draw'
import { asHeading, capital } from '../render/words'
import { plain } from '../render/writers/lines'
import { wordStyles } from './word-styles'

const words = {
  contents: { nl: 'Inhoud', en: 'Contents' },
  page: { nl: 'bladzijde', en: 'page' },
  of: { nl: 'van', en: 'of' },
  fillIn: { nl: 'vul hier in', en: 'fill in here' },
  rung: { nl: 'Trede', en: 'Rung' },
  here: { nl: 'In deze zaak', en: 'In this case' },
} as const

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

type Child = Paragraph | Table

/** What is needed to write the parts of one document. */
interface Writing {
  readonly lang: Lang
  /** A link to an address: its relationship is kept, and has a number and not a name by chance. */
  readonly linked: (said: string, address: string) => ParagraphChild
  /** Whether it stays on the sheet of what follows: nobody signs a sheet with nothing but a signature on it. */
  readonly isTied?: boolean
}

/** A page as a Word document: the same bytes for the same page, wherever and whenever it is written. */
export async function asWord(page: Page): Promise<Uint8Array> {
  const addresses: string[] = []
  const linked = (said: string, address: string) => {
    const known = addresses.indexOf(address)
    const at = known >= 0 ? known : addresses.push(address) - 1
    return new ConcreteHyperlink([new TextRun({ text: said, style: 'Hyperlink' })], `Link${at + 1}`)
  }
  const writing: Writing = { lang: page.lang, linked }
  const children = bodyOf(page, writing)
  const document = new Document({
    title: plain(page.title),
    creator: 'evenredig',
    styles: wordStyles(locales[page.lang], page.size === 'sheet'),
    numbering: { config: [{ reference: 'points', levels: bullets }] },
    sections: [...coverOf(page, writing), { ...around(page), children }],
  })
  addresses.forEach((address, at) =>
    document.Document.Relationships.addRelationship(
      `Link${at + 1}`,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      address,
      'External',
    ),
  )
  return steady(new Uint8Array(await Packer.toArrayBuffer(document)), page)
}

/** The day that stands in every document: the clock of the machine is no part of a paper. */
const noDay = '2000-01-01T00:00:00Z'

/** The same document with the properties and the times in it that do not depend on when it was written. */
function steady(written: Uint8Array, { title, lang }: Page): Uint8Array {
  const files = { ...unzipSync(written), 'docProps/core.xml': strToU8(properties(title, lang)) }
  // Made of parts of a day, so that it is the same day in every time zone.
  return zipSync(files, { mtime: new Date(2000, 0, 1) })
}

function properties(title: string, lang: Lang): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>evenredig</dc:creator>`,
    `<dc:language>${locales[lang]}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${noDay}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${noDay}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

const bullets = ['•', '–'].map((text, level) => ({
  level,
  format: LevelFormat.BULLET,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 280 } } },
}))

const centimetre = 567
const sheet = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: 2 * centimetre,
    bottom: 2 * centimetre,
    left: 2.5 * centimetre,
    right: 2.5 * centimetre,
  },
} as const

/** The sheets for whoever writes it, without a number: those of the paper itself begin at one. */
function coverOf({ cover }: Page, writing: Writing) {
  if (cover === undefined) return []
  return [{ properties: { page: sheet }, children: sectionChildren(cover, { writing }) }]
}

/** The sheet with what stands on each: by what the paper is filed above, its number below. */
function around(page: Page) {
  const { title, head = [], lang, cover } = page
  const about = head.slice(0, 2).map(([name, value]) => `${name}: ${value}`)
  const said = [title, ...about].join(' · ')
  const current = [words.page[lang], ' ', PageNumber.CURRENT]
  // Of how many is not said where a cover counts too; not every program can count the sheets of a part.
  const all = cover === undefined ? [` ${words.of[lang]} `, PageNumber.TOTAL_PAGES] : []
  const number = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [...current, ...all] })],
  })
  const running = new Paragraph({ style: 'Header', children: [run(said)] })
  return {
    properties: {
      // The first sheet has the title itself.
      titlePage: true,
      page: { ...sheet, pageNumbers: { start: 1 } },
    },
    headers: {
      default: new Header({ children: [running] }),
      first: new Header({ children: [new Paragraph({ style: 'Header' })] }),
    },
    footers: {
      default: new Footer({ children: [number] }),
      first: new Footer({ children: [number] }),
    },
  }
}

/** How wide text runs, in twentieths of a point. */
const textWidth = 11906 - 2 * 1417

function bodyOf(page: Page, writing: Writing): readonly Child[] {
  const { title, head = [], lead } = page
  const { all, first } = inSheets(page)
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...details(head),
    ...lead.map((said) => new Paragraph({ style: 'Lead', children: [run(said)] })),
    ...all.flatMap((section, at) => {
      const begins = at === first
      const listed = begins || (at === 0 && page.isLong === true) ? all.slice(at) : []
      return [
        ...contents(listed, { at, begins, lang: page.lang }),
        ...sectionChildren(section, {
          writing,
          at,
          beginsSheet: begins && listed.length === 0,
          // Its last lines stay with what follows, where that is kept.
          isBound: all[at + 1]?.isKept === true,
        }),
      ]
    }),
  ]
}

/** What follows, by its titles, each of which leads there. */
function contents(
  listed: readonly PageSection[],
  { at, begins, lang }: { readonly at: number; readonly begins: boolean; readonly lang: Lang },
): readonly Paragraph[] {
  if (listed.length === 0) return []
  return [
    new Paragraph({
      style: 'Contents',
      keepNext: true,
      pageBreakBefore: begins,
      children: [bold(words.contents[lang])],
    }),
    ...listed.map(({ title }, index) => {
      const link = new TextRun({ text: plain(title), style: 'Hyperlink' })
      const anchor = anchorOf(at + index)
      return new Paragraph({
        style: 'Contents',
        children: [new ConcreteHyperlink([link], anchor, anchor)],
      })
    }),
  ]
}

/** The name of a section, by its place: a link leads to it. */
const anchorOf = (at: number): string => `Section${at + 1}`

/**
 * The sections in their order on the sheets, and which of them begins the second. Where annexes follow, what is told in words has
 * the first sheet to itself: pictures, which are tables here, come with the annexes.
 */
function inSheets(page: Page): { readonly all: readonly PageSection[]; readonly first: number } {
  const { sections, annexes = [] } = page
  const all = allSections(page)
  if (annexes.length === 0) return { all, first: sections.length }
  const isDrawn = ({ blocks }: PageSection) => blocks.some(({ is }) => is === 'picture')
  const told = sections.filter((one) => !isDrawn(one))
  const drawn = sections.filter(isDrawn)
  return { all: [...told, ...drawn, ...all.slice(sections.length)], first: told.length }
}

/** How a section stands on the sheets. */
interface Placed {
  readonly writing: Writing
  /** Its place among the sections, by which a link leads to it; left out where none does. */
  readonly at?: number
  /** Whether it begins on a new sheet. */
  readonly beginsSheet?: boolean
  /** Whether its end stays on the sheet of the section after it. */
  readonly isBound?: boolean
}

function sectionChildren(
  { title, blocks, isKept = false }: PageSection,
  { writing, at: place, beginsSheet = false, isBound = false }: Placed,
): readonly Child[] {
  const last = blocks.length - 1
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    pageBreakBefore: beginsSheet,
    children: [run(title)],
  })
  if (place !== undefined) {
    // The library's own bookmark takes its number from how many were made before.
    heading.addChildElement(new BookmarkStart(anchorOf(place), place + 1))
    heading.addChildElement(new BookmarkEnd(place + 1))
  }
  return [
    heading,
    ...blocks.flatMap((block, at) => {
      const isAnnounced = block.is !== 'blank' && blocks[at + 1]?.is === 'blank'
      const isTied = (isKept && at < last) || (isBound && at === last)
      return blockChildren(block, { ...writing, isTied: isAnnounced || isTied })
    }),
  ]
}

function run(text: string): TextRun {
  return new TextRun({ text: plain(text) })
}

function bold(text: string): TextRun {
  return new TextRun({ text: plain(text), bold: true })
}

function blockChildren(block: Block, writing: Writing): readonly Child[] {
  switch (block.is) {
    case 'text':
      return [new Paragraph({ ...kept(writing), children: [run(block.text)] })]
    case 'label':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          children: [run(asHeading(block.text))],
        }),
      ]
    case 'points':
      return block.points.flatMap((point, at) => {
        const isLast = at === block.points.length - 1
        return pointChildren(point, isLast ? writing : { ...writing, isTied: false })
      })
    case 'rows':
      return details(block.rows)
    case 'table':
      return tableChildren(block)
    case 'blank':
      return [blank(block.text, writing)]
    case 'steps':
      return stepChildren(block.rows, block.sum)
    case 'picture':
      return pictureChildren(block.picture, writing.lang)
    case 'twin':
      return block.blocks.flatMap((one) => blockChildren(one, writing))
  }
}

/** That a paragraph is not parted from what follows, where it is not to be. */
function kept({ isTied = false }: Writing) {
  return isTied ? { keepNext: true, keepLines: true } : {}
}

function details(rows: readonly NamedValue[]): readonly Child[] {
  return rows.map(
    ([name, value]) =>
      new Paragraph({ style: 'Detail', children: [bold(`${name}: `), run(value)] }),
  )
}

/** How deep a point of a list stands, and whether it is parted from what follows. */
interface Placing {
  readonly level?: number
  readonly keepNext?: boolean
  readonly keepLines?: boolean
}

function item(
  children: readonly ParagraphChild[],
  { level = 0, ...keep }: Placing = {},
): Paragraph {
  const style = level === 0 ? 'ListBullet' : 'ListBullet2'
  return new Paragraph({ style, numbering: { reference: 'points', level }, ...keep, children })
}

function pointChildren(point: PagePoint, writing: Writing): readonly Child[] {
  const { text, reference, cites, points = [], code = [], isLink = false } = point
  const address = reference === undefined ? undefined : addressOf(reference)
  if (isLink && address !== undefined)
    return [item([writing.linked(plain(text), address)], kept(writing))]
  const found =
    reference === undefined
      ? []
      : [run(' ('), address === undefined ? run(reference) : writing.linked(reference, address)]
  const first = [
    run(text),
    ...found,
    ...(reference === undefined ? [] : [run(')')]),
    ...standing(cites, writing),
  ]
  const under = [...points, ...code]
  return [
    item(first, kept(writing)),
    ...under.map((one) => item([run(one)], { level: 1, ...kept(writing) })),
  ]
}

/** What something stands on, each law as a link to where it can be read. */
function standing(cites: readonly Cite[] = [], { linked }: Writing): readonly ParagraphChild[] {
  if (cites.length === 0) return []
  const links = cites.flatMap(({ text: called, reference }, at): readonly ParagraphChild[] => {
    const address = reference === undefined ? undefined : addressOf(reference)
    const one = address === undefined ? run(called) : linked(plain(called), address)
    return at === 0 ? [one] : [run(', '), one]
  })
  return [run(' ['), ...links, run(']')]
}

function stepChildren(rows: readonly StepRow[], sum?: StepRow): readonly Child[] {
  const row = ({ steps, text }: StepRow) => item([bold(`${signed(steps)} `), run(text)])
  return [...rows.map(row), ...(sum === undefined ? [] : [row(sum)])]
}

/** A picture by its words: the ladder as a table; of every other the words stand beside it. */
function pictureChildren(picture: Picture, lang: Lang): readonly Child[] {
  if (picture.is !== 'ladder') return []
  const rows = [...picture.rungs].reverse().map(({ label, notes }) => [label, notes.join(', ')])
  return tableChildren({ is: 'table', columns: [words.rung[lang], words.here[lang]], rows })
}

/** A table with a head that is repeated on every sheet, and rows that are not broken. */
function tableChildren({ columns, rows }: PageTable): readonly Child[] {
  const widths = columnWidths(columns, rows)
  const numbered = columns.map((_, at) => areNumbers(rows.map((cells) => cells[at] ?? '')))
  const paragraph = (text: string, at: number, isHead: boolean) =>
    new Paragraph({
      style: 'Cell',
      ...(numbered[at] === true ? { alignment: AlignmentType.RIGHT } : {}),
      children: [isHead ? bold(text) : run(text)],
    })
  const cell = (text: string, at: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead ? { shading: { fill: 'E7ECF2' } } : {}),
      children: [paragraph(text, at, isHead)],
    })
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, at, isHead)),
    })
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' }
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  })
  return [table, new Paragraph({ style: 'Cell' })]
}

/** How wide each column is: by its longest text, so that none is squeezed by another. */
function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const most = 60
  const longest = columns.map((name, at) =>
    Math.min(most, Math.max(12, name.length, ...rows.map((cells) => cells[at]?.length ?? 0))),
  )
  const whole = longest.reduce((all, one) => all + one, 0)
  return longest.map((one) => Math.round((one / whole) * textWidth))
}

/** Room for what only people know: a field that is named, and that Word leads to. */
function blank(said: string, { lang, isTied = false }: Writing): Paragraph {
  const asked = new TextRun({ text: `${plain(capital(said))}:`, italics: true })
  const paragraph = new Paragraph({
    style: 'Blank',
    keepLines: true,
    keepNext: isTied,
    children: [asked, new TextRun({ break: 1 })],
  })
  paragraph.addChildElement(field(plain(said), words.fillIn[lang]))
  return paragraph
}

/** The most characters of the name of a field in Word. */
const longestName = 64

function field(name: string, hint: string): BuilderElement {
  const value = (of: string, val: string) =>
    new BuilderElement<{ readonly val: string }>({
      name: of,
      attributes: { val: { key: 'w:val', value: val } },
    })
  return new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          value('w:alias', name.slice(0, longestName)),
          new BuilderElement({ name: 'w:showingPlcHdr' }),
          new BuilderElement({ name: 'w:text' }),
        ],
      }),
      new BuilderElement({
        name: 'w:sdtContent',
        children: [new TextRun({ text: `[${hint}]`, style: 'PlaceholderText' })],
      }),
    ],
  })
}

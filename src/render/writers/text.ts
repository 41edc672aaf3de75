import type { Lang } from '../../base/text'
import { signed } from '../numbers'
import {
  allSections,
  type Block,
  type NamedValue,
  type Page,
  type PagePoint,
  type PageSection,
} from '../page'
import { textOptions } from '../options'
import { pageOf, type TextOptions } from '../pages/page-of'
import type { Renderable } from '../result'
import { written } from '../written'
import { firstPage } from './first-page'
import { ladderLines } from './ladder-lines'
import { inLines, plain, usualWidth } from './lines'
import { tableLines } from './table-lines'

/**
 * Renders an advice, a check, a comparison, a verification or a difference between policies as text
 * for a terminal or a mail. Of an advice or a check it is one page: the answer, whether it may be decided, what weighed and what to do.
 *
 * @param result - what `advise`, `check`, `compare`, `register`, `report`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language (Dutch when left out), whether to write everything, and how wide
 * @returns lines of at most 80 characters or as many as asked, the same for the same result
 * @throws UsageError where it is no result, or the options are not what they should be
 */
export function toText(result: Renderable, options?: TextOptions): string {
  const { lang = 'nl', full = false, columns = usualWidth, sources } = textOptions(options)
  const write = (page: Page) => {
    const isWhole = full || page.annexes === undefined
    return ended(isWhole ? textLines(page, columns) : firstPageText(page, columns))
  }
  return written(result, { pageOf: (one) => pageOf(one, { lang, sources }), write })
}

function ended(lines: readonly string[]): string {
  return `${plain(lines.join('\n')).trim()}\n`
}

/** A page as text, whole. */
export function asText(page: Page, width = usualWidth): string {
  return ended(textLines(page, width))
}

/** A page as lines of text, whole. */
export function textLines(page: Page, width: number): readonly string[] {
  const { lead, cover } = page
  return [
    ...(cover === undefined ? [] : coverLines(cover, width)),
    ...headLines(page, width),
    ...lead.flatMap((said) => inLines(said, { width })),
    ...allSections(page).flatMap((section) => sectionLines(section, width)),
  ]
}

function sectionLines({ title, blocks }: PageSection, width: number): readonly string[] {
  const lines = blocks.flatMap((block, index) => [
    // What was said before a heading within a section is kept apart from it.
    ...(block.is === 'label' && index > 0 ? [''] : []),
    ...blockLines(block, width),
  ])
  return lines.length === 0 ? [] : ['', ...heading(title, width), ...lines]
}

/** What is for whoever writes it, with a line by which it ends. */
function coverLines(cover: PageSection, width: number): readonly string[] {
  return [...sectionLines(cover, width), '', '═'.repeat(width), '']
}

function heading(title: string, width: number): readonly string[] {
  return [...inLines(title, { width }), '─'.repeat(Math.min(title.length, width))]
}

/** How to see everything. */
const seeAll: Readonly<Record<Lang, string>> = {
  nl: 'Met --full staat hier alles: ook de redenen, de feiten en de bronnen.',
  en: 'With --full everything stands here: the reasons, the facts and the sources too.',
}

/** The first page alone: as much of it as there is room for. */
function firstPageText(page: Page, width: number): readonly string[] {
  const last = ['', ...inLines(seeAll[page.lang], { width })]
  const linesOf = (shown: Page) => [
    ...headLines(shown, width),
    ...shown.lead.flatMap((said) => inLines(said, { width })),
    ...shown.sections.flatMap(({ title, blocks }) => {
      const lines = blocks
        .filter(({ is }) => is !== 'picture')
        .flatMap((block) => blockLines(block, width))
      return lines.length === 0 ? [] : ['', ...inLines(title, { width }), ...lines]
    }),
    ...last,
  ]
  return linesOf(firstPage(page, (shown) => linesOf(shown).length))
}

function headLines({ head = [] }: Page, width: number): readonly string[] {
  if (head.length === 0) return []
  const widest = Math.max(...head.map(([name]) => name.length))
  const line = ([name, value]: NamedValue) =>
    inLines(value, { first: `${`${name}:`.padEnd(widest + 1)} `, width })
  return [...head.flatMap(line), '']
}

function blockLines(block: Block, width: number): readonly string[] {
  switch (block.is) {
    case 'text':
    case 'label':
      return inLines(block.text, { first: '  ', width })
    case 'points':
      return block.points.flatMap((point) => pointLines(point, width))
    case 'rows':
      return block.rows.flatMap(([name, value]) => bullet(`${name}: ${value}`, width))
    case 'table':
      return tableLines(block, width)
    case 'blank':
      return inLines(`[ ${block.text} ]`, { first: '  ', width })
    case 'steps': {
      const rows = block.rows.flatMap(({ steps, text }) => {
        const first = block.aside ? ` (${inColumn(steps)}) ` : `  ${inColumn(steps)}  `
        return inLines(text, { first, rest: '      ', width })
      })
      return block.sum === undefined
        ? rows
        : [...rows, `  ${'─'.repeat(2)}`, `  ${inColumn(block.sum.steps)}  ${block.sum.text}`]
    }
    case 'picture':
      return block.picture.is === 'ladder' ? ladderLines(block.picture, width) : []
    case 'twin':
      return block.blocks.flatMap((one) => blockLines(one, width))
  }
}

function pointLines(
  { text, reference, cites = [], mark, points = [], code = [], isLink = false }: PagePoint,
  width: number,
): readonly string[] {
  const found = reference === undefined || isLink ? '' : ` (${reference})`
  const stands = cites.length === 0 ? '' : ` [${cites.map((cite) => cite.text).join(', ')}]`
  const said = `${text}${found}${stands}`
  return [
    ...(mark === undefined
      ? bullet(said, width)
      : inLines(said, { first: `  ${mark} `, rest: '    ', width })),
    ...points.flatMap((point) => inLines(point, { first: '    – ', width })),
    ...code.map((line) => `    ${line}`),
  ]
}

/** One point of a list. */
function bullet(text: string, width: number): readonly string[] {
  return inLines(text, { first: '  • ', width })
}

/** Steps as wide as they stand in a column. */
const inColumn = (steps: number) => signed(steps).padStart(2)

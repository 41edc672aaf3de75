import { addressOf } from '../../policy/reference'
import {
  allSections,
  type Block,
  type Cite,
  type NamedValue,
  type Page,
  type PagePoint,
  type PageSection,
} from '../page'
import { pageOptions } from '../options'
import type { PageOptions } from '../pages/page-of'
import { pageOrDocument } from '../pages/page-or-document'
import type { Renderable } from '../result'
import { written } from '../written'
import { signed } from '../numbers'
import { asHeading } from '../words'
import { ladderLines } from './ladder-lines'
import { plain } from './lines'

/**
 * Renders a result as Markdown, with the ladder drawn in characters.
 *
 * @param result - what `advise`, `check`, `compare`, `register`, `report`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language (Dutch when left out), and whether to write it as the advice of a committee
 * @returns Markdown in which no text of the policy is read as markup, the same for the same result
 * @throws UsageError where it is no result, or the options are not what they should be
 */
export function toMarkdown(result: Renderable, options?: PageOptions): string {
  const asked = pageOptions(options)
  return written(result, { pageOf: (one) => pageOrDocument(one, asked), write: asMarkdown })
}

/** A page as Markdown. */
export function asMarkdown(page: Page): string {
  const { title, head = [], lead, cover } = page
  const parts = [
    ...(cover === undefined ? [] : [...sectionParts(cover), '---']),
    `# ${safe(title)}`,
    ...(head.length === 0 ? [] : [named(head)]),
    ...lead.map(safe),
    ...allSections(page).flatMap(sectionParts),
  ]
  return `${parts.join('\n\n')}\n`
}

/** A text in which nothing is read as markup. */
export function safe(text: string): string {
  // Angle brackets and ampersands as entities: some readers of Markdown let HTML through.
  const quoted = plain(text)
    .replaceAll('\n', ' ')
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  return quoted.replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
}

function sectionParts({ title, blocks }: PageSection): readonly string[] {
  return [`## ${safe(title)}`, ...blocks.flatMap(blockParts)]
}

function blockParts(block: Block): readonly string[] {
  switch (block.is) {
    case 'text':
      return [safe(block.text)]
    case 'label':
      return [`### ${safe(asHeading(block.text))}`]
    case 'points':
      return [block.points.map(point).join('\n')]
    case 'rows':
      return [named(block.rows)]
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(safe).join(' | ')} |`
      const line = `| ${block.columns.map(() => '---').join(' | ')} |`
      return [[row(block.columns), line, ...block.rows.map(row)].join('\n')]
    }
    case 'blank':
      return [`> ✎ ${safe(block.text)}: \\_\\_\\_\\_\\_\\_\\_\\_`]
    case 'steps': {
      const rows = block.rows.map(
        ({ steps, text }) =>
          `- ${block.aside ? `(${signed(steps)})` : `**${signed(steps)}**`} ${safe(text)}`,
      )
      return [
        [
          ...rows,
          ...(block.sum === undefined
            ? []
            : [`- **${signed(block.sum.steps)} ${safe(block.sum.text)}**`]),
        ].join('\n'),
      ]
    }
    case 'picture':
      return block.picture.is === 'ladder' ? [fenced(ladderLines(block.picture, ladderWidth))] : []
    case 'twin':
      return block.blocks.flatMap(blockParts)
  }
}

/** Wide enough for the notes beside the ladder: a block of code scrolls. */
const ladderWidth = 100

function named(rows: readonly NamedValue[]): string {
  return rows.map(([name, value]) => `- **${safe(name)}:** ${safe(value)}`).join('\n')
}

function fenced(lines: readonly string[]): string {
  const said = lines.map(plain)
  const longest = Math.max(
    2,
    ...said.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)),
  )
  const fence = '`'.repeat(longest + 1)
  return [`${fence}text`, ...said, fence].join('\n')
}

/** A reference to a law or ruling, as a link to where it can be read, by what it is called. */
export function linked(reference: string, called = reference): string {
  const address = addressOf(reference)
  return address === undefined ? safe(called) : `[${safe(called)}](${safe(address)})`
}

/** What something stands on, each law with where it can be read. */
function standing(cites: readonly Cite[]): string {
  const said = cites.map(({ text, reference }) =>
    reference === undefined ? safe(text) : linked(reference, text),
  )
  return said.length === 0 ? '' : ` \\[${said.join(', ')}\\]`
}

function point(one: PagePoint): string {
  const { text, reference, cites = [], mark, points = [], code = [], isLink = false } = one
  const found = reference === undefined || isLink ? '' : ` (${linked(reference)})`
  const said = reference !== undefined && isLink ? linked(reference, text) : safe(text)
  const first = `- ${mark === undefined ? '' : `${mark} `}${said}${found}${standing(cites)}`
  return [
    first,
    ...points.map((under) => `  - ${safe(under)}`),
    ...code.map((data) => `\n${fenced([data]).replace(/^/gm, '  ')}\n`),
  ].join('\n')
}

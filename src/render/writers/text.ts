import { signed } from '../numbers'
import type { Block, Page, PagePoint } from '../page'
import { textOptions } from '../options'
import { pageOf, type RenderOptions } from '../pages/page-of'
import type { Renderable } from '../result'
import { written } from '../written'
import { ladderLines } from './ladder-lines'
import { plain, section, type Wrapping, wrapping } from './lines'

/** How to render a text. */
export interface TextOptions extends RenderOptions {
  /** How many characters fit on a line, 40 to 400; 92 when left out. */
  readonly columns?: number | undefined
}

/**
 * Renders an advice, a check, a comparison, a verification or a difference between policies as text
 * for a terminal or a mail: the answer first, then the ladder, then the reasons.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language, Dutch when left out, and how wide the lines are
 * @returns lines of at most so many characters, the same for the same result
 * @throws UsageError where it is no result, or the options are not what they should be
 */
export function toText(result: Renderable, options?: TextOptions): string {
  const asked = textOptions(options)
  const wrap = wrapping(asked.columns)
  return written(result, {
    pageOf: (one) => pageOf(one, asked),
    write: (page) => asText(page, wrap),
  })
}

function asText({ lead, sections }: Page, wrap: Wrapping): string {
  const lines = [
    ...lead.flatMap((said) => wrap.wrapped(said)),
    ...sections.flatMap(({ title, blocks }) =>
      section(
        title,
        blocks.flatMap((block) => blockLines(block, wrap)),
      ),
    ),
  ]
  return `${plain(lines.join('\n')).trim()}\n`
}

function blockLines(block: Block, wrap: Wrapping): readonly string[] {
  const { wrapped, bullet } = wrap
  switch (block.is) {
    case 'text':
      return wrapped(block.text, '  ')
    case 'label':
      return wrapped(block.text, '  ')
    case 'points':
      return block.points.flatMap((point) => pointLines(point, wrap))
    case 'rows':
      return block.rows.flatMap(([name, value]) => bullet(`${name}: ${value}`))
    case 'blank':
      return wrapped(`[ ${block.text} ]`, '  ')
    case 'steps': {
      const rows = block.rows.flatMap(({ steps, text }) =>
        block.aside
          ? wrapped(text, ` (${inColumn(steps)}) `, '      ')
          : wrapped(text, `  ${inColumn(steps)}  `, '      '),
      )
      return block.sum === undefined
        ? rows
        : [
            ...rows,
            `  ${'─'.repeat(2)}`,
            ...wrapped(block.sum.text, `  ${inColumn(block.sum.steps)}  `, '      '),
          ]
    }
    case 'picture':
      return block.picture.is === 'ladder' ? ladderLines(block.picture, wrap) : []
    case 'twin':
      return block.blocks.flatMap((one) => blockLines(one, wrap))
  }
}

function pointLines(
  { text, reference, mark, points = [], code = [] }: PagePoint,
  { wrapped, bullet }: Wrapping,
): readonly string[] {
  const said = reference === undefined ? text : `${text} (${reference})`
  return [
    ...(mark === undefined ? bullet(said) : wrapped(said, `  ${mark} `, '    ')),
    ...points.flatMap((point) => wrapped(point, '    – ', '      ')),
    ...code.map((line) => `    ${line}`),
  ]
}

/** Steps as wide as they stand in a column. */
const inColumn = (steps: number) => signed(steps).padStart(2)

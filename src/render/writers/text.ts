import { signed } from '../numbers'
import type { Block, Page, PagePoint } from '../page'
import { renderOptions } from '../options'
import { pageOf, type RenderOptions } from '../pages/page-of'
import type { Renderable } from '../result'
import { written } from '../written'
import { ladderLines } from './ladder-lines'
import { bullet, plain, section, wrapped } from './lines'

/**
 * Renders an advice, a check, a comparison, a verification or a difference between policies as text
 * for a terminal or a mail: the answer first, then the ladder, then the reasons.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language; Dutch when left out
 * @returns lines of at most 92 characters, the same for the same result
 * @throws UsageError where it is no result, or the options are not what they should be
 */
export function toText(result: Renderable, options?: RenderOptions): string {
  const asked = renderOptions(options)
  return written(result, { pageOf: (one) => pageOf(one, asked), write: asText })
}

function asText({ lead, sections }: Page): string {
  const lines = [
    ...lead.flatMap((said) => wrapped(said)),
    ...sections.flatMap(({ title, blocks }) =>
      section(
        title,
        blocks.flatMap((block) => blockLines(block)),
      ),
    ),
  ]
  return `${plain(lines.join('\n')).trim()}\n`
}

function blockLines(block: Block): readonly string[] {
  switch (block.is) {
    case 'text':
      return wrapped(block.text, '  ')
    case 'label':
      return wrapped(block.text, '  ')
    case 'points':
      return block.points.flatMap(pointLines)
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
        : [...rows, `  ${'─'.repeat(2)}`, `  ${inColumn(block.sum.steps)}  ${block.sum.text}`]
    }
    case 'picture':
      return block.picture.is === 'ladder' ? ladderLines(block.picture) : []
    case 'twin':
      return block.blocks.flatMap((one) => blockLines(one))
  }
}

function pointLines({
  text,
  reference,
  mark,
  points = [],
  code = [],
}: PagePoint): readonly string[] {
  const said = reference === undefined ? text : `${text} (${reference})`
  return [
    ...(mark === undefined ? bullet(said) : wrapped(said, `  ${mark} `, '    ')),
    ...points.flatMap((point) => wrapped(point, '    – ', '      ')),
    ...code.map((line) => `    ${line}`),
  ]
}

/** Steps as wide as they stand in a column. */
const inColumn = (steps: number) => signed(steps).padStart(2)

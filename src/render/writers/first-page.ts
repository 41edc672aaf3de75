import type { Block, Page } from '../page'

/** The most lines of a first page. */
const mostLines = 60

/** A first page with as many of its spare points as there is room for; those that come last go first. */
export function firstPage(page: Page, countLines: (shown: Page) => number): Page {
  let [shown, kept] = [page, countSpare(page)]
  while (kept > 0 && countLines(shown) > mostLines) {
    kept -= 1
    shown = withSpare(page, kept)
  }
  return shown
}

function countSpare({ sections }: Page): number {
  return sections.flatMap(({ blocks }) => blocks.flatMap(spareIn)).length
}

function spareIn(block: Block): readonly unknown[] {
  return block.is === 'points' ? block.points.filter(({ spare }) => spare === true) : []
}

/** A page with only so many of its spare points, the first. */
function withSpare(page: Page, kept: number): Page {
  let left = kept
  const isKept = ({ spare }: { readonly spare?: true }) => spare !== true || left-- > 0
  const sections = page.sections.map(({ title, blocks }) => ({
    title,
    blocks: blocks.map((block) =>
      block.is === 'points' ? { ...block, points: block.points.filter(isKept) } : block,
    ),
  }))
  return { ...page, sections }
}

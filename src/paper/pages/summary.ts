import type { Lang } from '../../base/text'
import type { Page } from '../../render/page'
import { pageOf } from '../../render/pages/page-of'
import { firstPage } from '../../render/writers/first-page'
import { textLines } from '../../render/writers/text'
import type { OneCase } from '../matter'
import { letterWords } from '../words'

/** How many characters a line of a sheet holds, in the smaller letter of a summary. */
const sheetWidth = 96

/** What is needed now of an advice or a check, on one sheet. */
export function summaryPage(result: OneCase, lang: Lang): Page {
  const whole = pageOf(result, { lang })
  const sections = whole.sections.map(({ title, blocks }) => ({
    title,
    blocks: blocks.filter(({ is }) => is !== 'picture'),
  }))
  const said = sections.filter(({ blocks }) => blocks.length > 0)
  const page: Page = {
    ...whole,
    title: letterWords.summary[lang],
    sections: said,
    annexes: [],
    size: 'sheet',
  }
  return firstPage(page, (shown) => textLines(shown, sheetWidth).length)
}

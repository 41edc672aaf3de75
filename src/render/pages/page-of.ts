import type { Lang } from '../../base/text'
import type { Page } from '../page'
import { refuseNoResult, type Renderable, renderedOrRefused } from '../result'
import { advicePage } from './advice-page'
import { checkPage } from './check-page'
import { comparisonPage } from './comparison-page'
import { diffPage } from './diff-page'
import { documentPage } from './document-page'
import { verificationPage } from './verification-page'

/** How to render. */
export interface RenderOptions {
  /** The language of the text; Dutch when left out. */
  readonly lang?: Lang | undefined
}

/** How to render a page. */
export interface PageOptions extends RenderOptions {
  /**
   * True for the written advice of a complaints committee, with room for what only people know; of an advice or a check only, anything else
   * stays as it is.
   */
  readonly document?: boolean | undefined
}

/** Writes the page of a result. Throws a UsageError where it is no result. */
export function writtenPage(
  result: Renderable,
  options: PageOptions,
  write: (page: Page) => string,
): string {
  refuseNoResult(result)
  return renderedOrRefused(() => write(pageOf(result, options)))
}

/** The page of a result, as the options ask for it. */
function pageOf(result: Renderable, options: PageOptions): Page {
  const { lang = 'nl', document = false } = options
  switch (result.type) {
    case 'advice':
      return document ? documentPage(result, lang) : advicePage(result, lang)
    case 'check':
      return document ? documentPage(result, lang) : checkPage(result, lang)
    case 'comparison':
      return comparisonPage(result, lang)
    case 'verification':
      return verificationPage(result, lang)
    case 'difference':
      return diffPage(result, lang)
  }
}

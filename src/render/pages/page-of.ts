import type { Lang } from '../../base/text'
import type { Page } from '../page'
import { kindOfResult, type Renderable } from '../result'
import { advicePage } from './advice-page'
import { checkPage } from './check-page'
import { comparisonPage } from './comparison-page'
import { diffPage } from './diff-page'
import { documentPage } from './document-page'
import { verificationPage } from './verification-page'

/** How to render. */
export interface RenderOptions {
  /** The language of the text; Dutch when left out. */
  readonly lang?: Lang
}

/** How to render a page. */
export interface PageOptions extends RenderOptions {
  /**
   * True for the written advice of a complaints committee, with room for what only people know; of an advice or a check only, anything else
   * stays as it is.
   */
  readonly document?: boolean
}

/** The page of a result, as the options ask for it. */
export function pageOf(result: Renderable, options: PageOptions): Page {
  const { lang = 'nl', document = false } = options
  const kind = kindOfResult(result)
  switch (kind.is) {
    case 'advice':
      return document ? documentPage(kind.result, lang) : advicePage(kind.result, lang)
    case 'check':
      return document ? documentPage(kind.result, lang) : checkPage(kind.result, lang)
    case 'comparison':
      return comparisonPage(kind.result, lang)
    case 'verification':
      return verificationPage(kind.result, lang)
    case 'difference':
      return diffPage(kind.result, lang)
  }
}

import type { Lang } from '../../base/text'
import type { SourceText } from '../../policy/source-texts'
import type { Page } from '../page'
import type { Renderable } from '../result'
import { advicePage } from './advice-page'
import { archivePage } from './archive-page'
import { checkPage } from './check-page'
import { comparisonPage } from './comparison-page'
import { diffPage } from './diff-page'
import { likePage } from './like-page'
import { registerPage } from './register-page'
import { reportPage } from './report-page'
import { verificationPage } from './verification-page'

/** How to render. */
export interface RenderOptions {
  /** The language of the text; Dutch when left out. */
  readonly lang?: Lang | undefined
}

/** How to render what has a list of sources. */
export interface SourcedOptions extends RenderOptions {
  /** What sources say, for the list of sources of an advice: the `sources` of `describePolicy`. Left out, they are cited alone. */
  readonly sources?: readonly SourceText[] | undefined
}

/** How to render text. */
export interface TextOptions extends SourcedOptions {
  /**
   * True for everything: what is needed now, and then the annexes. When left out an advice or a check gets the first page alone, of at
   * most 60 lines; other results are always whole.
   */
  readonly full?: boolean | undefined
  /** How wide lines may be, from 20 to 400 characters; 80 when left out. A longer word stands on a line of its own. */
  readonly columns?: number | undefined
}

/** How to render a page. */
export interface PageOptions extends SourcedOptions {
  /** False for the first page of an advice or a check alone, without the annexes; true when left out. */
  readonly full?: boolean | undefined
  /**
   * True for the written advice of a complaints committee, with room for what only people know; of an advice or a check only, anything else
   * stays as it is.
   */
  readonly document?: boolean | undefined
}

/** How to render a page as HTML. */
export interface HtmlOptions extends PageOptions {
  /**
   * The theme of an organisation: the text of a style sheet that sets custom properties of the NL Design System, such as
   * `--utrecht-document-color`. A page takes over the values of those that it reads; the guide for developers lists them.
   */
  readonly theme?: string | undefined
}

/** The page of a result. */
export function pageOf(result: Renderable, { lang = 'nl', sources }: SourcedOptions): Page {
  switch (result.type) {
    case 'advice':
      return advicePage(result, lang, sources)
    case 'check':
      return checkPage(result, lang, sources)
    case 'comparison':
      return comparisonPage(result, lang)
    case 'like-cases':
      return likePage(result, lang)
    case 'archive-verification':
      return archivePage(result, lang)
    case 'register':
      return registerPage(result, lang)
    case 'year-report':
      return reportPage(result, lang)
    case 'verification':
      return verificationPage(result, lang)
    case 'difference':
      return diffPage(result, lang)
  }
}

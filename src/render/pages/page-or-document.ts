import type { Page } from '../page'
import type { Renderable } from '../result'
import { documentPage } from './document-page'
import { type PageOptions, pageOf } from './page-of'

/** The page of a result, or the committee's document where the options ask for it. Apart, so that plain text does without its words. */
export function pageOrDocument(result: Renderable, options: PageOptions): Page {
  const { lang = 'nl', document = false, full = true, sources } = options
  const isOfOneCase = result.type === 'advice' || result.type === 'check'
  if (document && isOfOneCase) return documentPage(result, lang, sources)
  const page = pageOf(result, { lang, sources })
  return full ? page : { ...page, annexes: [] }
}

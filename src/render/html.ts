import { type PageOptions, type Renderable, chosenPage } from './page-of'
import { pageHtml } from './writers/html'

/**
 * Renders a result as one HTML page with its pictures in it: no script, nothing fetched, readable
 * on a phone, on paper and by a screen reader.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language (Dutch when left out), and whether to write it as the advice of a committee
 * @returns a whole HTML document, the same for the same result
 */
export function toHtml(result: Renderable, options: PageOptions = {}): string {
  return pageHtml(chosenPage(result, options))
}

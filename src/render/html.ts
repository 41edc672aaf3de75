import { type Renderable, pageOf } from './page-of'
import type { RenderOptions } from './text'
import { pageHtml } from './writers/html'

/**
 * Renders a result as one HTML page with its pictures in it: no script, nothing fetched, readable on a phone, on paper and by a screen reader.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language; Dutch when left out
 * @returns a whole HTML document, the same for the same result
 */
export function toHtml(result: Renderable, options: RenderOptions = {}): string {
  return pageHtml(pageOf(result, options.lang ?? 'nl'))
}

import { type Renderable, type RenderOptions, pageOf } from './page-of'
import { pageText } from './writers/text'

/**
 * Renders an advice, a check, a comparison, a verification or a difference between policies as text
 * for a terminal or a mail: the answer first, then the ladder, then the reasons.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language; Dutch when left out
 * @returns lines of at most 92 characters, the same for the same result
 */
export function toText(result: Renderable, options: RenderOptions = {}): string {
  return pageText(pageOf(result, options.lang ?? 'nl'))
}

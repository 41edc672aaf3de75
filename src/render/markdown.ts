import { type Renderable, pageOf } from './page-of'
import type { RenderOptions } from './text'
import { pageMarkdown } from './writers/markdown'

/**
 * Renders a result as Markdown, with the ladder drawn in characters.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language; Dutch when left out
 * @returns Markdown in which no text of the policy is read as markup, the same for the same result
 */
export function toMarkdown(result: Renderable, options: RenderOptions = {}): string {
  return pageMarkdown(pageOf(result, options.lang ?? 'nl'))
}

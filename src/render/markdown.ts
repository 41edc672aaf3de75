import { type PageOptions, type Renderable, chosenPage } from './page-of'
import { pageMarkdown } from './writers/markdown'

/**
 * Renders a result as Markdown, with the ladder drawn in characters.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the language (Dutch when left out), and whether to write it as the advice of a committee
 * @returns Markdown in which no text of the policy is read as markup, the same for the same result
 */
export function toMarkdown(result: Renderable, options: PageOptions = {}): string {
  return pageMarkdown(chosenPage(result, options))
}

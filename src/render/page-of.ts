import type { Advice } from '../advice/advice'
import type { CheckResult } from '../check/check-result'
import type { Comparison } from '../compare/comparison'
import type { PolicyDiff } from '../verify/diff-policies'
import type { Lang } from '../base/text'
import type { Verification } from '../verify/verify-policy'
import { documentPage } from './document/document-page'
import type { Page } from './page'
import { advicePage } from './pages/advice-page'
import { checkPage } from './pages/check-page'
import { comparisonPage } from './pages/comparison-page'
import { diffPage } from './pages/diff-page'
import { verificationPage } from './pages/verification-page'

/** What can be rendered: the result of `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies`. */
export type Renderable = Advice | CheckResult | Comparison | Verification | PolicyDiff

/** The page of a result. */
export function pageOf(result: Renderable, lang: Lang): Page {
  if ('verdict' in result) return checkPage(result, lang)
  if ('cases' in result) return comparisonPage(result, lang)
  if ('findings' in result) return verificationPage(result, lang)
  if ('moved' in result) return diffPage(result, lang)
  return advicePage(result, lang)
}

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

/** The page that the options ask for. */
export function chosenPage(
  result: Renderable,
  { lang = 'nl', document = false }: PageOptions,
): Page {
  return document && ('verdict' in result || 'openQuestions' in result)
    ? documentPage(result, lang)
    : pageOf(result, lang)
}

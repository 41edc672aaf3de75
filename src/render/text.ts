import type { Advice } from '../advice/advice'
import type { CheckResult } from '../check/check-result'
import type { Comparison } from '../compare/comparison'
import type { Lang } from '../text'
import { adviceLines } from './advice-text'
import { checkLines } from './check-text'
import { comparisonLines } from './comparison-text'
import { plain } from './lines'

/** How to render. */
export interface RenderOptions {
  /** The language of the text; Dutch when left out. */
  readonly lang?: Lang
}

/**
 * Renders an advice, a check or a comparison as text for a terminal or a mail: the answer first, then the picture, then the reasons.
 *
 * @param result - what `advise`, `check` or `compare` returned
 * @param options - the language; Dutch when left out
 * @returns lines of at most 92 characters, the same for the same result
 */
export function toText(result: Advice | CheckResult | Comparison, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'nl'
  const lines = 'verdict' in result ? checkLines(result, lang) : 'cases' in result ? comparisonLines(result, lang) : adviceLines(result, lang)
  return `${plain(lines.join('\n')).trim()}\n`
}

import type { Advice } from '../advice/advice'
import type { CheckResult } from '../check/check-result'
import type { Lang } from '../base/text'
import { checkedLadder } from './pages/check-page'
import { changesPicture, fitChanges } from './pictures/changes'
import { ladderPicture } from './pictures/ladder'
import type { PictureName } from './pictures/picture'
import { stepsPicture } from './pictures/steps'
import { timelinePicture } from './pictures/timeline'
import { type Picture, pictureSvg } from './pictures/draw'
import type { PictureWidth } from './pictures/strokes'
import type { RenderOptions } from './page-of'

/** How to draw. */
export interface SvgOptions extends RenderOptions {
  /** For a page of A4 (680 units wide, the default) or for a phone (340). */
  readonly width?: PictureWidth
}

/**
 * Draws an advice or a check: the ladder, the steps that add up, earlier measures in time, or what would change the answer. Where there is
 * nothing to draw, the picture says why.
 *
 * @param result - what `advise` or `check` returned
 * @param picture - `ladder`, `steps`, `timeline` or `changes`
 * @param options - the language (Dutch when left out) and the width
 * @returns one SVG element that needs nothing from outside, with a title and a description, the same for the same result
 */
export function toSvg(
  result: Advice | CheckResult,
  picture: PictureName,
  options: SvgOptions = {},
): string {
  return `${pictureSvg(modelOf(result, picture, options.lang ?? 'nl'), { width: options.width ?? 'page', titled: true })}\n`
}

function modelOf(result: Advice | CheckResult, picture: PictureName, lang: Lang): Picture {
  const advice = 'verdict' in result ? result.advice : result
  switch (picture) {
    case 'ladder':
      return 'verdict' in result ? checkedLadder(result, lang) : ladderPicture(result, lang)
    case 'steps':
      return stepsPicture(advice, lang)
    case 'timeline':
      return timelinePicture(advice, lang)
    case 'changes':
      return 'verdict' in result ? fitChanges(result, lang) : changesPicture(result, lang)
  }
}

import type { Advice } from '../advice/advice'
import type { Lang } from '../base/text'
import type { CheckResult } from '../check/check-result'
import { checkedLadder } from './pages/check-page'
import type { RenderOptions } from './pages/page-of'
import { changesPicture, fitChanges } from './pictures/changes'
import { type Picture, pictureSvg } from './pictures/draw'
import { ladderPicture } from './pictures/ladder'
import { type PictureName, pictureNames } from './pictures/picture'
import { stepsPicture } from './pictures/steps'
import type { PictureWidth } from './pictures/strokes'
import { timelinePicture } from './pictures/timeline'
import { oneOf } from '../base/options'
import { UsageError } from '../base/problem'
import { svgOptions } from './options'
import { refuseNoResult, type Renderable, renderedOrRefused } from './result'
import type { Vocabulary } from '../policy/vocabulary'

/** How to draw. */
export interface SvgOptions extends RenderOptions {
  /** For a page of A4 (680 units wide, the default) or for a phone (340). */
  readonly width?: PictureWidth | undefined
}

/**
 * Draws an advice or a check: the ladder, the steps that add up, earlier measures in time, or what would change the answer. Where there is
 * nothing to draw, the picture says why.
 *
 * @param result - what `advise` or `check` returned
 * @param picture - `ladder`, `steps`, `timeline` or `changes`
 * @param options - the language (Dutch when left out) and the width
 * @returns one SVG element that needs nothing from outside, with a title and a description, the same for the same result
 * @throws UsageError where it is no advice or check, there is no such picture, or the options are not what they should be
 */
export function toSvg(
  result: Advice<Vocabulary> | CheckResult<Vocabulary>,
  picture: PictureName,
  options?: SvgOptions,
): string {
  refuseNoPicture(result, picture)
  const { lang = 'nl', width = 'page' } = svgOptions(options)
  return renderedOrRefused(() => {
    const shown =
      result.type === 'check' ? ofCheck(result, picture, lang) : ofAdvice(result, picture, lang)
    return `${pictureSvg(shown, { width, titled: true })}\n`
  })
}

/** Throws a UsageError where something has no pictures, or not this one. */
function refuseNoPicture(result: Renderable, picture: unknown): void {
  refuseNoResult(result)
  const { type } = result
  if (type !== 'advice' && type !== 'check')
    throw new UsageError([
      {
        code: 'unsupported',
        message: `there is no picture of a ${type}`,
        path: ['result'],
        expected: 'what `advise` or `check` returned',
      },
    ])
  const issues = oneOf('picture', pictureNames)(picture, ['picture'])
  if (issues.length > 0) throw new UsageError(issues)
}

function ofAdvice(advice: Advice<Vocabulary>, picture: PictureName, lang: Lang): Picture {
  switch (picture) {
    case 'ladder':
      return ladderPicture(advice, lang)
    case 'steps':
      return stepsPicture(advice, lang)
    case 'timeline':
      return timelinePicture(advice, lang)
    case 'changes':
      return changesPicture(advice, lang)
  }
}

/** The pictures of the advice, with what is proposed where that makes another picture. */
function ofCheck(check: CheckResult<Vocabulary>, picture: PictureName, lang: Lang): Picture {
  switch (picture) {
    case 'ladder':
      return checkedLadder(check, lang)
    case 'changes':
      return fitChanges(check, lang)
    case 'steps':
    case 'timeline':
      return ofAdvice(check.advice, picture, lang)
  }
}

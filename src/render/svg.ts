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
import { issueOf } from '../base/issue'
import { UsageError } from '../base/problem'
import { svgOptions } from './options'
import { readResult, type Renderable, renderedOrRefused } from './result'
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
  const read = readPictured(result, picture)
  const { lang = 'nl', width = 'page' } = svgOptions(options)
  return renderedOrRefused(() => {
    const shown =
      read.type === 'check' ? ofCheck(read, picture, lang) : ofAdvice(read, picture, lang)
    return `${pictureSvg(shown, { width, titled: true })}\n`
  })
}

type Pictured = Advice<Vocabulary> | CheckResult<Vocabulary>

/** Reads a result that has pictures. Throws a UsageError where something has none, or not this one. */
function readPictured(result: Renderable, picture: unknown): Pictured {
  const read = readResult(result)
  if (read.type !== 'advice' && read.type !== 'check')
    throw new UsageError([
      issueOf({
        code: 'unsupported',
        message: {
          nl: `van dit resultaat (${read.type}) is er geen afbeelding`,
          en: `there is no picture of a ${read.type}`,
        },
        path: ['result'],
        expected: { nl: 'wat `advise` of `check` gaf', en: 'what `advise` or `check` returned' },
      }),
    ])
  const issues = oneOf({ nl: 'afbeelding', en: 'picture' }, pictureNames)(picture, ['picture'])
  if (issues.length > 0) throw new UsageError(issues)
  return read
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

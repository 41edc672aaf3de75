import type { Advice } from '../advice/advice'
import type { Lang } from '../base/text'
import type { CheckResult } from '../check/check-result'
import type { Comparison } from '../compare/comparison'
import { checkedLadder } from './pages/check-page'
import type { RenderOptions } from './pages/page-of'
import { casesPicture } from './pictures/cases'
import { changesPicture, fitChanges } from './pictures/changes'
import { type Picture, pictureSvg } from './pictures/draw'
import { ladderPicture } from './pictures/ladder'
import { type PictureName, pictureNames } from './pictures/picture'
import { stepsPicture } from './pictures/steps'
import type { PictureWidth } from './pictures/strokes'
import { timelinePicture } from './pictures/timeline'
import { oneOf } from '../base/options'
import { issueOf } from '../base/issue'
import { alternatives, type Issue, UsageError } from '../base/problem'
import { svgOptions } from './options'
import { readResult, type Renderable, renderedOrRefused } from './result'
import type { Vocabulary } from '../policy/vocabulary'

/** How to draw. */
export interface SvgOptions extends RenderOptions {
  /** For a page of A4 (680 units wide, the default) or for a phone (340). */
  readonly width?: PictureWidth | undefined
}

/**
 * Draws an advice or a check: the ladder, the steps that add up, earlier measures in time, or what would change the answer; or the cases
 * of a comparison against the ladder. Where there is nothing to draw, the picture says why.
 *
 * @param result - what `advise`, `check` or `compare` returned
 * @param picture - `ladder`, `steps`, `timeline` or `changes`; of a comparison `cases`
 * @param options - the language (Dutch when left out) and the width
 * @returns one SVG element that needs nothing from outside, with a title and a description, the same for the same result
 * @throws UsageError where it is none of these, there is no such picture of it, or the options are not what they should be
 */
export function toSvg(
  result: Advice<Vocabulary> | CheckResult<Vocabulary> | Comparison<Vocabulary>,
  picture: PictureName,
  options?: SvgOptions,
): string {
  const read = readPictured(result, picture)
  const { lang = 'nl', width = 'page' } = svgOptions(options)
  return renderedOrRefused(() => {
    const shown = shownOf(read, picture, lang)
    return `${pictureSvg(shown, { width, titled: true })}\n`
  })
}

type Pictured = Advice<Vocabulary> | CheckResult<Vocabulary> | Comparison<Vocabulary>

/** Reads a result that has pictures. Throws a UsageError where something has none, or not this one. */
function readPictured(result: Renderable, picture: unknown): Pictured {
  const read = readResult(result)
  if (read.type !== 'advice' && read.type !== 'check' && read.type !== 'comparison')
    throw new UsageError([
      issueOf({
        code: 'unsupported',
        message: {
          nl: `van dit resultaat (${read.type}) is er geen afbeelding`,
          en: `there is no picture of a ${read.type}`,
        },
        path: ['result'],
        expected: {
          nl: 'wat `advise`, `check` of `compare` gaf',
          en: 'what `advise`, `check` or `compare` returned',
        },
      }),
    ])
  const issues = oneOf({ nl: 'afbeelding', en: 'picture' }, pictureNames)(picture, ['picture'])
  if (issues.length > 0) throw new UsageError(issues)
  if ((read.type === 'comparison') !== (picture === 'cases'))
    throw new UsageError([otherPicture(read.type)])
  return read
}

/** That a result has other pictures than the one that was asked for. */
function otherPicture(type: Pictured['type']): Issue {
  const own = pictureNames.filter((name) => (name === 'cases') === (type === 'comparison'))
  return issueOf({
    code: 'unsupported',
    message: {
      nl: `die afbeelding is er niet van dit resultaat (${type})`,
      en: `there is no such picture of ${type === 'advice' ? 'an' : 'a'} ${type}`,
    },
    path: ['picture'],
    expected: alternatives(own),
  })
}

function shownOf(result: Pictured, picture: PictureName, lang: Lang): Picture {
  switch (result.type) {
    case 'advice':
      return ofAdvice(result, picture, lang)
    case 'check':
      return ofCheck(result, picture, lang)
    case 'comparison':
      return casesPicture(result, lang)
  }
}

function ofAdvice(advice: Advice<Vocabulary>, picture: PictureName, lang: Lang): Picture {
  switch (picture) {
    // Refused before: of an advice there is no such picture.
    case 'cases':
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
    case 'cases':
      return ofAdvice(check.advice, picture, lang)
  }
}

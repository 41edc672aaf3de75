import type { Advice } from '../advice/advice'
import type { BilingualText, Lang } from '../base/text'
import type { CheckResult } from '../check/check-result'
import type { Comparison } from '../compare/comparison'
import type { LikeCases } from '../year/like/like-cases'
import type { RenderOptions } from './pages/page-of'
import { casesPicture, likeCasesPicture } from './pictures/cases'
import { changesPicture, fitChanges } from './pictures/changes'
import { checkedLadder } from './pictures/checked-ladder'
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
 * of a comparison, or like cases, against the ladder. Where there is nothing to draw, the picture says why.
 *
 * @param result - what `advise`, `check`, `compare` or `like` returned
 * @param picture - `ladder`, `steps`, `timeline` or `changes`; of a comparison and of like cases `cases`
 * @param options - the language (Dutch when left out) and the width
 * @returns one SVG element that needs nothing from outside, with a title and a description, the same for the same result
 * @throws UsageError where it is none of these, there is no such picture of it, or the options are not what they should be
 */
export function toSvg(
  result:
    Advice<Vocabulary> | CheckResult<Vocabulary> | Comparison<Vocabulary> | LikeCases<Vocabulary>,
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

type Pictured = Parameters<typeof toSvg>[0]

/** Reads a result that has pictures. Throws a UsageError where something has none, or not this one. */
function readPictured(result: Renderable, picture: unknown): Pictured {
  const read = readResult(result)
  if (!isPictured(read)) throw new UsageError([noPictureOf(read, everyPictured)])
  const issues = oneOf({ nl: 'afbeelding', en: 'picture' }, pictureNames)(picture, ['picture'])
  if (issues.length > 0) throw new UsageError(issues)
  if (!picturesOf(read.type).some((name) => name === picture))
    throw new UsageError([otherPicture(read.type)])
  return read
}

const everyPictured: BilingualText = {
  nl: 'wat `advise`, `check`, `compare` of `like` gaf',
  en: 'what `advise`, `check`, `compare` or `like` returned',
}

/** That there is no picture of a result, and of which there is. */
export function noPictureOf({ type }: Renderable, expected: BilingualText): Issue {
  return issueOf({
    code: 'unsupported',
    message: {
      nl: `van dit resultaat (${type}) is er geen afbeelding`,
      en: `there is no picture of a ${type}`,
    },
    path: ['result'],
    expected,
  })
}

/** Whether there are pictures of a result. */
export function isPictured(result: Renderable): result is Pictured {
  return result.type === 'advice' || result.type === 'check' || isOfCases(result.type)
}

/** The pictures that there are of a result, the one that is drawn where none is named first. */
export function picturesOf(type: Pictured['type']): readonly PictureName[] {
  return pictureNames.filter((name) => (name === 'cases') === isOfCases(type))
}

/** Whether the picture of a result is of cases against the ladder. */
function isOfCases(type: Renderable['type']): boolean {
  return type === 'comparison' || type === 'like-cases'
}

const called: Readonly<Record<Pictured['type'], string>> = {
  advice: 'an advice',
  check: 'a check',
  comparison: 'a comparison',
  'like-cases': 'like cases',
}

/** That a result has other pictures than the one that was asked for. */
function otherPicture(type: Pictured['type']): Issue {
  return issueOf({
    code: 'unsupported',
    message: {
      nl: `die afbeelding is er niet van dit resultaat (${type})`,
      en: `there is no such picture of ${called[type]}`,
    },
    path: ['picture'],
    expected: alternatives(picturesOf(type)),
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
    case 'like-cases':
      return likeCasesPicture(result, lang)
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

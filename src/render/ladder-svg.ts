import type { Advice } from '../advice/advice'
import { UsageError } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import type { CheckResult } from '../check/check-result'
import type { Vocabulary } from '../policy/vocabulary'
import { svgOptions } from './options'
import { checkedLadder } from './pictures/checked-ladder'
import { type Draw, drawNothing, framedSvg } from './pictures/frame'
import { drawLadder, type LadderPicture, ladderPicture } from './pictures/ladder'
import type { NoPicture } from './pictures/picture'
import { readResult, renderedOrRefused } from './result'
import { noPictureOf, type SvgOptions } from './svg'

/**
 * Draws the ladder of an advice or a check, as `toSvg` with `ladder` does, and nothing else. For a page with no other picture: a bundle
 * with this function alone has none of what draws the others.
 *
 * @param result - what `advise` or `check` returned, also as it comes back from JSON
 * @param options - the language (Dutch when left out) and the width
 * @returns one SVG element that needs nothing from outside, with a title and a description
 * @throws UsageError where it is neither, or was changed after it was made, or the options are not what they should be
 */
export function toLadderSvg(
  result: Advice<Vocabulary> | CheckResult<Vocabulary>,
  options?: SvgOptions,
): string {
  const read = readResult(result)
  if (!isWeighed(read)) throw new UsageError([noPictureOf(read, whatHasALadder)])
  const { lang = 'nl', width = 'page' } = svgOptions(options)
  return renderedOrRefused(
    () => `${framedSvg(shownOf(read, lang), { width, titled: true }, drawn)}\n`,
  )
}

type Weighed = Parameters<typeof toLadderSvg>[0]

/** Whether it is an advice or a check: what came back from JSON may be another result. */
function isWeighed(read: { readonly type: string }): read is Weighed {
  return read.type === 'advice' || read.type === 'check'
}

const whatHasALadder: BilingualText = {
  nl: 'wat `advise` of `check` gaf',
  en: 'what `advise` or `check` returned',
}

function shownOf(read: Weighed, lang: Lang): LadderPicture | NoPicture {
  return read.type === 'check' ? checkedLadder(read, lang) : ladderPicture(read, lang)
}

const drawn: Draw<LadderPicture | NoPicture> = (picture, top, width) =>
  picture.is === 'nothing' ? drawNothing(picture, top, width) : drawLadder(picture, top, width)

import { type CasesPicture, drawCases } from './cases'
import { type ChangesPicture, drawChanges } from './changes'
import { drawNothing, framedSvg, type PictureLook } from './frame'
import { drawLadder, type LadderPicture } from './ladder'
import type { NoPicture } from './picture'
import { drawSteps, type StepsPicture } from './steps'
import type { Drawing } from './strokes'
import { drawTimeline, type TimelinePicture } from './timeline'

/** What is drawn, before it is drawn. */
export type Picture =
  LadderPicture | StepsPicture | TimelinePicture | ChangesPicture | CasesPicture | NoPicture

/** A picture as SVG, with a title and a description for whoever does not see it. */
export function pictureSvg(picture: Picture, look: PictureLook): string {
  return framedSvg(picture, look, drawn)
}

function drawn(picture: Picture, top: number, width: number): Drawing {
  switch (picture.is) {
    case 'ladder':
      return drawLadder(picture, top, width)
    case 'steps':
      return drawSteps(picture, top, width)
    case 'timeline':
      return drawTimeline(picture, top, width)
    case 'changes':
      return drawChanges(picture, top, width)
    case 'cases':
      return drawCases(picture, top, width)
    case 'nothing':
      return drawNothing(picture, top, width)
  }
}

import { escaped } from '../escape'
import { type CasesPicture, drawCases } from './cases'
import { type ChangesPicture, drawChanges } from './changes'
import { drawLadder, type LadderPicture } from './ladder'
import { broken, lettersAt, size } from './letters'
import type { NoPicture } from './picture'
import { drawSteps, type StepsPicture } from './steps'
import { type Drawing, element, margin, type PictureWidth, pictureWidths, tones } from './strokes'
import { drawTimeline, type TimelinePicture } from './timeline'

/** What is drawn, before it is drawn. */
export type Picture =
  LadderPicture | StepsPicture | TimelinePicture | ChangesPicture | CasesPicture | NoPicture

/** How a picture is written. */
export interface PictureLook {
  /** For a page of A4 or for a phone. */
  readonly width: PictureWidth
  /** Whether the title is drawn as well; a page around it may have said it already. */
  readonly titled: boolean
}

/** A picture as SVG, with a title and a description for whoever does not see it. */
export function pictureSvg(picture: Picture, { width: kind, titled }: PictureLook): string {
  const width = pictureWidths[kind]
  const { is, title, told, lang } = picture
  const head = titled ? broken(title, width - margin * 2, { size: 17, bold: true }) : []
  const top = titled ? margin + head.length * 22 + 14 : margin
  const { parts, height } = drawn(picture, top, width)
  const total = Math.ceil(top + height + margin)
  const id = `evenredig-${is}-${kind}`
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${total}`,
      width,
      height: total,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang,
      'font-family': "Arial, 'Liberation Sans', Helvetica, sans-serif",
      'font-size': size,
      fill: tones.ink,
    },
    [
      element('title', { id: `${id}-title` }, [escaped(title)]),
      element('desc', { id: `${id}-desc` }, [escaped(told.join(' '))]),
      element('rect', { width, height: total, fill: tones.paper }),
      lettersAt([margin, margin + 15], head, { size: 17, bold: true }),
      ...parts,
    ],
  )
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
    case 'nothing': {
      const lines = picture.told.flatMap((said) => broken(said, width - margin * 2, { size }))
      return { parts: [lettersAt([margin, top + 14], lines)], height: lines.length * 19 + 4 }
    }
  }
}

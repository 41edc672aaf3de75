import { escaped } from '../escape'
import { broken, lettersAt, size } from './letters'
import type { NoPicture, PictureText } from './picture'
import { type Drawing, element, margin, type PictureWidth, pictureWidths, tones } from './strokes'

/** How a picture is written. */
export interface PictureLook {
  /** For a page of A4 or for a phone. */
  readonly width: PictureWidth
  /** Whether the title is drawn as well; a page around it may have said it already. */
  readonly titled: boolean
}

/** Draws what is in the frame of a picture, from some height. */
export type Draw<T extends PictureText> = (picture: T, top: number, width: number) => Drawing

/** A picture as SVG, with a title and a description for whoever does not see it. */
export function framedSvg<T extends PictureText & { readonly is: string }>(
  picture: T,
  { width: kind, titled }: PictureLook,
  draw: Draw<T>,
): string {
  const width = pictureWidths[kind]
  const { is, title, told, lang } = picture
  const head = titled ? broken(title, width - margin * 2, { size: 17, bold: true }) : []
  const top = titled ? margin + head.length * 22 + 14 : margin
  const { parts, height } = draw(picture, top, width)
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

/** That there is nothing to draw, in words. */
export function drawNothing({ told }: NoPicture, top: number, width: number): Drawing {
  const lines = told.flatMap((said) => broken(said, width - margin * 2, { size }))
  return { parts: [lettersAt([margin, top + 14], lines)], height: lines.length * 19 + 4 }
}

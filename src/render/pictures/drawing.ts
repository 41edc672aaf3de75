/** What a picture is made of: markup, and how high it came. */
export interface Drawing {
  /** The markup. */
  readonly parts: readonly string[]
  /** The height, in units of the picture. */
  readonly height: number
}

/** For what a picture is drawn: a page of A4 or a phone. */
export type PictureWidth = 'page' | 'phone'

/** How wide a picture is, in its own units. */
export const pictureWidths: Readonly<Record<PictureWidth, number>> = { page: 680, phone: 340 }

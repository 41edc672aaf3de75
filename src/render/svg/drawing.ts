/** What a picture is made of: markup, and how high it came. */
export interface Drawing {
  /** The markup. */
  readonly parts: readonly string[]
  /** The height, in units of the picture. */
  readonly height: number
}

/** The widths a picture is drawn for: a page of A4 or a phone. */
export const pictureWidths = { page: 680, phone: 340 } as const

/** For what a picture is drawn. */
export type PictureWidth = keyof typeof pictureWidths

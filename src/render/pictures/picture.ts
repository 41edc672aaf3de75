import type { Lang } from '../../base/text'

/**
 * The name of a picture: the ladder, the steps that add up, earlier measures in time, what would change the answer, or cases against the
 * ladder.
 */
export type PictureName = 'ladder' | 'steps' | 'timeline' | 'changes' | 'cases'

/** The pictures there are. */
export const pictureNames: readonly PictureName[] = [
  'ladder',
  'steps',
  'timeline',
  'changes',
  'cases',
]

/** What every picture says, before it is drawn. */
export interface PictureText {
  /** The language of its words. */
  readonly lang: Lang
  /** What it shows, in a few words. */
  readonly title: string
  /** The same in sentences: what somebody reads who does not see it. */
  readonly told: readonly string[]
}

/** Nothing to draw, and why. */
export interface NoPicture extends PictureText {
  readonly is: 'nothing'
}

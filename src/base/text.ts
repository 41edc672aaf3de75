/** The languages every text is written in. */
export type Lang = 'nl' | 'en'

/** A text for people, in Dutch and in English. */
export interface Text {
  /**
   * The Dutch text.
   *
   * @minLength 1
   */
  readonly nl: string
  /**
   * The English text.
   *
   * @minLength 1
   */
  readonly en: string
}

/** Fills both languages of a text from one function, so that neither can be forgotten. */
export function inBoth(write: (lang: Lang) => string): Text {
  return Object.freeze({ nl: write('nl'), en: write('en') })
}

/** The languages every text is written in. */
export type Lang = 'nl' | 'en'

/** A text for people, in Dutch and in English. */
export interface BilingualText {
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
export function inBoth(write: (lang: Lang) => string): BilingualText {
  return Object.freeze({ nl: write('nl'), en: write('en') })
}

/** A text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

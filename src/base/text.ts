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

const joints = { and: { nl: 'en', en: 'and' }, or: { nl: 'of', en: 'or' } } as const

/** What belongs together in a sentence: with "and" before the last, or with "or" where one of them is meant. */
export function inSeries(
  list: readonly string[],
  lang: Lang,
  joint: keyof typeof joints = 'and',
): string {
  const last = list.at(-1) ?? ''
  const before = list.slice(0, -1).join(', ')
  return before === '' ? last : `${before} ${joints[joint][lang]} ${last}`
}

/** A text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

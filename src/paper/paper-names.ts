import type { BilingualText } from '../base/text'

/**
 * A paper that can be made of a case: the reasoned `advice` of a committee, a `summary` of it on one sheet, an `invitation` to be heard,
 * the `intention` to impose a measure, the `letter` of a measure or of the outcome, or the `decision`.
 */
export type PaperName = 'advice' | 'summary' | 'invitation' | 'intention' | 'letter' | 'decision'

/** Every paper that can be made of a case, in the order in which they are written. */
export const paperNames: readonly PaperName[] = [
  'advice',
  'summary',
  'invitation',
  'intention',
  'letter',
  'decision',
]

/** What a paper is called, where one is asked for. */
export const aPaper: BilingualText = { nl: 'stuk', en: 'paper' }

import type { Answer } from '../advice/advice'
import type { BilingualText } from '../base/text'

/** What each kind of advice is called in a table. */
export const kindWords: Readonly<Record<Answer['kind'], BilingualText>> = {
  measures: { nl: 'maatregel', en: 'measure' },
  interim: { nl: 'voorlopig', en: 'interim' },
  'no-sanction': { nl: 'geen sanctie', en: 'no sanction' },
  'outside-scope': { nl: 'buiten de regeling', en: 'outside the scope' },
  'other-authority': { nl: 'ander gezag', en: 'other authority' },
}

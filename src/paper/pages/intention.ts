import type { Page } from '../../render/page'
import type { Matter } from '../matter'
import { letterWords } from '../words'
import {
  acts,
  beside,
  blank,
  departure,
  letterPage,
  forWriter,
  part,
  plainly,
  reasons,
  sayings,
} from './parts'

/** The intention to impose a measure: what, on what ground, and how somebody can respond. */
export function intentionPage(matter: Matter): Page {
  const { lang, advice } = matter
  const isElsewhere = advice.kind === 'other-authority'
  return letterPage(matter, {
    title: plainly(matter, 'intention.title'),
    sections: [
      ...forWriter(matter),
      ...part(matter, 'planned', [
        sayings(matter, ['intention.what']),
        ...(isElsewhere ? [] : beside(matter)),
      ]),
      ...part(matter, 'found', [acts(matter, 'established'), blank(letterWords.evidence[lang])]),
      ...part(matter, isElsewhere ? 'whyOutcome' : 'why', [
        ...reasons(matter),
        ...(isElsewhere ? [] : departure(matter)),
        blank(letterWords.ownReasons[lang]),
      ]),
      ...part(matter, 'yourView', [
        sayings(matter, [
          'intention.view',
          'intention.term',
          'assistance',
          'file',
          'intention.after',
        ]),
        blank(letterWords.viewUntil[lang]),
      ]),
      ...part(matter, 'rules', [sayings(matter, ['support', 'confidential', 'detriment'])]),
    ],
  })
}

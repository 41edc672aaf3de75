import type { Page } from '../../render/page'
import type { Matter } from '../matter'
import { letterWords } from '../words'
import {
  beside,
  blank,
  departure,
  established,
  letterPage,
  onCondition,
  part,
  plainly,
  prose,
  reasons,
  sayings,
} from './parts'

/** The intention to impose a measure: what, on what ground, and how somebody can respond. */
export function intentionPage(matter: Matter): Page {
  const { lang, advice } = matter
  const isElsewhere = advice.kind === 'other-authority'
  return letterPage(matter, {
    title: plainly(matter, 'intention.title'),
    paper: 'intention',
    terms: ['intention.term-choice'],
    sections: [
      ...part(matter, 'planned', [
        prose(matter, ['intention.what']),
        ...(isElsewhere ? [] : [...onCondition(matter), ...beside(matter)]),
      ]),
      ...part(matter, 'found', [...established(matter)]),
      ...part(matter, isElsewhere ? 'whyOutcome' : 'why', [
        ...reasons(matter),
        ...(isElsewhere ? [] : departure(matter)),
        blank(plainly(matter, 'letter.ground')),
      ]),
      ...part(matter, 'yourView', [
        prose(matter, ['intention.view', 'intention.term', 'intention.after']),
        sayings(matter, ['assistance', 'file']),
        blank(letterWords.viewUntil[lang]),
      ]),
      ...part(matter, 'rules', [prose(matter, ['support', 'confidential', 'detriment'])]),
    ],
  })
}

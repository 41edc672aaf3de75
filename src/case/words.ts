import type { BilingualText } from '../base/text'
import { behaviourOf } from '../policy/behaviours'
import type { PolicyData } from '../policy/policy'
import type { Vocabulary } from '../policy/vocabulary'
import type { Act, Finding, Relation, Stage } from './case'

/**
 * What an act is called: its behaviour; where the case names none, the form and the tier that was stated. The form alone would not
 * be true: one act of the form of bullying is no bullying.
 */
export function actInWords(
  data: PolicyData,
  { behaviour, form, tier }: Pick<Act<Vocabulary>, 'behaviour' | 'form' | 'tier'>,
): BilingualText {
  const listed = behaviourOf(data, behaviour)
  if (listed !== undefined) return listed.label
  const { forms, tiers } = data
  const [under, stated] = [forms.find(({ id }) => id === form), tiers.find(({ id }) => id === tier)]
  if (under === undefined) return { nl: 'gedrag', en: 'conduct' }
  const { nl, en } = under.label
  const as: BilingualText =
    stated === undefined
      ? { nl: '', en: '' }
      : { nl: `, opgegeven als ${stated.label.nl}`, en: `, stated as ${stated.label.en}` }
  return { nl: `gedrag van de vorm ${nl}${as.nl}`, en: `conduct of the form ${en}${as.en}` }
}

/** How far the inquiry is. */
export const stageWords: Readonly<Record<Stage, BilingualText>> = {
  reported: { nl: 'gemeld, nog geen onderzoek', en: 'reported, no inquiry yet' },
  investigating: { nl: 'in onderzoek', en: 'under inquiry' },
  concluded: { nl: 'onderzoek afgerond', en: 'inquiry concluded' },
}

/** What the accused is to the employer. */
export const relationWords: Readonly<Record<Relation, BilingualText>> = {
  employee: { nl: 'werknemer', en: 'employee' },
  hired: { nl: 'ingehuurd', en: 'hired worker' },
  intern: { nl: 'stagiair', en: 'intern' },
  volunteer: { nl: 'vrijwilliger', en: 'volunteer' },
  'former-employee': { nl: 'oud-werknemer', en: 'former employee' },
  applicant: { nl: 'sollicitant', en: 'applicant' },
  'office-holder': { nl: 'politieke ambtsdrager', en: 'political office-holder' },
}

/** What the inquiry found about an act. */
export const findingWords: Readonly<Record<Finding, BilingualText>> = {
  alleged: { nl: 'gemeld, nog niet vastgesteld', en: 'reported, not yet established' },
  established: { nl: 'vastgesteld', en: 'established' },
  experienced: { nl: 'als ervaring erkend', en: 'acknowledged as an experience' },
  undetermined: { nl: 'niet vast te stellen', en: 'undetermined' },
  unfounded: { nl: 'ongegrond', en: 'unfounded' },
}

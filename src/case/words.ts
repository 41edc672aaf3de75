import type { BilingualText } from '../base/text'
import type { Finding, Relation, Stage } from './case'

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
  alleged: { nl: 'nog niet onderzocht', en: 'not yet looked into' },
  established: { nl: 'vastgesteld', en: 'established' },
  experienced: { nl: 'als ervaring erkend', en: 'acknowledged as an experience' },
  undetermined: { nl: 'niet vast te stellen', en: 'undetermined' },
  unfounded: { nl: 'ongegrond', en: 'unfounded' },
}

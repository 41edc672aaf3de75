import type { BilingualText } from '../../base/text'

/** What the engine says in its own words. */
export const engineWords = {
  recommended: { nl: 'past het best', en: 'fits best' },
  range: { nl: 'past ook', en: 'fits as well' },
  departure: { nl: 'alleen met een motivering', en: 'only with written reasons' },
  outside: { nl: 'past niet', en: 'does not fit' },
  unavailable: { nl: 'kan hier niet', en: 'not possible here' },
  file: { nl: 'bestand', en: 'file' },
  asCase: {
    nl: 'open een zaak of besluit dat u hier bewaarde (.json), of begin een nieuwe zaak',
    en: 'open a case or decision that you kept here (.json), or begin a new case',
  },
  notThis: {
    nl: 'dit is geen zaak en geen besluit',
    en: 'this is no case and no decision',
  },
  meant: {
    nl: 'een zaak die u eerder bewaarde, of een besluit of besliste zaak van uzelf',
    en: 'a case that you kept before, or a decision or decided case of your own',
  },
  caseLacks: {
    nl: 'er is nog geen zaak: noem eerst wat er is gebeurd',
    en: 'there is no case yet: first tell what happened',
  },
} as const satisfies Record<string, BilingualText>

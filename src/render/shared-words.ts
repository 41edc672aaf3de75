import type { BilingualText } from '../base/text'

/** What pictures say, and pages too: apart from the words of pages, which a bundle with only a picture leaves out. */
export const sharedWords = {
  recommended: { nl: 'advies', en: 'advice' },
  start: { nl: 'begin van de weging', en: 'start of the weighing' },
  withReasons: { nl: 'met schriftelijke motivering', en: 'only with written reasons' },
  isNamed: { nl: 'noemt de richtlijn', en: 'the guideline names it' },
  isNamedIf: {
    nl: 'noemt de richtlijn onder voorwaarde',
    en: 'the guideline names it on a condition',
  },
  unavailable: { nl: 'Niet mogelijk', en: 'Not possible' },
  proposed: { nl: 'voorstel', en: 'proposed' },
  proposedWhole: { nl: 'voorstel, als geheel', en: 'proposed, as a whole' },
  provisional: { nl: 'voorstel, voorlopig', en: 'proposed, provisional' },
  provisionalWhole: { nl: 'geheel, voorlopig', en: 'whole, provisional' },
  noSanction: { nl: 'geen sanctie', en: 'no sanction' },
  nothingWeighs: {
    nl: 'Er is niets bekend dat het gedrag zwaarder of lichter maakt.',
    en: 'Nothing is known that makes the conduct graver or milder.',
  },
  net: { nl: 'samen', en: 'together' },
  nothingChanges: {
    nl: 'Met alleen dit gedrag verandert geen enkel feit het advies, en ook geen twee of drie feiten samen.',
    en: 'With this conduct alone no fact changes the advice, nor do two or three facts together.',
  },
  nothingFits: {
    nl: 'Met alleen dit gedrag wordt dit met geen enkel feit het advies, ook niet met twee of drie feiten samen.',
    en: 'With this conduct alone no fact makes this the advice, nor do two or three facts together.',
  },
  'can-do': { nl: 'Wat nog kan worden gedaan:', en: 'What can still be done:' },
  'find-out': { nl: 'Wat nog kan blijken:', en: 'What can still be found out:' },
  happened: { nl: 'Als het anders was gegaan:', en: 'Had it gone otherwise:' },
} as const satisfies Readonly<Record<string, BilingualText>>

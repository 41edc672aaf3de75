import { type BilingualText, inBoth } from '../base/text'
import type { PaperName } from './paper-names'

/** What is told of a paper where it is offered. */
interface PaperWords {
  readonly label: BilingualText
  /** For whom it is, or what it holds. */
  readonly use: BilingualText
  /** The name of its file, without an ending. */
  readonly file: BilingualText
}

/** What each paper of a case is called, for whom it is and what its file is called. */
export const paperWords: Readonly<Record<PaperName, PaperWords>> = {
  advice: {
    label: { nl: 'het advies, met redenen', en: 'the advice, with reasons' },
    use: {
      nl: 'voor wie besluit: het hele advies, met ruimte voor wat alleen mensen weten',
      en: 'for whoever decides: the whole advice, with room for what only people know',
    },
    file: { nl: 'concept', en: 'draft' },
  },
  summary: {
    label: { nl: 'de samenvatting op één bladzijde', en: 'the summary on one page' },
    use: {
      nl: 'om te bespreken: wat nu nodig is, op één blad',
      en: 'to discuss: what is needed now, on one sheet',
    },
    file: { nl: 'samenvatting', en: 'summary' },
  },
  invitation: {
    label: { nl: 'de uitnodiging voor een gesprek', en: 'the invitation to be heard' },
    use: {
      nl: 'voor de beschuldigde, om gehoord te worden over wat er is gemeld',
      en: 'for the accused, to be heard on what was reported',
    },
    file: { nl: 'uitnodiging', en: 'invitation' },
  },
  intention: {
    label: { nl: 'het voornemen', en: 'the intention' },
    use: {
      nl: 'voor de beschuldigde, om te reageren voordat er wordt besloten',
      en: 'for the accused, to respond before a decision is made',
    },
    file: { nl: 'voornemen', en: 'intention' },
  },
  letter: {
    label: { nl: 'de brief met de uitkomst', en: 'the letter with the outcome' },
    use: { nl: 'voor de beschuldigde, na het besluit', en: 'for the accused, after the decision' },
    file: { nl: 'brief', en: 'letter' },
  },
  decision: {
    label: { nl: 'het besluit', en: 'the decision' },
    use: { nl: 'voor het dossier, om te ondertekenen', en: 'for the file, to be signed' },
    file: { nl: 'besluit', en: 'decision' },
  },
}

/** What the file of a paper is called, without an ending: the paper, and what it is about where that is one measure. */
export function paperFile(paper: PaperName, about?: BilingualText): BilingualText {
  return inBoth((lang) => {
    const called = [paperWords[paper].file[lang], ...(about === undefined ? [] : [about[lang]])]
    return called.join(' ').replace(/[^\p{L}\d]+/gu, '-')
  })
}

/** How a letter is offered that says how somebody is protected while the inquiry runs. */
export const protectiveWords = {
  label: { nl: 'de brief over bescherming nu', en: 'the letter on protection now' },
  hint: {
    nl: 'Zolang het onderzoek loopt, past geen sanctie, maar wel bescherming. De brief zegt dat het geen straf is, hoelang het duurt en wie het opnieuw bekijkt.',
    en: 'While the inquiry runs no sanction fits, but protection does. The letter says that it is no punishment, how long it lasts and who looks at it again.',
  },
  use: { nl: 'voor de beschuldigde', en: 'for the accused' },
} as const satisfies Record<string, BilingualText>

import type { BilingualText } from '../base/text'
import { words as asked } from '../interview/words'

/** What a property of a case is called, and the question to ask for it. */
interface Said {
  readonly label: BilingualText
  readonly question: BilingualText
}

/** The properties of a case that do not come from the policy. */
export const fieldWords = {
  reference: {
    label: { nl: 'kenmerk', en: 'reference' },
    question: {
      nl: 'Onder welk dossiernummer staat de zaak? Noem geen namen.',
      en: 'Under which file number is the case kept? Give no names.',
    },
  },
  assessedOn: {
    label: { nl: 'dag van beoordeling', en: 'day of assessment' },
    question: { nl: 'Over welke dag gaat het advies?', en: 'Which day is the advice about?' },
  },
  stage: { label: { nl: 'stand van het onderzoek', en: 'stage' }, question: asked.stage },
  relation: { label: { nl: 'positie', en: 'relation' }, question: asked.relation },
  conduct: {
    label: { nl: 'gedrag', en: 'conduct' },
    question: {
      nl: 'Wat is er gedaan? Elke gedraging apart.',
      en: 'What was done? Each act apart.',
    },
  },
  behaviour: { label: { nl: 'gedraging', en: 'behaviour' }, question: asked.behaviour },
  form: { label: { nl: 'vorm', en: 'form' }, question: asked.form },
  tier: { label: { nl: 'ernst', en: 'tier' }, question: asked.tier },
  finding: { label: { nl: 'vaststelling', en: 'finding' }, question: asked.finding },
  on: {
    label: { nl: 'dag', en: 'day' },
    question: {
      nl: 'Op welke dag gebeurde dit? Bij meer dagen: de eerste.',
      en: 'On which day did this happen? Of several days: the first.',
    },
  },
  to: {
    label: { nl: 'laatste dag', en: 'last day' },
    question: {
      nl: 'Ging het door of kwam het terug: wat was de laatste dag?',
      en: 'If it went on or came back: which was the last day?',
    },
  },
  occasions: {
    label: { nl: 'aantal dagen', en: 'number of days' },
    question: {
      nl: 'Op hoeveel verschillende dagen gebeurde het?',
      en: 'On how many separate days did it happen?',
    },
  },
  factsOfAnAct: {
    label: { nl: 'bij deze gedraging', en: 'of this act' },
    question: {
      nl: 'Wat is van deze gedraging apart bekend?',
      en: 'What is known of this act apart?',
    },
  },
  facts: {
    label: { nl: 'feiten die wegen', en: 'facts that weigh' },
    question: { nl: 'Wat is er bekend van de feiten?', en: 'What is known of the facts?' },
  },
  circumstances: {
    label: { nl: 'omstandigheden', en: 'circumstances' },
    question: asked.circumstances,
  },
  history: {
    label: { nl: 'eerdere maatregelen', en: 'earlier measures' },
    question: asked.earlier,
  },
  kind: {
    label: { nl: 'soort', en: 'kind' },
    question: { nl: 'Wat was het?', en: 'What was it?' },
  },
  givenOn: { label: { nl: 'dag', en: 'day' }, question: asked.earlierOn },
  aboutForm: { label: { nl: 'vorm', en: 'form' }, question: asked.earlierForm },
  until: {
    label: { nl: 'telt tot', en: 'counts until' },
    question: {
      nl: 'Is beloofd dat het vanaf een bepaalde dag niet meer telt? Welke dag?',
      en: 'Was it promised that it no longer counts from some day on? Which day?',
    },
  },
  earlierFinding: {
    label: { nl: 'vaststelling', en: 'finding' },
    question: {
      nl: 'Was vastgesteld waar het over ging?',
      en: 'Was established what it was about?',
    },
  },
  comparable: {
    label: { nl: 'vergelijkbaar', en: 'comparable' },
    question: asked.comparable.text,
  },
  removed: { label: { nl: 'verwijderd', en: 'removed' }, question: asked.removed.text },
  procedure: {
    label: { nl: 'procedure', en: 'procedure' },
    question: { nl: 'Hoe is de zaak behandeld?', en: 'How was the matter handled?' },
  },
  knownOn: {
    label: { nl: 'bekend sinds', en: 'known since' },
    question: {
      nl: 'Op welke dag wist wie mag besluiten genoeg?',
      en: 'On which day did whoever may decide know enough?',
    },
  },
  attention: { label: { nl: 'aandachtspunten', en: 'attention' }, question: asked.attention },
} as const satisfies Record<string, Said>

/** The answers of what is yes or no. */
export const yesNo = [
  { id: 'yes', label: asked.yes },
  { id: 'no', label: asked.none },
] as const

import type { BilingualText } from '../base/text'
import { partWords } from '../case/part-words'
import { words as asked } from '../interview/words'

/** What a property of a case is called, and the question to ask for it. */
interface Said {
  readonly label: BilingualText
  readonly question: BilingualText
}

/** The properties of a case that do not come from the policy. */
export const fieldWords = /* @__PURE__ */ (() =>
  ({
    reference: {
      label: partWords.reference,
      question: {
        nl: 'Onder welk dossiernummer staat de zaak? Noem geen namen.',
        en: 'Under which file number is the case kept? Give no names.',
      },
    },
    assessedOn: {
      label: partWords.assessedOn,
      question: { nl: 'Over welke dag gaat het advies?', en: 'Which day is the advice about?' },
    },
    stage: { label: partWords.stage, question: asked.stage },
    relation: { label: partWords.relation, question: asked.relation },
    conduct: {
      label: partWords.conduct,
      question: {
        nl: 'Wat is er gedaan? Elke gedraging apart.',
        en: 'What was done? Each act apart.',
      },
    },
    behaviour: { label: partWords.behaviour, question: asked.behaviour },
    form: { label: partWords.form, question: asked.form },
    tier: { label: partWords.tier, question: asked.tier },
    finding: { label: partWords.finding, question: asked.finding },
    on: {
      label: partWords.on,
      question: {
        nl: 'Op welke dag gebeurde dit? Bij meer dagen: de eerste.',
        en: 'On which day did this happen? Of several days: the first.',
      },
    },
    to: {
      label: partWords.to,
      question: {
        nl: 'Ging het door of kwam het terug: wat was de laatste dag?',
        en: 'If it went on or came back: which was the last day?',
      },
    },
    occasions: {
      label: partWords.occasions,
      question: {
        nl: 'Op hoeveel verschillende dagen gebeurde het?',
        en: 'On how many separate days did it happen?',
      },
    },
    factsOfAnAct: {
      label: partWords.factsOfAnAct,
      question: {
        nl: 'Wat is van deze gedraging apart bekend?',
        en: 'What is known of this act apart?',
      },
    },
    facts: {
      label: partWords.facts,
      question: { nl: 'Wat is er bekend van de feiten?', en: 'What is known of the facts?' },
    },
    circumstances: { label: partWords.circumstances, question: asked.circumstances },
    history: { label: partWords.history, question: asked.earlier },
    kind: { label: partWords.kind, question: { nl: 'Wat was het?', en: 'What was it?' } },
    givenOn: { label: partWords.givenOn, question: asked.earlierOn },
    aboutForm: { label: partWords.aboutForm, question: asked.earlierForm },
    until: {
      label: partWords.until,
      question: {
        nl: 'Is beloofd dat het vanaf een bepaalde dag niet meer telt? Welke dag?',
        en: 'Was it promised that it no longer counts from some day on? Which day?',
      },
    },
    earlierFinding: {
      label: partWords.finding,
      question: {
        nl: 'Was vastgesteld waar het over ging?',
        en: 'Was established what it was about?',
      },
    },
    comparable: { label: partWords.comparable, question: asked.comparable.text },
    removed: { label: partWords.removed, question: asked.removed.text },
    procedure: {
      label: partWords.procedure,
      question: { nl: 'Hoe is de zaak behandeld?', en: 'How was the matter handled?' },
    },
    knownOn: {
      label: partWords.knownOn,
      question: {
        nl: 'Op welke dag wist wie mag besluiten genoeg?',
        en: 'On which day did whoever may decide know enough?',
      },
    },
    attention: { label: partWords.attention, question: asked.attention },
  }) as const satisfies Record<string, Said>)()

/** The answers of what is yes or no. */
export const yesNo = [
  { id: 'yes', label: asked.yes },
  { id: 'no', label: asked.none },
] as const

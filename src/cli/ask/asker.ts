import { isKnownDay } from '../../base/days'
import type { Answer } from '../../interview/answers'
import type { Option, Question } from '../../interview/questions/question'
import type { BilingualText, Lang } from '../../base/text'

/** What somebody does with a question: answer it, go back to the one before, or stop. */
export type Reply<T = Answer> =
  { readonly is: 'answer'; readonly answer: T } | { readonly is: 'back' } | { readonly is: 'stop' }

/** A way to ask: on a terminal, or line by line. */
export interface Asker {
  /** Says something before the first question. */
  readonly begin: (text: BilingualText) => void
  /** Asks a question. */
  readonly ask: (question: Question, canGoBack: boolean) => Promise<Reply>
  /** Asks for a line of text; an empty one takes what is suggested. */
  readonly line: (text: BilingualText, suggested: string) => Promise<Reply<string>>
  /** Shows a text. */
  readonly show: (text: string) => void
}

/** The answer with which one goes back, in both ways of asking. */
export const goBack = '<'

/** The fixed words of asking. */
export const asking = {
  unknown: { nl: 'weet ik niet', en: "I don't know" },
  back: { nl: 'terug naar de vorige vraag', en: 'back to the question before' },
  why: { nl: 'Waarom deze vraag', en: 'Why this question' },
  example: { nl: 'Bijvoorbeeld', en: 'For instance' },
  day: {
    nl: 'dag, als 2026-03-02, of alleen de maand (2026-03) of het jaar; leeg is onbekend',
    en: 'day, as 2026-03-02, or only the month (2026-03) or the year; empty is not known',
  },
  dayWrong: {
    nl: 'Dit is geen dag. Schrijf een dag als 2026-03-02, een maand als 2026-03 of een jaar, of laat leeg.',
    en: 'This is no day. Write a day as 2026-03-02, a month as 2026-03 or a year, or leave it empty.',
  },
  many: {
    nl: "nummers met komma's ertussen; leeg is geen",
    en: 'numbers with commas in between; empty is none',
  },
  keys: { nl: 'spatiebalk kiest, Enter gaat verder', en: 'space bar chooses, Enter goes on' },
  backKey: { nl: '< is terug', en: '< is back' },
  wrong: {
    nl: 'Dit antwoord ken ik niet. Kies een nummer of een woord uit de lijst.',
    en: 'This answer is not known. Choose a number or a word from the list.',
  },
} as const satisfies Record<string, BilingualText>

/** What an answer means, and something that falls under it; empty where neither is told. */
export function definitionOf({ means, example }: Option, lang: Lang): readonly string[] {
  return [
    ...(means === undefined ? [] : [means[lang]]),
    ...(example === undefined ? [] : [`${asking.example[lang]}: ${example[lang]}`]),
  ]
}

/** A day, a month or a year as ISO 8601 writes it, a day also where it is written the Dutch way (2-3-2026); undefined for what is none. */
export function dayOf(written: string): string | undefined {
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(written)
  const iso =
    dutch === null
      ? written
      : [dutch[3], dutch[2]?.padStart(2, '0'), dutch[1]?.padStart(2, '0')].join('-')
  return isKnownDay(iso) ? iso : undefined
}

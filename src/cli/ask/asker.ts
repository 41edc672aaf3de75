import { monthNamed } from '../../advice/words'
import { daysAfter, isKnownDay } from '../../base/days'
import type { Answer } from '../../interview/answers'
import type { Option, Question } from '../../interview/questions/question'
import { canAnswer } from '../../interview/remember'
import type { BilingualText, Lang } from '../../base/text'

/** What somebody does with a question: answer it, go back to the one before, change an answer by its number, or stop. */
export type Reply<T = Answer> =
  | { readonly is: 'answer'; readonly answer: T }
  | { readonly is: 'back' }
  | { readonly is: 'change'; readonly at: number }
  | { readonly is: 'stop' }

/** How a question is put. */
export interface Put {
  /** Whether there is a question before it to go back to. */
  readonly canGoBack: boolean
  /** What was answered to it before: shown, and to be confirmed like any other; undefined where nothing was. */
  readonly earlier?: Answer | undefined
}

/** A way to ask: on a terminal, or line by line. Nothing that is asked with `ask` is answered by Enter alone. */
export interface Asker {
  /** Says something before the first question. */
  readonly begin: (text: BilingualText) => void
  /** Asks a question. */
  readonly ask: (question: Question, put: Put) => Promise<Reply>
  /** Shows what was answered: to go on, or to change the answer of a line, by its number from 1. */
  readonly review: (lines: readonly string[]) => Promise<Reply<'on'>>
  /** Asks for a line of text; an empty one takes what is suggested. */
  readonly line: (text: BilingualText, suggested: string) => Promise<Reply<string>>
  /** Shows a text. */
  readonly show: (text: string) => void
  /** How many characters fit on a line. */
  readonly columns: number
}

/** The answer with which one goes back, in both ways of asking. */
export const goBack = '<'

/** The fixed words of asking. */
export const asking = {
  unknown: { nl: 'weet ik niet', en: "I don't know" },
  back: { nl: 'terug naar de vorige vraag', en: 'back to the question before' },
  why: { nl: 'Waarom deze vraag', en: 'Why this question' },
  example: { nl: 'Bijvoorbeeld', en: 'For instance' },
  choose: { nl: 'kies een antwoord', en: 'choose an answer' },
  chooseFirst: {
    nl: 'Kies eerst een antwoord met de pijltjes. Enter alleen is geen antwoord.',
    en: 'First choose an answer with the arrow keys. Enter alone is no answer.',
  },
  earlier: { nl: 'uw eerdere antwoord', en: 'your earlier answer' },
  keep: { nl: 'laat uw eerdere antwoord staan', en: 'keep your earlier answer' },
  noneOfThese: { nl: 'geen van deze', en: 'none of these' },
  noneOrSome: {
    nl: 'Kies wat speelt, of alleen “geen van deze”.',
    en: 'Choose what plays a part, or “none of these” alone.',
  },
  day: {
    nl: 'dag, als 2026-03-02 of 2 maart 2026, of alleen de maand of het jaar; ? is onbekend',
    en: 'day, as 2026-03-02 or 2 March 2026, or only the month or the year; ? is not known',
  },
  exactDay: {
    nl: 'dag, als 2026-03-02, of “vandaag”; ? is onbekend',
    en: 'day, as 2026-03-02, or “today”; ? is not known',
  },
  certainDay: { nl: 'dag, als 2026-03-02, of “vandaag”', en: 'day, as 2026-03-02, or “today”' },
  number: { nl: 'een aantal, als 12; ? is onbekend', en: 'a number, as 12; ? is not known' },
  text: {
    nl: 'letters, cijfers en . _ -, als 2026-014; ? is niet of nu niet',
    en: 'letters, digits and . _ -, as 2026-014; ? is none or not now',
  },
  dayWrong: {
    nl: 'Dit is geen dag. Schrijf een dag als 2026-03-02, een maand als maart 2026 of een jaar, of ? als u het niet weet.',
    en: 'This is no day. Write a day as 2026-03-02, a month as March 2026 or a year, or ? where you do not know.',
  },
  exactDayWrong: {
    nl: 'Dit is geen dag. Schrijf een dag als 2026-03-02, “vandaag”, of ? als u het niet weet.',
    en: 'This is no day. Write a day as 2026-03-02, “today”, or ? where you do not know.',
  },
  certainDayWrong: {
    nl: 'Dit is geen dag. Schrijf een dag als 2026-03-02, of “vandaag”.',
    en: 'This is no day. Write a day as 2026-03-02, or “today”.',
  },
  tooEarly: {
    nl: 'Dit kan niet: een andere dag in de zaak ligt later. De eerste die kan, is',
    en: 'This cannot be: another day of the case is later. The first that can be is',
  },
  numberWrong: {
    nl: 'Dit is geen aantal. Schrijf een heel getal van 1 tot 1000, of ? als u het niet weet.',
    en: 'This is no number. Write a whole number from 1 to 1000, or ? where you do not know.',
  },
  textWrong: {
    nl: 'Dit kan geen kenmerk zijn. Gebruik letters, cijfers, punt, streepje en laag streepje, met ten minste één cijfer en zonder naam of persoonsnummer. Of schrijf ?.',
    en: 'This cannot be a reference. Use letters, digits, dots, dashes and underscores, with at least one digit and no name or personal number. Or write ?.',
  },
  today: { nl: 'vandaag', en: 'today' },
  yesterday: { nl: 'gisteren', en: 'yesterday' },
  no: { nl: 'nee', en: 'no' },
  many: {
    nl: "nummers met komma's ertussen",
    en: 'numbers with commas in between',
  },
  review: { nl: 'Uw antwoorden', en: 'Your answers' },
  goOn: { nl: 'verder', en: 'go on' },
  goOnTo: { nl: 'alles klopt: verder naar het advies', en: 'all is right: go on to the advice' },
  change: { nl: 'wijzig', en: 'change' },
  changeHow: {
    nl: 'Typ “verder” voor het advies, of bijvoorbeeld “wijzig 4” om antwoord 4 te wijzigen.',
    en: 'Type “go on” for the advice, or for instance “change 4” to change answer 4.',
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

/** What a line that was typed answers to a question of a day, a number or a text; undefined for what is no answer to it. */
export function writtenAnswer(
  question: Question,
  line: string,
  today: string,
): string | null | undefined {
  const said = line.trim()
  if (question.mayBeUnknown && (isUnknown(said) || isNone(question, said))) return null
  const answer = question.kind === 'day' ? dayOf(said, today) : said
  return answer !== undefined && canAnswer(question, answer) ? answer : undefined
}

/** What is wrong with what was typed. */
export function whyNoAnswer(question: Question, line: string, lang: Lang): string {
  const { kind, exact = false, notBefore, mayBeUnknown } = question
  if (kind === 'number') return asking.numberWrong[lang]
  if (kind === 'text') return asking.textWrong[lang]
  if (kind !== 'day') return asking.wrong[lang]
  const { notBefore: _, ...anyDay } = question
  const day = dayOf(line.trim(), notBefore ?? '')
  if (notBefore !== undefined && day !== undefined && canAnswer(anyDay, day))
    return `${asking.tooEarly[lang]} ${notBefore}.`
  if (exact && !mayBeUnknown) return asking.certainDayWrong[lang]
  return exact ? asking.exactDayWrong[lang] : asking.dayWrong[lang]
}

/** How an answer that is typed is written. */
export function howWritten({ kind, exact = false, mayBeUnknown }: Question, lang: Lang): string {
  if (kind === 'number') return asking.number[lang]
  if (kind === 'text') return asking.text[lang]
  if (exact && !mayBeUnknown) return asking.certainDay[lang]
  return exact ? asking.exactDay[lang] : asking.day[lang]
}

/** Whether a line says that something is not known. */
export function isUnknown(line: string): boolean {
  const said = line.trim().toLowerCase().replaceAll('’', "'")
  return ['?', 'unknown', asking.unknown.nl, asking.unknown.en.toLowerCase()].includes(said)
}

/** Whether a line says no to a question of which "I don't know" can mean that as well. */
function isNone({ unknown }: Question, said: string): boolean {
  if (unknown === undefined) return false
  const words = [asking.no.nl, asking.no.en, unknown.nl, unknown.en]
  return words.some((word) => word.toLowerCase() === said.toLowerCase())
}

/** An answer in the words that are shown. */
export function inWords(
  { options, unknown = asking.unknown }: Question,
  answer: Answer,
  lang: Lang,
): string {
  const label = (word: string) => options.find(({ value }) => value === word)?.label[lang] ?? word
  if (answer === null) return unknown[lang]
  if (typeof answer === 'string') return label(answer)
  return answer.length === 0 ? asking.noneOfThese[lang] : answer.map(label).join(', ')
}

/**
 * A day, a month or a year as ISO 8601 writes them; also a day that is written the Dutch way (2-3-2026), with the name of the month
 * (2 maart 2026, March 2026) or called today or yesterday. Undefined for what is none.
 */
export function dayOf(written: string, today: string): string | undefined {
  const said = written.toLowerCase()
  if (said === asking.today.nl || said === asking.today.en) return today
  if (said === asking.yesterday.nl || said === asking.yesterday.en) return daysAfter(today, -1)
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(written)
  const iso =
    dutch === null
      ? written
      : [dutch[3], dutch[2]?.padStart(2, '0'), dutch[1]?.padStart(2, '0')].join('-')
  const known = withMonthNumber(written) ?? iso
  return isKnownDay(known) ? known : undefined
}

/** A day or a month whose month is written by its name, as ISO 8601 writes it; undefined for another. */
function withMonthNumber(written: string): string | undefined {
  const [, date, name = '', year] = /^(?:(\d{1,2}) +)?(\p{L}+) +(\d{4})$/u.exec(written) ?? []
  const month = monthNamed(name)
  if (year === undefined || month === undefined) return undefined
  return [year, month, ...(date === undefined ? [] : [date.padStart(2, '0')])].join('-')
}

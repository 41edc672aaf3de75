import { existsSync } from 'node:fs'
import type { Advice } from '../../advice/advice'
import { type BilingualText, capital, type Lang } from '../../base/text'
import type { Case } from '../../case/case'
import { check } from '../../check/check'
import type { Option, Question } from '../../interview/questions/question'
import type { OneCase } from '../../paper/matter'
import type { PaperName } from '../../paper/paper-names'
import { paperFile, paperWords, protectiveWords } from '../../paper/paper-words'
import type { Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import { toHtml } from '../../render/writers/html'
import { wrapping } from './wrapping'
import { toMarkdown } from '../../render/writers/markdown'
import { writeWhole } from '../files'
import type { Asker } from './asker'
import { recordDecision } from './record-decision'

const words = {
  keep: { nl: 'Wat wilt u bewaren?', en: 'What do you want to keep?' },
  keepWhy: {
    nl: 'Wat u niet bewaart, is weg zodra u dit venster sluit. Er gaat niets naar een ander.',
    en: 'What you do not keep is gone when you close this window. Nothing goes to anybody else.',
  },
  name: {
    nl: 'Onder welke naam? Zet geen namen van mensen in de bestandsnaam.',
    en: 'Under which name? Put no names of people in the file name.',
  },
  overwrite: {
    nl: 'Dit bestand is er al. Wilt u het vervangen?',
    en: 'This file is there already. Do you want to replace it?',
  },
  overwriteWhy: {
    nl: 'Wat er nu in staat, gaat dan verloren.',
    en: 'What is in it now is lost then.',
  },
  saved: { nl: 'Bewaard', en: 'Saved' },
  beware: { nl: 'Let op bij dit stuk', en: 'Mind this in the paper' },
  again: { nl: 'Het advies opnieuw vragen', en: 'To ask for the advice again' },
  onPaper: { nl: 'Het besluit op papier', en: 'The decision on paper' },
  letterOnPaper: {
    nl: 'De brief over wat is besloten',
    en: 'The letter on what was decided',
  },
  due: { nl: 'Wat er wanneer moet gebeuren', en: 'What falls due and when' },
  cannot: {
    nl: 'Dit kon niet worden geschreven. Kies een andere naam.',
    en: 'This could not be written. Choose another name.',
  },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
} as const satisfies Record<string, BilingualText>

/** What an interview ends with. */
export interface Ending {
  readonly theCase: Case<Vocabulary>
  readonly advice: Advice<Vocabulary>
}

/** Something that can be kept of an interview. */
interface Keepable extends Option {
  /** The name of the file without its ending. */
  readonly file: BilingualText
  readonly ending: '.html' | '.md' | '.json' | '.docx'
  /** What is written; `back` or `stop` where something was asked for it, and somebody went back or stopped. */
  readonly written: (
    ending: Ending,
    keeping: Keeping,
  ) => string | Promise<string | Uint8Array | 'back' | 'stop'>
}

const page: Keepable = {
  value: 'page',
  label: { nl: 'het advies als pagina', en: 'the advice as a page' },
  means: {
    nl: 'om te lezen en af te drukken, met de tekeningen (HTML)',
    en: 'to read and print, with the pictures (HTML)',
  },
  file: { nl: 'advies', en: 'advice' },
  ending: '.html',
  written: ({ advice }, { lang }) => toHtml(advice, { lang }),
}

const asWord: Keepable = {
  value: 'advice',
  label: { nl: 'het advies in Word', en: 'the advice in Word' },
  means: { nl: 'hetzelfde als de pagina (Word)', en: 'the same as the page (Word)' },
  file: { nl: 'advies', en: 'advice' },
  ending: '.docx',
  written: ({ advice }, keeping) => inWord(advice, keeping),
}

const drafts: readonly Keepable[] = [
  {
    value: 'document',
    label: {
      nl: 'het concept van het advies, als pagina',
      en: 'the draft of the advice, as a page',
    },
    means: {
      nl: 'het advies van een commissie, om aan te vullen (HTML)',
      en: 'the advice of a committee, to be completed (HTML)',
    },
    file: { nl: 'concept', en: 'draft' },
    ending: '.html',
    written: ({ advice }, { lang }) => toHtml(advice, { lang, document: true }),
  },
  {
    value: 'word',
    label: { nl: 'het concept van het advies, in Word', en: 'the draft of the advice, in Word' },
    means: {
      nl: 'hetzelfde, om verder te schrijven: wat u zelf invult, is een veld (Word)',
      en: 'the same, to write on in: what you fill in yourself is a field (Word)',
    },
    file: { nl: 'concept', en: 'draft' },
    ending: '.docx',
    written: ({ advice }, keeping) => inWord(advice, keeping, 'advice'),
  },
  {
    value: 'markdown',
    label: { nl: 'het concept van het advies, als tekst', en: 'the draft of the advice, as text' },
    means: {
      nl: 'hetzelfde, om te plakken in een tekstverwerker (Markdown)',
      en: 'the same, to paste into a word processor (Markdown)',
    },
    file: { nl: 'concept', en: 'draft' },
    ending: '.md',
    written: ({ advice }, { lang }) => toMarkdown(advice, { lang, document: true }),
  },
]

const theCaseItself: Keepable = {
  value: 'case',
  label: { nl: 'de zaak', en: 'the case' },
  means: {
    nl: 'uw antwoorden, om het advies opnieuw te vragen of iets aan te vullen (JSON)',
    en: 'your answers, to ask for the advice again or to add something (JSON)',
  },
  file: { nl: 'zaak', en: 'case' },
  ending: '.json',
  written: ({ theCase }) => asJson(theCase),
}

const decision: Keepable = {
  value: 'decision',
  label: { nl: 'het besluit', en: 'the decision' },
  means: {
    nl: 'als al is besloten: het besluit met de zaak en dit advies (JSON)',
    en: 'where it was decided already: the decision with the case and this advice (JSON)',
  },
  file: { nl: 'besluit', en: 'decision' },
  ending: '.json',
  written: async (ending, keeping) => {
    const record = await recordDecision(keeping, ending)
    return typeof record === 'string' ? record : asJson(record)
  },
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** What writes Word is loaded only where it is wanted. */
async function inWord(
  result: OneCase,
  { lang, policy, asker }: Keeping,
  paper?: PaperName,
): Promise<Uint8Array> {
  const { toDocx, warningsOf } = await import('../../paper/paper')
  const { bullet } = wrapping(asker.columns)
  const warned = warningsOf(result, { lang, policy, paper }).map((said) => capital(said[lang]))
  if (warned.length > 0)
    asker.show(
      `\n${[words.beware[lang], ...warned.flatMap((said) => bullet(`${said}.`))].join('\n')}\n`,
    )
  return toDocx(result, { lang, policy, paper })
}

/** What can be kept of this interview: the papers that there are of it, and a decision where a reference tells which case it is on. */
async function keepablesOf({ theCase, advice }: Ending): Promise<readonly Keepable[]> {
  const { papersOf } = await import('../../paper/paper')
  const papers = papersOf(advice).flatMap((paper): readonly Keepable[] => {
    if (paper === 'advice' || paper === 'decision') return []
    const { label, use, file } = paperWords[paper]
    const written: Keepable['written'] = ({ advice: told }, keeping) => inWord(told, keeping, paper)
    return [{ value: paper, label: asWordFile(label), means: use, file, ending: '.docx', written }]
  })
  const decided = theCase.reference === undefined ? [] : [decision]
  return [
    page,
    asWord,
    ...drafts,
    ...papers,
    ...protectiveLetters(advice),
    theCaseItself,
    ...decided,
  ]
}

/** The letter of each measure that protects while the inquiry runs. */
function protectiveLetters(advice: Ending['advice']): readonly Keepable[] {
  if (advice.kind === 'outside-scope') return []
  return advice.interim.map(({ measure, label }): Keepable => ({
    value: `letter-${measure}`,
    label: asWordFile(joined(protectiveWords.label, label)),
    means: protectiveWords.use,
    file: paperFile('letter', label),
    ending: '.docx',
    written: ({ theCase }, keeping) =>
      inWord(check(theCase, [measure], { policy: keeping.policy }), keeping, 'letter'),
  }))
}

const asWordFile = ({ nl, en }: BilingualText): BilingualText => ({
  nl: `${nl}, in Word`,
  en: `${en}, in Word`,
})
const joined = (one: BilingualText, other: BilingualText): BilingualText => ({
  nl: `${one.nl}: ${other.nl}`,
  en: `${one.en}: ${other.en}`,
})

const whatToKeep = (options: readonly Option[]): Question => ({
  kind: 'many',
  text: words.keep,
  why: words.keepWhy,
  mayBeUnknown: false,
  options,
})
const shallReplace: Question = {
  kind: 'one',
  text: words.overwrite,
  why: words.overwriteWhy,
  mayBeUnknown: false,
  options: [
    { value: 'no', label: words.no },
    { value: 'yes', label: words.yes },
  ],
}

/** What it takes to keep something of an interview. */
export interface Keeping {
  readonly policy: Policy<Vocabulary>
  readonly lang: Lang
  readonly asker: Asker
  /** The policy as it was named on the command line; undefined for the shipped one. */
  readonly named: string | undefined
  /** The command as it was started, to say how to run it again. */
  readonly startedAs: string
}

/** How the keeping ended: whether it was finished, so all of it written or nothing wanted, and the files that were written. */
export interface Kept {
  readonly isFinished: boolean
  readonly files: readonly string[]
}

/** Offers to keep the advice, the papers, the case and the decision. */
export async function offerToKeep(keeping: Keeping, ending: Ending): Promise<Kept> {
  const keepables = await keepablesOf(ending)
  const files: string[] = []
  for (;;) {
    const wanted = await keeping.asker.ask(whatToKeep(keepables), { canGoBack: false })
    if (wanted.is === 'stop') return { isFinished: false, files }
    if (wanted.is !== 'answer') continue
    const chosen = keepables.filter(({ value }) => wanted.answer?.includes(value) === true)
    const end = await keepAll(keeping, ending, chosen, files)
    if (end !== 'back') return { isFinished: end === 'kept', files }
  }
}

/** Keeps what was chosen, one after another, and tells in `files` what was written. */
async function keepAll(
  keeping: Keeping,
  ending: Ending,
  chosen: readonly Keepable[],
  files: string[],
): Promise<'kept' | 'back' | 'stop'> {
  for (const one of chosen) {
    const content = await one.written(ending, keeping)
    if (content === 'back' || content === 'stop') return content
    const written = await fileWith(keeping, content, asks(one), nameOf(one, ending, keeping.lang))
    if (written.is !== 'written') return written.is
    files.push(written.file)
    const told = [
      `${words.saved[keeping.lang]}: ${written.file}`,
      ...nextCommands(keeping, one, written.file, ending.theCase.stage === 'concluded'),
    ]
    keeping.asker.show(`${told.join('\n')}\n`)
  }
  return 'kept'
}

type FileWritten =
  { readonly is: 'written'; readonly file: string } | { readonly is: 'back' | 'stop' }

/** Asks for a name until the content is written under it, or somebody goes back or stops. */
async function fileWith(
  { asker, lang }: Keeping,
  content: string | Uint8Array,
  text: BilingualText,
  suggested: string,
): Promise<FileWritten> {
  for (;;) {
    const said = await asker.line(text, suggested)
    if (said.is === 'back' || said.is === 'stop') return { is: said.is }
    if (said.is !== 'answer') continue
    const file = said.answer
    if (existsSync(file)) {
      const replace = await asker.ask(shallReplace, { canGoBack: true })
      if (replace.is === 'stop') return { is: 'stop' }
      if (replace.is !== 'answer' || replace.answer !== 'yes') continue
    }
    if (isWritten(file, content)) return { is: 'written', file }
    const { wrapped } = wrapping(asker.columns)
    asker.show(`${wrapped(words.cannot[lang]).join('\n')}\n`)
  }
}

/** What can be done with a file that was written, each with its command. */
function nextCommands(
  keeping: Keeping,
  { value }: Keepable,
  written: string,
  isConcluded: boolean,
): readonly string[] {
  const { lang } = keeping
  const run = (command: string, ...more: readonly string[]) =>
    `  ${commandOn(keeping, command, written, more)}`
  if (value === 'case') return [words.again[lang], run('advise')]
  if (value !== 'decision') return []
  const paper = (name: PaperName) =>
    run('advise', '--paper', name, '--out', `${paperWords[name].file[lang]}.docx`)
  // While an inquiry runs nothing but protection was decided, of which there is a letter and no decision.
  const decided = isConcluded ? [words.onPaper[lang], paper('decision')] : []
  const letter = [words.letterOnPaper[lang], paper('letter')]
  return [...decided, ...letter, words.due[lang], run('register')]
}

/** What is asked for, and under which name. */
function asks({ label }: Keepable): BilingualText {
  return { nl: `${label.nl}: ${words.name.nl}`, en: `${label.en}: ${words.name.en}` }
}

/** The name that is suggested, with the reference of the case where it has one. */
function nameOf({ file, ending }: Keepable, { theCase }: Ending, lang: Lang): string {
  const { reference } = theCase
  return `${[file[lang], ...(reference === undefined ? [] : [reference])].join('-')}${ending}`
}

/** A command on a saved file, as it is typed. */
function commandOn(
  { lang, named, startedAs }: Keeping,
  command: string,
  file: string,
  more: readonly string[],
): string {
  const inEnglish = lang === 'en' ? ['--lang', 'en'] : []
  const byPolicy = named === undefined ? [] : ['--policy', forShell(named)]
  return [startedAs, command, forShell(file), ...more, ...inEnglish, ...byPolicy].join(' ')
}

/** A word as a shell reads it back. */
const forShell = (word: string) =>
  /^[\w./@%+:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

function isWritten(file: string, text: string | Uint8Array): boolean {
  try {
    writeWhole(file, text)
    return true
  } catch {
    return false
  }
}

import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { aPaper, type PaperName, paperNames } from '../paper/paper-names'
import { paperWords } from '../paper/paper-words'
import { type PictureName, pictureNames } from '../render/pictures/picture'
import type { Dialect } from '../schema/json/dialects'
import { calledNo, inWordsOf, nouns } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import { langs } from './language'

const formats = ['text', 'markdown', 'html', 'svg', 'json', 'csv', 'docx', 'ics'] as const
/** A form that an answer can have. */
export type Format = (typeof formats)[number]

/** A measure that is proposed on a condition. */
interface WishedOnCondition {
  readonly measure: string
  readonly conditional: true
}

/** Many cases in one file. */
export interface WishedRows {
  /** How they are written: a value in JSON on each line, or a table. */
  readonly as: 'jsonl' | 'csv'
  readonly file: string
}

/** What a report on a year is about, as it was given. */
export interface WishedReport {
  readonly year: string | undefined
  /** Below which nothing is told. */
  readonly threshold: string | undefined
  /** How far apart the least and the most of what is hidden lie. */
  readonly width: string | undefined
  /** The organisation's own term in days. */
  readonly term: string | undefined
  /** The file with what was published before. */
  readonly earlier: string | undefined
}

/** What the command line asks for. */
export interface Wish {
  readonly command: string | undefined
  readonly files: readonly string[]
  /** The measures to check: as they are, and those that are proposed on a condition. */
  readonly measures: readonly (string | WishedOnCondition)[]
  /** The folder of the policy to use; the shipped one when left out. */
  readonly policy: string | undefined
  /** The style sheet with a theme for the page; none when left out. */
  readonly theme: string | undefined
  readonly lang: Lang
  /** The form of the answer: as asked, else by the name of the file to write, else text. */
  readonly format: Format
  /** The picture to draw, where the form is SVG. */
  readonly picture: PictureName | undefined
  /** Many cases to advise on, and how they are written; undefined for one case. */
  readonly rows: WishedRows | undefined
  /** The day that a register tells of, as it was given. */
  readonly on: string | undefined
  /** What a report is about, as it was given. */
  readonly report: WishedReport
  /** How many like cases to show, as it was given. */
  readonly most: string | undefined
  /** After how many months something leaves the file, as it was given. */
  readonly retain: string | undefined
  /** The paper to write of a case; undefined where the answer itself is asked for. */
  readonly paper: PaperName | undefined
  /** Whether text is whole, with every annex. */
  readonly full: boolean
  /** How wide the terminal is; undefined where that is not known. */
  readonly columns: number | undefined
  /** The file to write the answer to; standard output when left out. */
  readonly out: string | undefined
  /** The dialect of a JSON Schema. */
  readonly dialect: Dialect
  /** Whether an interview asks for everything that belongs in the file. */
  readonly complete: boolean
  /** The port that a service listens at. */
  readonly port: number | undefined
  /** The address that a service listens at. */
  readonly host: string | undefined
  /** Stop a verification at the first error. */
  readonly quick: boolean
  readonly help: boolean
  readonly version: boolean
}

/** Wrong usage: told in one line, exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
  /** What is wrong, in both languages. */
  readonly said: BilingualText
  constructor(said: BilingualText) {
    super(said.en)
    this.said = said
  }
}

/**
 * Reads the command line. Throws a WrongUsage for an option that does not exist, options that
 * contradict each other, or a language we do not speak.
 */
export function readArguments(
  args: readonly string[],
  otherwise: Lang = 'nl',
  columns?: number,
): Wish {
  const { values, positionals } = parsed(args)
  const lang = oneOf(nouns.language, values.lang, langs) ?? otherwise
  const picture = oneOf({ nl: 'afbeelding', en: 'picture' }, values.picture, pictureNames)
  const paper = paperOf(values)
  const [command, ...files] = positionals
  const rows = rowsOf(values)
  return {
    command,
    files,
    lang,
    paper,
    full: values.full === true,
    columns,
    rows,
    on: named('on', values.on),
    retain: named('retain', values.retain),
    most: named('most', values.most),
    report: {
      year: named('year', values.year),
      threshold: named('threshold', values.threshold),
      width: named('width', values.width),
      term: named('term', values.term),
      earlier: named('earlier', values.earlier),
    },
    measures: [...(values.measure ?? []), ...(values.conditional ?? []).map(onCondition)],
    policy: named('policy', values.policy),
    theme: named('theme', values.theme),
    out: named('out', values.out),
    picture,
    // The words of a policy are TypeScript, and a compiled one is JSON: in no form that an answer has.
    format: formatOf({
      ...values,
      picture,
      paper,
      isAnswer: rows === undefined && !isFile(command, files),
    }),
    dialect: byDraft[oneOf({ nl: 'draft', en: 'draft' }, values.draft, draftNames) ?? '2020-12'],
    complete: values.complete === true,
    port: numberOf('port', values.port, [0, 65_535]),
    host: named('host', values.host),
    quick: values.quick === true,
    help: values.help === true,
    version: values.version === true,
  }
}

/** Many cases, where they are asked for in one way. */
function rowsOf({ jsonl, csv }: Readonly<Partial<Record<'jsonl' | 'csv', string>>>) {
  const given = { jsonl: named('jsonl', jsonl), csv: named('csv', csv) }
  if (given.jsonl !== undefined && given.csv !== undefined)
    throw new WrongUsage({
      nl: '`--jsonl` en `--csv` gaan niet samen: geef één bestand',
      en: '`--jsonl` and `--csv` do not go together: give one file',
    })
  if (given.jsonl !== undefined) return { as: 'jsonl', file: given.jsonl } as const
  return given.csv === undefined ? undefined : ({ as: 'csv', file: given.csv } as const)
}

/** A number from the least to the most that an option takes. Throws a WrongUsage where it is none. */
export function numberOf(
  option: string,
  said: string | undefined,
  [least, most]: readonly [number, number],
): number | undefined {
  if (said === undefined) return undefined
  const isNumber = /^\d+$/.test(said) && said.length <= String(most).length
  const number = Number(said)
  if (isNumber && number >= least && number <= most) return number
  throw new WrongUsage({
    nl: `\`--${option}\` vraagt een getal van ${least} tot en met ${most}`,
    en: `\`--${option}\` takes a number from ${least} to ${most}`,
  })
}

/** The paper that is asked for; `--document` is the advice. */
function paperOf({ document, paper }: PaperAsked): PaperName | undefined {
  // What its file is called in Dutch is its name too.
  const inDutch = paperNames.find((name) => paperWords[name].file.nl === paper)
  const named = oneOf(aPaper, inDutch ?? paper, paperNames)
  if (document === true && named !== undefined && named !== 'advice')
    throw new WrongUsage({
      nl: `\`--document\` en \`--paper ${named}\` spreken elkaar tegen`,
      en: `\`--document\` and \`--paper ${named}\` contradict each other`,
    })
  return document === true ? 'advice' : named
}

interface PaperAsked {
  readonly document?: boolean | undefined
  readonly paper?: string | undefined
}

/** Whether what is written is a file for programs. */
function isFile(command: string | undefined, [what]: readonly string[]): boolean {
  return command === 'policy' && (what === 'types' || what === 'build')
}

/** What a draft of JSON Schema is called on the command line. */
const byDraft = { '2020-12': 'draft-2020-12', '7': 'draft-07' } as const
const draftNames = ['2020-12', '7'] as const

/** A name that an option takes; none is not an empty one. */
function named(option: string, given: string | undefined): string | undefined {
  if (given === '')
    throw new WrongUsage({
      nl: `\`--${option}\` vraagt een naam`,
      en: `\`--${option}\` takes a name`,
    })
  return given
}

function onCondition(measure: string): WishedOnCondition {
  return { measure, conditional: true }
}

/** One of the words there are; undefined where none is given. */
function oneOf<T extends string>(
  what: BilingualText,
  given: string | undefined,
  known: readonly T[],
): T | undefined {
  const found = known.find((name) => name === given)
  if (found === undefined && given !== undefined) throw noSuch(what, given, known)
  return found
}

function noSuch(what: BilingualText, given: string, known: readonly string[]): WrongUsage {
  const called = calledNo(what, given)
  const choice = (or: string) => inWordsOf(known).replace(/^([^,]*), ([^,]*)$/, `$1 ${or} $2`)
  return new WrongUsage({
    nl: `${called.nl}: gebruik ${choice('of')}`,
    en: `${called.en}: use ${choice('or')}`,
  })
}

const byExtension: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.svg': 'svg',
  '.json': 'json',
  '.csv': 'csv',
  '.ics': 'ics',
  '.docx': 'docx',
}

/** The forms that a paper can have. */
const paperForms: readonly Format[] = ['docx', 'html', 'markdown', 'text']

/** The options that say which form the answer has. */
interface FormOptions {
  readonly format?: string | undefined
  readonly json?: boolean | undefined
  readonly out?: string | undefined
  readonly picture: PictureName | undefined
  readonly paper: PaperName | undefined
  /** Whether what is written is an answer, which has a form. */
  readonly isAnswer: boolean
}

function formatOf({ format, json, out, picture, paper, isAnswer }: FormOptions): Format {
  const named = oneOf({ nl: 'vorm', en: 'format' }, format, formats)
  if (json === true && named !== undefined && named !== 'json')
    throw new WrongUsage({
      nl: `\`--json\` en \`--format ${named}\` spreken elkaar tegen`,
      en: `\`--json\` and \`--format ${named}\` contradict each other`,
    })
  const extension = out === undefined || !isAnswer ? '' : extname(out).toLowerCase()
  const byName = extension === '' ? undefined : formNamed(extension)
  const chosen =
    named ??
    (json === true ? 'json' : undefined) ??
    (picture === undefined ? undefined : 'svg') ??
    byName ??
    (paper === undefined ? 'text' : 'markdown')
  if (picture !== undefined && chosen !== 'svg')
    throw new WrongUsage({
      nl: `\`--picture\` tekent svg, geen ${chosen}: in \`--format html\` staat elke afbeelding`,
      en: `\`--picture\` is drawn as svg, not as ${chosen}: \`--format html\` has every picture in it`,
    })
  if (paper !== undefined && !paperForms.includes(chosen))
    throw new WrongUsage({
      nl: `een stuk kan als docx, html, markdown of text, niet als ${chosen}`,
      en: `a paper is written as docx, html, markdown or text, not as ${chosen}`,
    })
  if (chosen === 'docx' && (out === undefined || out === '-'))
    throw new WrongUsage({
      nl: '`docx` wordt een bestand: geef het een naam, zoals `--out advies.docx`',
      en: '`docx` becomes a file: give it a name, such as `--out advice.docx`',
    })
  if (byName !== undefined && byName !== chosen)
    throw new WrongUsage({
      nl: `\`--format ${chosen}\` past niet bij \`${extension}\`, dat is ${byName}`,
      en: `\`--format ${chosen}\` does not go with \`${extension}\`, which is ${byName}`,
    })
  return chosen
}

/** The form that the name of a file says. Throws a WrongUsage where it says one that cannot be written. */
function formNamed(extension: string): Format {
  const form = byExtension[extension]
  if (form !== undefined) return form
  const known = inWordsOf(Object.keys(byExtension))
  throw new WrongUsage({
    nl: `kan geen \`${extension}\` schrijven: geef het bestand een naam op ${known}`,
    en: `cannot write \`${extension}\`: name the file ${known}`,
  })
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        policy: { type: 'string' },
        theme: { type: 'string' },
        measure: { type: 'string', short: 'm', multiple: true },
        conditional: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        format: { type: 'string' },
        picture: { type: 'string' },
        document: { type: 'boolean' },
        jsonl: { type: 'string' },
        csv: { type: 'string' },
        on: { type: 'string' },
        retain: { type: 'string' },
        most: { type: 'string' },
        year: { type: 'string' },
        threshold: { type: 'string' },
        width: { type: 'string' },
        term: { type: 'string' },
        earlier: { type: 'string' },
        paper: { type: 'string' },
        full: { type: 'boolean' },
        out: { type: 'string', short: 'o' },
        draft: { type: 'string' },
        complete: { type: 'boolean' },
        port: { type: 'string' },
        host: { type: 'string' },
        quick: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    const told = error instanceof Error ? error.message : ''
    const [message = 'wrong usage'] = told.split('. ')
    const en = message.charAt(0).toLowerCase() + message.slice(1).replaceAll("'", '`')
    throw new WrongUsage({ nl: inDutch(en), en })
  }
}

/** What Node.js says of arguments that it cannot read, in Dutch. */
function inDutch(message: string): string {
  const [option = ''] = /`[^`]*`/.exec(message) ?? []
  if (message.startsWith('unknown option')) return `onbekende optie ${option}`
  if (message.includes('does not take an argument')) return `optie ${option} krijgt geen waarde`
  if (message.includes('argument missing')) return `bij optie ${option} ontbreekt de waarde`
  if (message.includes('ambiguous')) return `de waarde bij optie ${option} is niet duidelijk`
  return 'zo is het niet te lezen'
}

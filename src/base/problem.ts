import { attempt } from './attempt'
import { atMost, type BilingualIssue, inEither, issueOf, stepInDutch } from './issue'
import type { BilingualText, Lang } from './text'

/** What can be wrong with a case, a policy or a call; a closed list, so that callers can act on it. */
export type IssueCode =
  | 'not-json'
  | 'too-deep'
  | 'wrong-type'
  | 'missing'
  | 'unknown-key'
  | 'unknown-value'
  | 'too-many'
  | 'too-few'
  | 'duplicate'
  | 'invalid-date'
  | 'invalid-reference'
  | 'personal-data'
  | 'contradiction'
  | 'not-applicable'
  | 'invalid-rule'
  | 'unknown-name'
  | 'circular'
  | 'wrong-order'
  | 'too-large'
  | 'conflict'
  | 'unreadable'
  | 'outside'
  | 'unsupported'

/** What an issue says in one language. */
export interface IssueWording {
  /** The fact in one line. */
  readonly message: string
  /** What would have been right. */
  readonly expected?: string
  /** The nearest right value, or what to do. */
  readonly suggestion?: string
}

/** One thing that is wrong, where, and how to mend it. */
export interface Issue {
  /** Which kind of problem this is. */
  readonly code: IssueCode
  /** The fact in one line: lower-case start, no full stop, the user's word in backticks. */
  readonly message: string
  /** Where it is: property names and list positions from the top, for instance `['conduct', 0, 'behaviour']`. */
  readonly path: readonly (string | number)[]
  /** What would have been right. */
  readonly expected?: string
  /** The offending token, shortened; never more of the input. */
  readonly received?: string
  /** The nearest right value, or what to do. */
  readonly suggestion?: string
  /** The same in Dutch; `describeIssue` writes either. Absent from what others made, or what was stored before issues had it. */
  readonly nl?: IssueWording
}

/** What went well: a value. */
export interface Success<T> {
  /** It went well. */
  readonly ok: true
  /** The value. */
  readonly value: T
}

/** What did not go well: every problem at once. */
export interface Failure {
  /** It did not go well. */
  readonly ok: false
  /** Every problem. */
  readonly issues: readonly Issue[]
}

/** The result of a `safe…` function: a value, or every problem at once. */
export type Result<T> = Success<T> | Failure

/** The most issues that are listed at once; of the rest only the number is told. */
export const mostListed = 100

/** At most 100 issues, and how many there are beside those; `more` were found and left out before. */
export function listed(issues: readonly Issue[], more = 0): readonly Issue[] {
  const rest = Math.max(0, issues.length - mostListed) + more
  if (rest === 0) return issues
  const left = issueOf({
    code: 'too-many',
    message: {
      nl: `nog ${rest} ${rest === 1 ? 'probleem staat' : 'problemen staan'} hier niet bij`,
      en: `${rest} more ${rest === 1 ? 'problem is' : 'problems are'} not listed`,
    },
    path: [],
    suggestion: {
      nl: 'herstel eerst deze en kijk dan opnieuw',
      en: 'mend these first, and look again',
    },
  })
  return [...issues.slice(0, mostListed), left]
}

/** How an issue is written as one line. */
interface Line {
  readonly lang: Lang
  /** What is said to have a problem that has no place in it. */
  readonly whole: string
}

function lineOf(issue: Issue, { lang, whole }: Line): string {
  const called = (step: string) => (lang === 'nl' ? stepInDutch(step) : step)
  const place = issue.path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? called(step) : `${text}.${called(step)}`
  }, '')
  const said: IssueWording & { readonly of: Lang } =
    lang === 'nl' && issue.nl !== undefined ? { ...issue.nl, of: 'nl' } : { ...issue, of: 'en' }
  const expected = said.expected === undefined ? undefined : `${expects[said.of]} ${said.expected}`
  // Of a key that nothing is like, what can stand there says more than what to do with it.
  const isKey = issue.code === 'unknown-key' && said.suggestion?.includes('`') === false
  const advice = isKey
    ? [expected, said.suggestion].filter((one) => one !== undefined).join('; ')
    : (said.suggestion ?? expected)
  const hint = advice === undefined ? '' : ` (${advice})`
  return `${place === '' ? whole : place}: ${said.message}${hint}`
}

const expects: BilingualText = { nl: 'verwacht:', en: 'expected' }

function linesOf(issues: readonly Issue[], whole: string): string {
  return issues.map((issue) => lineOf(issue, { lang: 'en', whole })).join('\n')
}

/** How `describeIssue` writes an issue. */
export interface DescribeOptions {
  /** The language: Dutch, or English where it is left out. An issue that was made without Dutch is told in English. */
  readonly lang?: Lang | undefined
  /** What is said to have a problem that has no place in it; `case` or `zaak` where it is left out. */
  readonly whole?: string | undefined
}

/**
 * Writes an issue as one line: `conduct[0].behaviour: no behaviour is called …`; in Dutch where `lang` asks for it. What has no
 * place is said of the `whole`, a case unless it says otherwise; a text alone is the `whole`. Throws a UsageError where it is no
 * issue, or for another language.
 *
 * @example
 * ```ts
 * const result = safeAdvise({ stage: 'concluded' })
 * if (!result.ok) result.issues.map((issue) => describeIssue(issue, { lang: 'nl' })) // ['conduct: `conduct` ontbreekt (…)']
 * ```
 */
export function describeIssue(issue: Issue, options: string | DescribeOptions = {}): string {
  const { lang = 'en', whole = wholeCase[lang] } = describing(options)
  const line = attempt(() => (isIssue(issue) ? lineOf(issue, { lang, whole }) : undefined))
  if (line !== undefined) return line
  throw new UsageError([
    issueOf({
      code: 'wrong-type',
      message: {
        nl: `\`${token(issue)}\` is geen probleem met een tekst en een plaats`,
        en: `\`${token(issue)}\` is not an issue`,
      },
      path: ['issue'],
      expected: {
        nl: 'een van de `issues` van een resultaat dat niet goed is, of van een fout',
        en: 'one of the `issues` of a result that is not ok, or of an error',
      },
    }),
  ])
}

const wholeCase: BilingualText = { nl: 'zaak', en: 'case' }

/** How to write it. `issues.map(describeIssue)` hands over the place in the list, which says nothing of that. */
function describing(options: unknown): DescribeOptions {
  if (typeof options === 'string') return { whole: options }
  const given = attempt((): Partial<Record<keyof DescribeOptions, unknown>> => ({
    ...(options as object | undefined),
  }))
  const { lang, whole } = given ?? {}
  if (lang !== undefined && lang !== 'nl' && lang !== 'en')
    throw new UsageError([
      unknownWord(lang, nouns.language, { known: ['nl', 'en'], path: ['options', 'lang'] }),
    ])
  return { lang, whole: typeof whole === 'string' ? whole : undefined }
}

/** Deeper than any place in a case or a policy. */
const longestPath = 200

/** Whether something is an issue. Throws where it cannot be read. */
function isIssue(value: unknown): value is Issue {
  if (value === null || typeof value !== 'object') return false
  const { message, path } = value as Partial<Issue>
  return typeof message === 'string' && Array.isArray(path) && path.length <= longestPath
}

const errorNames = ['CaseError', 'PolicyError', 'UsageError'] as const
type ErrorName = (typeof errorNames)[number]

/** Every error of the library bears its name under this symbol, which all builds and copies of the library share. */
const errorMark = /* @__PURE__ */ Symbol.for('evenredig.error')

function mark(error: Error, name: ErrorName): void {
  Object.defineProperty(error, errorMark, { value: name })
}

/** The name of an error of the library, of whichever build; undefined for anything else. */
function markedName(value: unknown): ErrorName | undefined {
  if (value === null || typeof value !== 'object') return undefined
  return attempt(() => {
    const name = (value as { readonly [errorMark]?: unknown })[errorMark]
    return errorNames.find((known) => known === name)
  })
}

/** Thrown for a case that cannot be advised on; `issues` holds every problem. */
export class CaseError extends Error {
  /** The name of the error class. */
  override readonly name = 'CaseError'
  /** The problems in the case, in the order of the input; the first hundred, and how many more there are. */
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(linesOf(issues, 'case'))
    this.issues = Object.freeze([...issues])
    mark(this, 'CaseError')
  }
  /** Whether a value is one, also where another build or copy of the library made it. */
  static override [Symbol.hasInstance](value: unknown): value is CaseError {
    return isInstance(this, 'CaseError', value)
  }
}

/** Thrown for a policy that cannot be used; `issues` holds every problem. */
export class PolicyError extends Error {
  /** The name of the error class. */
  override readonly name = 'PolicyError'
  /** Every problem in the policy, by file and rule. */
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(linesOf(issues, 'policy'))
    this.issues = Object.freeze([...issues])
    mark(this, 'PolicyError')
  }
  /** Whether a value is one, also where another build or copy of the library made it. */
  static override [Symbol.hasInstance](value: unknown): value is PolicyError {
    return isInstance(this, 'PolicyError', value)
  }
}

/**
 * Thrown for a call that cannot be meant: options, a policy or a result that is none. It is a fault of the program, not of what
 * somebody filled in; `issues` says what was expected.
 */
export class UsageError extends Error {
  /** The name of the error class. */
  override readonly name = 'UsageError'
  /** Every problem in the call; each path starts with the name of an argument. */
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[], options?: { readonly cause?: unknown }) {
    super(linesOf(issues, 'call'), options)
    this.issues = Object.freeze([...issues])
    mark(this, 'UsageError')
  }
  /** Whether a value is one, also where another build or copy of the library made it. */
  static override [Symbol.hasInstance](value: unknown): value is UsageError {
    return isInstance(this, 'UsageError', value)
  }
}

/** Whether a value is an error of this library, of whichever build or copy of it; takes any value. */
export function isEvenredigError(value: unknown): value is CaseError | PolicyError | UsageError {
  return markedName(value) !== undefined
}

function isInstance(asked: object, name: ErrorName, value: unknown): boolean {
  const isOwnClass = Object.getPrototypeOf(asked) === Error
  if (isOwnClass) return markedName(value) === name
  // A class that somebody derived from it: the mark does not tell which.
  return Function.prototype[Symbol.hasInstance].call(asked, value)
}

/** The most that is shown of a word, of a case and of a policy. */
const longestToken = 20
const longestExcerpt = 60
/** A longer one can be that of a citizen or of a file. */
const longestNumber = 8
const longNumber = 100_000_000n
/** The longest word that is compared with those that are known. */
const longestCompared = 60

function kindOf(value: unknown): string {
  // Of a proxy that is revoked asking throws.
  return attempt(() => Array.isArray(value)) === true ? 'a list' : typeof value
}

/**
 * What is shown of a value in a case, so that an error never repeats one: a single word, up to 20 characters of it; a short
 * number, true and false. Of several words, which can be a name or a sentence, nothing. Takes any value.
 */
export function token(value: unknown): string {
  const text = inWords(value)
  if (text === undefined) return kindOf(value)
  if (/\d{9}/.test(text)) return aLongNumber
  if (text === aLongNumber) return text
  return /\s/u.test(text.trim()) ? 'a text of several words' : shortened(text, longestToken)
}

/** What is shown of a value in a policy, which holds no personal data: up to 60 characters. Takes any value. */
export function excerpt(value: unknown): string {
  return shortened(inWords(value) ?? kindOf(value), longestExcerpt)
}

const aLongNumber = 'a long number'

/** A value as a text; undefined for an object. */
function inWords(value: unknown): string | undefined {
  if (Object(value) === value) return undefined
  // Writing out a long number takes the square of its length.
  const isLong = typeof value === 'bigint' && (value >= longNumber || value <= -longNumber)
  if (isLong) return aLongNumber
  const text = String(value)
  return typeof value === 'number' && text.length > longestNumber ? aLongNumber : text
}

function shortened(text: string, longest: number): string {
  const clean = text.slice(0, longest).replace(/[`\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '?')
  return text.length > longest ? `${clean}…` : clean
}

/** Quotes at most five alternatives, or as many as asked. */
export function alternatives(known: readonly string[], most = 5): BilingualText {
  const shown = inWordsOf(known.slice(0, most))
  const more = known.length - most
  if (more <= 0) return inEither(shown)
  return { nl: `${shown} of nog ${more}`, en: `${shown} or ${more} more` }
}

/** Words of a file, each in backticks. */
export function inWordsOf(known: readonly string[]): string {
  return known.map((word) => `\`${word}\``).join(', ')
}

/** The most letters in which a word that was meant is written otherwise: with more, long words that only end alike would be near. */
const mostSlips = 3

/** The nearest of the known words, or undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longestCompared) return undefined
  const lower = word.toLowerCase().replace(/[\s_]+/g, '-')
  let best: string | undefined
  let bestDistance = Math.min(mostSlips, Math.max(1, Math.floor(lower.length / 3))) + 1
  for (const candidate of known) {
    const other = candidate.toLowerCase()
    const distance = editDistance(lower, other, bestDistance)
    // More than one slip, from the first letter on, is another word.
    if (distance > 1 && other[0] !== lower[0]) continue
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** What to do, as far as there is something to suggest. */
export type Hint = Pick<BilingualIssue, 'suggestion'>

/** A word that was perhaps meant. */
export function orMeant(quoted: BilingualText): BilingualText {
  return { nl: `bedoelde u ${quoted.nl}?`, en: `did you mean ${quoted.en}?` }
}

/** The nearest of the known words as a suggestion; none where none is near, or it is no word at all. */
export function didYouMean(word: unknown, known: readonly string[]): Hint {
  const near = typeof word === 'string' ? nearest(word, known) : undefined
  return near === undefined ? {} : { suggestion: orMeant(inEither(`\`${near}\``)) }
}

/** What is often written for a word that is known; in lower case. */
const otherwiseWritten: Readonly<Record<string, readonly string[]>> = {
  yes: ['ja', 'j', 'y', 'waar', 'true'],
  no: ['nee', 'neen', 'n', 'onwaar', 'false'],
  unknown: ['onbekend'],
}

/**
 * The known word for which something else is often written, such as `ja` or true for `yes`; undefined where there is none. Takes any value.
 */
export function saidOtherwise(word: unknown, known: readonly string[]): string | undefined {
  const written = token(word).toLowerCase()
  const isMeant = (one: string) =>
    Object.hasOwn(otherwiseWritten, one) && otherwiseWritten[one]?.includes(written) === true
  return known.find(isMeant)
}

/** The known word that was meant as a suggestion: in Dutch, as true or false, or the nearest. Takes any value. */
export function meantBy(word: unknown, known: readonly string[]): Hint {
  return didYouMean(saidOtherwise(word, known) ?? word, known)
}

/** Where a word stands, and the words that are known there. */
interface KnownWords {
  readonly known: readonly string[]
  readonly path: Issue['path']
}

/** What to do about a key that is not known. */
interface KeyHints {
  /** Where none of the known keys is near. */
  readonly otherwise?: BilingualText
  /** Of a key that stands elsewhere, by its name: it is no slip of a known one. */
  readonly elsewhere?: Readonly<Record<string, BilingualText>>
}

/** A key that an object does not have, and what to do about it. */
export function unknownKey(
  key: string,
  { known, path, otherwise, elsewhere = {} }: KnownWords & KeyHints,
): Issue {
  const hint: Hint = Object.hasOwn(elsewhere, key)
    ? { suggestion: elsewhere[key] }
    : { suggestion: otherwise, ...didYouMean(key, known) }
  return issueOf({
    code: 'unknown-key',
    message: {
      nl: `geen eigenschap heet \`${token(key)}\``,
      en: `no property is called \`${token(key)}\``,
    },
    path: [...path, token(key)],
    expected: alternatives(known, mostKeys),
    received: token(key),
    ...hint,
  })
}

/** The most keys that are listed for one that is not known: what can stand in one place of a case. */
const mostKeys = 12

/** Every key that an object has and should not have. No more than a hundred problems are listed, so the rest gets no hint. */
export function unknownKeys(given: object, words: KnownWords & KeyHints): readonly Issue[] {
  const unknown = Object.keys(given).filter((key) => !words.known.includes(key))
  return unknown.map((key, place) =>
    unknownKey(key, place < mostListed ? words : { known: [], path: words.path }),
  )
}

/** What is wrong with a list that holds more than is read; nothing where it does not. */
export function tooManyIn(
  list: readonly unknown[],
  {
    what,
    most,
    path,
  }: { readonly what: BilingualText; readonly most: number; readonly path: Issue['path'] },
): readonly Issue[] {
  const { length } = list
  if (length <= most) return []
  return [
    issueOf({
      code: 'too-many',
      message: {
        nl: `${length} ${what.nl} is meer dan wordt gelezen`,
        en: `${length} ${what.en} are more than are read`,
      },
      path,
      expected: atMost(most),
    }),
  ]
}

/** A word that is none of those that are known, with what is `shown` of it: `no fact is called …`. Takes any value. */
export function unknownWord(
  word: unknown,
  what: BilingualText,
  { known, path, shown = token(word), meant }: KnownWords & Partial<Shown>,
): Issue {
  return issueOf({
    code: 'unknown-value',
    message: calledNo(what, shown),
    path,
    expected: alternatives(known),
    received: shown,
    ...(meant ?? meantBy(word, known)),
  })
}

/** How an unknown word is told. */
interface Shown {
  /** What is shown of it. */
  readonly shown: string
  /** What was perhaps meant, where more is known of that than how the words are spelt. */
  readonly meant: Hint
}

/** That there is nothing of a kind with that name. */
export function calledNo(what: BilingualText, shown: string): BilingualText {
  return { nl: `geen ${what.nl} heet \`${shown}\``, en: `no ${what.en} is called \`${shown}\`` }
}

/** What a word can be the name of, as messages call it. */
export const nouns = {
  action: { nl: 'actie', en: 'action' },
  attention: { nl: 'aandachtspunt', en: 'point of attention' },
  behaviour: { nl: 'gedrag', en: 'behaviour' },
  circumstance: { nl: 'omstandigheid', en: 'circumstance' },
  command: { nl: 'opdracht', en: 'command' },
  condition: { nl: 'voorwaarde', en: 'condition' },
  decider: { nl: 'beslisser', en: 'decider' },
  entry: { nl: 'onderdeel', en: 'entry' },
  fact: { nl: 'feit', en: 'fact' },
  finding: { nl: 'bevinding', en: 'finding' },
  form: { nl: 'vorm', en: 'form' },
  gate: { nl: 'poort', en: 'gate' },
  group: { nl: 'groep', en: 'group' },
  historyKind: { nl: 'soort eerdere maatregel', en: 'kind of earlier measure' },
  kind: { nl: 'soort eerdere maatregel', en: 'kind' },
  language: { nl: 'taal', en: 'language' },
  level: { nl: 'niveau', en: 'level' },
  measure: { nl: 'maatregel', en: 'measure' },
  relation: { nl: 'relatie', en: 'relation' },
  role: { nl: 'functie', en: 'role' },
  route: { nl: 'route', en: 'route' },
  rule: { nl: 'regel', en: 'rule' },
  rung: { nl: 'trede', en: 'rung' },
  set: { nl: 'pakket', en: 'set' },
  source: { nl: 'bron', en: 'source' },
  stage: { nl: 'stand van het onderzoek', en: 'stage' },
  step: { nl: 'stap van de vaststelling', en: 'step of adoption' },
  tier: { nl: 'ernst', en: 'tier' },
} as const satisfies Readonly<Record<string, BilingualText>>

/** A level of a fact, as messages call it. */
export function levelOf(fact: string): BilingualText {
  return { nl: `niveau van \`${fact}\``, en: `level of \`${fact}\`` }
}

function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const swap = (row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[right.length] as number
}

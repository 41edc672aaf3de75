import { isByHistory } from '../policy/fact'
import type { PolicyInside } from '../policy/ready'
import { type BilingualIssue, inEither, isMissing, isNot, issueOf } from '../base/issue'
import { type Called, meantIn, plain, shownOf } from '../base/meant'
import {
  alternatives,
  calledNo,
  type Issue,
  levelOf,
  meantBy,
  nouns,
  orMeant,
  token,
  unknownKey,
} from '../base/problem'
import type { BilingualText } from '../base/text'
import { calledAt } from './called'
import { alsoWritten, partWords } from './part-words'
import { mostOccasions, notADay } from './schema'
import { dayForm, dayKeys, leftOutUnknown, wrongDay } from './wrong-day'

/** What zod reports, as far as we use it. */
export interface SchemaIssue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly format?: string
  readonly message?: string
}

const keysOf: Readonly<Record<string, readonly string[]>> = {
  '': [
    'reference',
    'assessedOn',
    'stage',
    'relation',
    'conduct',
    'facts',
    'circumstances',
    'history',
    'procedure',
    'attention',
  ],
  conduct: ['behaviour', 'form', 'tier', 'finding', 'on', 'to', 'occasions', 'facts'],
  history: ['kind', 'on', 'form', 'until', 'finding', 'comparable', 'removed'],
}

/** Turns what zod reports into issues of ours: a fact, a path, the nearest right word. */
export function toIssues(
  problem: SchemaIssue,
  input: unknown,
  policy: PolicyInside,
): readonly Issue[] {
  const path = problem.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const value = valueAt(input, path)
  if (path.at(-1) === 'occasions' && value !== undefined) return [wrongOccasions(value, path)]
  switch (problem.code) {
    case 'unrecognized_keys':
      return (problem.keys ?? []).map((key) => unknownProperty(key, path, policy))
    case 'invalid_value':
      return [unknownValue(value, (problem.values ?? []).map(String), path, policy)]
    case 'invalid_format':
      return [path.at(-1) === 'reference' ? wrongReference(path) : wrongDay(value, path)]
    case 'custom':
      return problem.message === notADay
        ? [wrongDay(value, path)]
        : [wrongType(value, kindOf(problem.expected), { path })]
    case 'invalid_type':
      if (value === undefined)
        return [
          issueOf({
            code: 'missing',
            message: isMissing(String(path.at(-1) ?? 'case')),
            path,
            expected: dayKeys.includes(path.at(-1)) ? dayForm(path) : kindOf(problem.expected),
          }),
        ]
      if (dayKeys.includes(path.at(-1))) return [wrongDay(value, path)]
      if (path.at(-1) === 'reference') return [noReference(path)]
      return [wrongType(value, kindOf(problem.expected), { path })]
    default:
      return [wrongType(value, kindOf(problem.expected), { path })]
  }
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    input,
  )
}

function kindOf(expected: string | undefined): BilingualText {
  return Object.hasOwn(kinds, expected ?? '')
    ? (kinds[expected ?? ''] ?? aText)
    : otherType(expected)
}

const aText: BilingualText = { nl: 'een tekst', en: 'a text' }

const kinds: Readonly<Record<string, BilingualText>> = {
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object', en: 'an object' },
  string: aText,
}

function otherType(expected: string | undefined): BilingualText {
  return expected === undefined ? { nl: 'iets anders', en: 'another type' } : inEither(expected)
}

function wrongType(
  value: unknown,
  expected: BilingualText,
  { path, ...more }: Pick<BilingualIssue, 'path' | 'expected' | 'suggestion'>,
): Issue {
  const is = isNot(expected)
  return issueOf({
    code: 'wrong-type',
    message: { nl: `\`${token(value)}\` ${is.nl}`, en: `\`${token(value)}\` ${is.en}` },
    path,
    expected,
    received: token(value),
    ...more,
  })
}

function wrongReference(path: Issue['path']): Issue {
  return issueOf({
    code: 'invalid-reference',
    message: {
      nl: 'het kenmerk heeft andere tekens dan letters, cijfers, `.`, `_` en `-`, of meer dan 64',
      en: 'the reference has other characters than letters, digits, `.`, `_` and `-`, or more than 64',
    },
    path,
    expected: { nl: 'een schuilnaam', en: 'a pseudonym' },
    suggestion: {
      nl: 'gebruik een dossiernummer zoals `2026-014`, nooit een naam',
      en: 'use a file number such as `2026-014`, never a name',
    },
  })
}

/** A number that stands for a reference can be that of a person, and is not repeated. */
function noReference(path: Issue['path']): Issue {
  return issueOf({
    code: 'wrong-type',
    message: {
      nl: 'het kenmerk is niet als tekst geschreven',
      en: 'the reference is not written as a text',
    },
    path,
    expected: { nl: 'een schuilnaam', en: 'a pseudonym' },
    suggestion: {
      nl: 'gebruik een dossiernummer zoals `2026-014`, tussen aanhalingstekens',
      en: 'use a file number such as `2026-014`, in quotes',
    },
  })
}

function wrongOccasions(value: unknown, path: Issue['path']): Issue {
  const isQuoted = typeof value === 'string' && /^[1-9]\d{0,2}$/.test(value)
  return issueOf({
    code: 'wrong-type',
    message: {
      nl: `\`${token(value)}\` is ${isQuoted ? 'als tekst geschreven' : 'geen aantal dagen'}`,
      en: `\`${token(value)}\` is ${isQuoted ? 'written as a text' : 'not a number of days'}`,
    },
    path,
    expected: {
      nl: `een heel getal van 1 tot en met ${mostOccasions}`,
      en: `a whole number from 1 to ${mostOccasions}`,
    },
    received: token(value),
    ...(isQuoted
      ? {
          suggestion: {
            nl: `schrijf \`${value}\` zonder aanhalingstekens`,
            en: `write \`${value}\` without quotes`,
          },
        }
      : {}),
  })
}

const closedWords: BilingualText = {
  nl: 'laat dit weg: in een zaak staan alleen vaste woorden, geen namen en geen vrije tekst',
  en: 'leave it out: a case holds closed words only, no names and no free text',
}

/** A property that cannot stand in its place: the one that is called so, or where it does belong. */
function unknownProperty(key: string, path: Issue['path'], policy: PolicyInside): Issue {
  const known = knownKeys(path, policy)
  const called = known.filter((one) => namesOf(one, policy).includes(plain(key)))
  const meant = called.length === 0 ? undefined : orMeant(alternatives(called))
  const otherwise = meant ?? belongsElsewhere(key, path, policy) ?? closedWords
  return unknownKey(key, { known, path, otherwise })
}

/** What a key of a case is called by people. */
function namesOf(key: string, { data }: PolicyInside): readonly string[] {
  const words: Readonly<Record<string, BilingualText>> = partWords
  const label = data.facts.find(({ id }) => id === key)?.label ?? words[key]
  const labels = label === undefined ? [] : [label.nl, label.en]
  return [...labels, ...(alsoWritten[key] ?? [])].map(plain)
}

/** In which other part of a case a key does stand; undefined where in none. */
function belongsElsewhere(
  key: string,
  path: Issue['path'],
  policy: PolicyInside,
): BilingualText | undefined {
  const parts: readonly Issue['path'][] = [['conduct', 0], ['history', 0], ['facts'], ['procedure']]
  const part = parts.find((one) => knownKeys(one, policy).includes(key))
  if (part === undefined && (path.length === 0 || !knownKeys([], policy).includes(key)))
    return undefined
  return part === undefined
    ? {
        nl: `zet dit in de zaak zelf, niet in \`${path[0]}\``,
        en: `put it in the case itself, not in \`${path[0]}\``,
      }
    : { nl: `zet dit in \`${part[0]}\``, en: `put it in \`${part[0]}\`` }
}

/** The keys that an object of a case can have, by the place of the object. */
function knownKeys(path: Issue['path'], policy: PolicyInside): readonly string[] {
  const { facts } = policy.data
  if (path[2] === 'facts') return facts.filter(isByHistory).map(({ id }) => id)
  if (path[0] !== 'facts' && path[0] !== 'procedure') return keysOf[String(path[0] ?? '')] ?? []
  const role = path[0] === 'facts' ? 'given' : 'procedure'
  const ids = facts.filter((fact) => fact.role === role).map(({ id }) => id)
  return role === 'given' ? ids : [...ids, 'knownOn']
}

function unknownValue(
  value: unknown,
  known: readonly string[],
  path: Issue['path'],
  policy: PolicyInside,
): Issue {
  if (value === undefined)
    return issueOf({
      code: 'missing',
      message: isMissing(String(path.at(-1))),
      path,
      expected: alternatives(known),
    })
  const called = calledOf(known, calledAt(policy, path))
  const hint = meantIn(value, called)
  if (typeof value !== 'string')
    return wrongType(value, aText, {
      path,
      expected: alternatives(known),
      ...hint,
    })
  const refused =
    path[0] === 'circumstances'
      ? policy.data.refusedCircumstances.find((item) => item.id === value)
      : undefined
  const shown = shownOf(value, called)
  return issueOf({
    code: 'unknown-value',
    message: refused === undefined ? calledNo(nameOf(path), shown) : countsNot(shown),
    path,
    expected: alternatives(known),
    received: shown,
    suggestion: refused?.because ?? notKnownHere(value, path) ?? hint.suggestion,
  })
}

/** The known words with what they are called, each by itself where nothing is known of that. */
function calledOf(known: readonly string[], called: readonly Called[]): readonly Called[] {
  return known.map((id) => called.find((one) => one.id === id) ?? { id, names: [] })
}

function countsNot(shown: string): BilingualText {
  return {
    nl: `\`${shown}\` is geen omstandigheid die meetelt`,
    en: `\`${shown}\` is not a circumstance that counts`,
  }
}

/** Of an earlier measure it is left out what is not known; it has no word for that. */
function notKnownHere(value: string, path: Issue['path']): BilingualText | undefined {
  const key = String(path.at(-1))
  const canBeLeftOut = path[0] === 'history' && ['comparable', 'removed', 'form'].includes(key)
  if (!canBeLeftOut || meantBy(value, ['unknown']).suggestion === undefined) return undefined
  return leftOutUnknown(key)
}

function nameOf(path: Issue['path']): BilingualText {
  const last = path.at(-1) ?? 'value'
  if (typeof last === 'number') return entryNames[String(path[0])] ?? nouns.entry
  const isLevel = ['facts', 'procedure'].includes(String(path.at(-2)))
  if (isLevel) return levelOf(last)
  const noun = Object.entries(nouns).find(([name]) => name === last)
  return noun?.[1] ?? { nl: `waarde van \`${last}\``, en: last }
}

const entryNames: Readonly<Record<string, BilingualText>> = {
  circumstances: nouns.circumstance,
  attention: nouns.attention,
}

import { isMissing, issueOf } from '../base/issue'
import type { Issue } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import { aList, aText, entriesOf, isObject, notA, unknownName } from './beside'

/** A text with what it stands on; where it says nothing of that, what the text that it takes the place of stands on. */
interface Founded extends BilingualText {
  readonly source?: readonly string[]
}

/** A text that may be another one for somebody who is something else to the organisation. */
interface ByRelation extends Founded {
  readonly relations?: Readonly<Record<string, Founded>>
}

/** A text of a letter, with others for some relations and measures. The most particular one is used. */
export interface LetterText extends ByRelation {
  readonly measures?: Readonly<Record<string, ByRelation>>
}

/** What a policy says of somebody, as it is said to that person. */
export interface LetterPhrase {
  /** As the policy has it: a reason, or what a measure is. */
  readonly of: BilingualText
  /** As a letter has it. */
  readonly to: BilingualText
}

/** The texts of every letter, how many days somebody gets, and what a policy says of somebody as said to that person. */
export interface Letters {
  readonly days: Readonly<Record<string, number>>
  readonly texts: Readonly<Record<string, LetterText>>
  readonly phrases?: readonly LetterPhrase[]
}

/** What a policy says otherwise than the letters that come with the library. */
export interface OwnLetters {
  readonly days?: Letters['days']
  readonly texts?: Letters['texts']
  readonly phrases?: readonly LetterPhrase[]
}

/** For whom a text is, and about what. */
export interface Addressed {
  readonly relation: string
  /** The id of the measure; null where there is none. */
  readonly measure: string | null
}

/** The text that is meant for somebody, with what it stands on. */
export function letterText(
  text: LetterText,
  { relation, measure }: Addressed,
): Required<Pick<Founded, Lang | 'source'>> {
  const forMeasure = measure === null ? undefined : text.measures?.[measure]
  const found =
    forMeasure?.relations?.[relation] ?? forMeasure ?? text.relations?.[relation] ?? text
  const { nl, en, source = forMeasure?.source ?? text.source ?? [] } = found
  return { nl, en, source }
}

/**
 * What a policy says of somebody, as it is said to that person; as the policy has it where the letters have no other words for it. It goes
 * by the whole text: where a policy puts it in other words, the words for the old ones are not used.
 */
export function saidToPerson(said: BilingualText, { phrases = [] }: Letters): BilingualText {
  const found = phrases.find(({ of }) => of.nl === said.nl && of.en === said.en)
  return found?.to ?? said
}

/** Letters with those of a policy laid over them; a text that is changed keeps its others for relations and measures. */
export function lettersWith(letters: Letters, own: OwnLetters): Letters {
  const texts = Object.entries(own.texts ?? {}).map(([key, text]) => {
    const below = letters.texts[key]
    const { source } = below ?? {}
    return [
      key,
      {
        ...(source === undefined ? {} : { source }),
        ...text,
        relations: { ...below?.relations, ...text.relations },
        measures: { ...below?.measures, ...text.measures },
      },
    ] as const
  })
  return {
    days: { ...letters.days, ...own.days },
    texts: { ...letters.texts, ...Object.fromEntries(texts) },
    // The first that is found is used.
    phrases: [...(own.phrases ?? []), ...(letters.phrases ?? [])],
  }
}

/** The words that letters can use: of the letters that come with the library, and of the policy. */
export interface LetterWords {
  readonly letters: Letters
  readonly relations: readonly string[]
  readonly measures: readonly string[]
  readonly sources: readonly string[]
}

const inWhat: BilingualText = { nl: 'de brieven', en: 'the letters' }

/** What is wrong with the letters of a policy: every problem at once, each where it stands. */
export function letterIssues(own: unknown, words: LetterWords): readonly Issue[] {
  const path = ['letters/letters.json']
  const known = ['$schema', 'days', 'texts', 'phrases']
  const { letters } = words
  return entriesOf(own, { known, inWhat, path }, (part, at, key) => {
    if (key === 'days') return dayIssues(part, letters, at)
    if (key === 'phrases') return phrasesIssues(part, at)
    if (key !== 'texts') return []
    const texts = { known: Object.keys(letters.texts), inWhat, path: at }
    return entriesOf(part, texts, (text, place) =>
      textIssues(text, place, { words, inside: ['relations', 'measures'] }),
    )
  })
}

function dayIssues(days: unknown, { days: known }: Letters, path: Issue['path']): readonly Issue[] {
  return entriesOf(days, { known: Object.keys(known), inWhat, path }, (value, at) =>
    Number.isInteger(value) && Number(value) > 0 && Number(value) <= mostDays
      ? []
      : [notA(aNumberOfDays, value, at)],
  )
}

/** More days than anybody gets to respond. */
const mostDays = 365

interface TextAt {
  readonly words: LetterWords
  /** What it can hold others for. */
  readonly inside: readonly ('relations' | 'measures')[]
}

function textIssues(
  text: unknown,
  path: Issue['path'],
  { words, inside }: TextAt,
): readonly Issue[] {
  if (!isObject(text)) return entriesOf(text, { known: [], inWhat, path }, () => [])
  const within = (kind: 'relations' | 'measures') =>
    !inside.includes(kind) || text[kind] === undefined
      ? []
      : entriesOf(text[kind], { known: words[kind], inWhat, path: [...path, kind] }, (one, at) =>
          textIssues(one, at, { words, inside: kind === 'measures' ? ['relations'] : [] }),
        )
  const known = ['nl', 'en', 'source', ...inside]
  return [
    ...entriesOf(text, { known, inWhat, path }, () => []),
    ...(['nl', 'en'] as const).flatMap((lang) => saidIssues(text[lang], [...path, lang], words)),
    ...sourceIssues(text['source'], [...path, 'source'], words),
    ...within('relations'),
    ...within('measures'),
  ]
}

function phrasesIssues(phrases: unknown, path: Issue['path']): readonly Issue[] {
  if (!Array.isArray(phrases)) return [notA(aList, phrases, path)]
  const sides = { known: ['of', 'to'], inWhat }
  return phrases.flatMap((phrase: unknown, at) => {
    const place = [...path, at]
    const given = isObject(phrase) ? phrase : {}
    return [
      ...entriesOf(phrase, { ...sides, path: place }, () => []),
      ...sides.known.flatMap((side) => phraseIssues(given[side], [...place, side])),
    ]
  })
}

function phraseIssues(said: unknown, path: Issue['path']): readonly Issue[] {
  const given = isObject(said) ? said : {}
  const texts = (['nl', 'en'] as const).flatMap((lang) => {
    const text = given[lang]
    return typeof text === 'string' && text.trim() !== ''
      ? []
      : [notA(aText, text, [...path, lang])]
  })
  return [...entriesOf(said, { known: ['nl', 'en'], inWhat, path }, () => []), ...texts]
}

/** What stands for something of the case in a text. */
export const placeholder = /\{([^{}]*)\}/g
const placeholders = [
  'matter',
  'measure',
  'Measure',
  'what',
  'policy',
  'months',
  'start',
  'until',
  'ends',
  'gone',
  'act',
  'tier',
  'advised',
  'chosen',
  'then',
]

function saidIssues(
  said: unknown,
  path: Issue['path'],
  { letters }: LetterWords,
): readonly Issue[] {
  if (said === undefined)
    return [issueOf({ code: 'missing', message: isMissing(String(path.at(-1))), path })]
  if (typeof said !== 'string' || said.trim() === '') return [notA(aText, said, path)]
  const known = [...placeholders, ...Object.keys(letters.days)]
  return [...said.matchAll(placeholder)].flatMap(([, name = '']) =>
    known.includes(name) ? [] : [unknownName(name, { known, inWhat, path })],
  )
}

function sourceIssues(
  given: unknown,
  path: Issue['path'],
  { sources }: LetterWords,
): readonly Issue[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) return [notA(aList, given, path)]
  return given.flatMap((one: unknown, at) =>
    typeof one === 'string' && sources.includes(one)
      ? []
      : [unknownName(String(one), { known: sources, inWhat, path: [...path, at] })],
  )
}

const aNumberOfDays: BilingualText = {
  nl: `een aantal dagen van 1 tot en met ${mostDays}`,
  en: `a number of days from 1 to ${mostDays}`,
}

/** The letters of a stack of policies, the lowest first, each laid over those below; found to be right before. */
export function stackedLetters(own: readonly unknown[]): OwnLetters | undefined {
  if (own.length === 0) return undefined
  const nothing: Letters = { days: {}, texts: {} }
  return own.reduce<Letters>((below, one) => lettersWith(below, one as OwnLetters), nothing)
}

import { issueOf } from '../base/issue'
import { plain, sayOpposite } from '../base/meant'
import { excerpt, type Issue } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import { aList, entriesOf, notA } from './beside'

/** What people also say for a word, in either language. */
export type AlsoSaid = Readonly<Partial<Record<Lang, readonly string[]>>>

/** What people also say for words, by the id of each. */
type SaidOf = Readonly<Record<string, AlsoSaid>>

/** The lists of words of a case, a proposal or a decision that people have other words for. */
export const calledLists = [
  'stages',
  'findings',
  'relations',
  'forms',
  'behaviours',
  'tiers',
  'circumstances',
  'attention',
  'measures',
  'earlierMeasures',
  'deciders',
] as const
/** One of them. */
export type CalledList = (typeof calledLists)[number]

/** What people say for the words of a policy, beside their labels. It helps to find a word, and is never taken for one. */
export interface AlsoCalled extends Readonly<Partial<Record<CalledList, SaidOf>>> {
  /** For the levels of each fact. */
  readonly facts?: Readonly<Record<string, SaidOf>>
}

/** In these lists one thing that people say stands for one word: the words exclude each other. */
const exclusive: readonly CalledList[] = ['stages', 'findings', 'relations', 'tiers']

/** A word with what it is called. */
interface Labelled {
  readonly id: string
  readonly label: BilingualText
}

/** The words of a policy that people can have other words for. */
export interface KnownWords extends Readonly<Record<CalledList, readonly Labelled[]>> {
  readonly facts: Readonly<Record<string, readonly Labelled[]>>
}

const inWhat: BilingualText = {
  nl: 'de woorden van deze regeling',
  en: 'the words of this policy',
}

/** What is wrong with what people are said to say, over what a policy below says of that: every problem at once, each where it stands. */
export function alsoCalledIssues(
  own: unknown,
  words: KnownWords,
  below: AlsoCalled,
): readonly Issue[] {
  const path = ['words/words.json']
  const known = ['$schema', ...calledLists, 'facts']
  return entriesOf(own, { known, inWhat, path }, (part, at, key) => {
    if (key === '$schema') return []
    if (key !== 'facts') {
      const list = key as CalledList
      const isExclusive = exclusive.includes(list)
      return saidIssues(part, at, { words: words[list], below: below[list], isExclusive })
    }
    const facts = { known: Object.keys(words.facts), inWhat, path: at }
    return entriesOf(part, facts, (levels, place, fact) =>
      saidIssues(levels, place, {
        words: words.facts[fact] ?? [],
        below: below.facts?.[fact],
        isExclusive: true,
      }),
    )
  })
}

/** The words of one list, and whether one thing that people say stands for one of them only. */
interface OneList {
  readonly words: readonly Labelled[]
  readonly below: SaidOf | undefined
  readonly isExclusive: boolean
}

function saidIssues(said: unknown, path: Issue['path'], list: OneList): readonly Issue[] {
  const before = Object.entries(list.below ?? {}).flatMap(([id, word]) =>
    namesIn(word).map((name) => [plain(name), id] as const),
  )
  const taken = new Map(before)
  const known = list.words.map(({ id }) => id)
  return entriesOf(said, { known, inWhat, path }, (word, at, id) =>
    entriesOf(word, { known: ['nl', 'en'], inWhat, path: at }, (names, place) =>
      Array.isArray(names)
        ? names.flatMap((name: unknown, index) =>
            nameIssues(name, [...place, index], { ...list, id, taken }),
          )
        : [notA(aList, names, place)],
    ),
  )
}

/** The word that a name is for, and the words that names before it were for. */
interface ForWord extends OneList {
  readonly id: string
  readonly taken: Map<string, string>
}

function nameIssues(
  name: unknown,
  path: Issue['path'],
  { words, below, isExclusive, id, taken }: ForWord,
): readonly Issue[] {
  if (typeof name !== 'string' || name.trim() === '' || name.length > longest)
    return [notA(aShortText, name, path)]
  const own = words.filter((word) => word.id === id).flatMap(namesOf)
  const said = namesIn(below?.[id])
  if ([...own, ...said].some((one) => sayOpposite(one, name))) return [turnedRound(name, id, path)]
  const other = words.find((word) => word.id !== id && namesOf(word).some(isCalled(name)))
  const before = isExclusive ? taken.get(plain(name)) : undefined
  taken.set(plain(name), id)
  const meant = other?.id ?? (before === id ? undefined : before)
  return meant === undefined ? [] : [meansAnother(name, meant, path)]
}

const namesOf = ({ id, label }: Labelled): readonly string[] => [id, label.nl, label.en]
const isCalled = (name: string) => (one: string) => plain(one) === plain(name)

/** The most characters of what people say for a word. */
const longest = 60
const aShortText: BilingualText = {
  nl: `een tekst van hoogstens ${longest} tekens`,
  en: `a text of at most ${longest} characters`,
}

function turnedRound(name: string, id: string, path: Issue['path']): Issue {
  return issueOf({
    code: 'conflict',
    message: {
      nl: `\`${excerpt(name)}\` zegt het omgekeerde van \`${id}\``,
      en: `\`${excerpt(name)}\` says the opposite of \`${id}\``,
    },
    path,
    suggestion: {
      nl: 'zet dit bij het woord dat bedoeld is',
      en: 'put it with the word that is meant',
    },
  })
}

function meansAnother(name: string, other: string, path: Issue['path']): Issue {
  return issueOf({
    code: 'conflict',
    message: {
      nl: `\`${excerpt(name)}\` staat al voor \`${other}\``,
      en: `\`${excerpt(name)}\` stands for \`${other}\` already`,
    },
    path,
    suggestion: {
      nl: 'een woord dat mensen zeggen, staat hier voor één ding: haal het bij een van de twee weg',
      en: 'here a word that people say stands for one thing: take it out at one of the two',
    },
  })
}

/** What people say by a stack of policies, the lowest first: each adds to those below. Found to be right before. */
export function stackedWords(own: readonly AlsoCalled[]): AlsoCalled {
  return own.reduce(together, {})
}

function together(below: AlsoCalled, above: AlsoCalled): AlsoCalled {
  const lists = calledLists.map(
    (list) => [list, saidTogether(below[list] ?? {}, above[list] ?? {})] as const,
  )
  const facts = keysOf(below.facts, above.facts).map(
    (fact) => [fact, saidTogether(below.facts?.[fact] ?? {}, above.facts?.[fact] ?? {})] as const,
  )
  return { ...Object.fromEntries(lists), facts: Object.fromEntries(facts) }
}

function saidTogether(below: SaidOf, above: SaidOf): SaidOf {
  const words = keysOf(below, above).map((id) => {
    const of = (lang: Lang) => [
      ...new Set([...(below[id]?.[lang] ?? []), ...(above[id]?.[lang] ?? [])]),
    ]
    return [id, { nl: of('nl'), en: of('en') }] as const
  })
  return Object.fromEntries(words)
}

function keysOf(...objects: readonly (object | undefined)[]): readonly string[] {
  return [...new Set(objects.flatMap((one) => Object.keys(one ?? {})))]
}

/** What people say for a word, in both languages. */
export function namesIn({ nl = [], en = [] }: AlsoSaid = {}): readonly string[] {
  return [...nl, ...en]
}

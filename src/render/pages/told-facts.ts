import type { Advice } from '../../advice/advice'
import { dayInWords } from '../../advice/words'
import { findingWords } from '../../case/words'
import type { BilingualText, Lang } from '../../base/text'
import type { NamedValue } from '../page'
import type { Vocabulary } from '../../policy/vocabulary'

/** The acts of the case, with or without what the inquiry found. */
export function actLines(
  { conduct }: Advice<Vocabulary>,
  lang: Lang,
  withFinding: boolean,
): readonly string[] {
  // An act is told by what it is: one act of a form such as bullying is no bullying.
  return conduct.map((act) => {
    const found = withFinding ? `: ${findingWords[act.finding][lang]}` : ''
    return `${[act.label[lang], ...whenIn(act, lang)].join(', ')}${found}`
  })
}

/** When an act was: its day or its period, and on how many days, as far as that is told. */
function whenIn(
  { on, to, occasions }: Advice<Vocabulary>['conduct'][number],
  lang: Lang,
): readonly string[] {
  const first = on === null ? undefined : dayInWords(on)[lang]
  const last = to === null ? undefined : dayInWords(to)[lang]
  const period = {
    nl: `van ${first} tot en met ${last}`,
    en: `from ${first} up to and including ${last}`,
  }
  const times = { nl: `op ${occasions} dagen`, en: `on ${occasions} days` }
  return [
    ...(first === undefined ? [] : [last === undefined ? first : period[lang]]),
    ...(occasions === null || occasions < 2 ? [] : [times[lang]]),
  ]
}

/** Which facts are told, and how. */
export interface ToldFacts {
  readonly role: Advice<Vocabulary>['labels']['roles'][string]
  readonly lang: Lang
  /** What is said of a fact that is not known; what its level is called when left out. */
  readonly unknown?: string
  /** Whether a fact at a level is told; each is when left out. */
  readonly isTold?: (fact: string, level: string) => boolean
}

/** What the facts of one role are called, each with its level in words; what nobody told is not told as if somebody had. */
export function factsInWords(
  { labels, receipt }: Advice<Vocabulary>,
  { role, lang, unknown, isTold = () => true }: ToldFacts,
): readonly NamedValue[] {
  return Object.entries(receipt.facts).flatMap(([fact, level]): readonly NamedValue[] => {
    const name = labels.facts[fact]
    if (name === undefined || labels.roles[fact] !== role || !isTold(fact, level)) return []
    const called = labels.levels[fact]?.[level]?.[lang] ?? level
    const said = level === 'unknown' ? (unknown ?? called) : called
    const isTaken = role === 'given' && isAssumed({ labels, receipt }, fact, level)
    return [[name[lang], isTaken ? `${assumed[lang]} ${said}` : said]]
  })
}

const assumed = {
  nl: 'niet opgegeven; uitgegaan van',
  en: 'not given; taken to be',
} as const satisfies BilingualText

/** Whether a level was taken because the case says nothing of the fact. */
function isAssumed(
  { labels, receipt }: Pick<Advice<Vocabulary>, 'labels' | 'receipt'>,
  fact: string,
  level: string,
): boolean {
  const { facts = {}, history, conduct } = receipt.case
  const [mildest] = Object.keys(labels.levels[fact] ?? {})
  if (level !== mildest || facts[fact] !== undefined) return false
  // What was done about earlier conduct is told by the earlier measures, or by the act.
  const isElsewhere = history !== undefined || conduct.some((act) => act.facts !== undefined)
  return !(fact === 'response' && isElsewhere)
}

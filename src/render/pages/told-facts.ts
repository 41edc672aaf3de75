import type { Advice } from '../../advice/advice'
import { dayInWords } from '../../advice/words'
import { findingWords } from '../../case/words'
import type { Lang } from '../../base/text'
import type { NamedValue } from '../page'
import type { Vocabulary } from '../../policy/vocabulary'

/** The acts of the case, with or without what the inquiry found. */
export function actLines(
  { conduct }: Advice<Vocabulary>,
  lang: Lang,
  withFinding: boolean,
): readonly string[] {
  // An act is told by what it is: one act of a form such as bullying is no bullying.
  return conduct.map(({ label, finding, on }) => {
    const day = on === null ? '' : `, ${dayInWords(on)[lang]}`
    return `${label[lang]}${day}${withFinding ? `: ${findingWords[finding][lang]}` : ''}`
  })
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

/** What the facts of one role are called, each with its level in words. */
export function factsInWords(
  { labels, receipt }: Advice<Vocabulary>,
  { role, lang, unknown, isTold = () => true }: ToldFacts,
): readonly NamedValue[] {
  return Object.entries(receipt.facts).flatMap(([fact, level]): readonly NamedValue[] => {
    const name = labels.facts[fact]
    if (name === undefined || labels.roles[fact] !== role || !isTold(fact, level)) return []
    const called = labels.levels[fact]?.[level]?.[lang] ?? level
    return [[name[lang], level === 'unknown' ? (unknown ?? called) : called]]
  })
}

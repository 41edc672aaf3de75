import { answers, isByHistory } from '../policy/fact'
import type { FactData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { readPlain, under } from '../base/plain'
import { isMissing, isNot, issueOf } from '../base/issue'
import {
  type Issue,
  levelOf,
  listed,
  nouns,
  token,
  tooManyIn,
  unknownWord,
  UsageError,
} from '../base/problem'
import type { BilingualText } from '../base/text'
import type { FactChange } from './check-result'
import type { Vocabulary } from '../policy/vocabulary'

/** A fact with the level it would have. */
export type Wanted = Pick<FactChange<Vocabulary>, 'fact' | 'to' | 'acts'>

/** The most changes that are read. */
const mostChanges = 1000

/** What a list of changes looks like, before it is read. */
type Given = Readonly<Partial<Record<keyof Wanted, unknown>>>

/** What the inquiry finds: no fact of a policy, but a change can name it. */
const outcome = { id: 'outcome', levels: ['established'] } as const

/** Reads any value as changes of facts. Throws a UsageError with every problem; paths start with `changes`. */
export function readChanges({ data }: PolicyInside, input: unknown): readonly Wanted[] {
  const facts = data.facts.filter(({ role }) => role !== 'derived')
  const { value, issues, more } = readPlain(input, 3, (plain) => ({
    value: plain,
    issues: changesIssues(facts, plain),
    more: 0,
  }))
  if (issues.length > 0) throw new UsageError(listed(under('changes', issues), more))
  return value as readonly Wanted[]
}

function changesIssues(facts: readonly FactData[], plain: unknown): readonly Issue[] {
  if (!Array.isArray(plain))
    return [notOf({ nl: 'een lijst met wijzigingen', en: 'a list of changes' }, plain, [])]
  const tooMany = tooManyIn(plain, {
    what: { nl: 'wijzigingen', en: 'changes' },
    most: mostChanges,
    path: [],
  })
  return tooMany.length > 0
    ? tooMany
    : plain.flatMap((one: unknown, index) => changeIssues(facts, one, [index]))
}

function changeIssues(
  facts: readonly FactData[],
  one: unknown,
  path: Issue['path'],
): readonly Issue[] {
  if (typeof one !== 'object' || one === null || Array.isArray(one))
    return [notOf({ nl: 'een wijziging', en: 'a change' }, one, path)]
  const { fact: id, to, acts }: Given = one
  if (id === undefined) return [missing('fact', path)]
  const levels = levelsOf(facts, id)
  if (levels === undefined) return [unknownFact(id, facts, [...path, 'fact'])]
  if (to === undefined) return [missing('to', path)]
  if (acts !== undefined && !isPlaces(acts))
    return [
      notOf({ nl: 'een lijst met gedragingen', en: 'a list of acts' }, acts, [...path, 'acts']),
    ]
  const isOfActs = facts.some((fact) => fact.id === id && isByHistory(fact))
  if (acts !== undefined && !isOfActs) return [notOfActs(id, [...path, 'acts'])]
  if (typeof to === 'string' && levels.includes(to)) return []
  return [unknownWord(to, levelOf(token(id)), { known: levels, path: [...path, 'to'] })]
}

/** Whether something is a list of places in the conduct of a case. */
function isPlaces(acts: unknown): boolean {
  return Array.isArray(acts) && acts.every((at) => Number.isInteger(at) && at >= 0)
}

function notOfActs(id: unknown, path: Issue['path']): Issue {
  return issueOf({
    code: 'not-applicable',
    message: {
      nl: `\`${token(id)}\` gaat over de zaak, niet over één gedraging`,
      en: `\`${token(id)}\` is about the case, not about one act`,
    },
    path,
    suggestion: { nl: 'laat `acts` weg', en: 'leave `acts` out' },
  })
}

/** The levels that a fact can be given, `unknown` where it has that; undefined where there is no such fact. */
function levelsOf(facts: readonly FactData[], id: unknown): readonly string[] | undefined {
  if (id === outcome.id) return outcome.levels
  const fact = facts.find((one) => one.id === id)
  if (fact === undefined) return undefined
  return (fact.role === 'circumstance' ? answers(fact) : fact.levels).map(String)
}

function unknownFact(id: unknown, facts: readonly FactData[], path: Issue['path']): Issue {
  const known = [...facts.map((fact) => fact.id), outcome.id]
  return unknownWord(id, nouns.fact, { known, path })
}

function missing(key: keyof Wanted, path: Issue['path']): Issue {
  return issueOf({
    code: 'missing',
    message: isMissing(key),
    path: [...path, key],
    expected: {
      nl: 'een `fact` en bij `to` het niveau dat het krijgt',
      en: 'a `fact` and the level it goes `to`',
    },
  })
}

function notOf(what: BilingualText, value: unknown, path: Issue['path']): Issue {
  const is = isNot(what)
  return issueOf({
    code: 'wrong-type',
    message: { nl: `\`${token(value)}\` ${is.nl}`, en: `\`${token(value)}\` ${is.en}` },
    path,
    expected: {
      nl: "een lijst zoals `[{ fact: 'power', to: 'none' }]`",
      en: "a list such as `[{ fact: 'power', to: 'none' }]`",
    },
  })
}

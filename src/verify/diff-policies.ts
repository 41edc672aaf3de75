import { decidingCaseFacts } from '../policy/deciding'
import { noDefinitions } from '../policy/definitions'
import type { DefinedWord, Definitions, FactData } from '../policy/policy'
import type { ExactCount } from '../policy/result-words'
import { rulesOf } from '../policy/rules'
import { openPolicies } from '../policy/open-policies'
import { deepFreeze, inside, type Policy, type PolicyInside, readyPolicy } from '../policy/ready'
import { countChanges } from './count-changes'
import { exactCount } from './exact-count'
import { changeInWords } from './diff-words'
import { caseInWords } from './write-case'
import type { BilingualText } from '../base/text'
import type { Vocabulary } from '../policy/vocabulary'

/** Something that differs between two policies. */
export interface PolicyChange {
  /** What kind of thing it is: a rule, fact, circumstance, behaviour, measure, group, gate, route, decider, or a part of `policy.json`. */
  readonly what:
    'rule' | 'fact' | 'behaviour' | 'measure' | 'group' | 'gate' | 'route' | 'decider' | 'policy'
  /** Its name or id. */
  readonly name: string
  /** Whether it is only in the second policy, only in the first, or in both but otherwise. */
  readonly how: 'added' | 'dropped' | 'changed'
  /** Of what is in both: which properties differ. */
  readonly properties: readonly string[]
  /** The same in a sentence, with what it is called by the second policy, or by the first where that alone has it. */
  readonly inWords: BilingualText
}

/** Situations whose recommendation moves from one rung to another. */
export interface MovedSituations {
  /** The rung that the first policy recommends. */
  readonly from: string
  /** The rung that the second policy recommends. */
  readonly to: string
  /** How many situations, exactly. */
  readonly situations: ExactCount
  /** Up to three cases that show it; each gives `from` by the first policy and `to` by the second. */
  readonly cases: readonly object[]
  /** What both rungs are called, by the second policy. */
  readonly labels: {
    /** What the rung is called that the first policy recommends. */
    readonly from: BilingualText
    /** What the rung is called that the second policy recommends. */
    readonly to: BilingualText
  }
  /** Each of the cases in words, in the order of `cases`. */
  readonly inWords: readonly BilingualText[]
}

/** How two policies differ, and what that does to the recommendations. */
export interface PolicyDiff {
  /** What this is. */
  readonly type: 'difference'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** The two policies, as `id@version`. */
  readonly policies: readonly [first: string, second: string]
  /** What differs. */
  readonly changes: readonly PolicyChange[]
  /**
   * Over how many situations it was counted: every combination of levels of every fact that decides
   * in either, for every act; null where the policies have other rungs, or other levels of what
   * decides in one of them (circumstances apart), and cannot be counted against each other.
   */
  readonly situations: ExactCount | null
  /** In how many of them the recommendation differs. */
  readonly moved: readonly MovedSituations[]
}

/**
 * Tells what differs between two policies, and counts exactly in how many situations the recommendation does.
 *
 * @param first - the policy as it was
 * @param second - the policy as it would be
 * @returns the differences and the counts, frozen
 * @throws UsageError where one of the two is no policy of this library
 */
export function diffPolicies(first: Policy<Vocabulary>, second: Policy<Vocabulary>): PolicyDiff {
  const { first: a, second: b } = openPolicies({ first, second })
  const both = aligned(a, b)
  const counted =
    both === undefined
      ? undefined
      : countChanges(both.pair, decidingInEither(...both.pair), both.extras)
  const rung = (place: number) => a.data.ladder[place] as string
  return deepFreeze<PolicyDiff>({
    type: 'difference',
    contractVersion: 1,
    policies: [`${a.id}@${a.version}`, `${b.id}@${b.version}`],
    changes: changes(a, b),
    situations: counted === undefined ? null : exactCount(counted.situations),
    moved: (counted?.moved ?? []).map(({ from, to, situations, cases }) => ({
      from: rung(from),
      to: rung(to),
      situations: exactCount(situations),
      cases,
      labels: { from: labelOf(b, rung(from)), to: labelOf(b, rung(to)) },
      inWords: cases.map((one) => caseInWords(b.data, one)),
    })),
  })
}

/** What a rung is called in general. */
function labelOf({ data }: PolicyInside, rung: string): BilingualText {
  return data.measures.find(({ id }) => id === rung)?.label ?? { nl: rung, en: rung }
}

/**
 * Two policies in which a fact has the same place, and the circumstances that only one of them
 * knows; undefined where they cannot be counted against each other.
 */
function aligned(
  a: PolicyInside,
  b: PolicyInside,
):
  | { readonly pair: readonly [PolicyInside, PolicyInside]; readonly extras: readonly number[] }
  | undefined {
  if (JSON.stringify(a.data.ladder) !== JSON.stringify(b.data.ladder)) return undefined
  const [more, fewer] = a.data.facts.length >= b.data.facts.length ? [a, b] : [b, a]
  const needed = new Set([...decidingIds(more), ...decidingIds(fewer)])
  const [known, others] = [wordsById(more), wordsById(fewer)]
  const canBeCounted = [...needed].every((id) =>
    others.has(id) ? others.get(id) === known.get(id) : isCircumstance(more, id),
  )
  if (!canBeCounted) return undefined
  const extras = more.data.facts.flatMap(({ id }, index) =>
    !others.has(id) && isCircumstance(more, id) ? [index] : [],
  )
  const isSame = JSON.stringify([...known]) === JSON.stringify([...others])
  const padded = isSame ? fewer : withFactsOf(fewer, more)
  return { pair: more === a ? [a, padded] : [padded, b], extras }
}

/** The facts of a case that decide the measure. */
function decidingIds({ data }: PolicyInside): readonly string[] {
  return decidingCaseFacts(data).map((fact) => (data.facts[fact] as FactData).id)
}

/** The levels of each fact that a case brings, as one text; what the weighing finds on the way, each policy finds in words of its own. */
function wordsById({ data: { facts } }: PolicyInside): ReadonlyMap<string, string> {
  return new Map(
    facts.map(({ id, role, by, levels }) => [id, JSON.stringify(role === 'derived' ? by : levels)]),
  )
}

/** A circumstance that only one of two policies knows can be left out of a case. */
function isCircumstance({ data }: PolicyInside, fact: string): boolean {
  return data.facts.find(({ id }) => id === fact)?.role === 'circumstance'
}

/**
 * A policy with the facts of another that knows more, each in its place there, and without the rules that read a fact which is another one
 * there.
 */
function withFactsOf(policy: PolicyInside, more: PolicyInside): PolicyInside {
  const { data } = policy
  const [own, others] = [wordsById(policy), wordsById(more)]
  const facts = more.data.facts.map((fact) => data.facts.find(({ id }) => id === fact.id) ?? fact)
  const placeOf = (fact: number) => {
    const { id } = data.facts[fact] as FactData
    return own.get(id) === others.get(id) ? facts.findIndex((one) => one.id === id) : -1
  }
  const rules = data.rules
    .map((rule) => ({ ...rule, reads: rule.reads.map(placeOf) }))
    .filter(({ reads }) => !reads.includes(-1))
  return inside(readyPolicy({ ...data, facts, rules }))
}

function decidingInEither(a: PolicyInside, b: PolicyInside): readonly number[] {
  return [...new Set([...decidingCaseFacts(a.data), ...decidingCaseFacts(b.data)])]
}

interface Named {
  readonly id: string
}
type Entries = ReadonlyMap<string, object>

function changes(first: PolicyInside, second: PolicyInside): readonly PolicyChange[] {
  const [{ data: a }, { data: b }] = [first, second]
  const byId = (list: readonly Named[]): Entries => new Map(list.map((item) => [item.id, item]))
  const [defined, otherDefined] = [definedBy(first, second), definedBy(second, first)]
  const { id: _, version: __, ...about } = a.about
  const { id: ___, version: ____, ...otherAbout } = b.about
  return [
    ...compared('rule', rulesBy(first, second), rulesBy(second, first)),
    ...compared('fact', byId(factsWith(defined, a.facts)), byId(factsWith(otherDefined, b.facts))),
    ...compared(
      'behaviour',
      byId(a.behaviours.map((one) => withDefinition(defined.behaviours, one))),
      byId(b.behaviours.map((one) => withDefinition(otherDefined.behaviours, one))),
    ),
    ...compared('measure', byId(a.measures), byId(b.measures)),
    ...compared('group', byId(a.groups), byId(b.groups)),
    ...compared('gate', byId(a.gates), byId(b.gates)),
    ...compared('route', byId(a.routes), byId(b.routes)),
    ...compared('decider', byId(a.deciders), byId(b.deciders)),
    ...compared(
      'policy',
      new Map(Object.entries(about).map(([key, value]) => [key, { value }])),
      new Map(Object.entries(otherAbout).map(([key, value]) => [key, { value }])),
    ),
  ]
}

/** What a policy says of its words, where that came with both: the data of a policy holds none of it. */
function definedBy({ definitions }: PolicyInside, other: PolicyInside): Definitions {
  return definitions === undefined || other.definitions === undefined ? noDefinitions : definitions
}

/** An entry of a policy, with its definition where that is at hand. */
function withDefinition(defined: readonly DefinedWord[], entry: Named): Named {
  return { ...entry, ...defined.find(({ id }) => id === entry.id) }
}

/** The facts and circumstances that a case can state; of a fact the definitions of its levels count as what it means. */
function factsWith(
  { circumstances, facts: defined }: Definitions,
  facts: readonly FactData[],
): readonly Named[] {
  return facts
    .filter(({ role }) => role !== 'derived')
    .map((fact) => {
      const levels = defined.find(({ id }) => id === fact.id)?.levels ?? []
      const named = levels.length === 0 ? fact : { ...fact, means: levels }
      return fact.role === 'circumstance' ? withDefinition(circumstances, fact) : named
    })
}

/** The rules as they are written where both are at hand; a table also differs where only the reach of the weights does. */
function rulesBy({ data, written }: PolicyInside, other: PolicyInside): Entries {
  if (written !== undefined && other.written !== undefined)
    return new Map(rulesOf(written.text).map(({ rule }) => [rule.name, rule]))
  return new Map(data.rules.map(({ layer: _, reads: __, ...rule }) => [rule.name, rule]))
}

function compared(
  what: PolicyChange['what'],
  first: Entries,
  second: Entries,
): readonly PolicyChange[] {
  return [...new Set([...first.keys(), ...second.keys()])].flatMap(
    (name): readonly PolicyChange[] => {
      const [before, after] = [first.get(name), second.get(name)] as readonly (
        Readonly<Record<string, unknown>> | undefined
      )[]
      const told = (how: PolicyChange['how'], properties: readonly string[]): PolicyChange => {
        const change = { what, name, how, properties }
        return { ...change, inWords: changeInWords(change, labelIn(after ?? before)) }
      }
      if (before === undefined) return [told('added', [])]
      if (after === undefined) return [told('dropped', [])]
      const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
      )
      return properties.length === 0 ? [] : [told('changed', properties)]
    },
  )
}

/** What an entry of a policy is called; undefined where it is not called anything. */
function labelIn(entry: Readonly<Record<string, unknown>> | undefined): BilingualText | undefined {
  return entry?.['label'] as BilingualText | undefined
}

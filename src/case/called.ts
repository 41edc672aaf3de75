import { type Called, calledBy } from '../base/meant'
import type { Issue } from '../base/problem'
import type { BilingualText } from '../base/text'
import { type AlsoCalled, type CalledList, namesIn } from '../policy/also-called'
import type { PolicyData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import type { Finding, Relation, Stage } from './case'
import { findingWords, relationWords, stageWords } from './words'

/** What people say for words, by the id of each. */
type SaidOf = NonNullable<AlsoCalled[CalledList]>

/** What people say for the words of a policy, where that came with it. */
export function alsoCalledIn({ alsoCalled = {} }: PolicyInside): AlsoCalled {
  return alsoCalled
}

/** What the words are called that can stand in one place of a case, with what people say for them; empty where none are known. */
export function calledAt(policy: PolicyInside, path: Issue['path']): readonly Called[] {
  return withSaid(labelledAt(policy.data, path), saidAt(alsoCalledIn(policy), path))
}

/** What the measures of a policy are called, with what people say for them. */
export function calledMeasures(policy: PolicyInside): readonly Called[] {
  return withSaid(listed(policy.data.measures), alsoCalledIn(policy).measures)
}

/** What those are called who can decide, with what people say for them. */
export function calledDeciders(policy: PolicyInside): readonly Called[] {
  return withSaid(listed(policy.data.deciders), alsoCalledIn(policy).deciders)
}

/** What the points are called that never weigh, with what people say for them. */
export function calledAttention(policy: PolicyInside): readonly Called[] {
  return withSaid(listed(policy.data.attention), alsoCalledIn(policy).attention)
}

/** Words with what people say for them; what is the label of another word is left to that one. */
function withSaid(called: readonly Called[], said: SaidOf = {}): readonly Called[] {
  return called.map((one) => {
    const isAnother = (name: string) =>
      called.some(({ id, names }) => id !== one.id && names.includes(name))
    return { ...one, also: namesIn(said[one.id]).filter((name) => !isAnother(name)) }
  })
}

/** What people say for the words of one place of a case. */
function saidAt(words: AlsoCalled, path: Issue['path']): SaidOf | undefined {
  const last = path.at(-1)
  if (typeof last === 'number')
    return words[path[0] === 'attention' ? 'attention' : 'circumstances']
  if (isLevel(path)) return words.facts?.[String(last)]
  switch (String(last)) {
    case 'stage':
      return words.stages
    case 'relation':
      return words.relations
    case 'finding':
      return words.findings
    case 'behaviour':
      return words.behaviours
    case 'form':
      return words.forms
    case 'tier':
      return words.tiers
    case 'kind':
      // An earlier measure is called as the measure of that name is.
      return { ...words.measures, ...words.earlierMeasures }
    default:
      return undefined
  }
}

const isLevel = (path: Issue['path']) => ['facts', 'procedure'].includes(String(path.at(-2)))

/** What the words are called that can stand in one place of a case, by their labels alone; empty where none are known. */
export function labelledAt(data: PolicyData, path: Issue['path']): readonly Called[] {
  const last = path.at(-1)
  if (typeof last === 'number')
    return listed(path[0] === 'attention' ? data.attention : circumstances(data))
  if (isLevel(path)) return levelsOf(data, last)
  switch (String(last)) {
    case 'stage':
      return own(stageWords)
    case 'relation':
      return own(relationWords)
    case 'finding':
      return own(findingWords)
    case 'behaviour':
      return listed(data.behaviours)
    case 'form':
      return listed(data.forms)
    case 'tier':
      return listed(data.tiers)
    case 'kind':
      return kinds(data)
    default:
      return []
  }
}

function own<Id extends Finding | Stage | Relation>(
  words: Readonly<Record<Id, BilingualText>>,
): readonly Called[] {
  return (Object.keys(words) as Id[]).map((id) => calledBy(id, words[id]))
}

type Labelled = { readonly id: string; readonly label: BilingualText }

function listed(entries: readonly Labelled[] = []): readonly Called[] {
  return entries.map(({ id, label }) => calledBy(id, label))
}

function circumstances({ facts }: PolicyData): readonly Labelled[] {
  return facts.filter(({ role }) => role === 'circumstance')
}

function levelsOf({ facts }: PolicyData, id: unknown): readonly Called[] {
  const fact = facts.find((one) => one.id === id)
  return (fact?.levels ?? []).flatMap((level, at): readonly Called[] => {
    const label = fact?.labels[at]
    return label === undefined ? [] : [calledBy(level, label)]
  })
}

/** An earlier measure is called as it is itself, or as the measure of that name. */
function kinds({ about, measures }: PolicyData): readonly Called[] {
  return about.history.map(({ kind, label }) => ({
    id: kind,
    names: [label, measures.find(({ id }) => id === kind)?.label].flatMap((one) =>
      one === undefined ? [] : [one.nl, one.en],
    ),
  }))
}

import { type Called, calledBy } from '../../base/meant'
import { saidOtherwise } from '../../base/problem'
import { calledAt, labelledAt } from '../../case/called'
import { perPolicy } from '../../policy/per-policy'
import type { PolicyData } from '../../policy/policy'
import type { PolicyInside } from '../../policy/ready'

/** What a column of a table of cases holds, and where that stands in a case. */
export interface Column {
  readonly name: string
  /** Where it stands: in the case, or in an entry of one of its lists, of which there can be more columns of a name. */
  readonly path: readonly string[]
  readonly list?: 'conduct' | 'history'
  readonly holds: 'text' | 'word' | 'words' | 'day' | 'number' | 'measures'
}

const inCase = (holds: Column['holds'], ...path: readonly string[]): Column => ({
  name: path.at(-1) ?? '',
  path,
  holds,
})
const ofAct = (name: string, holds: Column['holds']): Column => ({
  name,
  path: [name],
  list: 'conduct',
  holds,
})
const ofEarlier = (name: string, key: string, holds: Column['holds']): Column => ({
  name,
  path: [key],
  list: 'history',
  holds,
})

/** The columns that every policy has; a name with a number after it is of a second act, or of a second earlier measure, and so on. */
export const everyPolicy: readonly Column[] = [
  inCase('text', 'reference'),
  inCase('day', 'assessedOn'),
  inCase('word', 'stage'),
  inCase('word', 'relation'),
  ofAct('behaviour', 'word'),
  ofAct('form', 'word'),
  ofAct('tier', 'word'),
  ofAct('finding', 'word'),
  ofAct('on', 'day'),
  ofAct('to', 'day'),
  ofAct('occasions', 'number'),
  ofEarlier('earlier', 'kind', 'word'),
  ofEarlier('earlierOn', 'on', 'day'),
  ofEarlier('earlierForm', 'form', 'word'),
  ofEarlier('earlierUntil', 'until', 'day'),
  ofEarlier('earlierFinding', 'finding', 'word'),
  ofEarlier('earlierComparable', 'comparable', 'word'),
  ofEarlier('earlierRemoved', 'removed', 'word'),
  inCase('day', 'procedure', 'knownOn'),
  inCase('words', 'circumstances'),
  inCase('words', 'attention'),
  { name: 'measure', path: ['measure'], holds: 'measures' },
  { name: 'conditional', path: ['conditional'], holds: 'measures' },
]

export const columnsOf = /* @__PURE__ */ perPolicy(({ facts }: PolicyData): readonly Column[] => {
  const own = facts.flatMap(({ id, role }): readonly Column[] => {
    if (role === 'given') return [inCase('word', 'facts', id)]
    return role === 'procedure' ? [inCase('word', 'procedure', id)] : []
  })
  const taken = new Set(everyPolicy.map(({ name }) => name))
  return [...everyPolicy, ...own.filter(({ name }) => !taken.has(name))]
})

/** The words of a column by how they can be written: their ids, what they are called in either language, yes and no in Dutch. */
export function wordsOf(
  policy: PolicyInside,
  column: Column,
): ReadonlyMap<string, string> | undefined {
  if (['text', 'day', 'number'].includes(column.holds)) return undefined
  const called = calledIn(policy, column)
  const ids = called.map(({ id }) => id)
  const byName = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const { id, names } of called)
    for (const name of names.map((one) => one.toLowerCase())) {
      if ((byName.get(name) ?? id) !== id) ambiguous.add(name)
      byName.set(name, id)
    }
  for (const name of ambiguous) byName.delete(name)
  for (const id of ids) byName.set(id.toLowerCase(), id)
  for (const word of ['ja', 'nee', 'onbekend']) {
    const meant = saidOtherwise(word, [...ids, 'unknown'])
    if (meant !== undefined && !byName.has(word)) byName.set(word, meant)
  }
  return byName
}

function calledIn(policy: PolicyInside, { holds, path, list }: Column): readonly Called[] {
  const { data } = policy
  if (holds === 'measures') return data.measures.map(({ id, label }) => calledBy(id, label))
  const place = list === undefined ? path : [list, 0, ...path]
  const isYesOrNo = list === 'history' && ['comparable', 'removed'].includes(String(path[0]))
  if (isYesOrNo) return ['yes', 'no'].map((id) => ({ id, names: [] }))
  // What people say of these stands for one word each, so a table may say it; of anything else it is only a hint.
  if (['stage', 'relation', 'finding'].includes(String(path.at(-1))))
    return calledAt(policy, place).map(({ id, names, also = [] }) => ({
      id,
      names: [...names, ...also],
    }))
  return labelledAt(data, holds === 'words' ? [...place, 0] : place)
}

import type { PolicyInside } from '../policy/ready'
import type { BilingualText } from '../base/text'
import type { Relation } from '../case/case'
import { actInWords, relationWords } from '../case/words'
import type { PolicyData } from '../policy/policy'
import type { ActClass } from './act-classes'
import type { Witness } from './components'

/** A situation as a case: one act, and what is known of it. */
export interface WrittenCase {
  readonly stage: 'concluded'
  readonly relation?: string
  readonly conduct: readonly [ActClass['written'] & { readonly finding: 'established' }]
  readonly facts: Readonly<Record<string, string>>
  readonly circumstances: readonly string[]
  readonly procedure: Readonly<Record<string, string>>
}

/** Writes a situation as a case that anyone can hand to `advise`. */
export function asCase(
  policy: PolicyInside,
  { written }: Pick<ActClass, 'written'>,
  levels: Witness,
): WrittenCase {
  const of = (role: string) =>
    levels.flatMap(([fact, level]) => {
      const data = policy.data.facts[fact]
      return data?.role === role ? [[data.id, data.levels[level] as string] as const] : []
    })
  const circumstances = of('circumstance').flatMap(([id, level]) => (level === 'yes' ? [id] : []))
  const relation = levels.flatMap(([fact, level]) =>
    policy.data.facts[fact]?.by === 'relation' ? [policy.data.facts[fact].levels[level]] : [],
  )[0] as string | undefined
  return {
    stage: 'concluded',
    ...(relation === undefined ? {} : { relation }),
    conduct: [{ ...written, finding: 'established' }],
    facts: Object.fromEntries(of('given')),
    circumstances,
    procedure: Object.fromEntries(of('procedure')),
  }
}

/** A situation in words: the act, the relation, and every fact with its level. */
export function caseInWords(data: PolicyData, written: WrittenCase): BilingualText {
  const { facts, tiers } = data
  const [{ finding: _, ...act }] = written.conduct
  const stated = tiers.find(({ id }) => id === act.tier && act.behaviour !== undefined)
  const known = { ...written.facts, ...written.procedure }
  const told = facts.flatMap(({ id, label, levels, labels }) => {
    if (written.circumstances.includes(id)) return [label]
    const level = labels[levels.indexOf(known[id] ?? '')]
    if (level === undefined) return []
    return [{ nl: `${label.nl}: ${level.nl}`, en: `${label.en}: ${level.en}` }]
  })
  const said = [
    actInWords(data, act),
    ...(stated === undefined ? [] : [stated.label]),
    ...(isRelation(written.relation) ? [relationWords[written.relation]] : []),
    ...told,
  ]
  return { nl: said.map(({ nl }) => nl).join('; '), en: said.map(({ en }) => en).join('; ') }
}

function isRelation(relation: string | undefined): relation is Relation {
  return relation !== undefined && relation in relationWords
}

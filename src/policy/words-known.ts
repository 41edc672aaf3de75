import type { KnownWords } from './also-called'
import type { PolicyText } from './file'
import { type FactData, findingIds, relationIds, stageIds } from './policy'

/** The words of a policy as written that people can have other words for, with what it calls them. */
export function wordsKnownTo(text: PolicyText, facts: readonly FactData[]): KnownWords {
  const { circumstances, attention, tiers } = text.facts
  const { forms, behaviours } = text.behaviours
  const { measures, deciders } = text.measures
  return {
    stages: byThemselves(stageIds),
    findings: byThemselves(findingIds),
    relations: byThemselves(relationIds),
    forms,
    behaviours,
    tiers,
    circumstances,
    attention: attention ?? [],
    measures,
    earlierMeasures: text.policy.history.map(({ kind, label }) => ({ id: kind, label })),
    deciders,
    facts: Object.fromEntries(facts.map((fact) => [fact.id, levelsOf(fact)] as const)),
  }
}

function levelsOf({ levels, labels }: FactData): KnownWords['stages'] {
  return levels.flatMap((level, at) => {
    const label = labels[at]
    return label === undefined ? [] : [{ id: String(level), label }]
  })
}

/** Words of the library itself, which no policy gives a label. */
function byThemselves(ids: readonly string[]): KnownWords['stages'] {
  return ids.map((id) => ({ id, label: { nl: id, en: id } }))
}

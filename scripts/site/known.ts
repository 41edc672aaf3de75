import { buildFacts } from '../../src/policy/fact'
import type { PolicyText } from '../../src/policy/file'
import { findingWords, relationWords, stageWords } from '../../src/case/words'
import type { BilingualText } from '../../src/base/text'

/** What the ids of a policy are called. */
export interface Known {
  readonly conditions: PolicyText['conditions']['conditions']
  readonly fact: (id: string) => BilingualText
  readonly level: (fact: string, level: string | number) => BilingualText
  readonly measure: (id: string) => BilingualText
  readonly tier: (id: string) => BilingualText
  readonly group: (id: string) => BilingualText
  readonly gate: (id: string) => BilingualText
  readonly route: (id: string) => BilingualText
  readonly action: (id: string) => BilingualText
}

/** Facts that the library derives, which a policy has no labels for. */
const derived: Readonly<Record<string, BilingualText>> = {
  actTier: { nl: 'ernst van de gedraging', en: 'tier of the act' },
  form: { nl: 'vorm van het gedrag', en: 'form of the conduct' },
  behaviour: { nl: 'gedrag', en: 'behaviour' },
  tier: { nl: 'ernst na optillen', en: 'tier after any lift' },
  start: { nl: 'begin van de weging', en: 'start of the weighing' },
  net: { nl: 'som van de weging', en: 'sum of the weighing' },
  rangeTo: { nl: 'zwaarste van de bandbreedte', en: 'heaviest of the range' },
  recommended: { nl: 'aanbevolen maatregel', en: 'recommended measure' },
  replaced: { nl: 'vervangen maatregel', en: 'measure that was replaced' },
  seriousness: { nl: 'ernst van de zaak', en: 'tier of the case' },
  stage: { nl: 'stand van het onderzoek', en: 'stage of the inquiry' },
  relation: { nl: 'relatie tot de werkgever', en: 'relation to the employer' },
  outcome: { nl: 'uitkomst van het onderzoek', en: 'outcome of the inquiry' },
  kind: { nl: 'soort advies', en: 'kind of advice' },
}

/** The names of everything in a policy. */
export function knownOf(text: PolicyText): Known {
  const facts = buildFacts(text)
  const { forms, behaviours } = text.behaviours
  const named =
    (list: readonly { readonly id: string; readonly label: BilingualText }[]) => (id: string) =>
      list.find((item) => item.id === id)?.label ?? { nl: id, en: id }
  const others = [...text.facts.tiers, ...forms, ...behaviours, ...text.measures.measures]
  const words: Readonly<Record<string, BilingualText>> = {
    ...stageWords,
    ...relationWords,
    ...findingWords,
  }
  return {
    conditions: text.conditions.conditions,
    fact: (id) => derived[id] ?? named(facts)(id),
    level: (fact, level) => {
      const known = facts.find((item) => item.id === fact)
      const label =
        known?.role === 'derived' ? undefined : known?.labels[known.levels.indexOf(level)]
      return (
        label ??
        others.find(({ id }) => id === level)?.label ??
        words[String(level)] ?? { nl: String(level), en: String(level) }
      )
    },
    measure: named(text.measures.measures),
    tier: named(text.facts.tiers),
    group: named(text.weigh.groups),
    gate: named(text.gates.gates),
    route: named(text.routes.routes),
    action: (id) => text.care.actions[id] ?? { nl: id, en: id },
  }
}

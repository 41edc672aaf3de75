import { formsAlike } from '../policy/behaviours'
import { isByHistory } from '../policy/fact'
import { stagesOf } from '../policy/history'
import type { DefinedWord, Definitions, FactData, PolicyData } from '../policy/policy'
import type { Vocabulary } from '../policy/vocabulary'
import type {
  DescribedBehaviour,
  DescribedCircumstance,
  DescribedFact,
  DescribedWord,
  FactAt,
  Labelled,
  PolicyDescription,
} from './description'

/** The words of a case that come from the policy. */
type CaseWords = Pick<
  PolicyDescription<Vocabulary>,
  | 'forms'
  | 'tiers'
  | 'behaviours'
  | 'facts'
  | 'factsOfAnAct'
  | 'procedure'
  | 'circumstances'
  | 'refusedCircumstances'
  | 'attention'
  | 'earlierMeasures'
>

/** Everything that a case may say by a policy, with what the policy says of it. */
export function caseWords(data: PolicyData, definitions: Definitions): CaseWords {
  const told = (role: FactData['role']) =>
    data.facts.filter((fact) => fact.role === role).map((fact) => factOf(data, fact, definitions))
  const ids = data.facts.filter(isByHistory).map(({ id }) => id)
  return {
    forms: data.forms.map((form) => ({
      ...defined(form, definitions.forms),
      alike: data.forms
        .filter((other) => other.id !== form.id && formsAlike(data, form.id, other.id))
        .map(({ id }) => id),
    })),
    tiers: data.tiers.map((tier) => defined(tier, definitions.tiers)),
    behaviours: data.behaviours.map((one) => behaviourOf(one, definitions)),
    facts: told('given'),
    factsOfAnAct: told('given').filter(({ id }) => ids.includes(id)),
    procedure: told('procedure'),
    circumstances: data.facts.flatMap((fact) => circumstanceOf(fact, definitions)),
    refusedCircumstances: data.refusedCircumstances.map(({ id, because }) => ({ id, because })),
    attention: (data.attention ?? []).map(({ id, label, question, because, action, source }) => ({
      ...{ id, label, question, because, action, source },
    })),
    earlierMeasures: data.about.history.map((kind) => ({
      id: kind.kind,
      label: kind.label,
      stages: stagesOf(kind).map(({ level, months }) => ({ level, months })),
    })),
  }
}

/** A word with its definition, where it has one. */
function defined({ id, label }: Labelled, words: readonly DefinedWord[]): DescribedWord {
  return { id, label, ...words.find((one) => one.id === id) }
}

function behaviourOf(
  behaviour: PolicyData['behaviours'][number],
  { behaviours }: Definitions,
): DescribedBehaviour<Vocabulary> {
  const { form, tier, outside, uses, implies, absent, requires, source } = behaviour
  return {
    ...defined(behaviour, behaviours),
    form: form ?? null,
    tier: tier ?? null,
    outside: outside ?? false,
    holds: (uses ?? []).map(({ fact, upTo }) => ({
      fact,
      ...(upTo === undefined ? {} : { level: upTo }),
    })),
    implies: factsAt(implies),
    defaults: factsAt(absent),
    ...(requires === undefined ? {} : { requires }),
    source,
  }
}

function factsAt(levels: Readonly<Record<string, string>> = {}): readonly FactAt<Vocabulary>[] {
  return Object.entries(levels).map(([fact, level]) => ({ fact, level }))
}

function factOf(data: PolicyData, fact: FactData, definitions: Definitions): DescribedFact {
  const { id, label, question = label, ordered, derive, impliedBy } = fact
  const words = definitions.facts.find((one) => one.id === id)?.levels ?? []
  const from = fact.unknownFrom === undefined ? undefined : data.tiers[fact.unknownFrom]
  const levels = fact.levels.map((level, place) => ({
    id: String(level),
    label: fact.labels[place] ?? label,
  }))
  return {
    ...{ id, label, question, ordered },
    levels: levels.map((level) => defined(level, words)),
    default: String(fact.levels[fact.absent]),
    ...(from === undefined ? {} : { unknownFrom: from.id }),
    ...(derive === undefined ? {} : { follows: follows[derive.by] }),
    ...(impliedBy === undefined ? {} : { impliedBy }),
    requiredBy: data.behaviours
      .filter(({ requires }) => requires?.fact === id)
      .map((behaviour) => behaviour.id),
  }
}

const follows = { dates: 'days', history: 'earlier-measures' } as const

function circumstanceOf(
  { id, label, circumstance }: FactData,
  { circumstances }: Definitions,
): readonly DescribedCircumstance<Vocabulary>[] {
  if (circumstance === undefined) return []
  const { direction, onlyForm, notWithBehaviour, otherwise } = circumstance
  return [
    {
      ...defined({ id, label }, circumstances),
      direction,
      ...(onlyForm === undefined ? {} : { onlyForm }),
      ...(notWithBehaviour === undefined ? {} : { notWithBehaviour }),
      ...(otherwise === undefined ? {} : { otherwise }),
    },
  ]
}

import type { Act, Case, EarlierMeasure } from '../../case/case'
import { mostEntries, mostOccasions } from '../../case/schema'
import { findingWords, relationWords, stageWords } from '../../case/words'
import { isByHistory } from '../../policy/fact'
import {
  type DefinedWord,
  type Definitions,
  type FactData,
  findingIds,
  type PolicyData,
  relationIds,
  stageIds,
} from '../../policy/policy'
import type { Vocabulary } from '../../policy/vocabulary'
import type { BilingualText } from '../../base/text'
import { actParts, answers, caseParts, earlierParts, entries, knownParts } from '../words'
import { actCombinations, caseCombinations } from './combinations'
import { exactDay, knownDay } from './days'
import { choiceOf, type JsonSchema, listOf, objectOf, type Told, type Word } from './keywords'
import { reference } from './reference'

/** A policy, and what it says that its words mean. */
export interface Worded {
  readonly data: PolicyData
  readonly definitions: Definitions
}

/** A schema with the name and the meaning of what stands there. */
export function told({ title, description }: Told, schema: JsonSchema): JsonSchema {
  return { title, description, ...schema }
}

/** A case in the words of a policy; `required` names what is needed beside the stage and the conduct. */
export function caseJson(
  { data, definitions }: Worded,
  required: readonly (keyof Case<Vocabulary>)[] = [],
): JsonSchema {
  const words = { data, definitions }
  const circumstances = data.facts.filter(({ role }) => role === 'circumstance')
  const properties = {
    reference: told(caseParts.reference, reference()),
    assessedOn: told(caseParts.assessedOn, exactDay()),
    stage: told(caseParts.stage, choiceOf(closed(stageIds, stageWords))),
    relation: told(caseParts.relation, choiceOf(closed(relationIds, relationWords))),
    conduct: told(
      caseParts.conduct,
      listOf(told(entries.act, actJson(words)), { minItems: 1, maxItems: mostEntries }),
    ),
    facts: told(caseParts.facts, objectOf({ properties: factsJson(words, isGiven) })),
    circumstances: told(
      caseParts.circumstances,
      wordsJson(defined(circumstances, definitions.circumstances)),
    ),
    history: told(
      caseParts.history,
      listOf(told(entries.earlier, earlierJson(words)), { maxItems: mostEntries }),
    ),
    procedure: told(
      caseParts.procedure,
      objectOf({
        properties: {
          ...factsJson(words, ({ role }) => role === 'procedure'),
          knownOn: told(knownParts.knownOn, knownDay()),
        },
      }),
    ),
    attention: told(caseParts.attention, wordsJson((data.attention ?? []).map(asPoint))),
  } satisfies Readonly<Record<keyof Case<Vocabulary>, JsonSchema>>
  return {
    ...objectOf({ properties, required: [...required, 'stage', 'conduct'] }),
    ...caseCombinations(data),
  }
}

function actJson({ data, definitions }: Worded): JsonSchema {
  const properties = {
    behaviour: told(actParts.behaviour, choiceOf(defined(data.behaviours, definitions.behaviours))),
    form: told(actParts.form, formJson({ data, definitions })),
    tier: told(actParts.tier, choiceOf(defined(data.tiers, definitions.tiers))),
    finding: told(actParts.finding, choiceOf(closed(findingIds, findingWords))),
    on: told(actParts.on, knownDay()),
    to: told(actParts.to, knownDay()),
    occasions: told(actParts.occasions, {
      type: 'integer',
      minimum: 1,
      maximum: mostOccasions,
    }),
    facts: told(
      actParts.facts,
      objectOf({ properties: factsJson({ data, definitions }, isByHistory) }),
    ),
  } satisfies Readonly<Record<keyof Act<Vocabulary>, JsonSchema>>
  return { ...objectOf({ properties }), ...actCombinations(data) }
}

function earlierJson({ data, definitions }: Worded): JsonSchema {
  const kinds = data.about.history.map(({ kind, label }): Word => ({ id: kind, label }))
  const yesOrNo = choiceOf(closed(['yes', 'no'], answers))
  const properties = {
    kind: told(earlierParts.kind, choiceOf(kinds)),
    on: told(earlierParts.on, knownDay()),
    form: told(earlierParts.form, formJson({ data, definitions })),
    until: told(earlierParts.until, knownDay()),
    finding: told(earlierParts.finding, choiceOf(closed(findingIds, findingWords))),
    comparable: told(earlierParts.comparable, yesOrNo),
    removed: told(earlierParts.removed, yesOrNo),
  } satisfies Readonly<Record<keyof EarlierMeasure<Vocabulary>, JsonSchema>>
  return objectOf({ properties, required: ['kind', 'on'] })
}

function formJson({ data, definitions }: Worded): JsonSchema {
  return choiceOf(defined(data.forms, definitions.forms))
}

const isGiven = ({ role }: FactData): boolean => role === 'given'

function factsJson(
  { data, definitions }: Worded,
  isMeant: (fact: FactData) => boolean,
): Readonly<Record<string, JsonSchema>> {
  const meant = data.facts.filter(isMeant)
  return Object.fromEntries(
    meant.map((fact) => [fact.id, told(asked(fact), choiceOf(levelsOf(fact, definitions)))]),
  )
}

function asked({ label, question }: FactData): Told {
  return { title: label.nl, description: question?.en ?? label.en }
}

function levelsOf(
  { id, levels, labels }: FactData,
  { facts }: Pick<Definitions, 'facts'>,
): readonly Word[] {
  const ownWords = facts.find((fact) => fact.id === id)?.levels ?? []
  const named = levels.map((level, place) => ({
    id: String(level),
    label: labels[place] as BilingualText,
  }))
  return defined(named, ownWords)
}

/** Entries of a policy with what it says that they mean. */
function defined(
  words: readonly { readonly id: string; readonly label: BilingualText }[],
  definitions: readonly DefinedWord[],
): readonly Word[] {
  return words.map(({ id, label }) => ({
    id,
    label,
    means: definitions.find((word) => word.id === id)?.means,
  }))
}

/** Words that no policy names, in their order. */
function closed<Id extends string>(
  ids: readonly Id[],
  labels: Readonly<Record<Id, BilingualText>>,
): readonly Word[] {
  return ids.map((id) => ({ id, label: labels[id] }))
}

type Point = NonNullable<PolicyData['attention']>[number]

function asPoint({ id, label, question }: Point): Word {
  return { id, label, means: question }
}

function wordsJson(words: readonly Word[]): JsonSchema {
  return listOf(choiceOf(words), { maxItems: mostEntries, uniqueItems: true })
}

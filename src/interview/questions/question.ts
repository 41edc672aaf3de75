import type { DefinedWord, Definition, Definitions, FactData } from '../../policy/policy'
import type { BilingualText } from '../../base/text'
import type { QuestionId } from '../answers'
import { words } from '../words'

/** One answer that can be given. */
export interface Option {
  /** The word of the case it stands for. */
  readonly value: string
  /** What it is called. */
  readonly label: BilingualText
  /** What tells it apart from its neighbours; left out where the policy does not say. */
  readonly means?: BilingualText
  /** Something that falls under it; left out where the policy gives none. */
  readonly example?: BilingualText
}

/** One question, as it is put to somebody. */
export interface Question {
  /** One of the options, any number of them, a day, a whole number, or a short text. */
  readonly kind: 'one' | 'many' | 'day' | 'number' | 'text'
  /** The question. */
  readonly text: BilingualText
  /** Why it is asked. */
  readonly why: BilingualText
  /** The answers there are; empty for a day, a number and a text. */
  readonly options: readonly Option[]
  /** Whether "I don't know" is an answer. */
  readonly mayBeUnknown: boolean
  /** What is said instead of "I don't know", where that is not all that it can mean. */
  readonly unknown?: BilingualText
  /** Of a day: the first that can be answered, where there is one. */
  readonly notBefore?: string
  /** Of a day: whether only a month or a year is too little. */
  readonly exact?: boolean
}

/** One question about the case. */
export interface CaseQuestion extends Question {
  /** What it is about; an answer is kept under this id. */
  readonly id: QuestionId
}

/** Entries of a policy as answers, each with its definition where it has one. */
export function optionsOf(
  list: readonly { readonly id: string; readonly label: BilingualText }[],
  defined: readonly DefinedWord[] = [],
): readonly Option[] {
  return list.map(({ id, label }) => ({ value: id, label, ...definitionIn(defined, id) }))
}

function definitionIn(defined: readonly DefinedWord[], word: string): Definition {
  const { id: _, ...definition } = defined.find(({ id }) => id === word) ?? { id: word }
  return definition
}

/** Words that are not the policy's as answers, in the order they are given, each with what it means. */
export function wordOptions<T extends string>(
  ids: readonly T[],
  labels: Readonly<Record<T, BilingualText>>,
  defined: Readonly<Record<T, Definition>>,
): readonly Option[] {
  return ids.map((value) => ({ value, label: labels[value], ...defined[value] }))
}

/**
 * The known levels of a fact as answers, each with its definition where it has one: in their order, but no comes before yes
 * in every question.
 *
 * @internal
 */
export function levelOptions(
  { id, levels, labels, known }: FactData,
  { facts }: Definitions,
): readonly Option[] {
  const answers = levels.slice(0, known).flatMap((level, index) => {
    const label = labels[index]
    return label === undefined ? [] : [{ id: String(level), label }]
  })
  const isYesFirst = answers[0]?.id === 'yes' && answers.some((one) => one.id === 'no')
  const inOrder = isYesFirst ? answers.reverse() : answers
  return optionsOf(inOrder, facts.find((one) => one.id === id)?.levels)
}

/** No and yes as answers, in the one order they have in every question. */
export const noOrYes: readonly Option[] = /* @__PURE__ */ (() => [
  { value: 'no', label: words.none },
  { value: 'yes', label: words.yes },
])()

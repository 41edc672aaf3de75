import type { FactData } from '../../policy/policy'
import type { BilingualText } from '../../base/text'
import type { QuestionId } from '../answers'

/** One answer that can be given. */
export interface Option {
  /** The word of the case it stands for. */
  readonly value: string
  /** What it is called. */
  readonly label: BilingualText
}

/** One question, as it is put to somebody. */
export interface Question {
  /** One of the options, any number of them, or a day. */
  readonly kind: 'one' | 'many' | 'day'
  /** The question. */
  readonly text: BilingualText
  /** Why it is asked. */
  readonly why: BilingualText
  /** The answers there are; empty for a day. */
  readonly options: readonly Option[]
  /** Whether "I don't know" is an answer. */
  readonly mayBeUnknown: boolean
}

/** One question about the case. */
export interface CaseQuestion extends Question {
  /** What it is about; an answer is kept under this id. */
  readonly id: QuestionId
}

/** Entries of a policy as answers. */
export function optionsOf(
  list: readonly { readonly id: string; readonly label: BilingualText }[],
): readonly Option[] {
  return list.map(({ id, label }) => ({ value: id, label }))
}

/** Words that are not the policy's as answers, in the order they are given. */
export function wordOptions<T extends string>(
  ids: readonly T[],
  labels: Readonly<Record<T, BilingualText>>,
): readonly Option[] {
  return ids.map((value) => ({ value, label: labels[value] }))
}

/**
 * The known levels of a fact as answers, in their order.
 *
 * @internal
 */
export function levelOptions({ levels, labels, known }: FactData): readonly Option[] {
  return levels.slice(0, known).flatMap((level, index) => {
    const label = labels[index]
    return label === undefined ? [] : [{ value: String(level), label }]
  })
}

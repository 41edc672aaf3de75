import type { FactData } from '../policy/policy'
import type { Text } from '../base/text'

/** One answer that can be given. */
export interface Option {
  /** The word of the case it stands for. */
  readonly value: string
  /** What it is called. */
  readonly label: Text
}

/** One question of the interview. */
export interface Question {
  /** What it is about; an answer is kept under this id. */
  readonly id: string
  /** One of the options, any number of them, or a day. */
  readonly kind: 'one' | 'many' | 'day'
  /** The question. */
  readonly text: Text
  /** Why it is asked. */
  readonly why: Text
  /** The answers there are; empty for a day. */
  readonly options: readonly Option[]
  /** Whether "I don't know" is an answer. */
  readonly mayBeUnknown: boolean
}

/** What was answered: a word, words, or null for "I don't know". */
export type Answer = string | readonly string[] | null

/** The answers so far, in the order they were given; dropping the last one goes back. */
export type Answers = readonly { readonly id: string; readonly answer: Answer }[]

/** What was answered to one question; undefined where it was not asked. */
export function answerTo(answers: Answers, id: string): Answer | undefined {
  return answers.find((given) => given.id === id)?.answer
}

/** Entries of a policy as answers. */
export function optionsOf(
  list: readonly { readonly id: string; readonly label: Text }[],
): readonly Option[] {
  return list.map(({ id, label }) => ({ value: id, label }))
}

/** The known levels of a fact as answers, in their order. */
export function levelOptions({ levels, labels, known }: FactData): readonly Option[] {
  return levels
    .slice(0, known)
    .map((level, index) => ({ value: String(level), label: labels[index] as Text }))
}

import type { BilingualText } from '../../base/text'

/** A JSON Schema, or a part of one: its keywords. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What people read of a part: its name in Dutch, and in English what it is. */
export interface Told {
  readonly title: string
  readonly description: string
}

/** A word that can be chosen, with what it is called and what it means. */
export interface Word {
  readonly id: string
  readonly label: BilingualText
  readonly means?: BilingualText | undefined
}

/** A word of a list. Each stands by itself, as `enum` has no place for what a word is called. */
export function choiceOf(words: readonly Word[]): JsonSchema {
  // Nothing at all may stand where there is no word: an empty `oneOf` is no schema.
  if (words.length === 0) return { not: {} }
  return { oneOf: words.map(constOf) }
}

/** A word of a list, as a schema by itself. */
export function constOf({ id, label, means }: Word): JsonSchema {
  const meaning = means === undefined ? label.en : `${label.en}: ${means.en}`
  return { const: id, title: label.nl, description: meaning }
}

/** One of some words, of which nothing is told. */
export function anyOf(words: readonly string[]): JsonSchema {
  return { enum: words }
}

/** The parts of an object; the named ones are needed. */
interface Parts {
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

/**
 * An object with no other properties. Their names are said twice: a validator that takes out what `additionalProperties` forbids,
 * without a word, still refuses what `propertyNames` does.
 */
export function objectOf({ properties, required = [] }: Parts): JsonSchema {
  const names = Object.keys(properties)
  return {
    type: 'object',
    ...(names.length === 0 ? { maxProperties: 0 } : { propertyNames: anyOf(names) }),
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

/** How long a list may be, and whether its entries differ. */
interface Length {
  readonly minItems?: number
  readonly maxItems: number
  readonly uniqueItems?: true
}

/** A list of entries of one kind. */
export function listOf(items: JsonSchema, length: Length): JsonSchema {
  return { type: 'array', ...length, items }
}

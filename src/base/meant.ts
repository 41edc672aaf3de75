import { inEither } from './issue'
import { alternatives, type Hint, nearest, orMeant, saidOtherwise, token } from './problem'
import type { BilingualText } from './text'

/** A word that can stand somewhere, with what people call it. */
export interface Called {
  /** The word itself. */
  readonly id: string
  /** Its labels, in either language. */
  readonly names: readonly string[]
  /** What else is said for it: it gives a hint, and is never taken for the word. */
  readonly also?: readonly string[]
}

/** A word with its label in both languages. */
export function calledBy(id: string | number, label: BilingualText): Called {
  return { id: String(id), names: [label.nl, label.en] }
}

/** Everything that a word is called. */
const everyName = ({ names, also = [] }: Called): readonly string[] => [...names, ...also]

/** The shortest word of a label by which the whole is recognised. */
const shortestPart = 4
/** The most words that are suggested at once. */
const mostMeant = 5

/**
 * The known words that were perhaps meant: by what they are called, by a word of that, or by spelling; never the opposite of what
 * was written. Takes any value.
 */
export function meantIn(word: unknown, called: readonly Called[]): Hint {
  const ids = called.map(({ id }) => id)
  const otherwise = saidOtherwise(word, ids)
  if (otherwise !== undefined) return suggested([otherwise])
  if (typeof word !== 'string') return {}
  const text = plain(word)
  const named = called.filter((one) => everyName(one).some((name) => plain(name) === text))
  if (named.length > 0) return suggested(named.map(({ id }) => id))
  const partly = called.filter((one) => everyName(one).some((name) => hasPart(name, text)))
  if (partly.length > 0) return suggested(partly.map(({ id }) => id))
  const near = nearestOf(word, called)
  return near === undefined ? {} : suggested([near])
}

/**
 * What is shown of a word that is not known: of several words the name that they are, which is no content of a case; else as little as
 * of any value. Takes any value.
 */
export function shownOf(word: unknown, called: readonly Called[]): string {
  if (typeof word !== 'string' || !/\s/u.test(word.trim())) return token(word)
  const text = plain(word)
  return called.flatMap(everyName).find((name) => plain(name) === text) ?? token(word)
}

function suggested(ids: readonly string[]): Hint {
  const [only, ...others] = ids
  return {
    suggestion: orMeant(
      others.length === 0 ? inEither(`\`${only}\``) : alternatives(ids.slice(0, mostMeant)),
    ),
  }
}

/** A name however it is written: no capitals, one space between words. */
export const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')

const denying = /\b(niet|geen|nooit|zonder|not|no|never|without)\b/

/** Whether a text is a word of a name. Of a name that denies something, one word can be its opposite. */
function hasPart(name: string, text: string): boolean {
  if (text.length < shortestPart || denying.test(name.toLowerCase())) return false
  return plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .includes(text)
}

function nearestOf(word: string, called: readonly Called[]): string | undefined {
  const written = inOne(word.trim())
  const byName = new Map(
    called.flatMap((one) => {
      const { id } = one
      const spelt = [id, ...everyName(one)].map(inOne)
      const isOpposite = spelt.some((name) => areOpposite(name, written))
      return isOpposite ? [] : spelt.map((name) => [name, id] as const)
    }),
  )
  const near = nearest(word, [...byName.keys()])
  return near === undefined ? undefined : byName.get(near)
}

const inOne = (text: string): string => text.toLowerCase().replace(/\s+/g, '-')

const opposing = ['un', 'dis', 'on', 'in', 'im', 'non', 'niet', 'not', 'no', 'geen']

/** Whether one name is the other with something before it that turns it round. */
export function sayOpposite(one: string, other: string): boolean {
  return areOpposite(inOne(one.trim()), inOne(other.trim()))
}

function areOpposite(one: string, other: string): boolean {
  const turned = (word: string) => opposing.flatMap((not) => [`${not}${word}`, `${not}-${word}`])
  return turned(one).includes(other) || turned(other).includes(one)
}

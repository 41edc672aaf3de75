import { isNot, issueOf } from '../base/issue'
import { alternatives, didYouMean, excerpt, type Issue } from '../base/problem'
import type { BilingualText } from '../base/text'

/** What is wrong with texts that stand beside a policy, such as its letters: checked by hand, as no rule reads them. */

/** What looks at one entry, where it stands. */
type Look = (one: unknown, at: Issue['path'], key: string) => readonly Issue[]

/** A list of names, what they are names in, and where they stand. */
interface Names {
  readonly known: readonly string[]
  readonly inWhat: BilingualText
  readonly path: Issue['path']
}

/** What is wrong with each entry of an object, and each entry that has no business there. */
export function entriesOf(value: unknown, names: Names, look: Look): readonly Issue[] {
  const { known, path } = names
  if (!isObject(value)) return [notA(anObject, value, path)]
  return Object.entries(value).flatMap(([key, one]) =>
    known.includes(key)
      ? look(one, [...path, key], key)
      : [unknownName(key, { ...names, path: [...path, excerpt(key)] })],
  )
}

/** That nothing has a name, with what was perhaps meant. */
export function unknownName(name: string, { known, inWhat, path }: Names): Issue {
  return issueOf({
    code: 'unknown-name',
    message: {
      nl: `niets in ${inWhat.nl} heet \`${excerpt(name)}\``,
      en: `nothing in ${inWhat.en} is called \`${excerpt(name)}\``,
    },
    path,
    expected: alternatives(known),
    received: excerpt(name),
    ...didYouMean(name, known),
  })
}

const anObject: BilingualText = { nl: 'een object', en: 'an object' }
/** A text, as an expectation. */
export const aText: BilingualText = { nl: 'een tekst', en: 'a text' }
/** A list, as an expectation. */
export const aList: BilingualText = { nl: 'een lijst', en: 'a list' }

/** That a value is something else than is expected. */
export function notA(expected: BilingualText, value: unknown, path: Issue['path']): Issue {
  const not = isNot(expected)
  const shown = excerpt(value)
  return issueOf({
    code: 'wrong-type',
    message: { nl: `\`${shown}\` ${not.nl}`, en: `\`${shown}\` ${not.en}` },
    path,
    expected,
    received: shown,
  })
}

/** Whether a value is an object with named entries. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

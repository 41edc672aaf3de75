import type { Issue } from './problem'
import type { BilingualText } from './text'

/** An issue as it is written down: what it says in both languages side by side. */
export interface BilingualIssue extends Pick<Issue, 'code' | 'path'> {
  readonly message: BilingualText
  readonly expected?: BilingualText | undefined
  readonly received?: string | undefined
  readonly suggestion?: BilingualText | undefined
}

/** An issue that says the same in English, as it always did, and in Dutch under `nl`. */
export function issueOf({
  code,
  message,
  path,
  expected,
  received,
  suggestion,
}: BilingualIssue): Issue {
  return {
    code,
    message: message.en,
    path,
    ...(expected === undefined ? {} : { expected: expected.en }),
    ...(received === undefined ? {} : { received }),
    ...(suggestion === undefined ? {} : { suggestion: suggestion.en }),
    nl: {
      message: inDutch(message.nl),
      ...(expected === undefined ? {} : { expected: inDutch(expected.nl) }),
      ...(suggestion === undefined ? {} : { suggestion: inDutch(suggestion.nl) }),
    },
  }
}

/** What stands in the place of a value that is not repeated, in Dutch. */
const insteadOf: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['a list', 'een lijst'],
  ['a long number', 'een lang getal'],
  ['a text of several words', 'een tekst van meer woorden'],
])

/** A Dutch text in which what was shown of a value, in backticks, is Dutch as well. */
function inDutch(text: string): string {
  return text.replace(/`([^`]+)`/g, (quoted, shown: string) => {
    const dutch = insteadOf.get(shown)
    return dutch === undefined ? quoted : `\`${dutch}\``
  })
}

/** A step of a path in Dutch: a key that is not repeated is said to be one. */
export function stepInDutch(step: string): string {
  return insteadOf.get(step) ?? step
}

/** A text that is the same in both languages: words of a file, or of code. */
export function inEither(text: string): BilingualText {
  return { nl: text, en: text }
}

/** That something is not what it has to be: `is not a list`, `is geen lijst`. */
export function isNot({ nl, en }: BilingualText): BilingualText {
  const not = nl.startsWith('een ') ? `geen ${nl.slice('een '.length)}` : `niet ${nl}`
  return { nl: `is ${not}`, en: `is not ${en}` }
}

/** That a property is missing. */
export function isMissing(key: string): BilingualText {
  return { nl: `\`${key}\` ontbreekt`, en: `\`${key}\` is missing` }
}

/** What a value can be at most: `at most 100 bytes`. */
export function atMost(most: number, what: BilingualText = nothing): BilingualText {
  const of = ({ nl, en }: BilingualText) => ({ nl: nl && ` ${nl}`, en: en && ` ${en}` })
  return { nl: `hoogstens ${most}${of(what).nl}`, en: `at most ${most}${of(what).en}` }
}

const nothing: BilingualText = { nl: '', en: '' }

/** Bytes, of which the unit is the same in both languages. */
export const bytes: BilingualText = { nl: 'bytes', en: 'bytes' }

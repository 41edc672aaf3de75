import { attempt } from './attempt'
import { inEither, isNot, issueOf } from './issue'
import { isPlainObject, kindOfObject } from './plain'
import {
  alternatives,
  calledNo,
  didYouMean,
  type Issue,
  listed,
  token,
  UsageError,
} from './problem'
import type { BilingualText } from './text'

/** Looks at one argument or option, and tells what is wrong with it; nothing where it may be so. */
export type Check = (value: unknown, path: Issue['path']) => readonly Issue[]

/** A check for every option there is, so that none can be forgotten. */
export type Checks<Options> = { readonly [Key in keyof Options]-?: Check }

/**
 * The options of a call, each read once. Throws a UsageError with every problem: something that is no object, an option that does
 * not exist, a value that an option cannot have.
 */
export function readOptions<Options extends object>(
  options: Options | undefined,
  checks: Checks<Options>,
): Partial<Options> {
  if (options === undefined) return {}
  const read = attempt(() => entriesOf(options))
  if (read === undefined) throw new UsageError([noOptions(options, Object.keys(checks))])
  const issues = read.flatMap(([key, value]) => optionIssues(key, value, checks))
  if (issues.length > 0) throw new UsageError(listed(issues))
  return Object.fromEntries(read) as Partial<Options>
}

/** The options by name; undefined where it is no plain object. */
function entriesOf(options: unknown): readonly (readonly [string, unknown])[] | undefined {
  const isObject = typeof options === 'object' && options !== null && !Array.isArray(options)
  if (!isObject || !isPlainObject(options)) return undefined
  return Object.entries(options)
}

function optionIssues<Options>(
  key: string,
  value: unknown,
  checks: Checks<Options>,
): readonly Issue[] {
  const known = Object.keys(checks)
  if (!Object.hasOwn(checks, key)) return [unknownOption(key, known)]
  // An option that is undefined is one that is left out.
  return value === undefined ? [] : checks[key as keyof Options](value, ['options', key])
}

function unknownOption(key: string, known: readonly string[]): Issue {
  return issueOf({
    code: 'unknown-key',
    message: {
      nl: `geen optie heet hier \`${token(key)}\``,
      en: `no option is called \`${token(key)}\` here`,
    },
    path: ['options', token(key)],
    expected: alternatives(known),
    received: token(key),
    ...didYouMean(key, known),
  })
}

function noOptions(options: unknown, known: readonly string[]): Issue {
  const { what, hint } = described(options)
  return issueOf({
    code: 'wrong-type',
    message: {
      nl: `${what.nl} is geen object met opties`,
      en: `${what.en} is not an object with options`,
    },
    path: ['options'],
    expected: {
      nl: `een object met ${alternatives(known).nl}`,
      en: `an object with ${alternatives(known).en}`,
    },
    suggestion: hint,
  })
}

/** What somebody handed over, and what may have been meant. */
interface Described {
  readonly what: BilingualText
  readonly hint?: BilingualText
}

/** What somebody handed over, in words, and what may have been meant. Takes any value. */
export function described(value: unknown): Described {
  const unfit = attempt(() =>
    typeof value !== 'object' || value === null || Array.isArray(value) || isPlainObject(value)
      ? undefined
      : kindOfObject(value),
  )
  if (unfit === undefined) return { what: inEither(`\`${token(value)}\``) }
  return unfit.what.en === 'a Promise' ? unfit : { what: unfit.what }
}

/** One of a few words. */
export function oneOf(what: BilingualText, known: readonly string[]): Check {
  return (value, path) => {
    if (typeof value === 'string' && known.includes(value)) return []
    return [
      issueOf({
        code: 'unknown-value',
        message: calledNo(what, token(value)),
        path,
        expected: alternatives(known),
        ...didYouMean(value, known),
      }),
    ]
  }
}

/** A whole number from the first to the last of two. */
export function wholeNumber(first: number, last: number): Check {
  return (value, path) => {
    const isOne = Number.isInteger(value) && Number(value) >= first && Number(value) <= last
    if (isOne) return []
    const expected = {
      nl: `een geheel getal van ${first} tot en met ${last}`,
      en: `a whole number from ${first} to ${last}`,
    }
    const { what } = described(value)
    const not = isNot(expected)
    const message = { nl: `${what.nl} ${not.nl}`, en: `${what.en} ${not.en}` }
    return [issueOf({ code: 'wrong-type', message, path, expected })]
  }
}

/** True or false. */
export const trueOrFalse: Check = (value, path) =>
  typeof value === 'boolean'
    ? []
    : [
        issueOf({
          code: 'wrong-type',
          message: {
            nl: `${described(value).what.nl} is niet waar en niet onwaar`,
            en: `${described(value).what.en} is neither true nor false`,
          },
          path,
          expected: { nl: '`true` of `false`', en: '`true` or `false`' },
        }),
      ]

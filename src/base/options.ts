import { attempt } from './attempt'
import { isPlainObject, kindOfObject } from './plain'
import { alternatives, didYouMean, type Issue, listed, token, UsageError } from './problem'

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
  return {
    code: 'unknown-key',
    message: `no option is called \`${token(key)}\` here`,
    path: ['options', token(key)],
    expected: alternatives(known),
    received: token(key),
    ...didYouMean(key, known),
  }
}

function noOptions(options: unknown, known: readonly string[]): Issue {
  const { what, hint } = described(options)
  return {
    code: 'wrong-type',
    message: `${what} is not an object with options`,
    path: ['options'],
    expected: `an object with ${alternatives(known)}`,
    ...(hint === undefined ? {} : { suggestion: hint }),
  }
}

/** What somebody handed over, in words, and what may have been meant. Takes any value. */
export function described(value: unknown): { readonly what: string; readonly hint?: string } {
  const unfit = attempt(() =>
    typeof value !== 'object' || value === null || Array.isArray(value) || isPlainObject(value)
      ? undefined
      : kindOfObject(value),
  )
  if (unfit === undefined) return { what: `\`${token(value)}\`` }
  return unfit.what === 'a Promise' ? unfit : { what: unfit.what }
}

/** One of a few words. */
export function oneOf(what: string, known: readonly string[]): Check {
  return (value, path) => {
    if (typeof value === 'string' && known.includes(value)) return []
    return [
      {
        code: 'unknown-value',
        message: `no ${what} is called \`${token(value)}\``,
        path,
        expected: alternatives(known),
        ...didYouMean(value, known),
      },
    ]
  }
}

/** A whole number from the first to the last of two. */
export function wholeNumber(first: number, last: number): Check {
  return (value, path) => {
    const isOne = Number.isInteger(value) && Number(value) >= first && Number(value) <= last
    if (isOne) return []
    return [
      {
        code: 'wrong-type',
        message: `${described(value).what} is not a whole number from ${first} to ${last}`,
        path,
        expected: `a whole number from ${first} to ${last}`,
      },
    ]
  }
}

/** True or false. */
export const trueOrFalse: Check = (value, path) =>
  typeof value === 'boolean'
    ? []
    : [
        {
          code: 'wrong-type',
          message: `${described(value).what} is neither true nor false`,
          path,
          expected: '`true` or `false`',
        },
      ]

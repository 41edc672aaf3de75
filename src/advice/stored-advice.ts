import { attempt } from '../base/attempt'
import { described } from '../base/options'
import { plainData, under } from '../base/plain'
import { type Issue, listed, token, UsageError } from '../base/problem'

/** An advice that was stored and came back: plain data of which no more is known than that it names itself an advice and has hashes. */
export interface StoredAdvice {
  readonly type: 'advice' | 'advice-brief'
  readonly receipt: {
    readonly case?: unknown
    readonly caseHash: string
    readonly adviceHash: string
    readonly policyHash?: unknown
    readonly library?: unknown
  }
}

/** How many objects deep an advice is read: deeper than any is. */
const deepest = 20

/** The version of the contract whose advices can be verified. */
const contractVersion = 1

/**
 * Reads any value as an advice that was stored, whole or brief. Throws a UsageError where it is none, is of another contract or
 * holds no hashes.
 */
export function readStored(input: unknown): StoredAdvice {
  const { issues, value, more } = storedAdvice(input)
  if (value === undefined) throw new UsageError(listed(under('advice', issues), more))
  return value
}

/** What could be read of an advice that was stored, with the problems found. */
export interface ReadAdvice {
  readonly value: StoredAdvice | undefined
  readonly issues: readonly Issue[]
  /** How many problems there are beside those in `issues`. */
  readonly more: number
}

/** Reads any value as an advice that was stored, whole or brief, and tells what is wrong with it. */
export function storedAdvice(input: unknown): ReadAdvice {
  const first = attempt(() => notAnAdvice(input)) ?? [noAdvice('`object`')]
  if (first.length > 0) return { value: undefined, issues: first, more: 0 }
  const { value, issues, more } = plainData(input, deepest)
  const found = issues.length > 0 ? issues : lacking(value)
  if (found.length > 0) return { value: undefined, issues: found, more }
  return { value: value as StoredAdvice, issues: [], more: 0 }
}

function notAnAdvice(input: unknown): readonly Issue[] {
  const { what, hint } = described(input)
  if (typeof input !== 'object' || input === null || Array.isArray(input) || hint !== undefined)
    return [noAdvice(what, hint)]
  if ('ok' in input && 'value' in input)
    return [noAdvice('what a `safe…` function returned', 'hand over its `value`')]
  return []
}

type Given = Readonly<Record<string, unknown>>

function lacking(value: unknown): readonly Issue[] {
  const { type, contractVersion: version, receipt } = value as Given
  if (type !== 'advice' && type !== 'advice-brief') return [noAdvice('`object`')]
  if (version !== contractVersion)
    return [
      {
        code: 'unsupported',
        message: `the advice is of contract \`${token(version)}\``,
        path: ['contractVersion'],
        expected: `contract ${contractVersion}`,
        suggestion: 'use the version of the library that made it',
      },
    ]
  const held = typeof receipt === 'object' && receipt !== null ? (receipt as Given) : {}
  return (['caseHash', 'adviceHash'] as const).flatMap((key): readonly Issue[] =>
    typeof held[key] === 'string' ? [] : [noHash(key)],
  )
}

function noHash(key: string): Issue {
  return {
    code: 'missing',
    message: `\`${key}\` is missing`,
    path: ['receipt', key],
    suggestion: 'an advice of a version before receipts held hashes cannot be verified',
  }
}

function noAdvice(what: string, suggestion?: string): Issue {
  return {
    code: 'wrong-type',
    message: `${what} is not an advice`,
    path: [],
    expected: 'what `advise` returned',
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

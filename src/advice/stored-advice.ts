import { attempt } from '../base/attempt'
import { described } from '../base/options'
import { plainData, under } from '../base/plain'
import { inEither, isMissing, issueOf } from '../base/issue'
import type { BilingualText } from '../base/text'
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
  const first = attempt(() => notAnAdvice(input)) ?? [noAdvice(inEither('`object`'))]
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
    return [
      noAdvice(
        { nl: 'wat een `safe…`-functie teruggaf', en: 'what a `safe…` function returned' },
        { nl: 'geef de `value` ervan', en: 'hand over its `value`' },
      ),
    ]
  return []
}

type Given = Readonly<Record<string, unknown>>

function lacking(value: unknown): readonly Issue[] {
  const { type, contractVersion: version, receipt } = value as Given
  if (type !== 'advice' && type !== 'advice-brief') return [noAdvice(inEither('`object`'))]
  if (version !== contractVersion)
    return [
      issueOf({
        code: 'unsupported',
        message: {
          nl: `het advies is van contract \`${token(version)}\``,
          en: `the advice is of contract \`${token(version)}\``,
        },
        path: ['contractVersion'],
        expected: inEither(`contract ${contractVersion}`),
        suggestion: {
          nl: 'gebruik de versie van de bibliotheek die het heeft gemaakt',
          en: 'use the version of the library that made it',
        },
      }),
    ]
  const held = typeof receipt === 'object' && receipt !== null ? (receipt as Given) : {}
  return (['caseHash', 'adviceHash'] as const).flatMap((key): readonly Issue[] =>
    typeof held[key] === 'string' ? [] : [noHash(key)],
  )
}

function noHash(key: string): Issue {
  return issueOf({
    code: 'missing',
    message: isMissing(key),
    path: ['receipt', key],
    suggestion: {
      nl: 'een advies van een versie zonder controlegetallen kan niet worden nagegaan',
      en: 'an advice of a version before receipts held hashes cannot be verified',
    },
  })
}

function noAdvice(what: BilingualText, suggestion?: BilingualText): Issue {
  return issueOf({
    code: 'wrong-type',
    message: { nl: `${what.nl} is geen advies`, en: `${what.en} is not an advice` },
    path: [],
    expected: { nl: 'wat `advise` teruggaf', en: 'what `advise` returned' },
    suggestion,
  })
}

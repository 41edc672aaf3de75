import { attempt } from '../base/attempt'
import { described } from '../base/options'
import { plainData, under } from '../base/plain'
import { type Issue, listed, token, UsageError } from '../base/problem'
import type { Advice } from '../advice/advice'
import { adviceHashOf } from '../advice/content-hash'
import type { CheckResult } from '../check/check-result'
import type { Comparison } from '../compare/comparison'
import type { PolicyDiff } from '../verify/diff-policies'
import type { Verification } from '../verify/verify-policy'
import type { Vocabulary } from '../policy/vocabulary'

/** What can be rendered: the result of `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies`. */
export type Renderable =
  Advice<Vocabulary> | CheckResult<Vocabulary> | Comparison<Vocabulary> | Verification | PolicyDiff

/** The version of the contract whose results can be rendered. */
const contractVersion = 1

/** Properties that every result of a kind has: what is stored or sent and comes back without one is not whole. */
const propertiesOf: Readonly<Record<Renderable['type'], readonly string[]>> = {
  advice: ['kind', 'recommended', 'summary', 'considered', 'labels', 'receipt'],
  check: ['verdict', 'proposed', 'because', 'whatWouldChange', 'advice'],
  comparison: ['cases', 'sameFacts', 'milderButGraver', 'byPosition', 'receipt'],
  verification: [
    'contractVersion',
    'ok',
    'situations',
    'computed',
    'compared',
    'scenarios',
    'findings',
  ],
  difference: ['policies', 'changes', 'situations', 'moved'],
}

const resultsMeant = 'what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned'

/** How many objects deep a result is read: deeper than any is. */
const deepest = 20

/**
 * Reads a result as plain data of a size that can be rendered. Throws a UsageError where something is none: no object, a promise,
 * what a `safe…` function returned, a case, a brief advice, a result of another contract, one that lacks something, or one that
 * was changed after it was made.
 */
export function readResult<T extends Renderable>(result: T): T {
  const issues = attempt(() => resultIssues(result)) ?? [noResult('`object`')]
  if (issues.length > 0) throw new UsageError(issues)
  const read = plainData(result, deepest)
  if (read.issues.length > 0) throw new UsageError(listed(under('result', read.issues), read.more))
  const whole = read.value as T
  const changed = changedIssues(whole)
  if (changed.length > 0) throw new UsageError(changed)
  return whole
}

/** That an advice is no longer what it was: what is in it does not match its own hash. One that was made before advices held a hash cannot be told from its like. */
function changedIssues(result: Renderable): readonly Issue[] {
  const [advice, path] = adviceIn(result)
  const receipt = advice?.receipt
  if (receipt === undefined || receipt === null || receipt.adviceHash === undefined) return []
  const isAsMade = attempt(() => adviceHashOf({ ...advice, receipt })) === receipt.adviceHash
  if (isAsMade) return []
  return [
    {
      code: 'contradiction',
      message: 'the advice was changed after it was made',
      path: ['result', ...path, 'receipt', 'adviceHash'],
      suggestion: 'show it as it was returned, or ask for advice again',
    },
  ]
}

/** The advice in a result, as far as there is one. */
interface StoredAdvice {
  readonly receipt?: { readonly adviceHash?: unknown } | null
}

/** The advice that a result is or holds, and where it stands. */
function adviceIn(result: Renderable): readonly [StoredAdvice | undefined, Issue['path']] {
  if (result.type === 'advice') return [result, []]
  return result.type === 'check' ? [result.advice, ['advice']] : [undefined, []]
}

function resultIssues(result: unknown): readonly Issue[] {
  const { what, hint } = described(result)
  if (typeof result !== 'object' || result === null || Array.isArray(result) || hint !== undefined)
    return [noResult(what, hint)]
  if ('ok' in result && 'value' in result)
    return [noResult('what a `safe…` function returned', 'hand over its `value`')]
  if ('ok' in result && 'issues' in result)
    return [noResult('what a `safe…` function returned', 'show its `issues`')]
  if ('conduct' in result && !('recommended' in result))
    return [noResult('a case', 'ask for advice: `advise(theCase)`')]
  if ('type' in result && result.type === 'advice-brief')
    return [noResult('a brief advice', 'ask for the whole explanation: `advise(theCase)`')]
  if ('contractVersion' in result && result.contractVersion !== contractVersion)
    return [otherContract(result.contractVersion)]
  return missingProperties(result)
}

function missingProperties(result: object): readonly Issue[] {
  const found = Object.entries(propertiesOf).find(
    ([type]) => 'type' in result && result.type === type,
  )
  // An object of something else altogether.
  if (found === undefined) return [noResult('`object`')]
  const missing = ['contractVersion', ...found[1]].filter((key) => !(key in result))
  return missing.map((key) => ({
    code: 'missing',
    message: `\`${key}\` is missing`,
    path: ['result', key],
    suggestion: 'render a result as it was returned',
  }))
}

function noResult(what: string, suggestion?: string): Issue {
  return {
    code: 'wrong-type',
    message: `${what} is not a result`,
    path: ['result'],
    expected: resultsMeant,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

function otherContract(version: unknown): Issue {
  return {
    code: 'unsupported',
    message: `the result is of contract \`${token(version)}\``,
    path: ['result', 'contractVersion'],
    expected: `contract ${contractVersion}`,
    suggestion: 'use the version of the library that made it',
  }
}

/**
 * Renders what was found to be a result. Throws a UsageError where it breaks half-way, as with one that was changed after it was
 * made; what broke is the `cause`.
 */
export function renderedOrRefused<T>(render: () => T): T {
  try {
    return render()
  } catch (cause) {
    const issue = noResult('what was handed over', 'render a result as it was returned')
    throw new UsageError([{ ...issue, code: 'unreadable' }], { cause })
  }
}

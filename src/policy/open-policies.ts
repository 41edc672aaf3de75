import { attempt } from '../base/attempt'
import { type Check, described } from '../base/options'
import { type Issue, UsageError } from '../base/problem'
import { libraryVersion } from '../base/version'
import { madeBy, type Policy, type PolicyInside } from './ready'
import type { Vocabulary } from './vocabulary'

/** Opens policies that were handed over by themselves, by the names of the arguments. Throws a UsageError with every problem. */
export function openPolicies<Name extends string>(
  given: Readonly<Record<Name, Policy<Vocabulary>>>,
): Readonly<Record<Name, PolicyInside>> {
  const issues = Object.entries<Policy<Vocabulary>>(given).flatMap(([name, policy]) =>
    policyIssues(policy, [name]),
  )
  if (issues.length > 0) throw new UsageError(issues)
  return given as Readonly<Record<Name, PolicyInside>>
}

/** Whether something is a policy that this library made ready. */
export const policyIssues: Check = (value, path) => {
  const version = attempt(() => madeBy(value))
  if (version === libraryVersion) return []
  if (version !== undefined) return [otherVersion(version, path)]
  const { what, hint } = described(value)
  return [
    {
      code: value === undefined ? 'missing' : 'wrong-type',
      message: value === undefined ? 'the policy is missing' : `${what} is not a policy`,
      path,
      expected: 'what `loadPolicy` resolves to, or `arbocatalogus2026`',
      suggestion: adviceOn(value, hint),
    },
  ]
}

/** What to do instead. */
function adviceOn(value: unknown, hint: string | undefined): string {
  if (hint !== undefined) return 'a forgotten `await`? write `await loadPolicy(…)`'
  if (typeof value === 'string') return 'load it first: `await loadPolicy(…)`'
  const has = (key: string) => attempt(() => key in (value as object)) === true
  if (has('ok') && has('value')) return 'hand over the `value` of the result'
  if (has('type') && has('definitions'))
    return 'a compiled policy is made ready first: `readyPolicy(…)`'
  if (has('hash') && has('validFrom'))
    return 'a copy of a policy, such as JSON or a structured clone gives, is none: load it again with `loadPolicy`'
  return 'load it first: `await loadPolicy(…)`'
}

function otherVersion(version: string, path: Issue['path']): Issue {
  return {
    code: 'unsupported',
    message: `the policy was made ready by version \`${version}\` of this library`,
    path,
    expected: `a policy of version \`${libraryVersion}\``,
    suggestion: 'load it with the same copy of the library that is asked',
  }
}

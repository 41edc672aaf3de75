import { attempt } from '../base/attempt'
import { type Check, described } from '../base/options'
import { issueOf } from '../base/issue'
import { type Issue, UsageError } from '../base/problem'
import type { BilingualText } from '../base/text'
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
    issueOf({
      code: value === undefined ? 'missing' : 'wrong-type',
      message:
        value === undefined
          ? { nl: 'de regeling ontbreekt', en: 'the policy is missing' }
          : { nl: `${what.nl} is geen regeling`, en: `${what.en} is not a policy` },
      path,
      expected: {
        nl: 'wat `loadPolicy` oplevert, of `arbocatalogus2026`',
        en: 'what `loadPolicy` resolves to, or `arbocatalogus2026`',
      },
      suggestion: adviceOn(value, hint),
    }),
  ]
}

/** What to do instead. */
function adviceOn(value: unknown, hint: BilingualText | undefined): BilingualText {
  if (hint !== undefined) return forgottenAwait
  if (typeof value === 'string') return loadFirst
  const has = (key: string) => attempt(() => key in (value as object)) === true
  if (has('ok') && has('value')) return ofTheResult
  if (has('type') && has('definitions')) return readyFirst
  if (has('hash') && has('validFrom')) return loadAgain
  return loadFirst
}

const forgottenAwait: BilingualText = {
  nl: '`await` vergeten? schrijf `await loadPolicy(…)`',
  en: 'a forgotten `await`? write `await loadPolicy(…)`',
}
const loadFirst: BilingualText = {
  nl: 'laad haar eerst: `await loadPolicy(…)`',
  en: 'load it first: `await loadPolicy(…)`',
}
const ofTheResult: BilingualText = {
  nl: 'geef de `value` van het resultaat',
  en: 'hand over the `value` of the result',
}
const readyFirst: BilingualText = {
  nl: 'maak een gebouwde regeling eerst klaar: `readyPolicy(…)`',
  en: 'a compiled policy is made ready first: `readyPolicy(…)`',
}
const loadAgain: BilingualText = {
  nl: 'een kopie van een regeling, zoals uit JSON of een structured clone, is er geen: laad haar opnieuw met `loadPolicy`',
  en: 'a copy of a policy, such as JSON or a structured clone gives, is none: load it again with `loadPolicy`',
}

function otherVersion(version: string, path: Issue['path']): Issue {
  return issueOf({
    code: 'unsupported',
    message: {
      nl: `de regeling is klaargemaakt door versie \`${version}\` van dit programma`,
      en: `the policy was made ready by version \`${version}\` of this library`,
    },
    path,
    expected: {
      nl: `een regeling van versie \`${libraryVersion}\``,
      en: `a policy of version \`${libraryVersion}\``,
    },
    suggestion: {
      nl: 'laad haar met dezelfde kopie van het programma als waaraan u vraagt',
      en: 'load it with the same copy of the library that is asked',
    },
  })
}

import { attempt } from '../base/attempt'
import { type Checks, readOptions } from '../base/options'
import { issueOf } from '../base/issue'
import { UsageError } from '../base/problem'
import { policyIssues } from './open-policies'
import { inside, madeBy, type Policy, type PolicyInside } from './ready'
import { arbocatalogus2026 } from './shipped'
import type { Vocabulary } from './vocabulary'

/** What every question to a policy takes. */
interface PolicyOptions {
  /** The policy to use; the shipped one when left out. */
  readonly policy?: Policy<Vocabulary> | undefined
}

/** The policy that the options name, opened; the shipped one when left out. Throws a UsageError with every problem in the options. */
export function policyFrom(options: PolicyOptions | undefined): PolicyInside {
  return optionsWithPolicy<PolicyOptions>(options, { policy: policyIssues }).policy
}

/**
 * The options of a call that takes a policy and more, with the policy opened; the shipped one when left out. Throws a UsageError
 * with every problem in the options.
 */
export function optionsWithPolicy<Options extends PolicyOptions>(
  options: Options | undefined,
  checks: Checks<Options>,
): Partial<Omit<Options, 'policy'>> & { readonly policy: PolicyInside } {
  if (attempt(() => madeBy(options)) !== undefined)
    throw new UsageError([
      issueOf({
        code: 'wrong-type',
        message: {
          nl: 'een regeling is geen object met opties',
          en: 'a policy is not an object with options',
        },
        path: ['options'],
        suggestion: { nl: 'geef haar als `{ policy }`', en: 'hand it over as `{ policy }`' },
      }),
    ])
  const read = readOptions(options, checks)
  return { ...read, policy: inside(read.policy ?? arbocatalogus2026) }
}

import { attempt } from '../base/attempt'
import { readOptions } from '../base/options'
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
  if (attempt(() => madeBy(options)) !== undefined)
    throw new UsageError([
      {
        code: 'wrong-type',
        message: 'a policy is not an object with options',
        path: ['options'],
        suggestion: 'hand it over as `{ policy }`',
      },
    ])
  const { policy } = readOptions<PolicyOptions>(options, { policy: policyIssues })
  return inside(policy ?? arbocatalogus2026)
}

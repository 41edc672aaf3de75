import { inside, type PolicyInside, readyPolicy } from '../../src/policy/ready'
import type { PolicyData } from '../../src/policy/policy'
import { arbocatalogus2026 } from '../../src/index'

/** The shipped policy, opened up. */
export const shipped: PolicyInside = inside(arbocatalogus2026)

/** A copy of the shipped policy with some of its data changed, for tests that break a rule on purpose. */
export function changedPolicy(change: (data: { -readonly [Key in keyof PolicyData]: PolicyData[Key] }) => void) {
  const data = structuredClone(shipped.data) as { -readonly [Key in keyof PolicyData]: PolicyData[Key] }
  change(data)
  return readyPolicy({ ...data, provedMonotone: false })
}

import { arbocatalogus2026, type Policy } from '../../src/index'
import type { PolicyData, RuleData } from '../../src/policy/policy'
import { inside, type PolicyInside, readyPolicy } from '../../src/policy/ready'
import type { Vocabulary } from '../../src/policy/vocabulary'

/** The shipped policy, opened up. */
export const shipped: PolicyInside = inside(arbocatalogus2026)

/** A copy of the shipped policy with some of its data changed, for tests that break a rule on purpose. */
export function changedPolicy(
  change: (data: { -readonly [Key in keyof PolicyData]: PolicyData[Key] }) => void,
) {
  const data = structuredClone(shipped.data) as {
    -readonly [Key in keyof PolicyData]: PolicyData[Key]
  }
  change(data)
  return readyPolicy({ ...data, provedMonotone: false })
}

/** The shipped policy with other rules, or the same in another order; cheaper than {@link changedPolicy}, for it copies nothing. */
export function policyWithRules(rules: readonly RuleData[]): Policy<Vocabulary> {
  return readyPolicy({ ...shipped.data, rules, provedMonotone: false })
}

/** The ids of the facts of one role. */
export function factIds(role: 'given' | 'procedure' | 'circumstance'): readonly string[] {
  return shipped.data.facts.filter((fact) => fact.role === role).map((fact) => fact.id)
}

/** The answers a fact can have, mildest first where it is ordered; `unknown` is no answer. */
export function levelsOf(fact: string): readonly string[] {
  const { levels, known } = shipped.data.facts[
    shipped.factIndex.get(fact) as number
  ] as PolicyData['facts'][number]
  return levels.slice(0, known).map(String)
}

/** The place of a rung on the ladder. */
export function rungAt(rung: string): number {
  return shipped.data.ladder.indexOf(rung)
}

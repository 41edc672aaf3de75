import { fires, type Tabled } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { statementsOf } from '../policy/statements'
import { laterRules } from './rules'

/** Whether a rule says that a rung cannot be imposed with these levels. */
export function isUnavailable(
  policy: PolicyInside,
  rung: number,
  asKnown: readonly number[],
): boolean {
  return rulesThatBar(policy, rung).some((rule) => fires(rule, asKnown))
}

/** The facts that rules read to say that a rung cannot be imposed. */
export function factsThatBar(policy: PolicyInside, rung: number): ReadonlySet<number> {
  return new Set(rulesThatBar(policy, rung).flatMap(({ reads }) => reads))
}

/** The rules that say of a rung that it cannot be imposed. */
export function rulesThatBar(policy: PolicyInside, rung: number): readonly Tabled[] {
  const { unavailable } = statementsOf(policy.data)
  const measure = policy.data.ladder[rung]
  return laterRules(policy).unavailable.filter(
    ({ rule }) => unavailable.get(rule)?.measure === measure,
  )
}

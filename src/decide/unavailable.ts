import { perPolicy } from '../policy/per-policy'
import { fires, type Tabled } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { statementsOf } from '../policy/statements'
import { programOf } from './kernel/program'

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
  return barringByRung(policy.data)[rung] ?? []
}

const barringByRung = /* @__PURE__ */ perPolicy((data): readonly (readonly Tabled[])[] => {
  const { unavailable } = statementsOf(data)
  const rules = programOf(data).later.unavailable
  return data.ladder.map((measure) =>
    rules.filter(({ rule }) => unavailable.get(rule)?.measure === measure),
  )
})

import { perPolicy } from '../policy/per-policy'
import { fires, type Tabled } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { statementsOf } from '../policy/statements'
import { programOf } from './kernel/program'

/** Whether a rule says that a measure cannot be imposed with these levels. */
export function isUnavailable(
  policy: PolicyInside,
  measure: string,
  asKnown: readonly number[],
): boolean {
  return rulesThatBar(policy, measure).some((rule) => fires(rule, asKnown))
}

/** The facts that rules read to say that a measure cannot be imposed. */
export function factsThatBar(policy: PolicyInside, measure: string): ReadonlySet<number> {
  return new Set(rulesThatBar(policy, measure).flatMap(({ reads }) => reads))
}

/** The rules that say of a measure that it cannot be imposed. */
export function rulesThatBar({ data }: PolicyInside, measure: string): readonly Tabled[] {
  return barringByMeasure(data).get(measure) ?? []
}

const barringByMeasure = /* @__PURE__ */ perPolicy(
  (data): ReadonlyMap<string, readonly Tabled[]> => {
    const { unavailable } = statementsOf(data)
    const rules = programOf(data).later.unavailable
    const barring = (measure: string) =>
      rules.filter(({ rule }) => unavailable.get(rule)?.measure === measure)
    return new Map(data.measures.map(({ id }) => [id, barring(id)]))
  },
)

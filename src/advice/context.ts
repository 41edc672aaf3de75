import type { Case } from '../case/case'
import type { CaseDecision, Decision } from '../decide/decide'
import type { Derived } from '../case/derive'
import type { RuleData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import type { Text } from '../base/text'
import { once } from './once'

/** What the parts of an advice are built from: a case understood, and what was decided. */
export interface Context {
  readonly policy: PolicyInside
  readonly theCase: Case
  readonly derived: Derived
  readonly decision: CaseDecision
}

/** The same, where the decision can tell how it came about. */
export interface Explaining extends Context {
  readonly decision: Decision
}

/** A rule by its place in the policy. */
export function ruleAt({ policy }: Pick<Context, 'policy'>, index: number): RuleData {
  return policy.data.rules[index] as RuleData
}

/** What a measure is called for the relation of this case. */
export function measureLabel(
  { policy, theCase }: Pick<Context, 'policy' | 'theCase'>,
  id: string,
): Text {
  const relation = theCase.relation ?? 'employee'
  return once(policy, relation, id, () => {
    const measure = policy.data.measures.find((item) => item.id === id)
    return measure?.wording?.[relation]?.label ?? measure?.label ?? { nl: id, en: id }
  })
}

/** What a rung is called, by its place on the ladder. */
export function rungLabel(context: Pick<Context, 'policy' | 'theCase'>, rung: number): Text {
  return measureLabel(context, context.policy.data.ladder[rung] as string)
}

import { type Case, relationOf } from '../case/case'
import { type Misunderstood, understand } from '../case/understand'
import { type CaseDecision, decide, type Decision } from '../decide/decide'
import type { Derived } from '../case/derive'
import { namedRung, type NamedRung } from '../policy/named'
import type { PolicyInside } from '../policy/ready'
import { type RuleStatement, type Statements, statementsOf } from '../policy/statements'
import { measureFor, type MeasureStatement, type Wording, wordingFor } from '../policy/wording'
import type { Success } from '../base/problem'
import type { BilingualText } from '../base/text'
import type { Vocabulary } from '../policy/vocabulary'

/** What the parts of an advice are built from: a case understood, and what was decided. */
export interface Context {
  readonly policy: PolicyInside
  readonly theCase: Case<Vocabulary>
  readonly derived: Derived
  readonly decision: CaseDecision
}

/** The same, where the decision can tell how it came about. */
export interface Explaining extends Context {
  readonly decision: Decision
}

/** A case understood and decided, or every problem in it. */
export function decidedCase(
  policy: PolicyInside,
  theCase: unknown,
): Success<Explaining> | Misunderstood {
  const understood = understand(policy, theCase)
  if (!understood.ok) return understood
  const { value } = understood
  return { ok: true, value: { policy, ...value, decision: decide(policy, value.derived) } }
}

/** What the policy says in every case. */
export function statementsIn({ policy }: Pick<Context, 'policy'>): Statements {
  return statementsOf(policy.data)
}

/** What the policy says in every case of this relation. */
export function wordingIn({ policy, theCase }: Pick<Context, 'policy' | 'theCase'>): Wording {
  return wordingFor(policy.data, relationOf(theCase))
}

/** What some rules say, by their places in the policy. */
export function rulesAt(
  context: Pick<Context, 'policy'>,
  places: readonly number[],
): readonly RuleStatement[] {
  const { rules } = statementsIn(context)
  return places.flatMap((place) => rules[place] ?? [])
}

/** A measure in the wording of this case. */
export function measureOf(
  { policy, theCase }: Pick<Context, 'policy' | 'theCase'>,
  id: string,
): MeasureStatement {
  return measureFor(policy.data, id, relationOf(theCase))
}

/** What a measure is called for the relation of this case. */
export function measureLabel(
  context: Pick<Context, 'policy' | 'theCase'>,
  id: string,
): BilingualText {
  return measureOf(context, id).words.label
}

/** Whether the guideline itself names a measure for a tier, by the place of the tier. */
export function namedIn(
  context: Pick<Context, 'policy' | 'theCase'>,
  tier: number,
  measure: string,
): NamedRung {
  const relation = relationOf(context.theCase)
  return namedRung(context.policy.data, { tier: tierAt(context, tier), measure, relation })
}

/** A tier, by its place among the tiers. */
export function tierAt({ policy }: Pick<Context, 'policy'>, tier: number): string {
  return policy.data.tiers[tier]?.id as string
}

/** The measure on a rung, by its place on the ladder. */
export function rungAt({ policy }: Pick<Context, 'policy'>, rung: number): string {
  return policy.data.ladder[rung] as string
}

/** How an advice names a rung in its first sentence, by its place on the ladder. */
export function advisedLabel(
  context: Pick<Context, 'policy' | 'theCase'>,
  rung: number,
): BilingualText {
  return measureOf(context, rungAt(context, rung)).advised
}

/** What a rung is called, by its place on the ladder. */
export function rungLabel(
  context: Pick<Context, 'policy' | 'theCase'>,
  rung: number,
): BilingualText {
  return measureLabel(context, rungAt(context, rung))
}

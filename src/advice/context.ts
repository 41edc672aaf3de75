import { type Case, type Relation, relationOf } from '../case/case'
import { type Misunderstood, understand } from '../case/understand'
import { type CaseDecision, decide, type Decision } from '../decide/decide'
import type { Derived } from '../case/derive'
import { keyOf, type OpenLevels } from '../case/levels'
import { perPolicy } from '../policy/per-policy'
import { namedRung, type NamedRung } from '../policy/named'
import type { PolicyInside } from '../policy/ready'
import { type RuleStatement, type Statements, statementsOf } from '../policy/statements'
import { measureFor, type MeasureStatement, type Wording, wordingFor } from '../policy/wording'
import { keptLately } from '../base/kept'
import type { Success } from '../base/problem'
import type { BilingualText } from '../base/text'
import type { Vocabulary } from '../policy/vocabulary'

/**
 * A case as no more than its levels, and what was decided: no day, no reference, no place of an act. What is made of this alone
 * is the same in every case at these levels.
 */
export interface AtLevels {
  readonly policy: PolicyInside
  readonly theCase: Pick<Case<Vocabulary>, 'relation'>
  readonly derived: OpenLevels
  readonly decision: CaseDecision
}

/** The same, where the decision can tell how it came about. */
export interface ExplainingLevels extends AtLevels {
  readonly decision: Decision
}

/** What the parts of an advice are built from: a case understood, and what was decided. */
export interface Context extends AtLevels {
  readonly theCase: Case<Vocabulary>
  readonly derived: Derived
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
  const { theCase: read, derived } = understood.value
  const decision = decidedAt(policy, derived, relationOf(read))
  return { ok: true, value: { policy, theCase: read, derived, decision } }
}

/** For how many cases at different levels it is kept what was decided and said. */
const mostKept = 64

/** A case of more acts than this is decided each time, so that what is kept stays small. */
const mostActs = 8

/** The decision at some levels: one object for all cases at these levels of one relation, by which is kept what is said of it. */
function decidedAt(policy: PolicyInside, derived: OpenLevels, relation: Relation): Decision {
  const make = () => decide(policy, derived)
  if (derived.acts.length > mostActs) return make()
  return decisions(policy.data)(`${relation} ${keyOf(derived)}`, make)
}

const decisions = /* @__PURE__ */ perPolicy(() => keptLately<Decision>(mostKept))

/** What the policy says in every case. */
export function statementsIn({ policy }: Pick<AtLevels, 'policy'>): Statements {
  return statementsOf(policy.data)
}

/** What the policy says in every case of this relation. */
export function wordingIn({ policy, theCase }: Pick<AtLevels, 'policy' | 'theCase'>): Wording {
  return wordingFor(policy.data, relationOf(theCase))
}

/** What some rules say, by their places in the policy. */
export function rulesAt(
  context: Pick<AtLevels, 'policy'>,
  places: readonly number[],
): readonly RuleStatement[] {
  const { rules } = statementsIn(context)
  return places.flatMap((place) => rules[place] ?? [])
}

/** A measure in the wording of this case. */
export function measureOf(
  { policy, theCase }: Pick<AtLevels, 'policy' | 'theCase'>,
  id: string,
): MeasureStatement {
  return measureFor(policy.data, id, relationOf(theCase))
}

/** What a measure is called for the relation of this case. */
export function measureLabel(
  context: Pick<AtLevels, 'policy' | 'theCase'>,
  id: string,
): BilingualText {
  return measureOf(context, id).words.label
}

/** Whether the guideline itself names a measure for a tier, by the place of the tier. */
export function namedIn(
  context: Pick<AtLevels, 'policy' | 'theCase'>,
  tier: number,
  measure: string,
): NamedRung {
  const relation = relationOf(context.theCase)
  return namedRung(context.policy.data, { tier: tierAt(context, tier), measure, relation })
}

/** A tier, by its place among the tiers. */
export function tierAt({ policy }: Pick<AtLevels, 'policy'>, tier: number): string {
  return policy.data.tiers[tier]?.id as string
}

/** The measure on a rung, by its place on the ladder. */
export function rungAt({ policy }: Pick<AtLevels, 'policy'>, rung: number): string {
  return policy.data.ladder[rung] as string
}

/** How an advice names a rung in its first sentence, by its place on the ladder. */
export function advisedLabel(
  context: Pick<AtLevels, 'policy' | 'theCase'>,
  rung: number,
): BilingualText {
  return measureOf(context, rungAt(context, rung)).advised
}

/** What a rung is called, by its place on the ladder. */
export function rungLabel(
  context: Pick<AtLevels, 'policy' | 'theCase'>,
  rung: number,
): BilingualText {
  return measureLabel(context, rungAt(context, rung))
}

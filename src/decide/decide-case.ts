import { kindIds } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { decide, type Outcome } from './decide'
import { type Gated, gatesFor } from './gates'
import type { ActLevels } from '../case/levels'
import { programOf } from './kernel/program'

/** What a case comes to as levels. */
export interface CaseLevels {
  /** What is not known stands at its mildest: the measure is decided on these. */
  readonly levels: readonly number[]
  /** What is not known is `unknown`: gates, protection and care are asked with these. */
  readonly asked: readonly number[]
  readonly acts: readonly ActLevels[]
}

/** The decision on a case: the gates first, then what the weighing comes to. */
export interface CaseDecision {
  readonly kind: (typeof kindIds)[number]
  readonly gates: readonly Gated[]
  /** What the acts in play come to; undefined where there are none. */
  readonly outcome: Outcome | undefined
  /** The recommended rung; 0 unless the kind is `measures`. */
  readonly recommended: number
  /** The levels for the rules after the decision, with what was decided filled in. */
  readonly asked: readonly number[]
}

/** Decides a case: what the acts come to, and what the gates leave of it. */
export function decideCase(
  policy: PolicyInside,
  theCase: CaseLevels,
  known?: Outcome,
): CaseDecision {
  const program = programOf(policy.data)
  const outcome = known ?? (theCase.acts.length > 0 ? decide(program, theCase) : undefined)
  const asked = theCase.asked.slice()
  const { seriousness, recommended: recommendedSlot, kind: kindSlot, replaced } = program.slots
  if (seriousness >= 0) asked[seriousness] = outcome === undefined ? 0 : outcome.tier + 1
  if (replaced >= 0) asked[replaced] = outcome?.replaced === true ? 1 : 0
  const { gates, kind } = gatesFor(policy, asked)
  const recommended = kind === 'measures' && outcome !== undefined ? outcome.recommended : 0
  if (recommendedSlot >= 0) asked[recommendedSlot] = recommended
  if (kindSlot >= 0) asked[kindSlot] = kindIds.indexOf(kind)
  return { kind, gates, outcome, recommended, asked }
}

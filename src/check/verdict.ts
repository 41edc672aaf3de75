import { addedMeasures } from '../advice/measures'
import type { AddedMeasure } from '../advice/advice'
import type { Context } from '../advice/context'
import type { CaseDecision } from '../decide/decide-case'
import type { PolicyData } from '../policy/policy'
import type { Verdict } from './check-result'
import type { Proposal } from './proposal'

/** A proposal weighed against a decision. */
export interface Weighed {
  /** What the whole weighs as, as a place on the ladder. */
  readonly weight: number
  readonly verdict: Verdict
  /** Measures beside the ladder that the advice names too. */
  readonly named: ReadonlyMap<string, AddedMeasure>
  /** Measures beside the ladder that weigh more than the principal one. */
  readonly outweighing: readonly PolicyData['measures'][number][]
}

/** What is said of a rung: inside the range defensible, in the departure zone borderline, outside both too light or too heavy. */
export function verdictOf({ kind, outcome, recommended }: CaseDecision, rung: number): Verdict {
  if (rung === recommended) return 'fitting'
  if (kind !== 'measures' || outcome === undefined) return 'too-heavy'
  if (rung >= outcome.from && rung <= outcome.to) return 'defensible'
  if (rung >= outcome.departFrom && rung <= outcome.departTo) return 'borderline'
  return rung < recommended ? 'too-light' : 'too-heavy'
}

/**
 * Weighs a whole proposal. A part that the advice names adds nothing; another part counts as a rung, where that is heavier than the principal
 * measure and than what is recommended: protection can make a set too heavy, and never heavy enough.
 */
export function weighProposal(context: Context, { principal, beside }: Proposal): Weighed {
  const { decision, policy } = context
  const named = beside.length === 0 ? new Map<string, AddedMeasure>() : namedMeasures(context)
  const weightOf = (measure: PolicyData['measures'][number]) => policy.data.ladder.indexOf(measure.weighsAs ?? '')
  const outweighing = beside.filter((measure) => !named.has(measure.id) && weightOf(measure) > Math.max(principal, decision.recommended))
  const weight = Math.max(principal, ...outweighing.map(weightOf))
  const verdict = verdictOf(decision, weight)
  // A protective measure for where something lighter falls short has to be explained.
  const ifNeeded = beside.some(({ id }) => named.get(id)?.role === 'if-needed')
  return { weight, verdict: verdict === 'fitting' && ifNeeded ? 'defensible' : verdict, named, outweighing }
}

function namedMeasures(context: Context): ReadonlyMap<string, AddedMeasure> {
  const lists = (['accompanying', 'interim', 'legal'] as const).flatMap((list) => addedMeasures(context, list))
  return new Map(lists.map((added) => [added.measure, added]))
}

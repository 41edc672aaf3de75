import { addedMeasures } from '../advice/measures'
import type { AddedMeasure } from '../advice/advice'
import type { Context } from '../advice/context'
import type { CaseDecision } from '../decide/decide'
import { isUnavailable } from '../decide/unavailable'
import { zoneOf } from '../decide/zone'
import type { PolicyData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import type { Verdict } from './check-result'
import type { Proposal } from './proposal'
import type { Vocabulary } from '../policy/vocabulary'

/** A proposal weighed against a decision. */
export interface WeighedProposal {
  /** What the whole weighs as, as a place on the ladder. */
  readonly weight: number
  readonly verdict: Verdict
  /** What is proposed beside the ladder and the advice names too. */
  readonly named: ReadonlyMap<string, AddedMeasure<Vocabulary>>
  /** Measures beside the ladder that make the whole weigh more than the principal one. */
  readonly outweighing: readonly PolicyData['measures'][number][]
}

/**
 * What is said of a proposal without what goes beside it: what is not available here is too light or too heavy, whatever the range
 * says, and what only comes about by agreement is never what is recommended.
 */
export function verdictOf(
  policy: PolicyInside,
  decision: CaseDecision,
  { heads, principal, leading }: Pick<Proposal, 'heads' | 'principal' | 'leading'>,
): Verdict {
  const { kind, recommended, asKnown } = decision
  const isBarred = heads.some(({ id }) => isUnavailable(policy, id, asKnown))
  if (kind === 'measures' && isBarred) return principal < recommended ? 'too-light' : 'too-heavy'
  const verdict = verdictByWeight(decision, principal)
  return verdict === 'fitting' ? bestFor({ leading }) : verdict
}

/** The best that can be said of a proposal: what only comes about by agreement is never recommended. */
export function bestFor({ leading }: Pick<Proposal, 'leading'>): Verdict {
  return leading?.byAgreement === true ? 'defensible' : 'fitting'
}

/**
 * What is said of a rung as a weight: inside the range defensible, in the departure zone borderline, outside both too light or too heavy.
 */
export function verdictByWeight(
  { kind, outcome, recommended }: CaseDecision,
  rung: number,
): Verdict {
  if (rung === recommended) return 'fitting'
  if (kind !== 'measures') return 'too-heavy'
  const zone = zoneOf(outcome, rung)
  if (zone === 'range') return 'defensible'
  if (zone === 'departure') return 'borderline'
  return rung < recommended ? 'too-light' : 'too-heavy'
}

/** From what is recommended to what is furthest from it. */
const gravestLast: readonly Verdict[] = [
  'fitting',
  'defensible',
  'borderline',
  'too-light',
  'too-heavy',
]

/**
 * Weighs a whole proposal. A part that the advice names adds nothing; another part counts as a
 * rung, where that is heavier than the principal measure and than what is recommended, and only for
 * the worse: protection can make a set too heavy, and never heavy enough.
 */
export function weighProposal(context: Context, proposal: Proposal): WeighedProposal {
  const { decision, policy } = context
  const { principal, beside } = proposal
  const named = new Map(
    beside.length === 0
      ? []
      : namedMeasures(context)
          .filter(({ measure }) => beside.some(({ id }) => id === measure))
          .map((added) => [added.measure, added]),
  )
  const weightOf = (measure: PolicyData['measures'][number]) =>
    policy.data.ladder.indexOf(measure.weighsAs ?? '')
  const heavy = beside.filter(
    (measure) =>
      !named.has(measure.id) && weightOf(measure) > Math.max(principal, decision.recommended),
  )
  const heaviest = Math.max(principal, ...heavy.map(weightOf))
  const [alone, whole] = [
    verdictOf(policy, decision, proposal),
    verdictByWeight(decision, heaviest),
  ]
  if (gravestLast.indexOf(whole) > gravestLast.indexOf(alone))
    return { weight: heaviest, verdict: whole, named, outweighing: heavy }
  // A protective measure for where something lighter falls short has to be explained.
  const ifNeeded = [...named.values()].some(({ role }) => role === 'if-needed')
  return {
    weight: principal,
    verdict: alone === 'fitting' && ifNeeded ? 'defensible' : alone,
    named,
    outweighing: [],
  }
}

function namedMeasures(context: Context): readonly AddedMeasure<Vocabulary>[] {
  const { accompanying, interim, legal } = addedMeasures(context)
  return [...accompanying, ...interim, ...legal]
}

import { deepFreeze } from '../policy/ready'
import type { Text } from '../text'
import { libraryVersion } from '../version'
import type { Advice, Labels, Receipt } from './advice'
import { careOf, gatesOf, historyOf, pointsOf, routesOf } from './around'
import { consideredRungs } from './considered'
import { type Context, measureLabel } from './context'
import { addedMeasures, measureInFull } from './measures'
import { isFirm, openQuestions } from './open-questions'
import { weighingOf } from './weighing'
import { ownNotices, summaryOf } from './words'

/** Builds the whole advice: the answer, the reasons, what was considered, what is open, who does what. */
export function buildAdvice(context: Context): Advice {
  const { policy, decision } = context
  const { ladder, tiers } = policy.data
  const { steps, applied, classification, determining } = weighingOf(context)
  const outcome = decision.kind === 'measures' ? decision.outcome : undefined
  const rung = (place: number) => ladder[place] as string
  const gates = gatesOf(context)
  const advice: Omit<Advice, 'labels'> = {
    contractVersion: 1,
    kind: decision.kind,
    decidable: gates.every((gate) => gate.status === 'passed'),
    summary: summaryOf(context),
    tier: outcome === undefined ? null : (tiers[outcome.tier]?.id ?? null),
    recommended: rung(decision.recommended),
    range: outcome === undefined ? null : { from: rung(outcome.from), start: rung(outcome.start), to: rung(outcome.to) },
    departure: outcome === undefined ? null : { from: rung(outcome.departFrom), to: rung(outcome.departTo) },
    net: outcome === undefined ? null : outcome.net,
    firm: isFirm(context),
    classification, steps, applied,
    principal: outcome === undefined ? null : measureInFull(context, rung(decision.recommended), principalReason(context, applied)),
    accompanying: addedMeasures(context, 'accompanying'),
    interim: addedMeasures(context, 'interim'),
    legal: addedMeasures(context, 'legal'),
    fallback: addedMeasures(context, 'fallback'),
    considered: consideredRungs(context, steps),
    openQuestions: openQuestions(context),
    gates,
    routes: routesOf(context),
    handling: pointsOf(context, 'handling'),
    safeguards: pointsOf(context, 'safeguards'),
    humanJudgement: pointsOf(context, 'humanJudgement'),
    notices: [...ownNotices(context), ...pointsOf(context, 'notices')],
    care: careOf(context),
    history: historyOf(context),
    determining,
    receipt: receiptOf(context),
  }
  return deepFreeze({ ...advice, labels: labelsOf(context, advice) })
}

/** Why the recommended rung: what replaced or stepped last, else the start or the range. */
function principalReason(context: Context, applied: Advice['applied']): Pick<Advice['applied'][number], 'because' | 'source'> {
  const order = ['replace', 'step', 'to-start', 'range']
  const { outcome, recommended } = context.decision
  const moved = outcome !== undefined && recommended !== outcome.start
  const found = order.filter((effect) => moved || effect !== 'step').flatMap((effect) => applied.filter((rule) => rule.effect === effect))[0]
  return found ?? { because: context.policy.data.about.title, source: [] }
}

function receiptOf({ policy, theCase, derived, decision }: Context): Receipt {
  const facts = policy.data.facts.flatMap((fact, index) => {
    const perReading = fact.role === 'derived' && !['stage', 'relation', 'outcome', 'kind', 'seriousness', 'recommended'].includes(fact.by ?? '')
    const unclaimed = fact.role === 'circumstance' && derived.asked[index] === 0
    return perReading || unclaimed ? [] : [[fact.id, String(fact.levels[decision.asked[index] as number])] as const]
  })
  return {
    policy: policy.id, policyVersion: policy.version, policyHash: policy.hash, library: libraryVersion,
    reference: theCase.reference ?? null, assessedOn: theCase.assessedOn ?? null, facts: Object.fromEntries(facts),
  }
}

function labelsOf(context: Context, advice: object): Labels {
  const { data } = context.policy
  const byId = (list: readonly { readonly id: string; readonly label: Text }[]) => Object.fromEntries(list.map((item) => [item.id, item.label]))
  const cited = new Set<string>()
  collectSources(advice, cited)
  return {
    ladder: data.ladder.map((measure) => ({ measure, label: measureLabel(context, measure) })),
    tiers: byId(data.tiers),
    groups: { ...byId(data.groups), floor: { nl: 'andere lezing', en: 'other reading' } },
    facts: byId(data.facts.filter((fact) => fact.role !== 'derived')),
    sources: Object.fromEntries(Object.entries(data.sources).filter(([id]) => cited.has(id))),
    policy: data.about.title,
  }
}

/** Every source named anywhere in the advice. */
function collectSources(value: unknown, into: Set<string>): void {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' && Array.isArray(inner)) inner.forEach((id) => into.add(String(id)))
    else collectSources(inner, into)
  }
}

import type { FactData } from '../policy/policy'
import { deepFreeze } from '../policy/ready'
import type { Text } from '../base/text'
import { libraryVersion } from '../base/version'
import type { Advice, Labels, Receipt } from './advice'
import { careOf, gatesOf, historyOf, pointsOf, routesOf } from './around'
import { consideredRungs } from './considered'
import { type Context, type Explaining, measureLabel } from './context'
import { addedMeasures, measureInFull, type Reason } from './measures'
import { once } from './once'
import { jointQuestions } from './joint-questions'
import { nextQuestion } from './next-question'
import { isFirm, openQuestions } from './open-questions'
import { toldActs } from './told-acts'
import { weighingOf } from './weighing'
import { ownNotices, summaryOf } from './words'

/** Builds the whole advice: the answer, the reasons, what was considered, what is open, who does what. */
export function buildAdvice(context: Explaining): Advice {
  const { policy, theCase, decision } = context
  const { ladder, tiers } = policy.data
  const { steps, applied, classification, determining } = weighingOf(context)
  const outcome = decision.kind === 'measures' ? decision.outcome : undefined
  const rung = (place: number) => ladder[place] as string
  const gates = gatesOf(context)
  const points = pointsOf(context)
  const interim = addedMeasures(context, 'interim')
  const open = openQuestions(context)
  const joint = jointQuestions(context, open)
  return deepFreeze<Advice>({
    contractVersion: 1,
    kind: decision.kind,
    decidable: gates.every((gate) => gate.status === 'passed'),
    summary: summaryOf(context, interim),
    tier: outcome === undefined ? null : (tiers[outcome.tier]?.id ?? null),
    recommended: rung(decision.recommended),
    range:
      outcome === undefined
        ? null
        : { from: rung(outcome.from), start: rung(outcome.start), to: rung(outcome.to) },
    departure:
      outcome === undefined ? null : { from: rung(outcome.departFrom), to: rung(outcome.departTo) },
    net: outcome === undefined ? null : outcome.net,
    firm: isFirm(context),
    stage: theCase.stage,
    relation: theCase.relation ?? 'employee',
    conduct: toldActs(context),
    classification,
    steps,
    applied,
    principal:
      outcome === undefined
        ? null
        : measureInFull(context, rung(decision.recommended), principalReason(context, applied)),
    accompanying: addedMeasures(context, 'accompanying'),
    interim,
    legal: addedMeasures(context, 'legal'),
    fallback: addedMeasures(context, 'fallback'),
    considered: consideredRungs(context, steps),
    openQuestions: open.map(({ asks }) => asks),
    jointQuestions: joint,
    nextQuestion: nextQuestion(context, open, joint),
    gates,
    routes: routesOf(context),
    handling: points.handling,
    safeguards: points.safeguards,
    humanJudgement: points.humanJudgement,
    notices: [...ownNotices(context), ...points.notices],
    care: careOf(context),
    history: historyOf(context),
    determining,
    origins: originsOf(context, determining),
    receipt: receiptOf(context),
    labels: labelsOf(context),
  })
}

/** Why the recommended rung: what replaced or stepped last, else the start or the range. */
function principalReason(context: Context, applied: Advice['applied']): Reason {
  const order = ['replace', 'step', 'to-start', 'range']
  const { outcome, recommended } = context.decision
  const moved = outcome !== undefined && recommended !== outcome.start
  const found = order
    .filter((effect) => moved || effect !== 'step')
    .flatMap((effect) => applied.filter((rule) => rule.effect === effect))[0]
  return found === undefined
    ? { name: '', because: context.policy.data.about.title, source: [] }
    : { name: found.rule, because: found.because, source: found.source }
}

function receiptOf({ policy, theCase, derived, decision }: Context): Receipt {
  const facts: Record<string, string> = {}
  const { facts: known } = policy.data
  for (const index of once(policy, 'receipt', '', () => factsToTell(known))) {
    const fact = known[index] as FactData
    if (fact.role !== 'circumstance' || derived.asked[index] === 1)
      facts[fact.id] = String(fact.levels[decision.asked[index] as number])
  }
  return {
    policy: policy.id,
    policyVersion: policy.version,
    policyHash: policy.hash,
    library: libraryVersion,
    layers: once(policy, 'receipt', 'layers', () =>
      policy.data.layers.map(({ id, version }) => `${id}@${version}`),
    ),
    reference: theCase.reference ?? null,
    assessedOn: theCase.assessedOn ?? null,
    facts,
  }
}

/** The policy that each rule comes from. */
function originsOf({ policy }: Context, rules: readonly string[]): Advice['origins'] {
  const { layers, rules: all } = policy.data
  const layerOf = once(policy, 'origins', '', () => ({
    byRule: Object.fromEntries(
      all.map(({ name, layer }) => [name, (layers[layer ?? 0] ?? layers[0])?.id ?? policy.id]),
    ),
  })).byRule
  return Object.fromEntries(rules.map((rule) => [rule, layerOf[rule] as string]))
}

/** The facts that belong to the case, not to one reading of one act. */
function factsToTell(facts: readonly FactData[]): readonly number[] {
  return facts.flatMap((fact, index) =>
    fact.role !== 'derived' || ofTheCase.has(fact.by) ? [index] : [],
  )
}

const ofTheCase: ReadonlySet<string | undefined> = new Set([
  'stage',
  'relation',
  'outcome',
  'kind',
  'seriousness',
  'recommended',
])

/** The words that are the same for every case of one relation. */
function labelsOf(context: Context): Labels {
  const { policy, theCase } = context
  const { data } = policy
  const byId = (list: readonly { readonly id: string; readonly label: Text }[]) =>
    Object.fromEntries(list.map((item) => [item.id, item.label]))
  return once(policy, 'labels', theCase.relation ?? 'employee', () => {
    const told = data.facts.flatMap((fact) =>
      fact.role === 'derived' ? [] : [{ ...fact, role: fact.role }],
    )
    return {
      ladder: data.ladder.map((measure) => ({ measure, label: measureLabel(context, measure) })),
      tiers: byId(data.tiers),
      groups: { ...byId(data.groups), floor: { nl: 'andere lezing', en: 'other reading' } },
      facts: byId(told),
      roles: Object.fromEntries(told.map(({ id, role }) => [id, role])),
      levels: Object.fromEntries(
        told.map((fact) => [
          fact.id,
          Object.fromEntries(
            fact.levels.map((level, index) => [level, fact.labels[index] as Text]),
          ),
        ]),
      ),
      sources: data.sources,
      policy: data.about.title,
    }
  })
}

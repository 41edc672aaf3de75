import { relationOf } from '../case/case'
import { deepFreeze } from '../policy/ready'
import type { Reason } from '../policy/wording'
import { libraryVersion } from '../base/version'
import type { Advice, Receipt } from './advice'
import { careOf, gatesOf, historyOf, pointsOf, routesOf, toldActs } from './around'
import { consideredRungs } from './considered'
import { type Context, type Explaining, rungAt, statementsIn, wordingIn } from './context'
import { addedMeasures, principalMeasure } from './measures'
import { questionsOf } from './open-questions'
import { weighingOf } from './weighing'
import { ownNotices, summaryOf } from './words'

/** Builds the whole advice: the answer, the reasons, what was considered, what is open, who does what. */
export function buildAdvice(context: Explaining): Advice {
  const { policy, theCase, decision } = context
  const { tiers } = policy.data
  const { steps, applied, classification, determining } = weighingOf(context)
  const outcome = decision.kind === 'measures' ? decision.outcome : undefined
  const rung = (place: number) => rungAt(context, place)
  const gates = gatesOf(context)
  const points = pointsOf(context)
  const interim = addedMeasures(context, 'interim')
  const questions = questionsOf(context)
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
    firm: questions.firm,
    stage: theCase.stage,
    relation: relationOf(theCase),
    conduct: toldActs(context),
    classification,
    steps,
    applied,
    principal:
      outcome === undefined
        ? null
        : principalMeasure(context, rung(decision.recommended), principalReason(context, applied)),
    accompanying: addedMeasures(context, 'accompanying'),
    interim,
    legal: addedMeasures(context, 'legal'),
    fallback: addedMeasures(context, 'fallback'),
    considered: consideredRungs(context, steps),
    openQuestions: questions.openQuestions,
    jointQuestions: questions.jointQuestions,
    nextQuestion: questions.nextQuestion,
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
    labels: wordingIn(context).labels,
  })
}

/** Why the recommended rung: what replaced or stepped last, else the start or the range. */
function principalReason(context: Context, applied: Advice['applied']): Reason {
  const order = ['replace', 'step', 'to-start', 'range']
  const { outcome, recommended } = context.decision
  const moved = outcome !== undefined && recommended !== outcome.start
  const [found] = order
    .filter((effect) => moved || effect !== 'step')
    .flatMap((effect) => applied.filter((rule) => rule.effect === effect))
  return found ?? { because: context.policy.data.about.title, source: [] }
}

function receiptOf(context: Context): Receipt {
  const { policy, theCase, derived, decision } = context
  const { factsOfTheCase, layers } = statementsIn(context)
  const facts: Record<string, string> = {}
  for (const { fact, index, isClaimed, levels } of factsOfTheCase) {
    const level = levels[decision.asKnown[index] ?? -1]
    const isTold = !isClaimed || derived.asKnown[index] === 1
    if (isTold && level !== undefined) facts[fact] = level
  }
  return {
    policy: policy.id,
    policyVersion: policy.version,
    policyHash: policy.hash,
    library: libraryVersion,
    layers,
    reference: theCase.reference ?? null,
    assessedOn: theCase.assessedOn ?? null,
    facts,
  }
}

/** The policy that each rule comes from. */
function originsOf(context: Context, rules: readonly string[]): Advice['origins'] {
  const { origins } = statementsIn(context)
  return Object.fromEntries(rules.map((rule) => [rule, origins.get(rule) ?? context.policy.id]))
}

import { asMade } from '../base/made'
import { relationOf } from '../case/case'
import { type Outcome, weighedOutcome } from '../decide/decide'
import { deepFreeze } from '../policy/ready'
import type { RuleStatement } from '../policy/statements'
import type { Reason } from '../policy/wording'
import type { Advice, Advised, Answer } from './advice'
import {
  attentionOf,
  careOf,
  gatesOf,
  historyOf,
  isDecidable,
  pointsOf,
  routesOf,
  toldActs,
} from './around'
import { clockNotices } from './clock'
import { consideredRungs } from './considered'
import {
  type Context,
  type Explaining,
  namedIn,
  rungAt,
  statementsIn,
  tierAt,
  wordingIn,
} from './context'
import { groundsOf } from './grounds'
import { addedMeasures, principalMeasure } from './measures'
import { questionsOf } from './open-questions'
import { receiptOf } from './receipt'
import { type Weighing, weighingOf } from './weighing'
import { ownNotices } from './own-notices'
import { summaryOf } from './words'
import type { Vocabulary } from '../policy/vocabulary'

/** Builds the whole advice: the answer, the reasons, what was considered, what is open, who does what. */
export function buildAdvice(context: Explaining): Advice<Vocabulary> {
  const weighing = weighingOf(context)
  const answer = answerOf(context, weighing)
  // Spreading one object and then so many properties takes longer than all the rest of an advice.
  const advice: Advice<Vocabulary> = Object.assign(
    answer,
    adviceAround(context, weighing, () => advice),
  )
  return asMade(deepFreeze(advice))
}

/** What is recommended and within which bounds; nothing of it where no sanction is weighed. */
function answerOf(context: Explaining, { applied, determining }: Weighing): Answer<Vocabulary> {
  const { decision } = context
  if (decision.kind === 'measures') {
    const { kind, outcome, recommended } = decision
    const rung = rungAt(context, recommended)
    const principal = Object.assign(
      principalMeasure(context, rung, principalReason(context, applied)),
      namedIn(context, outcome.tier, rung),
    )
    return {
      kind,
      ...weighedParts(context, outcome),
      principal,
      grounds: groundsOf(context, outcome, determining),
    }
  }
  if (decision.kind !== 'other-authority')
    return { kind: decision.kind, ...nothingWeighed, principal: null, grounds: null }
  const outcome = weighedOutcome(decision)
  const weighed = outcome === undefined ? nothingWeighed : weighedParts(context, outcome)
  const { authorities } = pointsOf(context)
  return { kind: decision.kind, ...weighed, principal: null, grounds: null, authorities }
}

/** The parts of an answer where nothing is weighed. */
export const nothingWeighed = { tier: null, range: null, departure: null, net: null }

/** What the weighing came to, in the words of the policy. */
export function weighedParts(context: Context, outcome: Outcome) {
  const rung = (place: number) => rungAt(context, place)
  return {
    tier: tierAt(context, outcome.tier),
    range: { from: rung(outcome.from), start: rung(outcome.start), to: rung(outcome.to) },
    departure: { from: rung(outcome.departFrom), to: rung(outcome.departTo) },
    net: outcome.net,
  }
}

/** Everything beside the answer, which every kind of advice has. */
function adviceAround(
  context: Explaining,
  { steps, applied, classification, determining }: Weighing,
  whole: () => Advice<Vocabulary>,
): Omit<Advised<Vocabulary>, keyof Answer<Vocabulary>> {
  const { theCase, decision } = context
  const gates = gatesOf(context)
  const points = pointsOf(context)
  const { accompanying, interim, legal, fallback } = addedMeasures(context)
  const questions = questionsOf(context)
  return {
    type: 'advice',
    contractVersion: 1,
    decidable: isDecidable(context),
    summary: summaryOf(context, interim),
    recommended: rungAt(context, decision.recommended),
    firm: questions.firm,
    stage: theCase.stage,
    relation: relationOf(theCase),
    conduct: toldActs(context),
    classification,
    steps,
    applied,
    accompanying,
    interim,
    legal,
    fallback,
    considered: consideredRungs(context, steps),
    openQuestions: questions.openQuestions,
    jointQuestions: questions.jointQuestions,
    nextQuestion: questions.nextQuestion,
    gates,
    routes: routesOf(context),
    handling: points.handling,
    safeguards: points.safeguards,
    humanJudgement: points.humanJudgement,
    attention: attentionOf(context),
    notices: [...ownNotices(context), ...clockNotices(context), ...points.notices],
    care: careOf(context),
    history: historyOf(context),
    determining: determining.map(({ rule }) => rule),
    origins: originsOf(context, determining),
    receipt: receiptOf(context, whole),
    labels: wordingIn(context).labels,
  }
}

/** Why the recommended rung: what replaced or stepped last, else the start or the range. */
function principalReason(context: Context, applied: Advice<Vocabulary>['applied']): Reason {
  const order = ['replace', 'step', 'to-start', 'range']
  const { outcome, recommended } = context.decision
  const moved = outcome !== undefined && recommended !== outcome.start
  const [found] = order
    .filter((effect) => moved || effect !== 'step')
    .flatMap((effect) => applied.filter((rule) => rule.effect === effect))
  return found ?? { because: context.policy.data.about.title, source: [] }
}

/** The policy that each rule comes from. */
function originsOf(
  context: Context,
  rules: readonly RuleStatement[],
): Advice<Vocabulary>['origins'] {
  const { origins } = statementsIn(context)
  return Object.fromEntries(rules.map(({ rule }) => [rule, origins.get(rule) ?? context.policy.id]))
}

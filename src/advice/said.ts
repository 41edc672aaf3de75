import { weighedOutcome } from '../decide/decide'
import type { Decision, Outcome } from '../decide/decide'
import { perPolicy } from '../policy/per-policy'
import { deepFreeze } from '../policy/ready'
import type { RuleStatement } from '../policy/statements'
import type { Vocabulary } from '../policy/vocabulary'
import type { Reason } from '../policy/wording'
import type { Advice, Answer } from './advice'
import { careAtLevels, gatesOf, isDecidable, pointsOf, routesOf } from './around'
import { runningClocks, sinceKnown } from './clock'
import { consideredRungs } from './considered'
import {
  type AtLevels,
  type ExplainingLevels,
  namedIn,
  rungAt,
  statementsIn,
  tierAt,
} from './context'
import { groundsOf } from './grounds'
import { measuresBeside, principalMeasure } from './measures'
import { asksOfActs, questionsAtLevels } from './open-questions'
import { factsOf } from './receipt'
import { type Weighing, weighingOf } from './weighing'
import { summaryOf } from './words'

/**
 * What an advice says at some levels, frozen: the same in every case at these levels, whatever its days, its reference and the
 * order of its acts are. Days that follow from the day of assessment are still to be filled in.
 */
export type Said = Readonly<ReturnType<typeof sayAll>>

/** What is said at the levels of a case: made once for each decision that is kept, and kept as long. */
export function saidOf(context: ExplainingLevels): Said {
  const kept = saidWith(context.policy.data)
  const known = kept.get(context.decision)
  if (known !== undefined) return known
  const said = deepFreeze(sayAll(context))
  kept.set(context.decision, said)
  return said
}

const saidWith = /* @__PURE__ */ perPolicy(() => new WeakMap<Decision, Said>())

function sayAll(context: ExplainingLevels) {
  const weighing = weighingOf(context)
  const { steps, applied, determining } = weighing
  const beside = measuresBeside(context)
  const clocks = runningClocks(context)
  const { handling, safeguards, humanJudgement, notices } = pointsOf(context)
  return {
    answer: answerOf(context, weighing),
    decidable: isDecidable(context),
    summary: summaryOf(context, beside.interim),
    steps,
    applied,
    beside,
    considered: consideredRungs(context, steps),
    /** Undefined where a question is about an act by itself, and so about the days of the case. */
    questions: asksOfActs(context) ? undefined : questionsAtLevels(context),
    gates: gatesOf(context),
    routes: routesOf(context),
    handling,
    safeguards,
    humanJudgement,
    notices,
    clocks,
    clockNotices: sinceKnown({}, clocks),
    care: careAtLevels(context),
    determining: determining.map(({ rule }) => rule),
    origins: originsOf(context, determining),
    facts: factsOf(context),
  }
}

/** What is recommended and within which bounds; nothing of it where no sanction is weighed. */
function answerOf(
  context: ExplainingLevels,
  { applied, determining }: Weighing,
): Answer<Vocabulary> {
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
export function weighedParts(context: Pick<AtLevels, 'policy'>, outcome: Outcome) {
  const rung = (place: number) => rungAt(context, place)
  return {
    tier: tierAt(context, outcome.tier),
    range: { from: rung(outcome.from), start: rung(outcome.start), to: rung(outcome.to) },
    departure: { from: rung(outcome.departFrom), to: rung(outcome.departTo) },
    net: outcome.net,
  }
}

/** Why the recommended rung: what replaced or stepped last, else the start or the range. */
function principalReason(
  context: ExplainingLevels,
  applied: Advice<Vocabulary>['applied'],
): Reason {
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
  context: Pick<AtLevels, 'policy'>,
  rules: readonly RuleStatement[],
): Advice<Vocabulary>['origins'] {
  const { origins } = statementsIn(context)
  return Object.fromEntries(rules.map(({ rule }) => [rule, origins.get(rule) ?? context.policy.id]))
}

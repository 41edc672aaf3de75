import { asMade } from '../base/made'
import { relationOf } from '../case/case'
import { deepFreeze } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import type { Advice, Advised, Answer } from './advice'
import { attentionOf, datedCare, historyOf, toldActs } from './around'
import { sinceKnown } from './clock'
import { type Explaining, rungAt, wordingIn } from './context'
import { datedMeasures, lasting } from './measures'
import { questionsOf } from './open-questions'
import { ownNotices } from './own-notices'
import type { Receipted } from './content-hash'
import { receiptOf } from './receipt'
import { type Said, saidOf } from './said'
import { classificationOf } from './weighing'

/**
 * Builds the whole advice: the answer, the reasons, what was considered, what is open, who does what. What is said at the levels of
 * the case is taken as it was made for them; the case's own words and days are put beside it.
 */
export function buildAdvice(context: Explaining): Advice<Vocabulary> {
  const said = saidOf(context)
  const { answer } = said
  const whole = adviceOf(context, said, () => advice)
  // Who is competent stands with the answer, before all the rest.
  const advice: Advice<Vocabulary> =
    answer.kind === 'other-authority' ? Object.assign({ ...answer }, whole) : whole
  return asMade(deepFreeze(advice))
}

type AnswerPart = Exclude<keyof Answer<Vocabulary>, 'authorities'>

/**
 * An advice of any kind, all its properties named in one piece: the same object put together of parts takes a hundred times as
 * long.
 */
function adviceOf(context: Explaining, said: Said, whole: () => Receipted): Advice<Vocabulary> {
  const { theCase, decision } = context
  const { assessedOn, procedure } = theCase
  const { kind, tier, range, departure, net, principal, grounds } = said.answer
  const { accompanying, interim, legal, fallback } = datedMeasures(said.beside, assessedOn)
  const { firm, openQuestions, jointQuestions, nextQuestion } =
    said.questions ?? questionsOf(context)
  const clocks =
    procedure?.knownOn === undefined ? said.clockNotices : sinceKnown(theCase, said.clocks)
  const advice = {
    kind,
    tier,
    range,
    departure,
    net,
    principal: principal === null ? null : lasting(principal, assessedOn),
    grounds,
    type: 'advice',
    contractVersion: 1,
    decidable: said.decidable,
    summary: said.summary,
    recommended: rungAt(context, decision.recommended),
    firm,
    stage: theCase.stage,
    relation: relationOf(theCase),
    conduct: toldActs(context),
    classification: classificationOf(context),
    steps: said.steps,
    applied: said.applied,
    accompanying,
    interim,
    legal,
    fallback,
    considered: said.considered,
    openQuestions,
    jointQuestions,
    nextQuestion,
    gates: said.gates,
    routes: said.routes,
    handling: said.handling,
    safeguards: said.safeguards,
    humanJudgement: said.humanJudgement,
    attention: attentionOf(context),
    notices: [...ownNotices(context), ...clocks, ...said.notices],
    care: datedCare(said.care, assessedOn),
    history: historyOf(context),
    determining: said.determining,
    origins: said.origins,
    receipt: receiptOf(context, whole, said.facts),
    labels: wordingIn(context).labels,
  } satisfies Advised<Vocabulary> & Readonly<Record<AnswerPart, unknown>>
  // INVARIANT: kind, tier and measure come from one answer, and so go together.
  return advice as Advice<Vocabulary>
}

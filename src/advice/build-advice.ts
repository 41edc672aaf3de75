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
import { receiptOf } from './receipt'
import { type Said, saidOf } from './said'
import { classificationOf } from './weighing'

/**
 * Builds the whole advice: the answer, the reasons, what was considered, what is open, who does what. What is said at the levels of
 * the case is taken as it was made for them; the case's own words and days are put beside it.
 */
export function buildAdvice(context: Explaining): Advice<Vocabulary> {
  const said = saidOf(context)
  const answer = answerInTime(said, context.theCase.assessedOn)
  // Spreading one object and then so many properties takes longer than all the rest of an advice.
  const advice: Advice<Vocabulary> = Object.assign(
    answer,
    adviceAround(context, said, () => advice),
  )
  return asMade(deepFreeze(advice))
}

/** The answer with the day until which the measure lasts. */
function answerInTime({ answer }: Said, assessedOn: string | undefined): Answer<Vocabulary> {
  if (answer.kind !== 'measures') return { ...answer }
  return { ...answer, principal: lasting(answer.principal, assessedOn) }
}

/** Everything beside the answer, which every kind of advice has. */
function adviceAround(
  context: Explaining,
  said: Said,
  whole: () => Advice<Vocabulary>,
): Omit<Advised<Vocabulary>, keyof Answer<Vocabulary>> {
  const { theCase, decision } = context
  const { assessedOn, procedure } = theCase
  const { accompanying, interim, legal, fallback } = datedMeasures(said.beside, assessedOn)
  const { firm, openQuestions, jointQuestions, nextQuestion } =
    said.questions ?? questionsOf(context)
  const clocks =
    procedure?.knownOn === undefined ? said.clockNotices : sinceKnown(theCase, said.clocks)
  return {
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
  }
}

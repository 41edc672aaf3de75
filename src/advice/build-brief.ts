import { relationOf } from '../case/case'
import { weighedOutcome } from '../decide/decide'
import { deepFreeze } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import type {
  AddedMeasure,
  Classification,
  Gate,
  HistoryEntry,
  NextQuestion,
  OpenQuestion,
  Step,
} from './advice'
import type {
  AdviceBrief,
  BriefClassification,
  BriefGate,
  BriefHistory,
  BriefMeasure,
  BriefNextQuestion,
  BriefPrincipal,
  BriefQuestion,
  BriefStep,
} from './advice-brief'
import { attentionOf, gatesOf, historyOf, isDecidable } from './around'
import { type Explaining, namedIn, rungAt } from './context'
import { addedMeasures } from './measures'
import { questionsOf } from './open-questions'
import { factsOf, receiptOf } from './receipt'
import { nothingWeighed, weighedParts } from './said'
import { classificationOf, weighingOf } from './weighing'

/** Builds the advice as ids and numbers: no summary, no rungs considered, no care, no words. */
export function buildBrief(context: Explaining): AdviceBrief<Vocabulary> {
  const { theCase, decision } = context
  const { steps } = weighingOf(context)
  const { accompanying, interim, legal, fallback } = addedMeasures(context)
  const { firm, openQuestions, jointQuestions, nextQuestion } = questionsOf(context)
  const brief: AdviceBrief<Vocabulary> = {
    type: 'advice-brief',
    contractVersion: 1,
    kind: decision.kind,
    decidable: isDecidable(context),
    recommended: rungAt(context, decision.recommended),
    firm,
    stage: theCase.stage,
    relation: relationOf(theCase),
    ...partsOf(context),
    principal: principalOf(context),
    classification: classificationOf(context).map(briefAct),
    steps: steps.map(briefStep),
    accompanying: accompanying.map(briefMeasure),
    interim: interim.map(briefMeasure),
    legal: legal.map(briefMeasure),
    fallback: fallback.map(briefMeasure),
    openQuestions: openQuestions.map(briefQuestion),
    jointQuestions: jointQuestions.map(({ facts, acts, reach }) => ({ facts, acts, reach })),
    nextQuestion: nextQuestion === null ? null : briefNext(nextQuestion),
    gates: gatesOf(context).map(briefGate),
    attention: attentionOf(context).map(({ point }) => ({ point })),
    history: historyOf(context).map(briefEntry),
    receipt: receiptOf(context, () => brief, factsOf(context)),
  }
  return deepFreeze(brief)
}

function partsOf(
  context: Explaining,
): Pick<AdviceBrief<Vocabulary>, 'tier' | 'range' | 'departure' | 'net'> {
  const outcome = weighedOutcome(context.decision)
  return outcome === undefined ? nothingWeighed : weighedParts(context, outcome)
}

function principalOf(context: Explaining): BriefPrincipal<Vocabulary> | null {
  const { decision } = context
  if (decision.kind !== 'measures') return null
  const measure = rungAt(context, decision.recommended)
  const { named } = namedIn(context, decision.outcome.tier, measure)
  return { measure, named }
}

function briefAct(act: Classification<Vocabulary>): BriefClassification<Vocabulary> {
  const { act: place, tier, governs, established, rules } = act
  return { act: place, tier, governs, established, rules }
}

function briefStep({ rule, group, steps, counted }: Step<Vocabulary>): BriefStep<Vocabulary> {
  return { rule, group, steps, counted }
}

function briefMeasure({ measure, role }: AddedMeasure<Vocabulary>): BriefMeasure<Vocabulary> {
  return { measure, role }
}

function briefQuestion(question: OpenQuestion<Vocabulary>): BriefQuestion<Vocabulary> {
  const { fact, concerns, acts, reach } = question
  const answers = question.answers.map(({ level, recommended }) => ({ level, recommended }))
  const asked = { fact, concerns, answers, reach }
  return acts === undefined ? asked : { ...asked, acts }
}

function briefNext({ fact, acts }: NextQuestion<Vocabulary>): BriefNextQuestion<Vocabulary> {
  return acts === undefined ? { fact } : { fact, acts }
}

function briefGate({ gate, status, ground, blocks }: Gate<Vocabulary>): BriefGate<Vocabulary> {
  return { gate, status, ground, blocks }
}

function briefEntry(entry: HistoryEntry<Vocabulary>): BriefHistory<Vocabulary> {
  const { kind, on, until, counts, countsAs, countsFor, changesOn } = entry
  return { kind, on, until, counts, countsAs, countsFor, changesOn }
}

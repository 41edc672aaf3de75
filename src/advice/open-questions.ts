import { decidingFacts, kindFacts } from '../policy/deciding'
import type { Lang, BilingualText } from '../base/text'
import { type ActQuestion, actQuestion } from './act-questions'
import type {
  Advice,
  JointAnswer,
  JointQuestion,
  NextQuestion,
  OpenQuestion,
  PossibleAnswer,
} from './advice'
import {
  answering,
  type AskOfAct,
  type Combination,
  combinations,
  ends,
  isFirm,
  reachOf,
  type Search,
  searchIn,
  smallestThatMove,
  subjectOf,
  tellingPairs,
  type Unknown,
} from './answers'
import { type AtLevels, type Context, rungAt, rungLabel } from './context'
import { decidedBy } from './decided-by'
import { whyAsked } from './words'
import type { Vocabulary } from '../policy/vocabulary'

/** A question as it is asked, with what each answer gives as places on the ladder. */
interface Asking {
  readonly unknown: Unknown
  readonly asks: OpenQuestion<Vocabulary>
  readonly rungs: readonly number[]
}

/** Everything that an advice says about what is not known. */
export function questionsOf(context: Context): Questions {
  return questionsIn(context, (act) => actQuestion(context, act))
}

/** What an advice says about what is not known. */
export type Questions = Pick<
  Advice<Vocabulary>,
  'firm' | 'openQuestions' | 'jointQuestions' | 'nextQuestion'
>

/** The same at some levels, where nothing is asked about an act by itself: that takes the days of the case. */
export function questionsAtLevels(context: AtLevels): Questions {
  return questionsIn(context, () => undefined)
}

/** Whether something is asked about an act by itself. */
export function asksOfActs({ derived }: Pick<AtLevels, 'derived'>): boolean {
  return derived.open.some(({ act }) => act !== undefined)
}

function questionsIn(context: AtLevels, askOfAct: AskOfAct): Questions {
  const search = searchIn(context, askOfAct)
  const firm = isFirm(context)
  const single = singleQuestions(search)
  const joint = jointQuestions(search, single, firm)
  return {
    firm,
    openQuestions: single.map(({ asks }) => asks),
    jointQuestions: joint,
    nextQuestion: nextQuestion(search, single, joint),
  }
}

/** Every question that is open, with what each answer would give; the furthest reach first. */
function singleQuestions(search: Search): readonly Asking[] {
  const all = search.unknown.flatMap((unknown) =>
    unknown.concerns === 'weighing'
      ? weighingQuestion(search, unknown)
      : procedureQuestion(search, unknown),
  )
  // Sorting keeps the order of the facts where the reach is the same.
  return all.sort((a, b) => b.asks.reach - a.asks.reach)
}

function weighingQuestion(search: Search, unknown: Unknown): readonly Asking[] {
  const { context, recommended } = search
  if (context.decision.kind !== 'measures') return []
  const rungs = unknown.answers.map((answer) => recommended([answering(unknown, answer)]))
  return [asking(context, unknown, rungs)]
}

/** A fact of procedure and scope is asked for where its answer would change the kind, a gate or a measure. */
function procedureQuestion({ context }: Search, unknown: Unknown): readonly Asking[] {
  const { decides, rungs } = decidedBy(context, unknown)
  return decides.length === 0 ? [] : [asking(context, unknown, rungs, { decides })]
}

function asking(
  context: AtLevels,
  unknown: Unknown,
  rungs: readonly number[],
  beside: Pick<OpenQuestion<Vocabulary>, 'decides'> = {},
): Asking {
  const { says, isFurther, ofAct, concerns, answers } = unknown
  // A pattern that is stated holds for every act, so each answer can be graver than what stands.
  const moved = [context.decision.recommended, ...rungs]
  const possible = answers.map(({ level, label, place }, index) => ({
    level,
    ...answerSaid(ofAct, place, label),
    recommended: rungAt(context, rungs[index] ?? 0),
  }))
  const asks = {
    fact: says.fact,
    ...(ofAct === undefined ? {} : { acts: ofAct.acts }),
    concerns,
    question: ofAct?.question ?? says.question,
    ...(isFurther ? { label: says.label } : {}),
    ...(ofAct === undefined ? {} : { fillIn: ofAct.fillIn }),
    answers: possible,
    reach: reachOf(moved),
    ...beside,
  }
  return { unknown, asks, rungs: moved }
}

/** What an answer is called, with the days it stands for. */
function answerSaid(
  ofAct: ActQuestion | undefined,
  place: number,
  label: BilingualText,
): Pick<PossibleAnswer<Vocabulary>, 'label' | 'days'> {
  if (ofAct === undefined) return { label }
  const { days, label: said } = ofAct.answer(place, label)
  return days.length === 0 ? { label: said } : { label: said, days }
}

/**
 * The sets of open facts that only matter together: at least one of them changes nothing by itself, but does beside the others.
 * Pairs first; larger sets only where no question of weighing and no pair of them can move the recommendation, though all together can.
 */
function jointQuestions(
  search: Search,
  single: readonly Asking[],
  firm: boolean,
): readonly JointQuestion<Vocabulary>[] {
  const { data } = search.context.policy
  if (search.context.decision.kind !== 'measures') return []
  const isWeighing = ({ concerns }: Unknown) => concerns === 'weighing'
  const isRead = ({ fact }: Unknown) => decidingFacts(data).has(fact) || kindFacts(data).has(fact)
  const moving = single.filter(({ asks }) => asks.reach > 0).map(({ unknown }) => unknown)
  const moves = new Set(moving.map(subjectOf))
  const unknown = search.unknown.filter((one) => isWeighing(one) || isRead(one))
  const pairs = tellingPairs(search, unknown, moves)
  // Questions of scope do not explain why an advice is not firm: that is about what weighs.
  const isExplained =
    firm || moving.some(isWeighing) || pairs.some((pair) => pair.every(isWeighing))
  const larger = isExplained ? [] : smallestThatMove(search, unknown.filter(isWeighing))
  return [...pairs, ...larger].map((set) => joined(search, set)).sort((a, b) => b.reach - a.reach)
}

/** The most combinations of answers that are written out for one set of questions. */
const mostAnswers = 125

function joined(search: Search, set: readonly Unknown[]): JointQuestion<Vocabulary> {
  const size = set.reduce((product, { answers }) => product * answers.length, 1)
  const table = size > mostAnswers ? ends(search, set) : combinations(search, set)
  const answers = table.map(({ given, rung }): JointAnswer<Vocabulary> => ({
    levels: levelsIn(given),
    labels: given.map(
      ({ label, place }, at) => set[at]?.ofAct?.answer(place, label).beside ?? label,
    ),
    given: given.map(({ level }) => level),
    recommended: rungAt(search.context, rung),
  }))
  return {
    facts: set.map(({ says }) => says.fact),
    acts: set.map(({ ofAct }) => ofAct?.acts ?? []),
    labels: set.map(({ says, ofAct }) => ofAct?.called(says.label) ?? says.label),
    answers,
    reach: reachOf([search.context.decision.recommended, ...table.map(({ rung }) => rung)]),
  }
}

/** The level of each fact; of one that is asked of several acts the gravest. */
function levelsIn(given: Combination['given']): JointAnswer<Vocabulary>['levels'] {
  const gravestLast = [...given].sort((a, b) => a.place - b.place)
  const gravest = new Map(gravestLast.map(({ fact, level }) => [fact, level]))
  return Object.fromEntries(given.map(({ fact }) => [fact, gravest.get(fact) ?? '']))
}

/**
 * The one question worth asking next: the one that can move the recommendation furthest; where none does by itself, the first of those
 * that do together; else the first that the procedure still asks for.
 */
function nextQuestion(
  { context, unknown }: Search,
  single: readonly Asking[],
  joint: readonly JointQuestion<Vocabulary>[],
): NextQuestion<Vocabulary> | null {
  const next = (asked: Unknown, because: BilingualText): NextQuestion<Vocabulary> => {
    const { ofAct, says } = asked
    const { fact, question } = says
    if (ofAct === undefined) return { fact, question, because }
    return { fact, acts: ofAct.acts, question: ofAct.question, because }
  }
  const [furthest] = single
  if (furthest !== undefined && furthest.asks.reach > 0)
    return next(furthest.unknown, movesFurthest(context, furthest.rungs))
  const [together] = joint
  const first = unknown.find((one) => isAskedFirst(one, together))
  if (together !== undefined && first !== undefined)
    return next(first, movesTogether(together.labels.slice(1)))
  const procedure = single.find(({ asks }) => asks.concerns === 'procedure')
  return procedure === undefined ? null : next(procedure.unknown, stillMatters(procedure.asks))
}

function isAskedFirst(
  { says, ofAct }: Unknown,
  joint: JointQuestion<Vocabulary> | undefined,
): boolean {
  return says.fact === joint?.facts[0] && ofAct?.acts[0] === joint.acts[0]?.[0]
}

function movesFurthest(context: AtLevels, rungs: readonly number[]): BilingualText {
  const mildest = rungLabel(context, Math.min(...rungs))
  const gravest = rungLabel(context, Math.max(...rungs))
  return {
    nl: `Dit antwoord kan het meeste uitmaken: het advies ligt dan tussen ‘${mildest.nl}’ en ‘${gravest.nl}’.`,
    en: `This answer can matter most: the advice then lies between ‘${mildest.en}’ and ‘${gravest.en}’.`,
  }
}

function movesTogether(others: readonly BilingualText[]): BilingualText {
  const named = (lang: Lang) =>
    others.map((other) => `‘${other[lang]}’`).join(lang === 'nl' ? ' en ' : ' and ')
  return {
    nl: `Geen enkel antwoord verandert het advies op zichzelf; dit doet dat samen met ${named('nl')}.`,
    en: `No answer changes the recommendation by itself; this one does together with ${named('en')}.`,
  }
}

function stillMatters({ decides = [] }: OpenQuestion<Vocabulary>): BilingualText {
  const why = whyAsked(decides)
  return {
    nl: `Geen enkel antwoord verandert het advies meer, maar dit is ${why.nl}.`,
    en: `No answer changes the recommendation any more, but this ${why.en}.`,
  }
}

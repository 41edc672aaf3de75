import type { Advice, JointQuestion, OpenQuestion, PossibleAnswer } from '../../advice/advice'
import { whyAsked } from '../../advice/words'
import type { BilingualText, Lang } from '../../base/text'
import { type Block, points, text } from '../page'
import { rungLabel } from '../rungs'
import { inBrackets, joined, words } from '../words'
import type { Vocabulary } from '../../policy/vocabulary'

/** The most sets of questions that are written out. */
const mostShown = 5

/** What is still open: the question worth asking next, every question with what its answers give, and those that matter together. */
export function openBlocks(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  const weighing = advice.openQuestions.filter((question) => question.concerns === 'weighing')
  const procedure = advice.openQuestions.filter(
    (question) =>
      question.concerns === 'procedure' && (advice.kind === 'measures' || question.reach > 0),
  )
  const list = (questions: readonly OpenQuestion<Vocabulary>[]) =>
    points(questions.map((question) => questionLine(advice, question, lang)))
  return [
    ...next(advice, lang),
    ...(weighing.length === 0 ? [] : [text(steadiness(advice)[lang]), list(weighing)]),
    ...joint(advice, lang),
    ...(procedure.length === 0 ? [] : [text(words.openProcedure[lang]), list(procedure)]),
  ]
}

/** Whether answers to what is open in the weighing change the advice; a question announced before them can still do so. */
function steadiness(advice: Advice<Vocabulary>): BilingualText {
  const { firm, nextQuestion, kind } = advice
  if (!firm) return words.notFirm
  const isAnnounced = nextQuestion !== null && kind === 'measures'
  return isAnnounced && askedFirst(advice) === words.askNext ? words.firmOtherwise : words.firm
}

/** The question to ask next; first of all only where some answer changes what is recommended. */
function next(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  const { nextQuestion, kind } = advice
  if (nextQuestion === null || kind !== 'measures') return []
  const { question, because } = nextQuestion
  return [text(`${askedFirst(advice)[lang]}: ${question[lang]} ${because[lang]}`)]
}

/** What the question to ask next is announced as: the first to find out only where some answer changes what is recommended. */
export function askedFirst({ openQuestions, jointQuestions }: Advice<Vocabulary>): BilingualText {
  const isMoving = jointQuestions.length > 0 || openQuestions.some(({ reach }) => reach > 0)
  return words[isMoving ? 'askNext' : 'askAnyway']
}

/** A question with its answers, and where they lead; where they lead nowhere by themselves, what it is for. */
function questionLine(
  advice: Advice<Vocabulary>,
  { question, answers: byLevel, reach, decides, fillIn = [] }: OpenQuestion<Vocabulary>,
  lang: Lang,
): string {
  const answers = inTime(byLevel)
  const keys = fillIn.length === 0 ? [] : [`${words.fillIn[lang]} ${fillIn.join(', ')}`]
  const asked = `${question[lang]}${inBrackets(keys)}`
  const labels = answers.map(({ label }) => label[lang])
  if (reach === 0) {
    const why = decides === undefined ? words.makesNoDifference : whyAsked(decides)
    return `${asked} ${labels.join('; ')} (${why[lang]}).`
  }
  const leading = answers.map(
    ({ recommended }, index) => `${labels[index]} → ${rungLabel(advice, recommended, lang)}`,
  )
  return `${asked} ${leading.join('; ')}.`
}

/** Answers that stand for days in the order of these, others as they come. */
function inTime(answers: OpenQuestion<Vocabulary>['answers']): OpenQuestion<Vocabulary>['answers'] {
  const firstDay = ({ days }: PossibleAnswer<Vocabulary>) => days?.[0]?.from ?? ''
  return [...answers].sort((one, other) => firstDay(one).localeCompare(firstDay(other)))
}

/** Questions that matter together: only the answers that give something else than either gives by itself. */
function joint(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  const shown = advice.jointQuestions.slice(0, mostShown)
  if (shown.length === 0) return []
  const left = advice.jointQuestions.length - shown.length
  const more = left === 0 ? [] : [text(`${words.andMore[lang]} ${left}.`)]
  const list = shown.map((set) => jointLine(advice, set, lang))
  return [text(words.together[lang]), points(list), ...more]
}

function jointLine(advice: Advice<Vocabulary>, set: JointQuestion<Vocabulary>, lang: Lang): string {
  const news = set.answers.filter(
    ({ recommended, levels }) => recommended !== byItself(advice, set, levels),
  )
  const said = news.map(
    ({ labels, recommended }) =>
      `${joined(labels, lang)} → ${rungLabel(advice, recommended, lang)}`,
  )
  return `${joined(set.labels, lang)}: ${said.join('; ')}.`
}

/** What the answers would give if each were given by itself: at most one of a set that matters together moves anything. */
function byItself(
  advice: Advice<Vocabulary>,
  { facts }: JointQuestion<Vocabulary>,
  levels: Readonly<Record<string, string>>,
): string {
  const alone = facts.map(
    (fact) =>
      advice.openQuestions
        .find((question) => question.fact === fact)
        ?.answers.find(({ level }) => level === levels[fact])?.recommended,
  )
  return (
    alone.find((recommended) => recommended !== undefined && recommended !== advice.recommended) ??
    advice.recommended
  )
}

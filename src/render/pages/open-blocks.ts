import type { Advice, JointQuestion, OpenQuestion } from '../../advice/advice'
import type { Lang } from '../../base/text'
import { type Block, points, text } from '../page'
import { rungLabel } from '../rungs'
import { words } from '../words'

/** The most sets of questions that are written out. */
const mostShown = 5

/** What is still open: the question worth asking next, every question with what its answers give, and those that matter together. */
export function openBlocks(advice: Advice, lang: Lang): readonly Block[] {
  const weighing = advice.openQuestions.filter((question) => question.concerns === 'weighing')
  const procedure = advice.openQuestions.filter(
    (question) =>
      question.concerns === 'procedure' && (advice.kind === 'measures' || question.reach > 0),
  )
  const next = advice.nextQuestion
  return [
    ...(next === null || advice.kind !== 'measures'
      ? []
      : [text(`${words.askNext[lang]}: ${next.question[lang]} ${next.because[lang]}`)]),
    ...(weighing.length === 0
      ? []
      : [
          text(advice.firm ? words.firm[lang] : words.notFirm[lang]),
          points(
            weighing.map((question) =>
              oneQuestion(advice, question, words.makesNoDifference[lang], lang),
            ),
          ),
        ]),
    ...joint(advice, lang),
    ...(procedure.length === 0
      ? []
      : [
          text(words.openProcedure[lang]),
          points(
            procedure.map((question) =>
              oneQuestion(advice, question, words.forTheGates[lang], lang),
            ),
          ),
        ]),
  ]
}

function oneQuestion(
  advice: Advice,
  question: OpenQuestion,
  otherwise: string,
  lang: Lang,
): string {
  const moves = question.reach > 0
  const answers = question.answers.map((answer) =>
    moves
      ? `${answer.label[lang]} → ${rungLabel(advice, answer.recommended, lang)}`
      : answer.label[lang],
  )
  return `${question.question[lang]} ${answers.join('; ')}${moves ? '' : ` (${otherwise})`}.`
}

/** Questions that matter together: only the answers that give something else than either gives by itself. */
function joint(advice: Advice, lang: Lang): readonly Block[] {
  const shown = advice.jointQuestions.slice(0, mostShown)
  if (shown.length === 0) return []
  const left = advice.jointQuestions.length - shown.length
  const list = shown.map((set) => {
    const news = set.answers.filter(
      (answer) => answer.recommended !== byItself(advice, set, answer.levels),
    )
    const said = news.map(
      ({ labels, recommended }) =>
        `${labels.map((label) => label[lang]).join(' + ')} → ${rungLabel(advice, recommended, lang)}`,
    )
    return `${set.labels.map((label) => label[lang]).join(' + ')}: ${said.join('; ')}.`
  })
  return [
    text(words.together[lang]),
    points(list),
    ...(left === 0 ? [] : [text(`${words.andMore[lang]} ${left}.`)]),
  ]
}

/** What the answers would give if each were given by itself: at most one of a set that matters together moves anything. */
function byItself(
  advice: Advice,
  { facts }: JointQuestion,
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

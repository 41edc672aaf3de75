import type { Advice, JointQuestion, OpenQuestion } from '../advice/advice'
import type { Lang } from '../text'
import { bullet, wrapped } from './lines'
import { words } from './words'

/** The most sets of questions that are written out. */
const mostShown = 5

/** What is still open: the question worth asking next, every question with what its answers give, and those that matter together. */
export function openLines(advice: Advice, lang: Lang): readonly string[] {
  const weighing = advice.openQuestions.filter((question) => question.concerns === 'weighing')
  const procedure = advice.openQuestions.filter((question) => question.concerns === 'procedure' && (advice.kind === 'measures' || question.reach > 0))
  const next = advice.nextQuestion
  return [
    ...(next === null || advice.kind !== 'measures' ? [] : wrapped(`${words.askNext[lang]}: ${next.question[lang]} ${next.because[lang]}`, '  ')),
    ...(weighing.length === 0 ? [] : wrapped(advice.firm ? words.firm[lang] : words.notFirm[lang], '  ')),
    ...weighing.flatMap((question) => oneQuestion(advice, question, words.makesNoDifference[lang], lang)),
    ...joint(advice, lang),
    ...(procedure.length === 0 ? [] : wrapped(words.openProcedure[lang], '  ')),
    ...procedure.flatMap((question) => oneQuestion(advice, question, words.forTheGates[lang], lang)),
  ]
}

function oneQuestion(advice: Advice, question: OpenQuestion, otherwise: string, lang: Lang): readonly string[] {
  const moves = question.reach > 0
  const answers = question.answers.map((answer) => (moves ? `${answer.label[lang]} → ${rungLabel(advice, answer.recommended, lang)}` : answer.label[lang]))
  return bullet(`${question.question[lang]} ${answers.join('; ')}${moves ? '' : ` (${otherwise})`}.`)
}

/** Questions that matter together: only the answers that give something else than either gives by itself. */
function joint(advice: Advice, lang: Lang): readonly string[] {
  const shown = advice.jointQuestions.slice(0, mostShown)
  if (shown.length === 0) return []
  const left = advice.jointQuestions.length - shown.length
  return [
    ...wrapped(words.together[lang], '  '),
    ...shown.flatMap((set) => {
      const news = set.answers.filter((answer) => answer.recommended !== byItself(advice, set, answer.levels))
      const said = news.map(({ labels, recommended }) => `${labels.map((label) => label[lang]).join(' + ')} → ${rungLabel(advice, recommended, lang)}`)
      return bullet(`${set.labels.map((label) => label[lang]).join(' + ')}: ${said.join('; ')}.`)
    }),
    ...(left === 0 ? [] : wrapped(`${words.andMore[lang]} ${left}.`, '  ')),
  ]
}

/** What the answers would give if each were given by itself: at most one of a set that matters together moves anything. */
function byItself(advice: Advice, { facts }: JointQuestion, levels: Readonly<Record<string, string>>): string {
  const alone = facts.map((fact) => advice.openQuestions.find((question) => question.fact === fact)?.answers.find(({ level }) => level === levels[fact])?.recommended)
  return alone.find((recommended) => recommended !== undefined && recommended !== advice.recommended) ?? advice.recommended
}

function rungLabel(advice: Advice, rung: string, lang: Lang): string {
  return advice.labels.ladder.find((item) => item.measure === rung)?.label[lang] ?? rung
}

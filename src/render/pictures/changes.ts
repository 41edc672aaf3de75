import type { Advice } from '../../advice/advice'
import type { CheckResult } from '../../check/check-result'
import type { Lang } from '../../base/text'
import { asHeading } from '../page'
import { rungLabel, rungPlace } from '../rungs'
import { shownChanges } from '../shown-changes'
import type { ChangesPicture, DrawnChange, NoPicture } from './picture'
import { words } from '../words'
import { pictureWords } from './picture-words'

/** The most questions that are drawn. */
const mostDrawn = 8

/** What would change an advice: the open questions whose answers give another measure. */
export function changesPicture(advice: Advice, lang: Lang): ChangesPicture | NoPicture {
  const alone = advice.openQuestions
    .filter(({ reach }) => reach > 0)
    .map(({ question, answers }) =>
      change(
        advice,
        lang,
        question[lang],
        answers.map(({ label, recommended }) => ({ answer: label[lang], recommended })),
      ),
    )
  const together = advice.jointQuestions.map(({ labels, answers }) =>
    change(
      advice,
      lang,
      labels.map((label) => label[lang]).join(' + '),
      answers.map((answer) => ({
        answer: answer.labels.map((label) => label[lang]).join(' + '),
        recommended: answer.recommended,
      })),
    ),
  )
  return drawn(
    advice,
    { lang, title: pictureWords.changes[lang], otherwise: pictureWords.noChanges[lang] },
    [
      {
        title: asHeading(words['find-out'][lang]),
        changes: [...alone, ...together].filter(({ to }) => to.length > 0).slice(0, mostDrawn),
      },
    ],
  )
}

/** What would make a proposed measure fit; where it fits, what would make the advice another. */
export function fitChanges(
  { advice, verdict, whatWouldChange }: CheckResult,
  lang: Lang,
): ChangesPicture | NoPicture {
  const which = verdict === 'fitting' ? 'recommendation' : 'fitting'
  const said =
    verdict === 'fitting'
      ? { lang, title: pictureWords.changes[lang], otherwise: words.nothingChanges[lang] }
      : { lang, title: pictureWords.fitting[lang], otherwise: words.nothingFits[lang] }
  const { groups } = shownChanges(whatWouldChange[which], whatWouldChange.found[which])
  return drawn(
    advice,
    said,
    groups.map(([nature, changes]) => ({
      title: asHeading(words[nature][lang]),
      changes: changes.map(({ changes: facts, recommended }) => ({
        text: facts
          .map(
            ({ label, fromLabel, toLabel }) =>
              `${label[lang]}: ${toLabel[lang]} (${pictureWords.now[lang]}: ${fromLabel[lang]})`,
          )
          .join(' + '),
        to: [rungPlace(advice, recommended)],
        result: `${pictureWords.then[lang]}: ${rungLabel(advice, recommended, lang)}`,
      })),
    })),
  )
}

interface Said {
  readonly lang: Lang
  readonly title: string
  /** What is said where there is nothing to draw. */
  readonly otherwise: string
}

function drawn(
  advice: Advice,
  { lang, title, otherwise }: Said,
  all: ChangesPicture['groups'],
): ChangesPicture | NoPicture {
  const groups = all.filter(({ changes }) => changes.length > 0)
  if (groups.length === 0) return { is: 'nothing', lang, title, told: [otherwise] }
  const nowLabel = rungLabel(advice, advice.recommended, lang)
  const told = [
    `${pictureWords.adviceNow[lang]}: ${nowLabel}.`,
    ...groups.flatMap(({ title: group, changes }) =>
      changes.map(({ text, result }) => `${group}: ${text}: ${result}.`),
    ),
  ]
  return {
    is: 'changes',
    lang,
    title,
    told,
    rungs: advice.labels.ladder.length,
    now: rungPlace(advice, advice.recommended),
    nowLabel,
    groups,
  }
}

function change(
  advice: Advice,
  lang: Lang,
  text: string,
  answers: readonly { readonly answer: string; readonly recommended: string }[],
): DrawnChange {
  const others = [...new Set(answers.map(({ recommended }) => recommended))].filter(
    (recommended) => recommended !== advice.recommended,
  )
  const result = others
    .map(
      (recommended) =>
        `${answers
          .filter((one) => one.recommended === recommended)
          .map(({ answer }) => answer)
          .slice(0, 2)
          .join(' / ')} → ${rungLabel(advice, recommended, lang)}`,
    )
    .join('; ')
  return {
    text,
    to: others.map((recommended) => rungPlace(advice, recommended)).sort((a, b) => a - b),
    result,
  }
}

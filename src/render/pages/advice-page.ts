import type { Advice } from '../../advice/advice'
import type { Lang, BilingualText } from '../../base/text'
import { type Block, type Page, type PageSection, pictured, points, section, text } from '../page'
import { changesPicture } from '../pictures/changes'
import { ladderPicture } from '../pictures/ladder'
import { words } from '../words'
import {
  added,
  alternatives,
  attention,
  care,
  competent,
  gatePoints,
  gatesVerdict,
  principal,
} from './advice-parts'
import { factsAnnex, under, weighingAnnex } from './case-annexes'
import {
  answerLead,
  blockers,
  findOut,
  guidelineNames,
  headRows,
  nextSteps,
  urgent,
  weighedMost,
} from './first-parts'
import { firstWords } from './first-words'
import { openBlocks } from './open-blocks'
import { sources } from './source-points'
import type { SourceText } from '../../policy/source-texts'
import type { Vocabulary } from '../../policy/vocabulary'

/** An advice as a page: what is needed now, then everything else in annexes. */
export function advicePage(
  advice: Advice<Vocabulary>,
  lang: Lang,
  said: readonly SourceText[] = [],
): Page {
  return {
    title: words.advice[lang],
    lang,
    head: headRows(advice, lang),
    lead: answerLead(advice, lang),
    sections: [
      ...urgent(advice, lang),
      ...section(words.ladder[lang], pictured(ladderPicture(advice, lang))),
      ...blockers(advice, lang),
      ...weighedMost(advice, lang),
      ...findOut(advice, lang),
      ...guidelineNames(advice, lang),
      ...nextSteps(advice, lang),
    ],
    annexes: [...factsAnnex(advice, lang), ...reasons(advice, lang), ...around(advice, lang, said)],
  }
}

/** Why the measure is what it is, and nothing else. */
function reasons(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  const weighed = advice.kind === 'measures'
  const { lighter, heavier } = weighed ? alternatives(advice, lang) : { lighter: [], heavier: [] }
  return [
    ...weighingAnnex(advice, lang),
    ...section(firstWords.alternatives[lang], [
      ...under(words.lighter[lang], [points(lighter)]),
      ...under(words.heavier[lang], [points(heavier)]),
    ]),
    ...section(firstWords.measures[lang], [
      ...principal(advice, lang),
      ...under(words.interim[lang], [addedPoints(advice.interim, lang)]),
      ...under(words.authorities[lang], competent(advice, lang)),
      ...under(words.accompanying[lang], [addedPoints(advice.accompanying, lang)]),
      ...under(words.fallback[lang], [addedPoints(advice.fallback, lang)]),
      ...under(words.legal[lang], [addedPoints(advice.legal, lang)]),
    ]),
    ...section(words.openQuestions[lang], [
      ...pictured(changesPicture(advice, lang)),
      ...openBlocks(advice, lang),
    ]),
  ]
}

function addedPoints(measures: Advice<Vocabulary>['legal'], lang: Lang): Block {
  return points(measures.map((measure) => added(measure, lang)))
}

function around(
  advice: Advice<Vocabulary>,
  lang: Lang,
  said: readonly SourceText[],
): readonly PageSection[] {
  const listed = (list: readonly { readonly because: BilingualText }[]) => [
    points(list.map((item) => item.because[lang])),
  ]
  const routes = points(
    advice.routes.map(
      (route) => `${route.label[lang]} (${words[route.suitability][lang]}): ${route.because[lang]}`,
    ),
  )
  return [
    ...section(words.gates[lang], gates(advice, lang)),
    ...section(words.notices[lang], [
      ...under(words.attention[lang], [attention(advice, lang)]),
      ...listed(advice.notices),
    ]),
    ...section(firstWords.forPeople[lang], [
      ...care(advice, lang),
      ...under(words.routes[lang], [routes]),
    ]),
    ...section(firstWords.people[lang], [
      ...under(words.handling[lang], listed(advice.handling)),
      ...under(words.safeguards[lang], listed(advice.safeguards)),
      ...under(words.humanJudgement[lang], listed(advice.humanJudgement)),
    ]),
    ...section(words.sources[lang], [points(sources(advice, lang, said))]),
  ]
}

function gates(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  const shown = gatePoints(advice, lang)
  const verdict = text(gatesVerdict(advice)[lang])
  if (advice.kind !== 'outside-scope') return [verdict, points(shown)]
  const own = advice.gates.findIndex(({ status }) => status === 'blocked')
  return [verdict, points(shown.slice(own, own + 1))]
}

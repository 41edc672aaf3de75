import type { Advice } from '../../advice/advice'
import type { Lang, BilingualText } from '../../base/text'
import { type Block, type Page, type PageSection, pictured, points, section, text } from '../page'
import { changesPicture } from '../pictures/changes'
import { ladderPicture } from '../pictures/ladder'
import { words } from '../words'
import {
  added,
  alternatives,
  appliedPoints,
  attention,
  care,
  classified,
  competent,
  counted,
  gatePoints,
  isAdopted,
  closing,
  isLightEnough,
  mayDecide,
  notCounted,
  principal,
  sources,
  timeline,
} from './advice-parts'
import { guidelineAndPolicy } from './named'
import { openBlocks } from './open-blocks'
import type { Vocabulary } from '../../policy/vocabulary'

/** An advice as a page: the answer first, then the ladder, then the reasons. */
export function advicePage(advice: Advice<Vocabulary>, lang: Lang): Page {
  const procedure = mayDecide(advice).map((said) => said[lang])
  return {
    title: words.advice[lang],
    lang,
    lead: [advice.summary[lang], [words.humanDecides[lang], ...procedure].join(' ')],
    sections: [...answer(advice, lang), ...reasons(advice, lang), ...around(advice, lang)],
  }
}

function answer(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  return [
    ...section(words.ladder[lang], [
      ...pictured(ladderPicture(advice, lang)),
      ...guidelineAndPolicy(advice, lang),
    ]),
    ...section(words.interim[lang], [addedPoints(advice.interim, lang)]),
    ...section(words.authorities[lang], competent(advice, lang)),
  ]
}

/** Why the measure is what it is, and nothing else. */
function reasons(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  const weighed = advice.kind === 'measures'
  const { lighter, heavier } = weighed ? alternatives(advice, lang) : { lighter: [], heavier: [] }
  return [
    ...section(words.classification[lang], [points(classified(advice, lang))]),
    ...section(words.steps[lang], counted(advice, lang)),
    ...section(words.notCounted[lang], notCounted(advice, lang)),
    ...section(words.reasoning[lang], [appliedPoints(advice, lang)]),
    ...section(words.lighter[lang], [points(lighter)]),
    ...section(words.heavier[lang], [points(heavier)]),
    ...section(words.principal[lang], principal(advice, lang)),
    ...section(words.accompanying[lang], [addedPoints(advice.accompanying, lang)]),
    ...section(words.fallback[lang], [addedPoints(advice.fallback, lang)]),
    ...section(words.legal[lang], [addedPoints(advice.legal, lang)]),
    ...section(words.openQuestions[lang], [
      ...pictured(changesPicture(advice, lang)),
      ...openBlocks(advice, lang),
    ]),
  ]
}

function addedPoints(measures: Advice<Vocabulary>['legal'], lang: Lang): Block {
  return points(measures.map((measure) => added(measure, lang)))
}

function around(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  const listed = (list: readonly { readonly because: BilingualText }[]) => [
    points(list.map((item) => item.because[lang])),
  ]
  return [
    ...section(words.attention[lang], [attention(advice, lang)]),
    ...section(words.gates[lang], gates(advice, lang)),
    ...section(words.history[lang], timeline(advice, lang)),
    ...section(words.notices[lang], listed(advice.notices)),
    ...section(words.care[lang], care(advice, lang)),
    ...section(words.routes[lang], [
      points(
        advice.routes.map(
          (route) =>
            `${route.label[lang]} (${words[route.suitability][lang]}): ${route.because[lang]}`,
        ),
      ),
    ]),
    ...section(words.handling[lang], listed(advice.handling)),
    ...section(words.safeguards[lang], listed(advice.safeguards)),
    ...section(words.humanJudgement[lang], listed(advice.humanJudgement)),
    ...section(words.sources[lang], [points(sources(advice, lang))]),
  ]
}

function gates(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  const shown = gatePoints(advice, lang)
  if (advice.kind !== 'outside-scope') return [text(gatesVerdict(advice)[lang]), points(shown)]
  const own = advice.gates.findIndex(({ status }) => status === 'blocked')
  return [text(words.nothingToDecide[lang]), points(shown.slice(own, own + 1))]
}

/** Whether it may be decided now, in full. */
function gatesVerdict(advice: Advice<Vocabulary>): BilingualText {
  const { kind, decidable } = advice
  if (kind === 'other-authority') return words.elsewhere
  if (kind === 'no-sanction') return closing(advice).inFull
  if (!decidable) return isLightEnough(advice) ? words.onlyHeavierWaits : words.notDecidable
  return isAdopted(advice) ? words.decidable : words.decidableUnadopted
}

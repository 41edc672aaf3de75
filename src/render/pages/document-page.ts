import type { Advice, Point } from '../../advice/advice'
import type { CheckResult } from '../../check/check-result'
import type { Lang } from '../../base/text'
import { type Block, type Page, type PageSection, pictured, points, section, text } from '../page'
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
  hangsOnAnswer,
  isClock,
  isLightEnough,
  mayDecide,
  notCounted,
  principal,
  timeline,
  isRemark,
  workNotes,
} from './advice-parts'
import { threeQuestions } from './check-page'
import { guidelineAndPolicy } from './named'
import { headRows } from './first-parts'
import { openBlocks } from './open-blocks'
import { checkedLadder } from '../pictures/checked-ladder'
import { ladderPicture } from '../pictures/ladder'
import { words } from '../words'
import {
  caseRows,
  factRows,
  followUpDays,
  isInadmissible,
  isProvisional,
  judgement,
  procedureRows,
  type Say,
  wordsFor,
} from './document-facts'
import { normPoints, sourcesToSend, unchecked } from './source-points'
import type { SourceText } from '../../policy/source-texts'
import { actLines } from './told-facts'
import type { Vocabulary } from '../../policy/vocabulary'

/** What the parts of the document are made from. */
interface From {
  readonly advice: Advice<Vocabulary>
  /** The check of a measure in mind; undefined where there is none. */
  readonly check: CheckResult<Vocabulary> | undefined
  readonly lang: Lang
  readonly said: readonly SourceText[]
  readonly say: Say
}

/**
 * The written advice of a complaints committee to the competent authority, in the order such an
 * advice has in practice, from who sat to who gets it: filled in from the case where it can be, with room for what only people know.
 */
export function documentPage(
  result: Advice<Vocabulary> | CheckResult<Vocabulary>,
  lang: Lang,
  said: readonly SourceText[] = [],
): Page {
  const [advice, check] = result.type === 'check' ? [result.advice, result] : [result, undefined]
  const from: From = { advice, check, lang, said, say: wordsFor(advice, lang) }
  return {
    title: from.say(
      advice.receipt.facts['formalComplaint'] === 'yes' ? 'titleOfComplaint' : 'title',
    ),
    lang,
    cover: cover(from),
    head: headRows(advice, lang),
    lead: [
      // Of a check what was tested stands first, so that no verdict is read as one on the advice.
      ...(check === undefined ? [] : [check.because[lang]]),
      advice.summary[lang],
      ...(advice.decidable && !hangsOnAnswer(advice)
        ? []
        : mayDecide(advice).map((said) => said[lang])),
      ...(isProvisional(advice) ? [from.say('provisional')] : []),
      from.say('addressed'),
    ],
    sections: [
      ...complaint(from),
      ...handling(from),
      ...findings(from),
      ...measureAndWhy(from),
      ...afterwards(from),
    ],
  }
}

/** What is for whoever writes the advice and for no reader: that it is a draft, what to look at, and which laws nobody has checked yet. */
function cover({ advice, lang, say }: From): PageSection {
  return {
    title: say('forWriter'),
    blocks: [
      text(say('draft')),
      ...label(say('workNotes'), [because(workNotes(advice), lang)]),
      ...label(say('lookUp'), [points(unchecked(advice, lang))]),
    ],
  }
}

const because = (list: readonly Point[], lang: Lang): Block =>
  points(list.map((point) => point.because[lang]))
const blank = (said: string): Block => ({ is: 'blank', text: said })
const isEmpty = (block: Block): boolean =>
  (block.is === 'points' && block.points.length === 0) ||
  (block.is === 'rows' && block.rows.length === 0)
const label = (said: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.every(isEmpty) ? [] : [{ is: 'label', text: said }, ...blocks]

function complaint({ advice, lang, say }: From): readonly PageSection[] {
  const isReport = advice.receipt.facts['formalComplaint'] === 'no'
  return [
    ...section(say('composition'), [blank(say('members')), blank(say('statement'))]),
    ...section(say('complaint'), [
      { is: 'rows', rows: caseRows(advice, lang) },
      ...label(say('acts'), [points(actLines(advice, lang, false))]),
      blank(say('ownWords')),
    ]),
    ...section(say(isReport ? 'occasion' : 'admissibility'), [
      blank(say(isInadmissible(advice) ? 'inadmissibleWhy' : 'admissibilityWhy')),
    ]),
    ...section(say('procedure'), [blank(say('heard')), blank(say('file')), blank(say('support'))]),
  ]
}

/** What was found, by which norm, and what that comes to. */
function findings({ advice, lang, said, say }: From): readonly PageSection[] {
  return [
    ...section(say('positions'), [blank(say('reporterSays')), blank(say('accusedSays'))]),
    ...section(say('established'), [points(actLines(advice, lang, true)), blank(say('evidence'))]),
    ...section(say('unwanted'), [
      text(`${say('norm')}: ${advice.labels.policy[lang]}.`),
      points(classified(advice, lang)),
      ...label(say('normSays'), [points(normPoints(advice, said, lang))]),
      blank(say('ownRules')),
    ]),
    ...section(say('judgement'), [text(judgement(advice, say, lang)), blank(say('adopted'))]),
  ]
}

/** Whether it was done with care, and what is still to be done. */
function handling({ advice, lang, say }: From): readonly PageSection[] {
  return [
    ...section(say('dueProcess'), [
      points(gatePoints(advice, lang)),
      ...label(words.openProcedure[lang], [{ is: 'rows', rows: procedureRows(advice, lang) }]),
      ...label(say('safeguards'), [points(advice.safeguards.map(({ because }) => because[lang]))]),
      ...(advice.decidable ? [] : [blank(say('confirm'))]),
    ]),
  ]
}

function proportion({ advice, check, lang, say }: Omit<From, 'said'>): readonly Block[] {
  const weighs = advice.net !== null
  return [
    ...(advice.kind === 'measures' ? [] : [text(advice.summary[lang])]),
    ...pictured(check === undefined ? ladderPicture(advice, lang) : checkedLadder(check, lang)),
    ...guidelineAndPolicy(advice, lang),
    ...label(say('facts'), [{ is: 'rows', rows: factRows(advice, lang) }]),
    ...(weighs ? label(say('counted'), counted(advice, lang)) : []),
    ...label(say('notCounted'), notCounted(advice, lang)),
    ...label(words.attention[lang], [attention(advice, lang)]),
    ...label(say('history'), timeline(advice, lang)),
    ...label(say('reasoning'), [appliedPoints(advice, lang)]),
    blank(say('weighed')),
  ]
}

/** Which measure fits, what else was considered, and why something else where that is in mind. */
function measureAndWhy({ advice, check, lang, say }: From): readonly PageSection[] {
  const { lighter, heavier } =
    advice.kind === 'measures' ? alternatives(advice, lang) : { lighter: [], heavier: [] }
  const list = (measures: Advice<Vocabulary>['legal']) => [
    points(measures.map((measure) => added(measure, lang))),
  ]
  const isOther = check !== undefined && check.verdict !== 'fitting'
  const isInForce = advice.interim.length > 0 || advice.stage !== 'concluded'
  return [
    ...section(
      say(advice.kind === 'interim' ? 'protection' : 'proportionate'),
      proportion({ advice, check, lang, say }),
    ),
    ...section(say('measure'), [
      ...(isProvisional(advice) && !isLightEnough(advice) ? [text(say('onlyAfter'))] : []),
      ...(advice.principal === null ? [text(advice.summary[lang])] : principal(advice, lang)),
      ...competent(advice, lang),
      ...label(say('together'), list(advice.accompanying)),
      ...label(say('fallback'), list(advice.fallback)),
      ...label(say('apart'), list(advice.legal)),
      ...(advice.kind === 'measures' ? [blank(say('goal'))] : []),
      ...(advice.principal?.lasts.months === null ? [blank(say('whyEnds'))] : []),
    ]),
    ...section(say('alternatives'), [
      ...label(say('lighter'), [points(lighter)]),
      ...label(say('heavier'), [points(heavier)]),
    ]),
    ...section(
      say('proposal'),
      check === undefined
        ? []
        : [
            text(check.because[lang]),
            ...threeQuestions(check, lang),
            ...(isOther ? [blank(say('departure'))] : []),
          ],
    ),
    ...section(
      say('interim'),
      isInForce ? [...list(advice.interim), blank(say('interimNow'))] : [],
    ),
  ]
}

function afterwards({ advice, lang, said, say }: From): readonly PageSection[] {
  const clocks = advice.notices.filter(isClock)
  const remarks = advice.notices.filter(isRemark)
  return [
    ...section(say('care'), care(advice, lang)),
    ...section(say('detriment'), [text(say('detrimentText')), blank(say('detrimentWho'))]),
    ...section(say('followUp'), [
      ...label(say('followUpDays'), [points(followUpDays(advice, lang))]),
      blank(say('evaluation')),
    ]),
    ...section(say('organisation'), [because(remarks, lang), blank(say('remarks'))]),
    ...section(say('open'), openBlocks(advice, lang)),
    ...section(say('dissent'), [blank(say('dissenting'))]),
    ...section(say('decision'), [
      ...(advice.principal === null
        ? []
        : [
            text(
              `${words.imposedBy[lang]}: ${advice.principal.imposedBy[lang]}. ` +
                `${words.checkedBy[lang]}: ${advice.principal.checkedBy[lang]}.`,
            ),
          ]),
      text(say('decides')),
      ...label(say('clock'), [because(clocks, lang)]),
      because(advice.humanJudgement, lang),
      blank(say('decider')),
      blank(say('remedies')),
    ]),
    ...section(say('distribution'), [text(say('confidential')), blank(say('recipients'))]),
    ...section(say('account'), [
      points(sourcesToSend(advice, lang, said)),
      blank(say('signature')),
    ]),
  ]
}

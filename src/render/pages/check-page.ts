import type { Change, CheckResult, GateChange } from '../../check/check-result'
import type { Lang, BilingualText } from '../../base/text'
import { type Block, type Page, type PagePoint, pictured, points, section, text } from '../page'
import { fitChanges } from '../pictures/changes'
import type { Picture } from '../pictures/draw'
import { ladderPicture } from '../pictures/ladder'
import { natureOf, shownChanges } from '../shown-changes'
import { words } from '../words'
import { competent, gatePoint, isAdopted, madeWith, timeline } from './advice-parts'
import { openBlocks } from './open-blocks'
import type { Vocabulary } from '../../policy/vocabulary'

/** A check as a page: the answer, the ladder, the three questions, what would change it, what is still open. */
export function checkPage(result: CheckResult<Vocabulary>, lang: Lang): Page {
  const { advice } = result
  return {
    title: words.checked[lang],
    lang,
    lead: [result.because[lang], `${words.humanDecides[lang]} ${mayBeDecided(result)[lang]}`],
    sections: [
      ...section(words.ladder[lang], pictured(checkedLadder(result, lang))),
      ...section(words.stillCouldBe[lang], stillCouldBe(result, lang)),
      ...section(words.threeQuestions[lang], threeQuestions(result, lang)),
      ...section(words.theWhole[lang], [
        points(
          result.parts.length < 2
            ? []
            : result.parts.map(({ label, because }) => `${label[lang]}: ${because[lang]}`),
        ),
      ]),
      ...section(words.conditions[lang], conditions(result, lang)),
      ...section(words.gates[lang], gates(result, lang)),
      ...section(words.notices[lang], clocks(result, lang)),
      ...section(words.handling[lang], [
        points(
          advice.kind === 'outside-scope'
            ? advice.handling.map(({ because }) => because[lang])
            : [],
        ),
      ]),
      ...section(words.authorities[lang], competent(advice, lang)),
      ...section(words.wouldFit[lang], fitting(result, lang)),
      ...section(
        words.wouldChange[lang],
        result.verdict === 'fitting' ? recommendation(result, lang) : [],
      ),
      ...section(words.openQuestions[lang], openBlocks(advice, lang)),
      ...section(words.history[lang], timeline(advice, lang)),
      ...section(words.sources[lang], [points([madeWith(advice, lang)])]),
    ],
  }
}

function mayBeDecided({ admissible, advice: { kind } }: CheckResult<Vocabulary>): BilingualText {
  if (admissible) return words.isAdmissible
  const isLater = kind === 'measures' || kind === 'interim'
  return isLater ? words.notAdmissible : words.neverAdmissible
}

/** What has to be so before what is proposed can be imposed; of several measures each with its own. */
function conditions({ parts }: CheckResult<Vocabulary>, lang: Lang): readonly Block[] {
  const bound = parts.filter((part) => part.conditions.length > 0)
  return [
    points(
      bound.flatMap(({ label, conditions: own }): readonly (string | PagePoint)[] => {
        const said = own.map(({ text: condition }) => condition[lang])
        return parts.length < 2 ? said : [{ text: `${label[lang]}:`, points: said }]
      }),
    ),
  ]
}

/** That time runs for what is proposed; the advice says it of everything within reach. */
function clocks(
  { proposed, advice: { notices } }: CheckResult<Vocabulary>,
  lang: Lang,
): readonly Block[] {
  const running = notices.filter(({ item }) => proposed.some((id) => item === `clock-${id}`))
  return [points(running.map(({ because }) => because[lang]))]
}

/** What the verdict would be by other answers to what is open; nothing where nothing is. */
function stillCouldBe(
  { reachable, firm, advice }: CheckResult<Vocabulary>,
  lang: Lang,
): readonly Block[] {
  if (!firm) {
    const others = reachable.filter(({ when }) => when.length > 0)
    return others.length === 0
      ? [text(words.tooMuchOpen[lang])]
      : [points(others.map(({ because }) => because[lang]))]
  }
  const isOpen = advice.openQuestions.some(({ concerns }) => concerns === 'weighing')
  return isOpen ? [text(words.verdictFirm[lang])] : []
}

/** The ladder with what is proposed on it. */
export function checkedLadder(
  { advice, weighsAs, proposed: measures, conditional, parts, firm }: CheckResult<Vocabulary>,
  lang: Lang,
): Picture {
  // What stands on the rung is then not that measure itself.
  const isOther = parts.length > 1 && (conditional.length > 0 || !measures.includes(weighsAs))
  const isWhole = isOther || parts.some(({ role }) => role === 'outweighs')
  const proposed = words[isWhole ? 'proposedWhole' : 'proposed'][lang]
  const provisional = words[isWhole ? 'provisionalWhole' : 'provisional'][lang]
  const note = firm ? proposed : provisional
  return ladderPicture(advice, lang, { measure: weighsAs, note })
}

/** Suitable, necessary, balanced: each answered with a reason. */
export function threeQuestions(result: CheckResult<Vocabulary>, lang: Lang): readonly Block[] {
  const { lighterThatSuffices: id, advice } = result
  // Where no sanction fits at all, the answers say so already.
  const lighter =
    id === null || (advice.kind !== 'measures' && id === advice.recommended)
      ? []
      : [text(`${words.lighterSuffices[lang]}: ${measureLabel(result, id, lang)}.`)]
  return [
    points(
      (['suitable', 'necessary', 'balanced'] as const).map((question) => {
        const { answer, because } = result[question]
        const said = words[`answer-${answer}`][lang]
        return `${words[`is-${question}`][lang]} ${said}. ${because[lang]}`
      }),
    ),
    ...lighter,
  ]
}

function measureLabel({ advice }: CheckResult<Vocabulary>, id: string, lang: Lang): string {
  const labels = [...advice.labels.ladder, ...advice.interim]
  return labels.find(({ measure }) => measure === id)?.label[lang] ?? id
}

function gates(
  {
    gates: forbidding,
    whatWouldChange,
    admissible,
    parts,
    weighsAs,
    advice,
  }: CheckResult<Vocabulary>,
  lang: Lang,
): readonly Block[] {
  const isNothing = weighsAs === advice.labels.ladder[0]?.measure && parts.length < 2
  const passed = isAdopted(advice) ? words.decidable : words.decidableUnadopted
  if (admissible) return [text((isNothing ? words.nothingToConfirm : passed)[lang])]
  // What only has to be confirmed says so already; what stands in the way has something that would open it.
  return [
    points(
      forbidding.map((gate): PagePoint => {
        const own = whatWouldChange.admissible.filter((change) => change.gate === gate.gate)
        const { text, points: wayOut = [] } = gatePoint(gate, lang)
        const found = openers(own).map(({ because }) => because[lang])
        const opens = wayOut.length > 0 ? wayOut : found
        return { text, points: gate.status === 'blocked' ? opens : [] }
      }),
    ),
  ]
}

/** What can still be done about a gate; where nothing can, what it would take. */
function openers(list: readonly GateChange<Vocabulary>[]): readonly GateChange<Vocabulary>[] {
  const doable = list.filter(({ changes }) => natureOf(changes) === 'can-do')
  return doable.length > 0 ? doable : list.slice(0, 2)
}

function fitting(result: CheckResult<Vocabulary>, lang: Lang): readonly Block[] {
  const {
    advice,
    verdict,
    whatWouldChange: { fitting: list, found },
  } = result
  // Protection that the advice names is as good as it gets.
  if (
    verdict === 'fitting' ||
    (verdict === 'defensible' && list.length === 0 && advice.kind !== 'measures')
  )
    return []
  return list.length === 0
    ? [text(words.nothingFits[lang])]
    : [
        text(words.factsFirst[lang]),
        ...pictured(fitChanges(result, lang)),
        ...byNature(list, found.fitting, lang),
      ]
}

function recommendation(result: CheckResult<Vocabulary>, lang: Lang): readonly Block[] {
  const {
    whatWouldChange: { recommendation: list, found },
  } = result
  return list.length === 0
    ? [text(words.nothingChanges[lang])]
    : [...pictured(fitChanges(result, lang)), ...byNature(list, found.recommendation, lang)]
}

/** What can still be done, what can still be found out, and what happened, told apart. */
function byNature(
  list: readonly Change<Vocabulary>[],
  found: number,
  lang: Lang,
): readonly Block[] {
  const { groups, left } = shownChanges(list, found)
  const blocks = groups.flatMap(([nature, own]): readonly Block[] => [
    { is: 'label', text: words[nature][lang] },
    points(own.map(({ because }) => because[lang])),
  ])
  return left === 0 ? blocks : [...blocks, text(`${words.andMore[lang]} ${left}.`)]
}

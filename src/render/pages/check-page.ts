import type { Change, CheckResult, GateChange } from '../../check/check-result'
import { type BilingualText, inSeries, type Lang } from '../../base/text'
import { type Block, type Page, type PagePoint, pictured, points, section, text } from '../page'
import { fitChanges } from '../pictures/changes'
import { checkedLadder, isNoRung } from '../pictures/checked-ladder'
import { natureOf, shownChanges } from '../shown-changes'
import { sharedWords } from '../shared-words'
import { capital, inBrackets, words } from '../words'
import { closing, competent, gatePoint, isAdopted } from './advice-parts'
import { factsAnnex, weighingAnnex } from './case-annexes'
import { headRows, heldBack, measureStep, rangeLine, urgent, waysOut } from './first-parts'
import { firstWords } from './first-words'
import { openBlocks } from './open-blocks'
import { sources } from './source-points'
import type { SourceText } from '../../policy/source-texts'
import type { Vocabulary } from '../../policy/vocabulary'

/** A check as a page: what was tested and whether it fits, then why and what would make it fit; everything else in annexes. */
export function checkPage(
  result: CheckResult<Vocabulary>,
  lang: Lang,
  said: readonly SourceText[] = [],
): Page {
  const { advice } = result
  return {
    title: words.checked[lang],
    lang,
    head: headRows(advice, lang),
    lead: checkLead(result, lang),
    sections: [
      ...urgent(advice, lang, (clock) => isOfProposal(result, clock)),
      ...section(words.ladder[lang], pictured(checkedLadder(result, lang))),
      ...section(words.threeQuestions[lang], threeQuestions(result, lang)),
      ...section(words.stillCouldBe[lang], stillCouldBe(result, lang).map(spared)),
      ...heldBack(result.gates, words.gates[lang], lang),
      ...section(firstWords.steps[lang], [
        points([
          ...advice.interim.map((measure) => measureStep(measure, lang)),
          ...waysOut(result.gates, lang),
        ]),
      ]),
      ...section(words.conditions[lang], conditions(result, lang).map(spared)),
      ...section(words.wouldFit[lang], fitting(result, lang).flatMap(shortened)),
    ],
    annexes: [
      ...factsAnnex(advice, lang),
      ...weighingAnnex(advice, lang),
      ...section(words.theWhole[lang], wholeSet(result, lang)),
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
      ...section(words.stillCouldBe[lang], stillCouldBe(result, lang)),
      ...section(words.wouldFit[lang], fitting(result, lang)),
      ...section(
        words.wouldChange[lang],
        result.verdict === 'fitting' ? recommendation(result, lang) : [],
      ),
      ...section(words.openQuestions[lang], openBlocks(advice, lang)),
      ...section(words.sources[lang], [points(sources(advice, lang, said))]),
    ],
  }
}

/** What was tested with its verdict, before any word of the advice; then the reason, the range, and whether it may be decided. */
function checkLead(result: CheckResult<Vocabulary>, lang: Lang): readonly string[] {
  const { because, firm, verdict, unavailable, advice } = result
  const tested = testedIn(result, lang)
  const barred = unavailable === null ? [] : [firstWords.unavailable[lang]]
  const open = firm ? [] : [firstWords.provisional[lang]]
  const said = [words[verdict][lang], ...barred, ...open].join(', ')
  const reason = because[lang]
  const rest = reason.startsWith(`${tested} `) ? reason.slice(tested.length + 1) : reason
  return [
    `${tested} ${capital(said)}.`,
    rest,
    ...rangeLine(advice, lang, rest),
    `${mayBeDecided(result)[lang]} ${words.humanDecides[lang]}`,
  ]
}

/** What was tested, as the reason begins. */
export function testedIn({ parts }: CheckResult<Vocabulary>, lang: Lang): string {
  const names = parts.map(({ label, conditional }) => {
    const on = conditional ? [firstWords.onCondition[lang]] : []
    return `${label[lang]}${inBrackets(on)}`
  })
  return `${firstWords.proposal[lang]}: ${inSeries(names, lang)}.`
}

/** A list on a first page that may be left out there, for it stands in an annex too. */
function spared(block: Block): Block {
  if (block.is !== 'points') return block
  return { ...block, points: block.points.map((point) => ({ ...point, spare: true as const })) }
}

/** What stands on a first page of a longer part: no picture, no headings, no more than the first of each list. */
function shortened(block: Block): readonly Block[] {
  if (block.is === 'picture' || block.is === 'label') return []
  return block.is === 'points' ? [spared({ ...block, points: block.points.slice(0, 2) })] : [block]
}

/** Each measure of several, with what it does in the whole. */
function wholeSet({ parts }: CheckResult<Vocabulary>, lang: Lang): readonly Block[] {
  if (parts.length < 2) return []
  return [points(parts.map(({ label, because }) => `${label[lang]}: ${because[lang]}`))]
}

function mayBeDecided(result: CheckResult<Vocabulary>): BilingualText {
  const { admissible, unavailable, advice } = result
  const { kind } = advice
  if (unavailable !== null) return words.notPossible
  if (isClosing(result)) return closing(advice).said
  // That the procedure is in order is not leave to impose what is too heavy.
  if (admissible && result.verdict === 'too-heavy') return words.isTooHeavy
  if (admissible) return hangsOnConditions(result) ? words.onConditions : words.isAdmissible
  const isLater = kind === 'measures' || kind === 'interim'
  return isLater ? words.notAdmissible : words.neverAdmissible
}

/** Whether what is proposed is to close a matter in which no sanction fits. */
function isClosing(result: CheckResult<Vocabulary>): boolean {
  const [first, ...others] = result.parts
  const isOne = others.length === 0 && first?.measure === result.weighsAs
  return result.advice.kind === 'no-sanction' && isNoRung(result) && isOne
}

/**
 * Whether it hangs on what no gate asks: conditions of what goes beside the ladder, or an answer by which what is proposed would not
 * be possible.
 */
function hangsOnConditions(result: CheckResult<Vocabulary>): boolean {
  const hasOwn = isNoRung(result) && result.parts.some(({ conditions: own }) => own.length > 0)
  return hasOwn || result.unavailableIf.length > 0
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
  const running = notices.filter(({ item }) => isOfProposal({ proposed }, item))
  return [points(running.map(({ because }) => because[lang]))]
}

function isOfProposal({ proposed }: Pick<CheckResult<Vocabulary>, 'proposed'>, clock: string) {
  return proposed.some((id) => clock === `clock-${id}`)
}

/** What could still change: the verdict by other answers to what is open, and whether it is possible; nothing where nothing is open. */
function stillCouldBe(result: CheckResult<Vocabulary>, lang: Lang): readonly Block[] {
  const barring = result.unavailableIf.map(({ because }) => because[lang])
  return [...otherVerdicts(result, lang), points(barring)]
}

function otherVerdicts(
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

/** Suitable, necessary, balanced: each answered with a reason; those with the same reason together. */
export function threeQuestions(result: CheckResult<Vocabulary>, lang: Lang): readonly Block[] {
  const byReason = new Map<string, string[]>()
  for (const question of ['suitable', 'necessary', 'balanced'] as const) {
    const { answer, because } = result[question]
    const said = `${words[`is-${question}`][lang]} ${words[`answer-${answer}`][lang]}.`
    byReason.set(because[lang], [...(byReason.get(because[lang]) ?? []), said])
  }
  return [points([...byReason].map(([because, said]) => `${said.join(' ')} ${because}`))]
}

function gates(result: CheckResult<Vocabulary>, lang: Lang): readonly Block[] {
  const { gates: forbidding, whatWouldChange, admissible, unavailable } = result
  const barred =
    unavailable === null
      ? []
      : [text(`${words.notPossibleHere[lang]} ${unavailable.because[lang]}`)]
  if (admissible) return barred.length > 0 ? barred : [text(passed(result)[lang])]
  // What only has to be confirmed says so already; what stands in the way has something that would open it.
  return [
    ...barred,
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

/** That no gate stands in the way. */
function passed(result: CheckResult<Vocabulary>): BilingualText {
  if (isClosing(result)) return closing(result.advice).inFull
  if (hangsOnConditions(result)) return words.onConditionsAbove
  if (isNoRung(result)) return words.nothingToConfirm
  if (result.advice.gates.some(({ status }) => status !== 'passed')) return words.onlyHeavierWaits
  return isAdopted(result.advice) ? words.decidable : words.decidableUnadopted
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
    ? [text(sharedWords.nothingFits[lang])]
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
    ? [text(sharedWords.nothingChanges[lang])]
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
    { is: 'label', text: sharedWords[nature][lang] },
    points(own.map(({ because }) => because[lang])),
  ])
  return left === 0 ? blocks : [...blocks, text(`${words.andMore[lang]} ${left}.`)]
}

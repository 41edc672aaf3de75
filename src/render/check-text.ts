import type { Change, CheckResult, FactChange, GateChange, Nature } from '../check/check-result'
import type { Lang } from '../text'
import { madeWith, timeline } from './advice-text'
import { drawLadder } from './ladder'
import { bullet, section, wrapped } from './lines'
import { openLines } from './open-lines'
import { words } from './words'

const natures: readonly Nature[] = ['can-do', 'find-out', 'happened']

/** A check as lines: the answer, the ladder, the three questions, what would change it, what is still open. */
export function checkLines(result: CheckResult, lang: Lang): readonly string[] {
  const { advice } = result
  const ladder = advice.range === null ? [] : [...drawLadder(advice, lang, { measure: result.weighsAs, note: result.parts.some(({ role }) => role === 'outweighs') ? words.proposedWhole[lang] : words.proposed[lang] }), '', ...wrapped(words.legendCheck[lang], '  ')]
  return [
    ...wrapped(result.because[lang]),
    ...wrapped(`${words.humanDecides[lang]} ${result.admissible ? words.isAdmissible[lang] : words[advice.kind === 'measures' || advice.kind === 'interim' ? 'notAdmissible' : 'neverAdmissible'][lang]}`),
    ...section(words.ladder[lang], ladder),
    ...section(words.threeQuestions[lang], questions(result, lang)),
    ...section(words.theWhole[lang], result.parts.length < 2 ? [] : result.parts.flatMap(({ label, because }) => bullet(`${label[lang]}: ${because[lang]}`))),
    ...section(words.gates[lang], gates(result, lang)),
    ...section(words.handling[lang], advice.kind === 'outside-scope' ? advice.handling.flatMap(({ because }) => bullet(because[lang])) : []),
    ...section(words.wouldFit[lang], fitting(result, lang)),
    ...section(words.wouldChange[lang], result.verdict === 'fitting' ? recommendation(result, lang) : []),
    ...section(words.openQuestions[lang], openLines(advice, lang)),
    ...section(words.history[lang], timeline(advice, lang)),
    ...section(words.sources[lang], madeWith(advice, lang)),
  ]
}

function questions(result: CheckResult, lang: Lang): readonly string[] {
  const { lighterThatSuffices: id, advice } = result
  // Where no sanction fits at all, the answers say so already.
  const lighter = id === null || (advice.kind !== 'measures' && id === advice.recommended) ? [] : wrapped(`${words.lighterSuffices[lang]}: ${measureLabel(result, id, lang)}.`, '  ')
  return [
    ...(['suitable', 'necessary', 'balanced'] as const).flatMap((question) =>
      bullet(`${words[`is-${question}`][lang]} ${words[`answer-${result[question].answer}`][lang]}. ${result[question].because[lang]}`)
    ),
    ...lighter,
  ]
}

function measureLabel({ advice }: CheckResult, id: string, lang: Lang): string {
  const labels = [...advice.labels.ladder, ...advice.interim]
  return labels.find(({ measure }) => measure === id)?.label[lang] ?? id
}

function gates({ gates: forbidding, whatWouldChange, admissible, parts, weighsAs, advice }: CheckResult, lang: Lang): readonly string[] {
  const isNothing = weighsAs === advice.labels.ladder[0]?.measure && parts.length < 2
  if (admissible) return wrapped(words[isNothing ? 'nothingToConfirm' : 'decidable'][lang], '  ')
  return forbidding.flatMap(({ gate, status, because }) => [
    ...bullet(`${words[status][lang]}: ${because[lang]}`),
    // What only has to be confirmed says so already; what stands in the way has something that would open it.
    ...(status === 'blocked' ? openers(whatWouldChange.admissible.filter((change) => change.gate === gate)).flatMap((change) => wrapped(change.because[lang], '    – ', '      ')) : []),
  ])
}

/** What can still be done about a gate; where nothing can, what it would take. */
function openers(list: readonly GateChange[]): readonly GateChange[] {
  const doable = list.filter(({ changes }) => natureOf(changes) === 'can-do')
  return doable.length > 0 ? doable : list.slice(0, 2)
}

function fitting({ advice, verdict, whatWouldChange: { fitting: list, found } }: CheckResult, lang: Lang): readonly string[] {
  // Protection that the advice names is as good as it gets.
  if (verdict === 'fitting' || (verdict === 'defensible' && list.length === 0 && advice.kind !== 'measures')) return []
  return list.length === 0 ? wrapped(words.nothingFits[lang], '  ') : [...wrapped(words.factsFirst[lang], '  '), ...byNature(list, found.fitting, lang)]
}

function recommendation({ whatWouldChange: { recommendation: list, found } }: CheckResult, lang: Lang): readonly string[] {
  return list.length === 0 ? wrapped(words.nothingChanges[lang], '  ') : byNature(list, found.recommendation, lang)
}

/** The most sets of one kind that are written out. */
const mostShown = 6

/** What can still be done, what can still be found out, and what happened, told apart. */
function byNature(list: readonly Change[], found: number, lang: Lang): readonly string[] {
  const lines = natures.flatMap((nature) => {
    const own = list.filter(({ changes }) => natureOf(changes) === nature).slice(0, mostShown)
    return own.length === 0 ? [] : [`  ${words[nature][lang]}`, ...own.flatMap(({ because }) => bullet(because[lang]))]
  })
  const shown = natures.reduce((sum, nature) => sum + Math.min(mostShown, list.filter(({ changes }) => natureOf(changes) === nature).length), 0)
  return found === shown ? lines : [...lines, ...wrapped(`${words.andMore[lang]} ${found - shown}.`, '  ')]
}

/** A set is only as easy as its hardest part. */
function natureOf(changes: readonly FactChange[]): Nature {
  return natures.filter((nature) => changes.some((change) => change.nature === nature)).at(-1) ?? 'happened'
}

import type { AddedMeasure, Advice, CareAction, Considered, OpenQuestion } from '../advice/advice'
import { dayInWords } from '../advice/words'
import type { Lang } from '../text'
import { drawLadder } from './ladder'
import { plain, section, wrapped } from './lines'
import { words } from './words'

/** How to render. */
export interface RenderOptions {
  /** The language of the text; Dutch when left out. */
  readonly lang?: Lang
}

/**
 * Renders an advice as text for a terminal or a mail: the answer first, then the picture, then the reasons.
 *
 * @param advice - what `advise` returned
 * @param options - the language; Dutch when left out
 * @returns lines of at most 92 characters, the same for the same advice
 */
export function toText(advice: Advice, options: RenderOptions = {}): string {
  const lang = options.lang ?? 'nl'
  const parts = [...answer(advice, lang), ...reasons(advice, lang), ...around(advice, lang)]
  return `${plain(parts.join('\n')).trim()}\n`
}

function answer(advice: Advice, lang: Lang): readonly string[] {
  const ladder = advice.range === null ? [] : [...drawLadder(advice, lang), '', ...wrapped(words.legend[lang], '  ')]
  return [
    ...wrapped(advice.summary[lang]),
    ...wrapped([words.humanDecides[lang], ...(advice.kind === 'measures' ? [advice.decidable ? words.mayDecide[lang] : words.notYet[lang]] : [])].join(' ')),
    ...section(words.ladder[lang], ladder),
    ...section(words.interim[lang], advice.interim.flatMap((measure) => added(measure, lang))),
  ]
}

function reasons(advice: Advice, lang: Lang): readonly string[] {
  const { labels } = advice
  const classification = classified(advice, lang)
  const counted = advice.steps.filter((step) => step.counted)
  const left = advice.steps.filter((step) => !step.counted)
  const steps = advice.net === null ? [] : [
    ...counted.flatMap((step) => wrapped(`${step.because[lang]}${step.note === undefined ? '' : ` (${step.note[lang]})`}`, `  ${signed(step.steps)}  `, '      ')),
    ...(counted.length === 0 ? wrapped(words.nothingWeighs[lang], '  ') : [`  ${'─'.repeat(2)}`, `  ${signed(advice.net)}  ${words.net[lang]}`]),
  ]
  const below = (considered: Considered) => labels.ladder.findIndex((rung) => rung.measure === considered.measure) < labels.ladder.findIndex((rung) => rung.measure === advice.recommended)
  const named = (list: readonly Considered[]) =>
    list.flatMap((item) => {
      const barred = item.verdict === 'unavailable' ? ` (${words.unavailable[lang].toLowerCase()})` : ''
      return bullet(`${labels.ladder.find((rung) => rung.measure === item.measure)?.label[lang]}${barred}: ${item.because[lang]}`)
    })
  const weighed = advice.kind === 'measures'
  return [
    ...section(words.classification[lang], classification),
    ...section(words.steps[lang], steps),
    ...section(words.notCounted[lang], left.flatMap((step) => wrapped(`${step.because[lang]} – ${step.note?.[lang] ?? ''}`, ` (${signed(step.steps)}) `, '      '))),
    ...section(words.reasoning[lang], advice.applied.flatMap((rule) => bullet(`${rule.because[lang]} [${cited(advice, rule.source, lang)}]`))),
    ...section(words.lighter[lang], weighed ? named(advice.considered.filter(below).reverse()) : []),
    ...section(words.heavier[lang], weighed ? named(advice.considered.filter((item) => !below(item))) : []),
    ...section(words.principal[lang], principal(advice, lang)),
    ...section(words.accompanying[lang], advice.accompanying.flatMap((measure) => added(measure, lang))),
    ...section(words.fallback[lang], advice.fallback.flatMap((measure) => added(measure, lang))),
    ...section(words.legal[lang], advice.legal.flatMap((measure) => added(measure, lang))),
    ...section(words.openQuestions[lang], open(advice, lang)),
  ]
}

/** The acts, those of which the same is said together. */
function classified({ classification, labels, kind }: Advice, lang: Lang): readonly string[] {
  const lines = new Map<string, string[]>()
  for (const act of classification) {
    const unproved = kind === 'interim' ? words.alleged[lang] : words.notFound[lang]
    const marks = [...(act.governs && kind === 'measures' ? [words.governs[lang]] : []), ...(act.established ? [] : [unproved])]
    const line = `${labels.tiers[act.tier]?.[lang]}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}: ${act.because[lang]}`
    lines.set(line, [...(lines.get(line) ?? []), ...(act.on === null ? [] : [dayInWords(act.on)[lang]])])
  }
  return [...lines].flatMap(([line, days]) => bullet(days.length === 0 ? line : `${line} (${days.join(', ')})`))
}

function around(advice: Advice, lang: Lang): readonly string[] {
  const nothingToDecide = advice.kind === 'no-sanction' || advice.kind === 'outside-scope'
  const verdict = nothingToDecide ? words.nothingToDecide : advice.decidable ? words.decidable : words.notDecidable
  const gates = [
    ...wrapped(verdict[lang], '  '),
    ...(nothingToDecide ? advice.gates.filter((gate) => gate.status === 'blocked').slice(0, 1) : advice.gates).flatMap((gate) => bullet(`${words[gate.status][lang]}: ${gate.because[lang]}`)),
  ]
  const points = (list: readonly { readonly because: { readonly nl: string; readonly en: string } }[]) => list.flatMap((item) => bullet(item.because[lang]))
  const care = (['reporter', 'accused', 'witnesses', 'team'] as const).flatMap((who) =>
    advice.care[who].length === 0 ? [] : [`  ${words[who][lang]}`, ...advice.care[who].flatMap((action) => careLine(action, lang))]
  )
  return [
    ...section(words.gates[lang], gates),
    ...section(words.history[lang], advice.history.flatMap((entry) => wrapped(`${entry.label[lang]}, ${dayInWords(entry.on)[lang]}. ${entry.because[lang]}`, `  ${entry.counts ? '●' : '○'} `, '    '))),
    ...section(words.notices[lang], points(advice.notices)),
    ...section(words.care[lang], care),
    ...section(words.routes[lang], advice.routes.flatMap((route) => bullet(`${route.label[lang]} (${words[route.suitability][lang]}): ${route.because[lang]}`))),
    ...section(words.handling[lang], points(advice.handling)),
    ...section(words.safeguards[lang], points(advice.safeguards)),
    ...section(words.humanJudgement[lang], points(advice.humanJudgement)),
    ...section(words.sources[lang], sources(advice, lang)),
  ]
}

function bullet(text: string): readonly string[] {
  return wrapped(text, '  • ', '    ')
}

function signed(steps: number): string {
  return steps > 0 ? `+${steps}` : steps < 0 ? `−${-steps}` : ' 0'
}

function principal({ principal: measure }: Advice, lang: Lang): readonly string[] {
  if (measure === null) return []
  const { months, until, note } = measure.lasts
  const term = note?.[lang] ?? `${months} ${words.months[lang]}${until === null ? '' : ` (${words.until[lang]} ${dayInWords(until)[lang]})`}`
  const rows: readonly (readonly [string, string])[] = [
    [words.inProportion[lang], measure.inProportion[lang]], [words.imposedBy[lang], measure.imposedBy[lang]],
    [words.checkedBy[lang], measure.checkedBy[lang]], [words.lasts[lang], term],
  ]
  return [
    ...wrapped(`${measure.label[lang]}. ${measure.what[lang]}`, '  '),
    ...rows.flatMap(([name, text]) => bullet(`${name}: ${text}`)),
    ...(measure.conditions.length === 0 ? [] : bullet(`${words.conditions[lang]}:`)),
    ...measure.conditions.flatMap((condition) => wrapped(condition.text[lang], '    – ', '      ')),
  ]
}

function added(measure: AddedMeasure, lang: Lang): readonly string[] {
  const review = measure.reviewBy !== undefined
    ? ` (${words.review[lang]} ${dayInWords(measure.reviewBy)[lang]})`
    : measure.reviewDays !== undefined ? ` (${words.reviewWithin[lang]} ${measure.reviewDays} ${words.days[lang]})` : ''
  return bullet(`${measure.label[lang]} (${words[measure.role][lang].toLowerCase()}): ${measure.because[lang]}${review}`)
}

function careLine(action: CareAction, lang: Lang): readonly string[] {
  const again = action.followUpOn === undefined ? '' : ` (${words.review[lang]} ${dayInWords(action.followUpOn)[lang]})`
  return bullet(`${words[action.phase][lang]}: ${action.because[lang]}${again}`)
}

function open(advice: Advice, lang: Lang): readonly string[] {
  const label = (rung: string) => advice.labels.ladder.find((item) => item.measure === rung)?.label[lang] ?? rung
  const moves = (question: OpenQuestion) => question.answers.some((answer) => answer.recommended !== advice.recommended)
  const lines = (question: OpenQuestion, otherwise: string) => {
    const answers = question.answers.map((answer) => (moves(question) ? `${answer.label[lang]} → ${label(answer.recommended)}` : answer.label[lang]))
    return bullet(`${question.question[lang]} ${answers.join('; ')}${moves(question) ? '' : ` (${otherwise})`}.`)
  }
  const weighing = advice.openQuestions.filter((question) => question.concerns === 'weighing')
  const procedure = advice.openQuestions.filter((question) => question.concerns === 'procedure' && (advice.kind === 'measures' || moves(question)))
  return [
    ...(weighing.length === 0 ? [] : wrapped(advice.firm ? words.firm[lang] : words.notFirm[lang], '  ')),
    ...weighing.flatMap((question) => lines(question, words.makesNoDifference[lang])),
    ...(procedure.length === 0 ? [] : wrapped(words.openProcedure[lang], '  ')),
    ...procedure.flatMap((question) => lines(question, words.forTheGates[lang])),
  ]
}

function cited(advice: Advice, ids: readonly string[], lang: Lang): string {
  return [...new Set(ids.map((id) => (advice.labels.sources[id]?.kind === 'choice' ? words.choice[lang] : (advice.labels.sources[id]?.cite ?? id))))].join(', ')
}

function sources(advice: Advice, lang: Lang): readonly string[] {
  const used = new Set([...advice.classification, ...advice.steps, ...advice.applied, ...(advice.kind === 'measures' ? [] : advice.considered)].flatMap((item) => item.source))
  const kinds = (['guideline', 'law', 'choice'] as const).flatMap((kind) => {
    const cites = [...new Set([...used].flatMap((id) => (advice.labels.sources[id]?.kind === kind ? [advice.labels.sources[id].cite] : [])))]
    return cites.length === 0 ? [] : bullet(`${kind === 'choice' ? `${words.choice[lang]}: ` : ''}${cites.join(', ')}`)
  })
  const { receipt } = advice
  const made = `${words.receipt[lang]}: ${advice.labels.policy[lang]}, ${receipt.policy} ${receipt.policyVersion} (${receipt.policyHash.slice(0, 19)}…), evenredig ${receipt.library}`
  return [...kinds, ...bullet(made)]
}

import type { AddedMeasure, Advice, CareAction, Considered } from '../advice/advice'
import { dayInWords } from '../advice/words'
import type { Lang } from '../text'
import { drawLadder } from './ladder'
import { bullet, section, wrapped } from './lines'
import { openLines } from './open-lines'
import { words } from './words'

/** An advice as lines: the answer first, then the picture, then the reasons. */
export function adviceLines(advice: Advice, lang: Lang): readonly string[] {
  return [...answer(advice, lang), ...reasons(advice, lang), ...around(advice, lang)]
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
    ...section(words.openQuestions[lang], openLines(advice, lang)),
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
    ...section(words.history[lang], timeline(advice, lang)),
    ...section(words.notices[lang], points(advice.notices)),
    ...section(words.care[lang], care),
    ...section(words.routes[lang], advice.routes.flatMap((route) => bullet(`${route.label[lang]} (${words[route.suitability][lang]}): ${route.because[lang]}`))),
    ...section(words.handling[lang], points(advice.handling)),
    ...section(words.safeguards[lang], points(advice.safeguards)),
    ...section(words.humanJudgement[lang], points(advice.humanJudgement)),
    ...section(words.sources[lang], sources(advice, lang)),
  ]
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

/** Earlier measures in order of time: what counts filled, what does not hollow. */
export function timeline({ history }: Advice, lang: Lang): readonly string[] {
  return history.flatMap((entry) => wrapped(`${entry.label[lang]}, ${dayInWords(entry.on)[lang]}. ${entry.because[lang]}`, `  ${entry.counts ? '●' : '○'} `, '    '))
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
  return [...kinds, ...madeWith(advice, lang)]
}

/** The policy and the library that an advice was made with. */
export function madeWith({ receipt, labels }: Advice, lang: Lang): readonly string[] {
  return bullet(`${words.receipt[lang]}: ${labels.policy[lang]}, ${[...receipt.layers].reverse().map((layer) => layer.replace('@', ' ')).join(lang === 'nl' ? ', bovenop ' : ', on top of ')} (${receipt.policyHash.slice(0, 19)}…), evenredig ${receipt.library}`)
}

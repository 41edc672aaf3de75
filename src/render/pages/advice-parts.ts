import type {
  AddedMeasure,
  Advice,
  AttentionPoint,
  CareAction,
  Considered,
  Measure,
} from '../../advice/advice'
import { dayInWords } from '../../advice/words'
import type { Lang } from '../../base/text'
import { type Block, type PagePoint, pictured, points, text } from '../page'
import { stepsPicture } from '../pictures/steps'
import { historyInWords, timelinePicture } from '../pictures/timeline'
import { rungLabel, rungPlace } from '../rungs'
import { inBrackets, words } from '../words'
import type { Vocabulary } from '../../policy/vocabulary'

/** The lighter and the heavier rungs, each with why not. */
export function alternatives(
  advice: Advice<Vocabulary>,
  lang: Lang,
): { readonly lighter: readonly string[]; readonly heavier: readonly string[] } {
  const { considered } = advice
  const below = ({ measure }: Considered<Vocabulary>) =>
    rungPlace(advice, measure) < rungPlace(advice, advice.recommended)
  const named = (item: Considered<Vocabulary>) => {
    const barred = item.verdict === 'unavailable' ? [words.unavailable[lang].toLowerCase()] : []
    return `${rungLabel(advice, item.measure, lang)}${inBrackets(barred)}: ${item.because[lang]}`
  }
  return {
    lighter: considered.filter(below).reverse().map(named),
    heavier: considered.filter((item) => !below(item)).map(named),
  }
}

/** What never weighs but has to be seen, each point with what to do about it. */
export function attention(advice: Advice<Vocabulary>, lang: Lang): Block {
  const told = ({ label, because, action }: AttentionPoint<Vocabulary>) =>
    `${label[lang]}: ${because[lang]} ${action[lang]}`
  return points(advice.attention.map(told))
}

/** The steps that count. */
export function counted(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  if (advice.net === null) return []
  const rows = advice.steps
    .filter((step) => step.counted)
    .map(({ steps, because, note }) => ({
      steps,
      text: `${because[lang]}${note === undefined ? '' : ` (${note[lang]})`}`,
    }))
  const list: Block =
    rows.length === 0
      ? text(words.nothingWeighs[lang])
      : { is: 'steps', rows, sum: { steps: advice.net, text: words.net[lang] }, aside: false }
  return [...pictured(stepsPicture(advice, lang)), { is: 'twin', blocks: [list] }]
}

/** The steps that do not count, and why. */
export function notCounted(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  const rows = advice.steps
    .filter((step) => !step.counted)
    .map(({ steps, because, note }) => ({
      steps,
      text: `${because[lang]} – ${note?.[lang] ?? ''}`,
    }))
  return rows.length === 0 ? [] : [{ is: 'steps', rows, aside: true }]
}

/** The acts, those of which the same is said together. */
export function classified(
  { classification, labels, kind }: Advice<Vocabulary>,
  lang: Lang,
): readonly string[] {
  const lines = new Map<string, string[]>()
  const unproved = kind === 'interim' ? words.alleged[lang] : words.notFound[lang]
  for (const act of classification) {
    const marks = [
      ...(act.governs && kind === 'measures' ? [words.governs[lang]] : []),
      ...(act.established ? [] : [unproved]),
    ]
    const line = `${labels.tiers[act.tier]?.[lang]}${inBrackets(marks)}: ${act.because[lang]}`
    const day = act.on === null ? [] : [dayInWords(act.on)[lang]]
    lines.set(line, [...(lines.get(line) ?? []), ...day])
  }
  return [...lines].map(([line, days]) => `${line}${inBrackets(days)}`)
}

/** Everybody for whom there is care, in the order it is told. */
export const caredFor = ['reporter', 'accused', 'witnesses', 'team'] as const

/** Care for everybody involved. */
export function care(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  return caredFor.flatMap((who): readonly Block[] =>
    advice.care[who].length === 0
      ? []
      : [
          { is: 'label', text: words[who][lang] },
          points(advice.care[who].map((action) => careLine(action, lang))),
        ],
  )
}

/** The measure with its conditions, who imposes it and how long it counts. */
export function principal(
  { principal: measure }: Advice<Vocabulary>,
  lang: Lang,
): readonly Block[] {
  if (measure === null) return []
  const rows: readonly (readonly [string, string])[] = [
    [words.inProportion[lang], measure.inProportion[lang]],
    [words.imposedBy[lang], measure.imposedBy[lang]],
    [words.checkedBy[lang], measure.checkedBy[lang]],
    [words.lasts[lang], termInWords(measure.lasts, lang)],
  ]
  const list: readonly PagePoint[] = rows.map(([name, said]) => ({ text: `${name}: ${said}` }))
  const conditions: readonly PagePoint[] =
    measure.conditions.length === 0
      ? []
      : [
          {
            text: `${words.conditions[lang]}:`,
            points: measure.conditions.map((condition) => condition.text[lang]),
          },
        ]
  return [text(`${measure.label[lang]}. ${measure.what[lang]}`), points([...list, ...conditions])]
}

function termInWords({ months, until, note }: Measure<Vocabulary>['lasts'], lang: Lang): string {
  if (note !== undefined) return note[lang]
  const end = until === null ? [] : [`${words.until[lang]} ${dayInWords(until)[lang]}`]
  return `${months} ${words.months[lang]}${inBrackets(end)}`
}

/** A measure beside the ladder, with why and when to look again. */
export function added(measure: AddedMeasure<Vocabulary>, lang: Lang): string {
  const { label, role, because, reviewDays } = measure
  const within = `${words.reviewWithin[lang]} ${reviewDays} ${words.days[lang]}`
  const review =
    measure.reviewBy === undefined && reviewDays !== undefined
      ? [within]
      : lookAgain(measure.reviewBy, lang)
  const name = `${label[lang]} (${words[role][lang].toLowerCase()})`
  return `${name}: ${because[lang]}${inBrackets(review)}`
}

function careLine({ phase, because, followUpOn }: CareAction<Vocabulary>, lang: Lang): string {
  const again = inBrackets(lookAgain(followUpOn, lang))
  return `${words[phase][lang]}: ${because[lang]}${again}`
}

function lookAgain(by: string | undefined, lang: Lang): readonly string[] {
  return by === undefined ? [] : [`${words.review[lang]} ${dayInWords(by)[lang]}`]
}

/** Earlier measures in order of time: what counts filled, what does not hollow. */
export function timeline(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  if (advice.history.length === 0) return []
  const list = points(
    advice.history.map((entry) => ({
      text: historyInWords(entry, lang),
      mark: entry.counts ? '●' : '○',
    })),
  )
  return [...pictured(timelinePicture(advice, lang)), list]
}

/** What the answer stands on, and what it was made with. */
export function sources(advice: Advice<Vocabulary>, lang: Lang): readonly string[] {
  const { labels } = advice
  const used = new Set(
    [
      ...advice.classification,
      ...advice.steps,
      ...advice.applied,
      ...(advice.kind === 'measures' ? [] : advice.considered),
    ].flatMap((item) => item.source),
  )
  const kinds = (['guideline', 'law', 'choice'] as const).flatMap((kind) => {
    const cited = [...used].flatMap((id) => {
      const source = labels.sources[id]
      return source?.kind === kind ? [source.cite] : []
    })
    if (cited.length === 0) return []
    const cites = [...new Set(cited)].join(', ')
    return [kind === 'choice' ? `${words.choice[lang]}: ${cites}` : cites]
  })
  return [...kinds, madeWith(advice, lang)]
}

/** The policy and the library that an advice was made with. */
export function madeWith({ receipt, labels }: Advice<Vocabulary>, lang: Lang): string {
  const layers = [...receipt.layers]
    .reverse()
    .map((layer) => layer.replace('@', ' '))
    .join(lang === 'nl' ? ', bovenop ' : ', on top of ')
  const hash = `${receipt.policyHash.slice(0, 19)}…`
  const policy = `${labels.policy[lang]}, ${layers} (${hash})`
  return `${words.receipt[lang]}: ${policy}, evenredig ${receipt.library}`
}

import type {
  AddedMeasure,
  Advice,
  AttentionPoint,
  CareAction,
  Considered,
  Gate,
  Measure,
  Point,
} from '../../advice/advice'
import { dayInWords } from '../../advice/words'
import type { BilingualText, Lang } from '../../base/text'
import type { Citation } from '../../policy/policy'
import { type Block, type Cite, type PagePoint, pictured, points, text } from '../page'
import { stepsPicture } from '../pictures/steps'
import { historyInWords, timelinePicture } from '../pictures/timeline'
import { rungLabel, rungPlace } from '../rungs'
import { sharedWords } from '../shared-words'
import { capital, inBrackets, words } from '../words'
import type { Vocabulary } from '../../policy/vocabulary'

/** The lighter and the heavier rungs, each with why not. */
export function alternatives(
  advice: Advice<Vocabulary>,
  lang: Lang,
): { readonly lighter: readonly string[]; readonly heavier: readonly string[] } {
  const { considered } = advice
  const below = ({ measure }: Considered<Vocabulary>) =>
    rungPlace(advice, measure) < rungPlace(advice, advice.recommended)
  const lighter = considered.filter(below).reverse()
  const heavier = considered.filter((item) => !below(item))
  return { lighter: whyNot(advice, lighter, lang), heavier: whyNot(advice, heavier, lang) }
}

/** Rungs with why not: those of which the same is said together. */
function whyNot(
  advice: Advice<Vocabulary>,
  rungs: readonly Considered<Vocabulary>[],
  lang: Lang,
): readonly string[] {
  const byReason = new Map<string, string[]>()
  for (const { measure, verdict, because } of rungs) {
    const barred = verdict === 'unavailable' ? [sharedWords.unavailable[lang].toLowerCase()] : []
    const named = `${rungLabel(advice, measure, lang)}${inBrackets(barred)}`
    byReason.set(because[lang], [...(byReason.get(because[lang]) ?? []), named])
  }
  return [...byReason].map(([because, named]) => `${named.join('; ')}: ${because}`)
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
  const nothing = advice.steps.length === 0 ? sharedWords.nothingWeighs : words.alreadyUsed
  const list: Block =
    rows.length === 0
      ? text(nothing[lang])
      : { is: 'steps', rows, sum: { steps: advice.net, text: sharedWords.net[lang] }, aside: false }
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

/** Every rule that made the answer, with what it stands on; of those that say the same, one with the sources of all. */
export function appliedPoints(
  advice: Advice<Vocabulary>,
  lang: Lang,
  isTold: (because: string) => boolean = () => true,
): Block {
  const byReason = new Map<string, readonly string[]>()
  for (const { because, source } of advice.applied)
    if (isTold(because[lang]))
      byReason.set(because[lang], [...(byReason.get(because[lang]) ?? []), ...source])
  return points([...byReason].map(([text, ids]) => ({ text, cites: citesOf(advice, ids, lang) })))
}

/** How sources are cited, each once. */
export function citesOf(
  { labels }: Advice<Vocabulary>,
  ids: readonly string[],
  lang: Lang,
): readonly Cite[] {
  const byText = new Map<string, Cite>()
  for (const id of ids) {
    const source = labels.sources[id]
    if (source === undefined) continue
    const text = source.kind === 'choice' ? words.choice[lang] : source.cite
    byText.set(text, { ...citeOf(source), text })
  }
  return [...byText.values()]
}

/** A source as it is cited. */
export function citeOf({ cite, ref, verified }: Citation): Cite {
  return {
    text: cite,
    ...(ref === undefined ? {} : { reference: ref }),
    ...(verified === false ? { isUnchecked: true } : {}),
  }
}

/** The acts, those of which the same is said together. */
export function classified(advice: Advice<Vocabulary>, lang: Lang): readonly PagePoint[] {
  const { classification, labels, kind, stage, net } = advice
  const weighs = net !== null
  const isRunning = kind === 'interim' || (kind === 'other-authority' && stage !== 'concluded')
  const unproved = isRunning ? words.alleged[lang] : words.notFound[lang]
  const lines = new Map<string, ToldOnce>()
  for (const act of classification) {
    const marks = act.established ? [] : [unproved]
    const line = `${labels.tiers[act.tier]?.[lang]}${inBrackets(marks)}: ${act.because[lang]}`
    const found = lines.get(line) ?? { governs: false, days: [], sources: [] }
    if (act.on !== null) found.days.push(dayInWords(act.on)[lang])
    found.governs ||= act.governs && weighs
    found.sources.push(...act.source)
    lines.set(line, found)
  }
  return [...lines].map(([line, { governs, days, sources: ids }]) => {
    const mark = governs ? ` – ${words.governs[lang]}` : ''
    return { text: `${line}${inBrackets(days)}${mark}`, cites: citesOf(advice, ids, lang) }
  })
}

/** Acts of which the same is said. */
interface ToldOnce {
  governs: boolean
  readonly days: string[]
  readonly sources: string[]
}

/** Who is competent where the employer is not, with the range as a yardstick; nothing where it is. */
export function competent(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  if (advice.kind !== 'other-authority') return []
  const { range, authorities } = advice
  const list = points(authorities.map(({ because }) => because[lang]))
  if (range === null) return [list]
  const [from, to] = [rungLabel(advice, range.from, lang), rungLabel(advice, range.to, lang)]
  const upTo = lang === 'nl' ? 'tot en met' : 'up to'
  const stretch = from === to ? `‘${from}’` : `‘${from}’ ${upTo} ‘${to}’`
  return [list, text(`${words.yardstick[lang]} ${stretch}.`)]
}

/** A gate with its answer; where it is not passed, what it stands on and, where it is closed, what opens it. */
export function gatePoint(
  gate: Gate<Vocabulary>,
  lang: Lang,
  answer: BilingualText = words[gate.status],
): PagePoint {
  const { status, ground, because, wayOut } = gate
  const opens = status === 'blocked' && wayOut !== undefined
  const grounds = status === 'passed' ? [] : [words[`ground-${ground}`][lang]]
  return {
    text: `${answer[lang]}${inBrackets(grounds)}: ${because[lang]}`,
    points: opens ? [`${words.wayOut[lang]}: ${wayOut[lang]}`] : [],
  }
}

/** The gates of an advice; of one that closes the matter without a sanction, first why, then what is not passed. */
export function gatePoints(
  { kind, gates, decidable }: Advice<Vocabulary>,
  lang: Lang,
): readonly PagePoint[] {
  if (kind !== 'no-sanction') return gates.map((gate) => gatePoint(gate, lang))
  const own = gates.find(({ status }) => status === 'blocked')
  const others = decidable ? [] : gates.filter((gate) => gate !== own && gate.status !== 'passed')
  const reason = own === undefined ? [] : [gatePoint(own, lang, words.why)]
  return [...reason, ...others.map((gate) => gatePoint(gate, lang))]
}

/** Whether it may be decided, in a sentence; nothing where there is nothing to decide. */
export function mayDecide(advice: Advice<Vocabulary>): readonly BilingualText[] {
  const { kind, decidable } = advice
  if (kind === 'no-sanction') return [closing(advice).said]
  if (kind !== 'measures') return []
  if (!decidable) return [isLightEnough(advice) ? words.lighterNow : words.notYet]
  return [isAdopted(advice) ? words.mayDecide : words.mayDecideUnadopted]
}

/** Whether it may be decided now, in full. */
export function gatesVerdict(advice: Advice<Vocabulary>): BilingualText {
  const { kind, decidable } = advice
  if (kind === 'outside-scope') return words.nothingToDecide
  if (kind === 'other-authority') return words.elsewhere
  if (kind === 'no-sanction') return closing(advice).inFull
  if (!decidable) return isLightEnough(advice) ? words.onlyHeavierWaits : words.notDecidable
  return isAdopted(advice) ? words.decidable : words.decidableUnadopted
}

/** Whether a matter in which no sanction fits can be closed now, as it is said in a sentence and in full. */
export function closing(
  advice: Advice<Vocabulary>,
): Readonly<Record<'said' | 'inFull', BilingualText>> {
  if (!advice.decidable) return { said: words.mayNotClose, inFull: words.notClosable }
  return hangsOnAnswer(advice)
    ? { said: words.mayCloseAfter, inFull: words.closableAfter }
    : { said: words.mayClose, inFull: words.closable }
}

/** Whether an answer to an open question could still make a sanction fit where none does. */
export function hangsOnAnswer({ kind, openQuestions }: Advice<Vocabulary>): boolean {
  return (
    kind === 'no-sanction' &&
    openQuestions.some(({ decides }) => decides?.includes('kind') === true)
  )
}

/** Whether no gate that is not passed holds back the measure that is recommended, only what is heavier. */
export function isLightEnough({ kind, gates, recommended }: Advice<Vocabulary>): boolean {
  return (
    kind === 'measures' &&
    gates.every(({ status, blocks }) => status === 'passed' || !blocks.includes(recommended))
  )
}

/** Whether it is recorded that the policy itself is in force; only then is the procedure called in order. */
export function isAdopted({ receipt }: Advice<Vocabulary>): boolean {
  return Object.values(receipt.adoption).every((day) => day !== null)
}

/** Everybody for whom there is care, in the order it is told. */
export const caredFor = ['reporter', 'accused', 'witnesses', 'team'] as const

/** Care for everybody involved. */
export function care(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  return caredFor.flatMap((who): readonly Block[] =>
    advice.care[who].length === 0
      ? []
      : [
          { is: 'label', text: `${words.care[lang]} ${words[who][lang]}` },
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
  return [
    text(`${capital(measure.label[lang])}. ${measure.what[lang]}`),
    points([...list, ...conditions]),
  ]
}

function termInWords({ months, until, note }: Measure<Vocabulary>['lasts'], lang: Lang): string {
  if (note !== undefined) return note[lang]
  const end = until === null ? [] : [`${words.until[lang]} ${dayInWords(until)[lang]}`]
  return `${months} ${words.monthsInFull[lang]}${inBrackets(end)}`
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

/** Whether a notice says that time runs for a measure. */
export function isClock({ item }: Pick<Point, 'item'>): boolean {
  return item.startsWith('clock-')
}

/** Whether a notice is a remark on the organisation, and not for whoever writes a paper. */
export function isRemark({ remark }: Pick<Point, 'remark'>): boolean {
  return remark === true
}

/** What whoever writes a paper has to look at. */
export function workNotes({ notices }: Advice<Vocabulary>): readonly Point[] {
  return notices.filter((notice) => !isClock(notice) && !isRemark(notice))
}

/** By when to look at something again; nothing where no day is known. */
export function lookAgain(by: string | undefined, lang: Lang): readonly string[] {
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

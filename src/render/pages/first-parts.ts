import type { Advice, AddedMeasure, CareAction, Gate } from '../../advice/advice'
import { dayInWords } from '../../advice/words'
import { inSeries, type Lang } from '../../base/text'
import { type NamedValue, type PagePoint, type PageSection, points, section } from '../page'
import { signed } from '../numbers'
import { rungLabel } from '../rungs'
import { capital, inBrackets, words } from '../words'
import {
  caredFor,
  gatesVerdict,
  isClock,
  isLightEnough,
  lookAgain,
  mayDecide,
} from './advice-parts'
import { firstWords } from './first-words'
import { namedByGuideline } from './named'
import { askedFirst } from './open-blocks'
import type { Vocabulary } from '../../policy/vocabulary'

/** By what it is filed: the reference, the day, and the policy with whether it is in force. */
export function headRows(advice: Advice<Vocabulary>, lang: Lang): readonly NamedValue[] {
  const { receipt, labels } = advice
  const { reference, assessedOn, policy, policyVersion } = receipt
  const notGiven = firstWords.notGiven[lang]
  return [
    [firstWords.reference[lang], reference ?? notGiven],
    [firstWords.day[lang], assessedOn === null ? notGiven : dayInWords(assessedOn)[lang]],
    [firstWords.policy[lang], `${labels.policy[lang]}, ${policy} ${policyVersion}`],
    [firstWords.status[lang], adoptionStatus(receipt, lang)],
  ]
}

/** Whether it is recorded that the policy is in force: what is, with its day, and what is not. */
function adoptionStatus({ adoption }: Advice<Vocabulary>['receipt'], lang: Lang): string {
  const parts = ['adopted', 'worksCouncilConsent', 'communicated'] as const
  const recorded = parts.flatMap((part) => {
    const day = adoption[part]
    return day === null ? [] : [`${firstWords[part][lang]} (${dayInWords(day)[lang]})`]
  })
  const missing = parts.filter((part) => adoption[part] === null)
  if (missing.length === 0) return recorded.join(', ')
  const named = missing.map((part) => firstWords[part][lang])
  return [...recorded, `${firstWords.notRecorded[lang]}: ${inSeries(named, lang)}`].join('; ')
}

/** The answer: in a sentence, as a range, and whether it may be decided now. */
export function answerLead(advice: Advice<Vocabulary>, lang: Lang): readonly string[] {
  const [decidable] = mayDecide(advice)
  const inFull = gatesVerdict(advice)[lang]
  const isAsked = advice.kind === 'interim'
  const verdict = isAsked ? `${words.gates[lang]}? ${inFull}` : inFull
  // Who decides where the employer cannot, the summary says.
  const decision = advice.kind === 'other-authority' ? [] : [decidable?.[lang] ?? verdict]
  return [
    advice.summary[lang],
    ...rangeLine(advice, lang),
    [...decision, words.humanDecides[lang]].join(' '),
  ]
}

/**
 * The range on the ladder, and what takes written reasons, in one line; without what was told before it, and nothing where no
 * measure is weighed.
 */
export function rangeLine(
  advice: Advice<Vocabulary>,
  lang: Lang,
  toldBefore = '',
): readonly string[] {
  if (advice.kind !== 'measures') return []
  const { range, considered } = advice
  const [from, to] = [rungLabel(advice, range.from, lang), rungLabel(advice, range.to, lang)]
  const upTo = `${from} ${firstWords.upTo[lang]} ${to}`
  const stretch = from === to ? `${firstWords.only[lang]} ${from}` : upTo
  const beyond = considered
    .filter(({ zone, verdict }) => zone === 'departure' && verdict !== 'unavailable')
    .map(({ measure }) => rungLabel(advice, measure, lang))
  const reasoned =
    beyond.length === 0 ? '' : ` ${firstWords.withReasons[lang]}: ${beyond.join('; ')}.`
  const fallsOff = considered
    .filter(({ verdict, zone }) => verdict === 'unavailable' && zone !== 'outside')
    .map((rung) => notPossible(advice, rung, lang))
  const within = toldBefore.includes(upTo) ? '' : `${firstWords.range[lang]}: ${stretch}.`
  const line = `${within}${reasoned}${fallsOff.join('')}`.trim()
  return line === '' ? [] : [line]
}

/** That a rung of the range is not possible here, and what is as heavy and may be. */
function notPossible(
  advice: Advice<Vocabulary>,
  { measure, instead = [] }: Advice<Vocabulary>['considered'][number],
  lang: Lang,
): string {
  const others = instead.map(({ label }) => label[lang]).join('; ')
  const asHeavy = instead.length === 0 ? '' : ` ${firstWords.asHeavy[lang]}: ${others}.`
  return ` ${firstWords.notPossible[lang]}: ${rungLabel(advice, measure, lang)}.${asHeavy}`
}

/**
 * What changes what to do this very day: danger, what the policy puts first, a time that runs, and what never weighs but has to be seen.
 */
export function urgent(
  advice: Advice<Vocabulary>,
  lang: Lang,
  isShown: (clock: string) => boolean = () => true,
): readonly PageSection[] {
  const cared = caredFor.flatMap((who) => advice.care[who].filter(isUrgentCare))
  const told = pointLists.flatMap((list) => (advice[list] ?? []).filter(isToldFirst))
  const clocks = advice.notices.filter((notice) => isClock(notice) && isShown(notice.item))
  const seen = advice.attention.map(({ label }) => label[lang])
  const said = [...cared, ...told, ...clocks].map(({ because }) => because[lang])
  const toDo = advice.attention.filter(isToldFirst).map(({ action }) => action[lang])
  const named = `${words.attention[lang]}: ${seen.join('; ')}.`
  const attention =
    seen.length === 0 ? [] : [named, ...toDo.map((action) => ({ text: action, ...spare }))]
  return section(firstWords.first[lang], [points([...said, ...attention])])
}

/** Every list of points that a policy can put on a first page. */
const pointLists = [
  'notices',
  'handling',
  'authorities',
  'safeguards',
  'humanJudgement',
] as const satisfies readonly (keyof Advice<Vocabulary>)[]

/** Whether a first page tells all that is said of it. */
function isToldFirst({ firstPage }: Pick<CareAction<Vocabulary>, 'firstPage'>): boolean {
  return firstPage === 'in-full'
}

/** Whether somebody's safety is first; a policy older than the word for it named the action so. */
function isUrgentCare(care: CareAction<Vocabulary>): boolean {
  return isToldFirst(care) || care.action === 'safety-first'
}

/** What still holds back a decision: what is closed with the reason, and in one line what is to be confirmed. */
export function blockers(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  const title = isLightEnough(advice) ? firstWords.heavierBlocked : firstWords.blockers
  // What the answer itself says need not be said again.
  const isNew = ({ because }: Gate<Vocabulary>) => !advice.summary[lang].includes(because[lang])
  return heldBack(blocking(advice).filter(isNew), title[lang], lang)
}

/** The gates that hold back a decision; one whose own answer is the kind of advice does not. */
function blocking({ kind, gates, decidable }: Advice<Vocabulary>): Advice<Vocabulary>['gates'] {
  if (kind === 'outside-scope' || decidable) return []
  const own = kind === 'no-sanction' ? gates.find(({ status }) => status === 'blocked') : undefined
  return gates.filter((gate) => gate !== own)
}

/** Gates that are not passed: what is closed with the reason, and in one line what is to be confirmed. */
export function heldBack(
  gates: Advice<Vocabulary>['gates'],
  title: string,
  lang: Lang,
): readonly PageSection[] {
  const closed = gates.filter(({ status }) => status === 'blocked')
  const open = gates.filter(({ status }) => status === 'unknown')
  const asked = open.map(({ label }) => label[lang]).join(' ')
  return section(title, [
    points([
      ...closed.map(({ because }) => because[lang]),
      ...(open.length === 0 ? [] : [`${capital(firstWords.confirm[lang])}: ${asked}`]),
    ]),
  ])
}

/** May be left out where there is no room. */
const spare = { spare: true } as const

/** The most facts and names that a first page tells of a kind. */
const mostTold = 3

/** The tier, and the facts that weighed most; what is not known is said to be. */
export function weighedMost(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  const { classification, labels, steps, kind } = advice
  const weighs = kind === 'measures' || kind === 'other-authority' || kind === 'interim'
  if (!weighs) return []
  const governing = classification.find(({ governs }) => governs)
  const tier = governing === undefined ? '' : (labels.tiers[governing.tier]?.[lang] ?? '')
  const marks = advice.net === null ? [words.alleged[lang]] : []
  const moved = advice.applied.filter(({ effect }) => effect === 'to-start')
  const counted = steps
    .filter(({ counted: counts, steps: some }) => counts && some !== 0)
    .sort((one, other) => Math.abs(other.steps) - Math.abs(one.steps))
    .slice(0, mostTold)
  return section(firstWords.weighedMost[lang], [
    points([
      ...(governing === undefined
        ? []
        : [`${capital(tier)}${inBrackets(marks)}: ${governing.because[lang]}`]),
      ...moved.map(({ because }) => because[lang]),
      ...counted.map(({ steps: some, because }) => ({
        text: `${firstWords[some > 0 ? 'heavier' : 'lighter'][lang]} (${signed(some)}): ${because[lang]}`,
        ...spare,
      })),
      ...notKnown(advice, lang).map((told) => ({ text: told, ...spare })),
    ]),
  ])
}

/** What is not known and can still change the measure, that which can change most first. */
function notKnown(advice: Advice<Vocabulary>, lang: Lang): readonly string[] {
  const names = undecided(advice).flatMap((fact) => {
    const left = advice.openQuestions.find((one) => one.fact === fact && one.label !== undefined)
    return (left?.label ?? advice.labels.facts[fact])?.[lang] ?? []
  })
  if (names.length === 0) return []
  const left = names.length - mostTold
  const more = left > 0 ? ` ${firstWords.andMore[lang]} ${left} ${firstWords.others[lang]}` : ''
  return [`${capital(firstWords.unknown[lang])}: ${names.slice(0, mostTold).join(', ')}${more}.`]
}

/** The facts that weigh and can still change the measure, by themselves or together with others. */
function undecided({
  openQuestions,
  jointQuestions,
  labels,
}: Advice<Vocabulary>): readonly string[] {
  const alone = openQuestions.filter(({ reach }) => reach > 0).map(({ fact }) => fact)
  const together = jointQuestions.flatMap(({ facts }) => facts)
  return [...new Set([...alone, ...together])].filter((fact) => labels.roles[fact] === 'given')
}

/** The question that can change most; nothing where no answer does. */
export function findOut(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  const { nextQuestion, kind } = advice
  if (nextQuestion === null || kind === 'outside-scope') return []
  const { question, because } = nextQuestion
  // Where no measure is weighed, no answer moves one.
  const why = kind === 'measures' ? ` ${because[lang]}` : ''
  // What changes no measure may give way to what has to be done.
  const isSpare = askedFirst(advice) === words.askAnyway
  const asked = { text: `${question[lang]}${why}`, ...(isSpare ? spare : {}) }
  return section(askedFirst(advice)[lang], [points([asked])])
}

/** What the guideline itself names, on one line; nothing where it is not said. */
export function guidelineNames(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  if (advice.kind !== 'measures' || advice.grounds.moved === null) return []
  const named = namedByGuideline(advice, lang)
  return section(firstWords.names[lang], [
    points([{ text: `${capital(named.join('; '))}.`, ...spare }]),
  ])
}

/** What there is to do, by when and by whom: the most urgent first. */
export function nextSteps(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  const { kind } = advice
  const handling = advice.handling.filter((point) => !isToldFirst(point))
  return section(firstWords.steps[lang], [
    points([
      ...(kind === 'outside-scope' ? handling.map(({ because }) => because[lang]) : []),
      ...advice.interim.map((measure) => measureStep(measure, lang)),
      ...(advice.authorities ?? []).map(({ because }) => because[lang]),
      ...waysOut(blocking(advice), lang),
      ...decided(advice, lang),
      ...fallbackStep(advice, lang),
      ...apartStep(advice, lang),
      ...besideSteps(advice, lang),
      ...careNow(advice, lang),
      ...reviews(advice, lang),
    ]),
  ])
}

/** A protective measure as something to do now. */
export function measureStep(measure: AddedMeasure<Vocabulary>, lang: Lang): string {
  const owner = measure.imposedBy[lang]
  return `${capital(firstWords.now[lang])}: ${withNotes(measure, lang)} – ${owner}.`
}

/** When to look again at a measure: the day, or within how many days. */
function reviewOf(
  { reviewBy, reviewDays }: AddedMeasure<Vocabulary>,
  lang: Lang,
): readonly string[] {
  if (reviewBy !== undefined || reviewDays === undefined) return lookAgain(reviewBy, lang)
  return [`${words.reviewWithin[lang]} ${reviewDays} ${words.days[lang]}`]
}

/** What would open each gate that is closed; of more than two together, so that the page holds them. */
export function waysOut(gates: Advice<Vocabulary>['gates'], lang: Lang): readonly string[] {
  const out = gates.flatMap(({ status, wayOut }) =>
    status === 'blocked' && wayOut !== undefined ? [wayOut[lang]] : [],
  )
  const told = out.length > 2 ? [out.join(' ')] : out
  return told.map((one) => `${capital(firstWords.before[lang])}: ${one}`)
}

function decided({ principal }: Advice<Vocabulary>, lang: Lang): readonly string[] {
  if (principal === null) return []
  const { label, imposedBy, lasts } = principal
  const until =
    lasts.until === null ? '' : ` (${words.countsUntil[lang]} ${dayInWords(lasts.until)[lang]})`
  return [`${capital(firstWords.onDecision[lang])}: ${label[lang]}${until} – ${imposedBy[lang]}.`]
}

/** What to ask for as well, in case the measure does not hold. */
function fallbackStep({ fallback }: Advice<Vocabulary>, lang: Lang): readonly string[] {
  return fallback.map(({ because }) => because[lang])
}

/** Legal steps, which stand apart from the measure; what is only told of may give way. */
function apartStep({ legal }: Advice<Vocabulary>, lang: Lang): readonly PagePoint[] {
  const step = (list: typeof legal): readonly PagePoint[] => {
    if (list.length === 0) return []
    const named = list.map((measure) => withNotes(measure, lang)).join('; ')
    return [{ text: `${capital(firstWords.apart[lang])}: ${named}.` }]
  }
  const isTold = ({ role }: AddedMeasure<Vocabulary>) => role === 'note'
  const toDo = step(legal.filter((measure) => !isTold(measure)))
  const told = step(legal.filter(isTold))
  return [...toDo, ...told.map((one) => ({ ...one, ...spare }))]
}

/** What goes beside the measure, by who imposes it; it stands in an annex too, and what is only offered gives way first. */
function besideSteps({ accompanying }: Advice<Vocabulary>, lang: Lang): readonly PagePoint[] {
  const isOffered = ({ role }: AddedMeasure<Vocabulary>) => role === 'offered' || role === 'note'
  const step = ([owner, named]: readonly [string, readonly string[]]) =>
    `${capital(firstWords.beside[lang])}: ${named.join('; ')} – ${owner}.`
  const needed = byOwner(
    accompanying.filter((measure) => !isOffered(measure)),
    lang,
  )
  const offered = byOwner(accompanying.filter(isOffered), lang)
  return [...needed, ...offered].map((own) => ({ text: step(own), ...spare }))
}

function byOwner(
  measures: readonly AddedMeasure<Vocabulary>[],
  lang: Lang,
): readonly (readonly [owner: string, named: readonly string[]])[] {
  const named = new Map<string, string[]>()
  for (const measure of measures) {
    const owner = measure.imposedBy[lang]
    named.set(owner, [...(named.get(owner) ?? []), withNotes(measure, lang)])
  }
  return [...named]
}

function withNotes(measure: AddedMeasure<Vocabulary>, lang: Lang): string {
  const notes = [words[measure.role][lang].toLowerCase(), ...reviewOf(measure, lang)]
  return `${measure.label[lang]}${inBrackets(notes)}`
}

/** The care of the reporter that is for now, and what the policy puts first for anybody, by name; what it asks stands in the annex. */
function careNow({ care }: Advice<Vocabulary>, lang: Lang): readonly PagePoint[] {
  const isNamed = ({ firstPage }: CareAction<Vocabulary>) => firstPage === 'by-name'
  const isNow = (one: CareAction<Vocabulary>) => one.phase === 'immediate' && !isNamed(one)
  const now = careByName('reporter', care.reporter.filter(isNow), lang)
  const named = caredFor.flatMap((who) => careByName(who, care[who].filter(isNamed), lang))
  return [...now.map((text) => ({ text, ...spare })), ...named.map((text) => ({ text }))]
}

/** What is done for somebody: now on one line, and what comes after on another. */
function careByName(
  who: (typeof caredFor)[number],
  actions: readonly CareAction<Vocabulary>[],
  lang: Lang,
): readonly string[] {
  return (['immediate', 'aftercare'] as const).flatMap((phase) => {
    const names = actions.filter((one) => one.phase === phase).map(({ label }) => label[lang])
    if (names.length === 0) return []
    return [`${capital(words[phase][lang])}, ${words[who][lang]}: ${names.join('; ')}.`]
  })
}

/** Every day on which to come back to something, in order of time, each day once. */
function reviews({ care }: Advice<Vocabulary>, lang: Lang): readonly PagePoint[] {
  const byDay = new Map<string, string[]>()
  for (const who of caredFor)
    for (const { label, followUpOn } of care[who]) {
      if (followUpOn === undefined) continue
      const told = `${label[lang]} (${words[who][lang]})`
      byDay.set(followUpOn, [...(byDay.get(followUpOn) ?? []), told])
    }
  return [...byDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, told]) => ({ text: `${dayInWords(day)[lang]}: ${told.join('; ')}.`, ...spare }))
}

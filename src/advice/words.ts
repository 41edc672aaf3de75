import type { Act } from '../case/case'
import type { HistoryReason, PlacedMeasure } from '../case/history'
import { daysOf } from '../base/days'
import { type Explained, weighedOutcome } from '../decide/decide'
import type { BilingualText, Lang } from '../base/text'
import type { Advice, DecidedByAnswer } from './advice'
import { advisedLabel, type Context, type ExplainingLevels, rungLabel } from './context'
import { gateReason } from './considered'
import { transgression } from './transgression'
import { isByHistory } from '../policy/fact'
import { type PolicyData, unknownLevel } from '../policy/policy'
import type { Vocabulary } from '../policy/vocabulary'

/** A day, a month or a year as people write it: `2 maart 2026`, `2 March 2026`; `maart 2026`; `2026`. */
export function dayInWords(day: string): BilingualText {
  const [year, date] = [day.slice(0, 4), Number(day.slice(8))]
  const month = monthInWords(day)
  if (day.length === 'yyyy'.length) return { nl: year, en: year }
  if (day.length === 'yyyy-mm'.length)
    return { nl: `${month.nl} ${year}`, en: `${month.en} ${year}` }
  return { nl: `${date} ${month.nl} ${year}`, en: `${date} ${month.en} ${year}` }
}

/** The month of a day as people write it: `maart`, `March`. */
export function monthInWords(day: string): BilingualText {
  const month = Number(day.slice(5, 7)) - 1
  return { nl: monthsNl[month] ?? '', en: monthsEn[month] ?? '' }
}

/** The two digits of a month by its Dutch or English name; undefined for another word. */
export function monthNamed(name: string): string | undefined {
  const isSo = (month: string) => month.toLowerCase() === name.toLowerCase()
  const at = Math.max(monthsNl.findIndex(isSo), monthsEn.findIndex(isSo))
  return at < 0 ? undefined : String(at + 1).padStart(2, '0')
}

const monthsNl = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Why an earlier measure counts or does not; `called` gives what a level of earlier response is called. */
export function historyReason(
  placed: PlacedMeasure,
  called: (level: number) => BilingualText,
): BilingualText {
  const { reason, until, changesOn } = placed
  switch (reason) {
    case 'counts': {
      const said = countsReason(placed, called)
      return placed.cameAfter.length === 0
        ? said
        : { nl: `${said.nl} ${mayBeAbout.nl}`, en: `${said.en} ${mayBeAbout.en}` }
    }
    case 'lapsed': {
      const end = until === null ? undefined : dayInWords(until)
      return {
        nl: `Telt niet meer mee: dit is wel gegeven, maar verviel op ${end?.nl}, vóór de dag van het gedrag.`,
        en: `No longer counts: it was given, but lapsed on ${end?.en}, before the day of the conduct.`,
      }
    }
    case 'not-earlier': {
      const day = changesOn === null ? undefined : dayInWords(changesOn)
      const later: BilingualText =
        day === undefined
          ? { nl: '', en: '' }
          : {
              nl: `; voor gedrag vanaf ${day.nl} wel`,
              en: `; for conduct from ${day.en} on it does`,
            }
      return {
        nl: `Telt niet mee: dit kwam niet vóór de dag van het gedrag${later.nl}. Na te gaan is of dit gedrag daarmee al is bestraft.`,
        en: `Does not count: this did not come before the day of the conduct${later.en}. It is to be checked whether it sanctioned this conduct already.`,
      }
    }
    case 'incomparable':
    case 'removed':
    case 'not-established':
    case 'not-compared':
    case 'no-day':
      return plainReasons[reason]
  }
}

const mayBeAbout: BilingualText = {
  nl: 'Gedrag van ervoor kan er al mee zijn bestraft; dat is na te gaan.',
  en: 'It may have sanctioned the conduct before it already; that is to be checked.',
}

/** Of an earlier measure of which days or comparison do not tell whether it counts: that the case says so itself. */
export const statedReason: BilingualText = {
  nl: 'Of dit meetelt, volgt niet uit de dagen of de vorm; de zaak zegt zelf wat er al liep.',
  en: 'Whether this counts does not follow from days or form; the case itself states what was running.',
}

/** Whether the case states what earlier measures come to for every act of which days and forms leave it open. */
export function responseIsStated({ policy, derived, theCase }: Context): boolean {
  const place = policy.data.facts.findIndex(isByHistory)
  const response = policy.data.facts[place]?.id ?? ''
  const isGiven = ({ facts }: Pick<Act<Vocabulary>, 'facts'>) =>
    (facts?.[response] ?? unknownLevel) !== unknownLevel
  const isOpen = derived.open.some(({ fact }) => fact === place)
  return !isOpen && [theCase, ...theCase.conduct].some(isGiven)
}

/** What an earlier measure counts as, and what comes after that. */
function countsReason(
  { entry, level, most, stages, changesOn }: PlacedMeasure,
  called: (level: number) => BilingualText,
): BilingualText {
  const now = called(level)
  if (level < most) {
    const then = called(most)
    return {
      nl: `Telt nu mee als ‘${now.nl}’. De dag is niet precies bekend, dus het kan ook ‘${then.nl}’ zijn; dat is nog uit te zoeken.`,
      en: `Counts as ‘${now.en}’ for now. The day is not known exactly, so it may be ‘${then.en}’ as well; that is still to be found out.`,
    }
  }
  if (changesOn === null)
    return {
      nl: `Telt mee als ‘${now.nl}’ en vervalt niet.`,
      en: `Counts as ‘${now.en}’ and does not lapse.`,
    }
  const day = dayInWords(changesOn)
  const next = stages.find(({ level: later }) => later < level)
  const isExact = daysOf(entry.on).first === daysOf(entry.on).last
  if (!isExact)
    return {
      nl: `Telt mee als ‘${now.nl}’ voor gedrag van daarna. De dag is niet precies bekend; voor gedrag vanaf ${day.nl} telt het misschien minder, of niet meer.`,
      en: `Counts as ‘${now.en}’ for conduct after it. The day is not known exactly; for conduct from ${day.en} on it may count for less, or no longer.`,
    }
  const then =
    next === undefined
      ? { nl: 'telt het niet meer', en: 'it no longer counts' }
      : {
          nl: `telt het nog als ‘${called(next.level).nl}’`,
          en: `it still counts as ‘${called(next.level).en}’`,
        }
  return {
    nl: `Telt mee als ‘${now.nl}’ voor gedrag van daarna. Voor gedrag vanaf ${day.nl} ${then.nl}.`,
    en: `Counts as ‘${now.en}’ for conduct after it. For conduct from ${day.en} on ${then.en}.`,
  }
}

const plainReasons = {
  incomparable: {
    nl: 'Telt niet mee: dit ging niet over vergelijkbaar gedrag.',
    en: 'Does not count: this was not about comparable conduct.',
  },
  removed: {
    nl: 'Telt niet mee: dit is uit het dossier gehaald.',
    en: 'Does not count: this was taken from the file.',
  },
  'not-established': {
    nl: 'Telt niet mee: het gedrag van toen is niet vastgesteld.',
    en: 'Does not count: the conduct at that time was not established.',
  },
  'not-compared': {
    nl: 'Telt nog niet mee: het is nog niet bekend of dit over vergelijkbaar gedrag ging.',
    en: 'Does not count yet: it is not known yet whether this was about comparable conduct.',
  },
  'no-day': {
    nl: 'Telt nog niet mee: het is nog niet bekend of het gedrag daarna kwam, en binnen de tijd dat dit meetelt.',
    en: 'Does not count yet: it is not known yet whether the conduct came after it, and while it counts.',
  },
} as const satisfies Partial<Record<HistoryReason, BilingualText>>

const kindNotes: Readonly<Record<Advice<Vocabulary>['kind'], BilingualText>> = {
  measures: { nl: '', en: '' },
  interim: {
    nl: 'Er is nog geen afgerond onderzoek: er past nu geen sanctie, alleen bescherming van alle betrokkenen.',
    en: 'There is no concluded inquiry yet: no sanction fits now, only protection of everybody involved.',
  },
  'no-sanction': { nl: 'Er past geen sanctie.', en: 'No sanction fits.' },
  'other-authority': {
    nl: 'De werkgever kan hier geen maatregel opleggen.',
    en: 'The employer cannot impose a measure here.',
  },
  'outside-scope': {
    nl: 'Deze regeling is hier niet van toepassing.',
    en: 'This policy does not apply here.',
  },
}

/** The answer in one sentence that can be read aloud. */
export function summaryOf(
  context: ExplainingLevels,
  interim: Advice<Vocabulary>['interim'],
): BilingualText {
  const { decision, policy } = context
  const { outcome, kind } = decision
  if (kind !== 'measures') {
    const { because } = gateReason(context)
    const protection = interim[0]?.label
    if (kind === 'interim' && protection !== undefined) {
      return {
        nl: `Er is nog geen afgerond onderzoek: er past nu geen sanctie, wel bescherming, zoals ${protection.nl}.`,
        en: `There is no concluded inquiry yet: no sanction fits now, but protection does, such as ${protection.en}.`,
      }
    }
    const weighed = gravityOf(context)
    return kind === 'interim'
      ? kindNotes[kind]
      : {
          nl: `${kindNotes[kind].nl} ${because.nl}${weighed.nl}`,
          en: `${kindNotes[kind].en} ${because.en}${weighed.en}`,
        }
  }
  const bare = transgression(policy.data.tiers[outcome.tier]?.label as BilingualText)
  const weighs = weighsOtherwise(context, outcome)
  const act = { nl: `${bare.nl}${weighs.nl}`, en: `${bare.en}${weighs.en}` }
  const label = advisedLabel(context, decision.recommended)
  if (outcome.replaced) {
    const meant = rungLabel(context, outcome.governing.stepped)
    return {
      nl: `Dit is ${act.nl} en de weging wijst naar ${meant.nl}; dat kan hier niet, dus het advies is: ${label.nl}.`,
      en: `This is ${act.en} and the weighing points to ${meant.en}; that is not possible here, so the advice is: ${label.en}.`,
    }
  }
  return {
    nl: `Dit is ${act.nl}; het advies is: ${label.nl}.`,
    en: `This is ${act.en}; the advice is: ${label.en}.`,
  }
}

/** That it weighs heavier or lighter than its tier by itself, with what makes it so; nothing where the advice is where the tier starts. */
function weighsOtherwise(
  { policy, decision }: ExplainingLevels,
  outcome: Explained,
): BilingualText {
  const { data } = policy
  const { fired } = outcome.governing
  const range = data.rules[fired.range]?.event
  const usual = range?.type === 'range' ? data.ladder.indexOf(range.params.start) : -1
  const direction = Math.sign(decision.recommended - usual)
  const counted = fired.weighed
    .filter(({ counted: counts, steps }) => counts && Math.sign(steps) === direction)
    .sort((one, other) => Math.abs(other.steps) - Math.abs(one.steps))
  const groups = counted.flatMap(({ rule }) => groupLabel(data, rule))
  const moved = direction > 0 ? movedBy(data, fired.move) : []
  const labels = [...new Set([...moved, ...groups])]
  if (direction === 0 || labels.length === 0) return { nl: '', en: '' }
  const named = labels.slice(0, mostNamed)
  const more = (lang: Lang) => (labels.length > mostNamed ? andMore[lang] : '')
  const by = (lang: Lang) => `${named.map((label) => label[lang]).join(', ')}${more(lang)}`
  const [heavier, lighter] = weighsSo
  const so = direction > 0 ? heavier : lighter
  return { nl: ` ${so.nl} (${by('nl')})`, en: ` ${so.en} (${by('en')})` }
}

/** How many reasons the answer in one sentence names. */
const mostNamed = 3
const andMore: BilingualText = { nl: ' en meer', en: ' and more' }

const weighsSo: readonly [BilingualText, BilingualText] = [
  { nl: 'die zwaarder weegt', en: 'that weighs heavier' },
  { nl: 'die lichter weegt', en: 'that weighs lighter' },
]

/** What the group of a weight is called. */
function groupLabel({ rules, groups }: PolicyData, rule: number): readonly BilingualText[] {
  const event = rules[rule]?.event
  const group = event?.type === 'weigh' ? event.params.group : undefined
  return groups.filter(({ id }) => id === group).map(({ label }) => label)
}

/** What the facts are called by which the start of the weighing moved. */
function movedBy({ rules, facts }: PolicyData, rule: number | undefined): readonly BilingualText[] {
  const event = rule === undefined ? undefined : rules[rule]?.event
  const uses = event?.type === 'to-start' ? (event.params.uses ?? []) : []
  return facts.filter(({ id }) => uses.includes(id)).map(({ label }) => label)
}

/** How grave it is where another authority is competent; nothing where that was not weighed. */
function gravityOf({ decision, policy }: ExplainingLevels): BilingualText {
  const outcome = decision.kind === 'other-authority' ? weighedOutcome(decision) : undefined
  const tier = policy.data.tiers[outcome?.tier ?? -1]?.label
  if (tier === undefined) return { nl: '', en: '' }
  const act = transgression(tier)
  return {
    nl: ` Wat is vastgesteld, is ${act.nl}.`,
    en: ` What is established is ${act.en}.`,
  }
}

/** Why an answer that does not move the recommendation is asked for all the same: `matters for whether it may be decided`. */
export function whyAsked(decides: readonly DecidedByAnswer[]): BilingualText {
  const said = (lang: Lang) =>
    decides.map((part) => whatMatters[part][lang]).join(lang === 'nl' ? ' en ' : ' and ')
  return { nl: `van belang ${said('nl')}`, en: `matters for ${said('en')}` }
}

const whatMatters: Readonly<Record<DecidedByAnswer, BilingualText>> = {
  kind: { nl: 'voor de vraag of er een sanctie past', en: 'whether a sanction fits' },
  recommended: { nl: 'voor het advies', en: 'the advice' },
  gates: { nl: 'om te mogen besluiten', en: 'whether it may be decided' },
  possible: {
    nl: 'voor de vraag welke maatregelen mogelijk zijn',
    en: 'which measures are possible',
  },
  beside: { nl: 'voor wat er naast de maatregel past', en: 'what goes beside the measure' },
}

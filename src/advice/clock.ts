import { daysBetween, daysOf } from '../base/days'
import { type BilingualText, inBoth, type Lang } from '../base/text'
import { type Case, relationOf } from '../case/case'
import { type Changes, outcomeOf, withLevels } from '../decide/what-if'
import { zoneOf } from '../decide/zone'
import type { FactData, PolicyData } from '../policy/policy'
import type { Vocabulary } from '../policy/vocabulary'
import type { Point } from './advice'
import { atGravest } from './answers'
import { barredMeasures } from './considered'
import type { AtLevels, Context } from './context'
import { dayInWords } from './words'

/** Of every measure within reach for which time runs from the day it is known: that it does, and how many days have gone. */
export function clockNotices(context: Context): readonly Point[] {
  return sinceKnown(context.theCase, runningClocks(context))
}

/** A measure for which time runs, and what is said of that however long it is known. */
export interface RunningClock {
  readonly point: Point
  readonly long: Clock['long']
  /** What is stated of how it was handled on which the measure rests. */
  readonly stated: BilingualText | undefined
}

/** Every measure within reach for which time runs from the day it is known. */
export function runningClocks(context: AtLevels): readonly RunningClock[] {
  const { policy, theCase, decision } = context
  if (decision.kind !== 'measures' && decision.kind !== 'interim') return []
  const relation = relationOf(theCase)
  const barred = barredMeasures(context)
  const reach = highestReach(context)
  return policy.data.measures.flatMap(({ id, clock, wording }): readonly RunningClock[] => {
    const isBeyond = policy.data.ladder.indexOf(id) > reach
    const isOther = wording?.[relation] !== undefined
    if (clock === undefined || isBeyond || isOther || barred.has(id)) return []
    const { text, source, long } = clock
    const beyond = beyondRange(context, id, clock)
    const because = inBoth((lang) => [...beyond, text].map((said) => said[lang]).join(' '))
    return [
      {
        point: { item: `clock-${id}`, because, source },
        long,
        stated: statedOf(context, id),
      },
    ]
  })
}

type Clock = NonNullable<PolicyData['measures'][number]['clock']>

/** Says of measures for which time runs how long it is known, where the case tells. */
export function sinceKnown(
  { assessedOn, procedure }: Pick<Case<Vocabulary>, 'assessedOn' | 'procedure'>,
  clocks: readonly RunningClock[],
): readonly Point[] {
  const knownOn = procedure?.knownOn
  if (knownOn === undefined) return clocks.map(({ point }) => point)
  return clocks.map((clock) => {
    const { item, because, source } = clock.point
    const said = sentencesOn({ knownOn, assessedOn }, clock)
    return {
      item,
      because: inBoth((lang) =>
        [because, ...said.map(({ text }) => text)].map((text) => text[lang]).join(' '),
      ),
      source: [...source, ...said.flatMap((one) => one.source)],
    }
  })
}

/** That a measure is not what is advised, where it takes written reasons. */
function beyondRange(
  { policy, decision }: AtLevels,
  measure: string,
  { beyond }: Clock,
): readonly BilingualText[] {
  const { outcome, kind } = decision
  if (beyond === undefined || kind !== 'measures') return []
  const zone = zoneOf(outcome, policy.data.ladder.indexOf(measure))
  return zone === 'departure' ? [beyond] : []
}

/** A sentence on the time that runs, with what it stands on beside the clock. */
type Said = Pick<Clock, 'text' | 'source'>

/** The day it is known, and the day of the advice. */
interface Days {
  readonly knownOn: string
  readonly assessedOn: string | undefined
}

/**
 * Since when it is known, and what that means for a measure: what is stated of the handling has to hold with it, and a long wait has to be
 * explained.
 */
function sentencesOn(
  { knownOn, assessedOn }: Days,
  { stated, long }: RunningClock,
): readonly Said[] {
  // Of a month or a year at least the days since its last one have gone.
  const days =
    assessedOn === undefined
      ? undefined
      : Math.max(0, daysBetween(daysOf(knownOn).last, assessedOn))
  const known = { text: gone(knownOn, days), source: [] }
  if (stated !== undefined) return [known, { text: stated, source: [] }]
  const isLong = long !== undefined && days !== undefined && days > long.days
  return isLong ? [known, long] : [known]
}

/**
 * The heaviest rung that can be defended; while the inquiry runs, what is alleged can still turn out graver, as far as it
 * stays of the same tier: what would lift it is not alleged.
 */
function highestReach({ policy, derived, decision }: AtLevels): number {
  const { outcome, kind } = decision
  if (outcome === undefined || kind === 'measures') return outcome?.departTo ?? 0
  const within = (changes: Changes) => outcomeOf(policy, withLevels(derived, changes))
  let graver: Changes = []
  for (const open of derived.open) {
    const tried: Changes = [...graver, atGravest(open)]
    if (within(tried).tier === outcome.tier) graver = tried
  }
  return within(graver).departTo
}

/** What is stated of how it was handled on which the measure rests: that has to hold with the days that have gone. */
function statedOf({ policy, decision }: AtLevels, measure: string): BilingualText | undefined {
  const { facts, rules } = policy.data
  const read = rules.flatMap(({ event, reads }) =>
    event.type === 'unavailable' && event.params.measure === measure ? reads : [],
  )
  const clauses = read.flatMap((fact): readonly BilingualText[] => {
    const { role, clauses: said, levels } = facts[fact] as FactData
    const clause = said?.[String(levels[decision.asKnown[fact] ?? 0])]
    return role === 'procedure' && clause !== undefined ? [clause] : []
  })
  const inWords = (lang: Lang) => clauses.map((clause) => clause[lang])
  if (clauses.length === 0) return undefined
  return {
    nl: `Opgegeven is dat ${inWords('nl').join(' en dat ')}; ga na of dat daarmee klopt.`,
    en: `It is stated that ${inWords('en').join(' and that ')}; check whether that holds with this.`,
  }
}

/** Since when it is known, and how many days that is ago where the day of the advice is given. */
function gone(knownOn: string, days: number | undefined): BilingualText {
  const since = dayInWords(knownOn)
  if (days === undefined) return { nl: `Bekend sinds ${since.nl}.`, en: `Known since ${since.en}.` }
  const { first, last } = daysOf(knownOn)
  const isExact = first === last
  const counted =
    days === 1 ? { nl: '1 dag', en: '1 day' } : { nl: `${days} dagen`, en: `${days} days` }
  const many = isExact ? counted : { nl: `ten minste ${counted.nl}`, en: `at least ${counted.en}` }
  return {
    nl: `Bekend sinds ${since.nl}: dat is ${many.nl} geleden.`,
    en: `Known since ${since.en}: that is ${many.en} ago.`,
  }
}

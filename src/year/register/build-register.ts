import { careOf } from '../../advice/around'
import { measureOf } from '../../advice/context'
import { addedMeasures } from '../../advice/measures'
import { madeWith } from '../../advice/receipt'
import type { CareAction, Duration } from '../../advice/advice'
import { daysAfter, monthsAfter } from '../../base/days'
import { type BilingualText, inBoth } from '../../base/text'
import { givesDuring, inTime, type InTime, mildestOf } from '../../case/stretches'
import { isByHistory } from '../../policy/fact'
import type { PolicyData } from '../../policy/policy'
import { deepFreeze, type PolicyInside } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import type { DecidedInYear } from '../decided/read-many'
import type {
  DueDate,
  MeasureStatus,
  OtherVersion,
  Register,
  RegisteredMeasure,
} from './registered'

/** What a register is asked for. */
interface Asked {
  readonly on: string | null
  readonly retainMonths: number | null
}

/** Makes a register of decided cases. */
export function registerOf(
  policy: PolicyInside,
  list: readonly DecidedInYear[],
  asked: Asked,
): Register<Vocabulary> {
  const measures = list.flatMap((decided) => measuresOf(policy, decided, asked))
  const due = [
    ...measures.flatMap((measure) => dueOf(measure, asked)),
    ...list.flatMap((decided) => reviewsOf(policy, decided)),
    ...list.flatMap(followUpsOf),
  ].map((one): DueDate<Vocabulary> => ({
    ...one,
    isPast: asked.on === null ? null : one.on < asked.on,
  }))
  due.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  return deepFreeze<Register<Vocabulary>>({
    type: 'register',
    contractVersion: 1,
    notForPublication: {
      nl: 'Werkdocument van HR; niet voor publicatie. Elke rij gaat over een persoon.',
      en: 'A working document of HR; not for publication. Each row is about a person.',
    },
    on: asked.on,
    retainMonths: asked.retainMonths,
    cases: list.length,
    measures,
    due,
    otherVersions: otherVersionsOf(policy, list),
    receipt: madeWith(policy),
  })
}

const keyOf = ({ on, id }: Pick<DueDate<Vocabulary>, 'on' | 'id'>): string => `${on} ${id}`

/** Every measure that was imposed in a case; that nothing was is none. */
function measuresOf(
  policy: PolicyInside,
  decided: DecidedInYear,
  asked: Asked,
): readonly RegisteredMeasure<Vocabulary>[] {
  const { proposal } = decided
  return proposal.measures
    .filter(({ lasts }) => lasts.months !== 0)
    .map((measure) => registered(policy, decided, { measure, asked }))
}

interface Registering {
  readonly measure: PolicyData['measures'][number]
  readonly asked: Asked
}

function registered(
  policy: PolicyInside,
  { context, proposal, reference, decidedOn, decidedBy }: DecidedInYear,
  { measure, asked: { on } }: Registering,
): RegisteredMeasure<Vocabulary> {
  const conditional = proposal.conditional.some(({ id }) => id === measure.id)
  const works = conditional ? (measure.conditionally?.weighsAs ?? measure.id) : measure.id
  const timed = asEarlier(policy.data, works, decidedOn)
  const worksAs = policy.data.measures.find(({ id }) => id === works) ?? measure
  const lasts = lastingFrom(worksAs.lasts, decidedOn)
  const stages = (timed?.stages ?? []).map(({ level, until }) => ({
    level: levelId(policy.data, level),
    label: levelLabel(policy.data, level),
    until,
  }))
  const ends = stages.length > 0 ? stages.map(({ until }) => until) : [lasts.until]
  const lapsesOn = ends.includes(null) ? null : latest([...ends, lasts.until])
  const counts = timed === undefined || on === null ? 0 : levelOn(timed, on)
  return {
    reference,
    measure: measure.id,
    label: measureOf(context, measure.id).words.label,
    conditional,
    from: decidedOn,
    decidedBy,
    decidedByLabel: policy.data.deciders.find(({ id }) => id === decidedBy)?.label as BilingualText,
    lasts,
    stages,
    lapsesOn,
    status: on === null ? null : statusOn(on, decidedOn, lapsesOn),
    countsAs: counts === 0 ? null : levelId(policy.data, counts),
  }
}

/** A measure as a later case has it among the earlier ones; undefined where it never is one. */
function asEarlier(data: PolicyData, measure: string, on: string): InTime | undefined {
  const kind = data.about.history.find((one) => one.kind === measure)
  if (kind === undefined) return undefined
  const words = data.facts.find(isByHistory)?.levels ?? []
  return inTime(kind, words, { kind: measure, on })
}

function levelOn({ stretches }: InTime, on: string): number {
  return mildestOf(givesDuring(stretches, { first: on, last: on }))
}

function levelId({ facts }: PolicyData, level: number): string {
  return String(facts.find(isByHistory)?.levels[level])
}

function levelLabel({ facts }: PolicyData, level: number): BilingualText {
  return facts.find(isByHistory)?.labels[level] ?? { nl: '', en: '' }
}

/** How long a measure lasts from the day it was imposed. */
function lastingFrom(
  { months, note }: PolicyData['measures'][number]['lasts'],
  from: string,
): Duration {
  const until = months === null ? null : monthsAfter(from, months)
  return note === undefined ? { months, until } : { months, until, note }
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce<string | null>(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  )
}

function statusOn(on: string, from: string, lapsesOn: string | null): MeasureStatus {
  if (on < from) return 'to-come'
  return lapsesOn !== null && lapsesOn <= on ? 'lapsed' : 'current'
}

/** Something that falls due, before it is known whether that is past. */
type Due = Omit<DueDate<Vocabulary>, 'isPast'>

/** What falls due of a measure: its end, each day it counts for less, the day it no longer counts, and its removal. */
function dueOf(measure: RegisteredMeasure<Vocabulary>, { retainMonths }: Asked): readonly Due[] {
  const { reference, lasts, stages, lapsesOn, from, label } = measure
  const of = (what: Due['what'], on: string, said: BilingualText, at = ''): Due => ({
    id: `${reference}.${measure.measure}.${what}${at}`,
    reference,
    on,
    what,
    measure: measure.measure,
    action: null,
    label: inBoth((lang) => `${label[lang]}: ${said[lang]}`),
  })
  const next = stages.slice(1)
  const fading = next.flatMap((stage, place): readonly Due[] => {
    const on = stages[place]?.until ?? null
    return on === null ? [] : [of('fades', on, countsAs(stage.label), `.${place + 1}`)]
  })
  const lapsing = stages.length > 0 && lapsesOn !== null ? [of('lapses', lapsesOn, lapses)] : []
  const ending = lasts.until === null ? [] : [of('ends', lasts.until, ends)]
  const leaving =
    retainMonths === null ? [] : [of('remove', monthsAfter(from, retainMonths), removed)]
  return [...ending, ...fading, ...lapsing, ...leaving]
}

const ends: BilingualText = { nl: 'loopt af', en: 'ends' }
const lapses: BilingualText = { nl: 'telt niet meer mee', en: 'no longer counts' }
const removed: BilingualText = {
  nl: 'uit het dossier, volgens de eigen termijn',
  en: 'leaves the file, by the organisation’s own term',
}
const countsAs = (label: BilingualText): BilingualText => ({
  nl: `telt voortaan minder zwaar: ${label.nl}`,
  en: `counts for less from now on: ${label.en}`,
})

/** The days to look again at what was imposed for the time being. */
function reviewsOf(policy: PolicyInside, decided: DecidedInYear): readonly Due[] {
  const { reference, decidedOn, context, proposal } = decided
  const said = Object.values(addedMeasures(context)).flat()
  return proposal.measures.flatMap((measure): readonly Due[] => {
    const named = said.find((one) => one.measure === measure.id)?.reviewDays
    const days = named ?? shortestReview(policy, measure.id)
    if (days === undefined) return []
    const { label } = measureOf(context, measure.id).words
    return [
      {
        id: `${reference}.${measure.id}.review`,
        reference,
        on: daysAfter(decidedOn, days),
        what: 'review',
        measure: measure.id,
        action: null,
        label: { nl: `${label.nl}: opnieuw bekijken`, en: `${label.en}: look again` },
      },
    ]
  })
}

/** The soonest that any rule asks for another look at a measure. */
function shortestReview({ data }: PolicyInside, measure: string): number | undefined {
  const days = data.rules.flatMap(({ event }) =>
    event.type === 'add' && event.params.measure === measure ? (event.params.reviewDays ?? []) : [],
  )
  return days.length === 0 ? undefined : Math.min(...days)
}

/** The days to come back to somebody, from the day of the decision. */
function followUpsOf({ reference, decidedOn, context }: DecidedInYear): readonly Due[] {
  const care = careOf(context)
  return (Object.keys(care) as (keyof typeof care)[]).flatMap((whom) =>
    care[whom].flatMap(({ action, label, followUpDays }: CareAction<Vocabulary>): readonly Due[] =>
      followUpDays === undefined
        ? []
        : [
            {
              id: `${reference}.${whom}.${action}.follow-up`,
              reference,
              on: daysAfter(decidedOn, followUpDays),
              what: 'follow-up',
              measure: null,
              action,
              label: inBoth((lang) => `${whose[whom][lang]}: ${label[lang]}`),
            },
          ],
    ),
  )
}

const whose = {
  reporter: { nl: 'melder', en: 'reporter' },
  accused: { nl: 'beschuldigde', en: 'accused' },
  witnesses: { nl: 'getuigen', en: 'witnesses' },
  team: { nl: 'team', en: 'team' },
} as const satisfies Readonly<Record<string, BilingualText>>

/** How many cases were advised on by each other version of the policy. */
export function otherVersionsOf(
  { version }: PolicyInside,
  list: readonly Pick<DecidedInYear, 'advisedBy'>[],
): readonly OtherVersion[] {
  const others = list.flatMap(({ advisedBy }) =>
    advisedBy === null || advisedBy === version ? [] : [advisedBy],
  )
  return [...new Set(others)]
    .sort()
    .map((other) => ({ version: other, cases: others.filter((one) => one === other).length }))
}

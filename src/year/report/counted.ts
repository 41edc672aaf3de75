import { daysAfter, daysOf } from '../../base/days'
import { isToldUnknown } from '../../case/open'
import { understand } from '../../case/understand'
import { decideCase } from '../../decide/what-if'
import { isUnknown } from '../../policy/fact'
import { perPolicy } from '../../policy/per-policy'
import type { PolicyData } from '../../policy/policy'
import type { PolicyInside } from '../../policy/ready'
import { weighProposal } from '../../check/verdict'
import { inBoth, type BilingualText } from '../../base/text'
import type { DecidedInYear } from '../decided/read-many'
import type { Sum } from '../disclosure/bounds'
import type { ReportedTable } from './year-report'

/** What is counted of a case that was weighed, as places in the lists of the policy. */
interface Weighed {
  readonly form: number
  readonly tier: number
  readonly rung: number
  readonly recommended: number
  /** 0 lighter than advised, 1 as advised, 2 heavier. */
  readonly departs: number
  readonly power: number
  /** Whether reasons were recorded; of a departure only. */
  readonly hasReasons: boolean
  /** Of each fact that can go with anything whether it stayed unknown. */
  readonly isUnknown: readonly boolean[]
}

/** Whether a case was decided on within a term, from the day it was known. */
const handlings = ['within', 'beyond', 'not-known'] as const

/** How a case ended; what is seldom stands together, so that less has to be hidden. */
const outcomes = ['measures', 'no-sanction', 'other'] as const

/** What is counted of a case. */
export interface Counted {
  readonly outcome: (typeof outcomes)[number]
  /** Not known where there is no term. */
  readonly handled: (typeof handlings)[number]
  readonly weighed: Weighed | undefined
}

/** What is counted of a decided case; a term is in days. */
export function countedOf(
  policy: PolicyInside,
  decided: DecidedInYear,
  termDays: number | null = null,
): Counted {
  const { context, proposal } = decided
  const { decision, derived } = context
  const { kind, outcome, recommended } = decision
  const handled = handledIn(decided, termDays)
  if (kind !== 'measures' || outcome === undefined)
    return { outcome: kind === 'no-sanction' ? kind : 'other', handled, weighed: undefined }
  const rung = weighProposal(context, proposal).weight
  const forms = policy.data.forms.map(({ id }) => id)
  // Of several acts the gravest counts; of those that are as grave the first in the order of the policy.
  const gravest = Math.max(...derived.acts.map(({ tier }) => tier))
  const form = Math.min(
    ...derived.acts
      .filter(({ tier }) => tier === gravest)
      .map((act) => {
        const at = forms.indexOf(formOf(policy, decided, act.at[0] ?? 0))
        return at < 0 ? forms.length : at
      }),
  )
  const fact = positionFact(policy)
  return {
    outcome: kind,
    handled,
    weighed: {
      form,
      tier: outcome.tier,
      rung,
      recommended,
      departs: 1 + Math.sign(rung - recommended),
      power: fact < 0 ? 0 : (derived.asKnown[fact] ?? 0),
      hasReasons: decided.reasons.length > 0,
      isUnknown: freeFacts(policy.data).map(({ fact: one, index }) =>
        isToldUnknown(context, one, index),
      ),
    },
  }
}

/** Whether it was decided within a term; not known where the day it was known is not known well enough. */
function handledIn(
  { context, decidedOn }: DecidedInYear,
  termDays: number | null,
): Counted['handled'] {
  const knownOn = context.theCase.procedure?.knownOn
  if (termDays === null || typeof knownOn !== 'string') return 'not-known'
  const { first, last } = daysOf(knownOn)
  if (decidedOn < last) return 'not-known'
  if (decidedOn <= daysAfter(first, termDays)) return 'within'
  return decidedOn > daysAfter(last, termDays) ? 'beyond' : 'not-known'
}

/** A fact with its place among those of the policy. */
interface PlacedFact {
  readonly fact: PolicyData['facts'][number]
  readonly index: number
}

/**
 * The given facts that can be left open whatever else is so: none that conduct, earlier measures or another fact brings with it, for of
 * those anybody who knows the policy can tell how they hang together with the other tables.
 */
const freeFacts = /* @__PURE__ */ perPolicy((data: PolicyData): readonly PlacedFact[] => {
  const implied = new Set(data.behaviours.flatMap(({ implies }) => Object.keys(implies ?? {})))
  return data.facts.flatMap((fact, index): readonly PlacedFact[] => {
    const { id, role, derive, impliedBy, unknownFrom, compareFrom, absent } = fact
    const isBound = [derive, impliedBy, unknownFrom, compareFrom].some((one) => one !== undefined)
    const isFree = role === 'given' && isUnknown(fact, absent) && !isBound && !implied.has(id)
    return isFree ? [{ fact, index }] : []
  })
})

function formOf({ data }: PolicyInside, { context }: DecidedInYear, at: number): string {
  const act = context.theCase.conduct[at]
  const listed = data.behaviours.find(({ id }) => id === act?.behaviour)
  return listed?.form ?? act?.form ?? ''
}

function positionFact({ data }: PolicyInside): number {
  return data.facts.findIndex(({ compareFrom }) => compareFrom !== undefined)
}

/** One number that is counted: where it stands, what it is called, and which of the inner numbers it is the sum of. */
export interface Counting {
  readonly table: ReportedTable['id']
  readonly id: string
  readonly label: BilingualText
  readonly sum: Sum
  /** What it adds up with, where that is not the whole table. */
  readonly group?: string
}

/** Everything that is counted, over inner numbers that hang together as the words do. */
export interface Layout {
  /** How many inner numbers there are. */
  readonly unknowns: number
  readonly total: Sum
  /** Sums that are nought: numbers of the same cases, counted in two ways. */
  readonly links: readonly Sum[]
  readonly countings: readonly Counting[]
  /** The inner numbers in which a case counts. */
  readonly placesOf: (counted: Counted) => readonly number[]
}

/**
 * What is recommended in each tier where nothing else is known: what anybody takes to be possible of a tier that no case is in. That none
 * is in it is not told either.
 */
const bareAdvice = /* @__PURE__ */ perPolicy(
  (policy: PolicyInside): readonly (readonly number[])[] => {
    const { forms, tiers } = policy.data
    return tiers.map(({ id }) => {
      const conduct = [{ form: forms[0]?.id, tier: id, finding: 'established' }]
      const understood = understand(policy, { stage: 'concluded', conduct })
      if (!understood.ok) return []
      const { kind, recommended } = decideCase(policy, understood.value.derived)
      return kind === 'measures' ? [recommended] : []
    })
  },
)

/**
 * Lays out what is counted. Form and power can go with anything, so each stands in numbers of its own, which come to the same cases. Tier,
 * measure
 * and departure hang together: what was imposed is lighter, as advised or heavier by what can be recommended in a tier. Of that only what
 * occurs in these cases is taken to be possible, which is the most that anybody could know.
 */
export function layoutOf(
  policy: PolicyInside,
  cases: readonly Counted[],
  termDays: number | null = null,
): Layout {
  const { data } = policy
  const possible = data.tiers.map((_, tier) => {
    const occurring = cases.flatMap(({ weighed }) =>
      weighed?.tier === tier ? [weighed.recommended] : [],
    )
    return new Set(occurring.length > 0 ? occurring : bareAdvice(policy)[tier])
  })
  const names = new Map<string, number>()
  const placeOf = (name: string): number => {
    const known = names.get(name) ?? names.size
    names.set(name, known)
    return known
  }
  const fact = positionFact(policy)
  const levels = data.facts[fact]?.levels ?? ['']
  const rungs = data.ladder.map((_, rung) => rung)
  const tiers = data.tiers.map((_, tier) => tier)
  const ways = [0, 1, 2]
  const isPossible = (tier: number, rung: number, way: number) =>
    [...(possible[tier] ?? [])].some((recommended) => 1 + Math.sign(rung - recommended) === way)
  const cube = tiers.flatMap((tier) =>
    rungs.flatMap((rung) =>
      ways.flatMap((way) =>
        isPossible(tier, rung, way)
          ? [{ tier, rung, way, place: placeOf(`cube ${tier} ${rung} ${way}`) }]
          : [],
      ),
    ),
  )
  const positions = levels.flatMap((_, power) =>
    ways.map((way) => ({ power, way, place: placeOf(`power ${power} ${way}`) })),
  )
  const forms = [...data.forms, undefined].map((form, at) => ({
    at,
    form,
    place: placeOf(`form ${at}`),
  }))
  const unknowns = freeFacts(data).map(({ fact: one }, at) => ({
    one,
    cells: [true, false].map((is) => ({ is, place: placeOf(`unknown ${at} ${is}`) })),
  }))
  const reasons = [true, false].map((has) => ({ has, place: placeOf(`reasons ${has}`) }))
  const handled = termDays === null ? [] : handlings
  const handling = handled.map((how) => ({ how, place: placeOf(`handled ${how}`) }))
  const others = outcomes.slice(1).map((outcome) => ({ outcome, place: placeOf(outcome) }))
  const sum = (list: readonly { readonly place: number }[], factor = 1): Sum =>
    list.map(({ place }) => [place, factor] as const)
  const isWay = (way: number) => (one: { readonly way: number }) => one.way === way
  const measureOf = (id: string | undefined) => data.measures.find((one) => one.id === id)
  const levelLabel = (power: number) => data.facts[fact]?.labels[power] ?? unknownLabel
  const countings: readonly Counting[] = [
    { table: 'outcomes', id: 'measures', label: outcomeLabels.measures, sum: sum(cube) },
    ...others.map((one): Counting => ({
      table: 'outcomes',
      id: one.outcome,
      label: outcomeLabels[one.outcome],
      sum: sum([one]),
    })),
    ...forms.map((one): Counting => ({
      table: 'forms',
      id: one.form?.id ?? 'none',
      label: one.form?.label ?? { nl: 'zonder vorm', en: 'without a form' },
      sum: sum([one]),
    })),
    ...tiers.map((tier): Counting => ({
      table: 'tiers',
      id: data.tiers[tier]?.id ?? '',
      label: data.tiers[tier]?.label ?? unknownLabel,
      sum: sum(cube.filter((one) => one.tier === tier)),
    })),
    ...rungs.map((rung): Counting => ({
      table: 'measures',
      id: data.ladder[rung] ?? '',
      label: measureOf(data.ladder[rung])?.label ?? unknownLabel,
      sum: sum(cube.filter((one) => one.rung === rung)),
    })),
    ...ways.map((way): Counting => ({
      table: 'departures',
      id: wayIds[way] ?? '',
      label: wayLabels[way] ?? unknownLabel,
      sum: sum(cube.filter(isWay(way))),
    })),
    ...(fact < 0 ? [] : levels).map((level, power): Counting => ({
      table: 'positions',
      id: String(level),
      label: levelLabel(power),
      sum: sum(positions.filter((one) => one.power === power)),
    })),
    ...(fact < 0 ? [] : positions).map(({ power, way, place }): Counting => ({
      table: 'departures-by-position',
      id: `${String(levels[power])}.${wayIds[way] ?? ''}`,
      label: inBoth((lang) => `${levelLabel(power)[lang]}: ${wayLabels[way]?.[lang] ?? ''}`),
      sum: [[place, 1]],
    })),
    ...reasons.map((one): Counting => ({
      table: 'reasons',
      id: one.has ? 'with-reasons' : 'without-reasons',
      label: one.has ? reasonLabels.with : reasonLabels.without,
      sum: sum([one]),
    })),
    ...handling.map((one): Counting => ({
      table: 'handling',
      id: one.how,
      label: handlingLabels[one.how],
      sum: sum([one]),
    })),
    ...unknowns.flatMap(({ one, cells }) =>
      cells.map((cell): Counting => ({
        table: 'unknown-facts',
        group: `unknown-facts ${one.id}`,
        id: `${one.id}.${cell.is ? 'unknown' : 'known'}`,
        label: inBoth((lang) => `${one.label[lang]}: ${knownLabels[`${cell.is}`][lang]}`),
        sum: sum([cell]),
      })),
    ),
  ]
  const weighed = sum(cube)
  const departed = cube.filter(({ way }) => way !== 1)
  const total = [...weighed, ...sum(others)]
  return {
    unknowns: names.size,
    total,
    links: [
      [...weighed, ...sum(forms, -1)],
      [...sum(departed), ...sum(reasons, -1)],
      ...(handling.length === 0 ? [] : [[...total, ...sum(handling, -1)]]),
      ...unknowns.map(({ cells }) => [...weighed, ...sum(cells, -1)]),
      ...ways.map((way) => [
        ...sum(cube.filter(isWay(way))),
        ...sum(positions.filter(isWay(way)), -1),
      ]),
    ],
    countings: countings.filter((one) => one.sum.length > 0),
    placesOf: ({ outcome, handled: how, weighed: one }) => [
      ...(termDays === null ? [] : [placeOf(`handled ${how}`)]),
      ...(one === undefined ? [placeOf(outcome)] : weighedPlaces(one).map(placeOf)),
    ],
  }
}

/** The names of the inner numbers in which a case that was weighed counts. */
function weighedPlaces({ isUnknown: unknown, ...one }: Weighed): readonly string[] {
  return [
    `cube ${one.tier} ${one.rung} ${one.departs}`,
    `power ${one.power} ${one.departs}`,
    `form ${one.form}`,
    ...unknown.map((is, at) => `unknown ${at} ${is}`),
    ...(one.departs === 1 ? [] : [`reasons ${one.hasReasons}`]),
  ]
}

const reasonLabels = {
  with: { nl: 'redenen zijn vastgelegd', en: 'reasons are on record' },
  without: { nl: 'er zijn geen redenen vastgelegd', en: 'no reasons are on record' },
} as const
const handlingLabels: Readonly<Record<Counted['handled'], BilingualText>> = {
  within: { nl: 'binnen de termijn', en: 'within the term' },
  beyond: { nl: 'na de termijn', en: 'after the term' },
  'not-known': { nl: 'niet bekend', en: 'not known' },
}
const knownLabels = {
  true: { nl: 'niet bekend', en: 'not known' },
  false: { nl: 'bekend', en: 'known' },
} as const
const unknownLabel: BilingualText = { nl: 'niet bekend', en: 'not known' }
const wayIds = ['lighter', 'as-advised', 'heavier'] as const
const wayLabels: readonly BilingualText[] = [
  { nl: 'lichter dan het advies', en: 'lighter than the advice' },
  { nl: 'zoals het advies', en: 'as advised' },
  { nl: 'zwaarder dan het advies', en: 'heavier than the advice' },
]
const outcomeLabels: Readonly<Record<(typeof outcomes)[number], BilingualText>> = {
  measures: {
    nl: 'vastgesteld; een maatregel is gewogen',
    en: 'established; a measure was weighed',
  },
  'no-sanction': { nl: 'er is niets om op te leggen', en: 'there is nothing to impose' },
  other: {
    nl: 'iets anders: buiten de regeling, een ander gezag, of het onderzoek loopt nog',
    en: 'something else: outside the policy, another authority, or the inquiry still runs',
  },
}

import type { PolicyData } from '../policy/policy'
import { issueOf } from '../base/issue'
import type { Issue } from '../base/problem'
import type { Proposal } from './proposal'

type MeasureData = PolicyData['measures'][number]
type SetData = NonNullable<PolicyData['sets']>[number]

/** A measure of the policy as it is proposed. */
export interface ListedMeasure {
  /** The measure. */
  readonly measure: MeasureData
  /** Whether it is proposed on a condition. */
  readonly isConditional: boolean
  /** Where it stands in the proposal. */
  readonly path: Issue['path']
}

/** Whether the whole is judged by a measure: it is of the ladder, or stands in the place of a rung. */
export function isHead({ ladder }: PolicyData, { id, inPlace }: MeasureData): boolean {
  return ladder.includes(id) || inPlace === true
}

/** What a measure weighs as by itself, as a place on the ladder; −1 where it does not weigh. */
export function weightOf({ ladder }: PolicyData, { id, weighsAs }: MeasureData): number {
  return ladder.indexOf(weighsAs ?? id)
}

/** The set of the policy that makes two measures one; undefined where none does. */
export function setWith(
  { sets = [] }: PolicyData,
  one: MeasureData,
  other: MeasureData,
): SetData | undefined {
  const joins = (set: SetData, first: MeasureData, second: MeasureData) =>
    set.measures.includes(first.id) && set.with.includes(second.id)
  return sets.find((set) => joins(set, one, other) || joins(set, other, one))
}

/** Puts a proposal together of measures that can go together. */
export function proposalOf(data: PolicyData, listed: readonly ListedMeasure[]): Proposal {
  const inOrder = data.measures.flatMap(({ id }) =>
    listed.filter(({ measure }) => measure.id === id),
  )
  const measures = inOrder.map(({ measure }) => measure)
  const heads = inOrder.filter(({ measure }) => isHead(data, measure))
  const heaviest = Math.max(0, ...heads.map((head) => headWeight(data, head)))
  const leading = heads.find((head) => headWeight(data, head) === heaviest)?.measure
  return {
    measures,
    conditional: inOrder.filter((one) => one.isConditional).map(({ measure }) => measure),
    heads: heads.map(({ measure }) => measure),
    leading,
    principal: Math.max(heaviest, ...weightsOfSets(data, heads)),
    beside: measures.filter((measure) => !isHead(data, measure)),
    places: new Map(listed.map(({ measure, path }) => [measure.id, path])),
    together: togetherIn(data, measures, leading),
  }
}

/** What a measure of the ladder, or one in the place of a rung, weighs as; on a condition it weighs less. */
function headWeight(data: PolicyData, { measure, isConditional }: ListedMeasure): number {
  const rung = isConditional ? measure.conditionally?.weighsAs : undefined
  return rung === undefined ? weightOf(data, measure) : data.ladder.indexOf(rung)
}

/** What the sets weigh as that the measures make; one on a condition takes no effect yet, and makes none. */
function weightsOfSets(data: PolicyData, heads: readonly ListedMeasure[]): readonly number[] {
  const taking = heads.filter(({ isConditional }) => !isConditional)
  return taking.flatMap(({ measure }, place) =>
    taking.slice(place + 1).flatMap((other) => {
      const rung = setWith(data, measure, other.measure)?.weighsAs
      return rung === undefined ? [] : [data.ladder.indexOf(rung)]
    }),
  )
}

/** What goes with another measure by a set of the policy; the leading one is what it goes with. */
function togetherIn(
  data: PolicyData,
  measures: readonly MeasureData[],
  leading: MeasureData | undefined,
): Proposal['together'] {
  const together = new Map<string, SetData>()
  for (const measure of measures) {
    if (measure === leading) continue
    for (const other of measures) {
      const set = setWith(data, measure, other)
      if (set !== undefined && !together.has(measure.id)) together.set(measure.id, set)
    }
  }
  return together
}

/** What is wrong with proposing some measures together: one named twice, or two that do not go together. */
export function setIssues(data: PolicyData, listed: readonly ListedMeasure[]): readonly Issue[] {
  return listed.flatMap((one, place): readonly Issue[] => {
    const before = listed.slice(0, place)
    const { measure, path } = one
    if (before.some((other) => other.measure === measure))
      return [
        issueOf({
          code: 'duplicate',
          message: {
            nl: `\`${measure.id}\` is twee keer voorgesteld`,
            en: `\`${measure.id}\` is proposed twice`,
          },
          path,
        }),
      ]
    const other = before.find((earlier) => isSecondHead(data, earlier.measure, measure))
    if (other !== undefined) return [secondHead(data, other.measure, one)]
    const against = before.find((earlier) => excludeEachOther(earlier, one))
    return against === undefined ? [] : [excluded(against.measure, one)]
  })
}

/** Whether each of two measures is one that the whole is judged by, and no set makes them one. */
function isSecondHead(data: PolicyData, one: MeasureData, other: MeasureData): boolean {
  const areHeads = isHead(data, one) && isHead(data, other)
  return areHeads && setWith(data, one, other) === undefined
}

function secondHead(
  { ladder }: PolicyData,
  before: MeasureData,
  { measure, path }: ListedMeasure,
): Issue {
  const areRungs = ladder.includes(before.id) && ladder.includes(measure.id)
  const why = areRungs
    ? { nl: 'staan allebei op de ladder', en: 'are both on the ladder' }
    : { nl: 'gaan niet samen', en: 'do not go together' }
  return issueOf({
    code: 'contradiction',
    message: {
      nl: `een pakket heeft één hoofdmaatregel, maar \`${before.id}\` en \`${measure.id}\` ${why.nl}`,
      en: `a set has one principal measure, but \`${before.id}\` and \`${measure.id}\` ${why.en}`,
    },
    path,
    suggestion: {
      nl: 'houd de zwaarste, of toets ze één voor één',
      en: 'keep the heaviest, or check them one at a time',
    },
  })
}

/** Whether two measures exclude each other; one on a condition takes no effect yet, and excludes nothing. */
function excludeEachOther(one: ListedMeasure, other: ListedMeasure): boolean {
  if (one.isConditional || other.isConditional) return false
  const excludes = ({ measure }: ListedMeasure, { measure: { id } }: ListedMeasure) =>
    measure.excludes?.includes(id) === true
  return excludes(one, other) || excludes(other, one)
}

function excluded(before: MeasureData, { measure, path }: ListedMeasure): Issue {
  return issueOf({
    code: 'contradiction',
    message: {
      nl: `\`${before.id}\` en \`${measure.id}\` sluiten elkaar uit`,
      en: `\`${before.id}\` and \`${measure.id}\` exclude each other`,
    },
    path,
    suggestion: { nl: 'laat een van de twee weg', en: 'leave one of the two out' },
  })
}

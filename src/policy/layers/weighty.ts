import { isDeepStrictEqual } from 'node:util'
import type { Entry, EntryChange } from './overlay'

type Plain = Readonly<Record<string, unknown>>

/**
 * What of an entry an answer rests on, by the list it is in. The rest is how it is told (labels,
 * questions, texts, who imposes), or a number that the guideline leaves to the policy (the steps of
 * a weight, days and weeks, how long a measure counts). Of other lists only that an entry is there.
 */
const restsOn: Readonly<Record<string, (entry: Entry) => unknown>> = {
  rules: ({ conditions, event }) => [conditions, effectOf(event)],
  behaviours: ({ form, tier, outside, uses, implies, absent, requires }) => [
    form,
    tier,
    outside,
    uses,
    implies,
    absent,
    requires,
  ],
  // Forms of one kin are alike for earlier measures and for the pattern.
  forms: ({ kin }) => [kin],
  facts: ({
    section,
    ordered,
    absent,
    unknownFrom,
    answers,
    levels,
    impliedBy,
    derive,
    remedy,
    further,
  }) => [
    section,
    ordered,
    absent,
    unknownFrom,
    answers,
    namesIn(levels),
    impliedBy,
    partOf(derive, 'by'),
    partOf(remedy, 'level'),
    partOf(further, 'from'),
  ],
  circumstances: ({ direction, onlyForm, notWithBehaviour }) => [
    direction,
    onlyForm,
    notWithBehaviour,
  ],
  measures: ({
    kind,
    excludes,
    weighsAs,
    inPlace,
    byAgreement,
    conditionally,
    imposedByOthers,
  }) => [
    kind,
    excludes,
    weighsAs,
    inPlace,
    byAgreement,
    partOf(conditionally, 'weighsAs'),
    imposedByOthers,
  ],
  gates: ({ kind, blocks }) => [kind, blocks],
}

/** Whether a change leaves out an entry, or something of it that an answer rests on. */
export function isWeighty({ list, before, after }: EntryChange): boolean {
  return after === undefined || saysOtherwise({ list, before, after })
}

/** Whether an entry that stays says something else where an answer rests on it. */
export function saysOtherwise({
  list,
  before,
  after,
}: Pick<EntryChange, 'list' | 'before' | 'after'>): boolean {
  const part = restsOn[list]
  if (after === undefined || part === undefined) return false
  return !isDeepStrictEqual(part(before), part(after))
}

/** What a rule does; of a weight only in which group and in which direction. */
function effectOf(event: unknown): unknown {
  if (partOf(event, 'type') !== 'weigh') return event
  const params = partOf(event, 'params')
  return ['weigh', partOf(params, 'group'), Math.sign(Number(partOf(params, 'steps')))]
}

function namesIn(levels: unknown): unknown {
  return Array.isArray(levels) ? levels.map((level: unknown) => partOf(level, 'id')) : levels
}

/** A part of what may be no object, as a file that is checked elsewhere may hold anything. */
function partOf(value: unknown, key: string): unknown {
  const isObject = value !== null && typeof value === 'object'
  return isObject && Object.hasOwn(value, key) ? (value as Plain)[key] : undefined
}

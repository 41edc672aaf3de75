import { daysAfter, monthsAfter } from '../base/days'
import { laterRules } from '../decide/rules'
import { fires } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { measureInFull, type Reason } from '../policy/wording'
import type { AddedMeasure, Measure } from './advice'
import { type AtLevels, type Context, measureOf, wordingIn } from './context'
import type { Vocabulary } from '../policy/vocabulary'

/** The measure on a rung in full, before its days are known: the answers that a sanction policy has to give. */
export function principalMeasure(
  context: AtLevels,
  id: string,
  reason: Reason,
): Measure<Vocabulary> {
  return measureInFull(measureOf(context, id), reason)
}

/** A measure with the day until which it lasts, where that follows from the day of assessment. */
export function lasting<M extends Measure<Vocabulary>>(
  measure: M,
  assessedOn: string | undefined,
): M {
  const { lasts } = measure
  const { months } = lasts
  if (months === null || months === 0 || assessedOn === undefined) return measure
  return { ...measure, lasts: { ...lasts, until: monthsAfter(assessedOn, months) } }
}

/** The lists of measures beside the ladder. */
type AddedList = 'accompanying' | 'interim' | 'legal' | 'fallback'

/** The measures that rules add beside the ladder, by list. */
export type AddedMeasures = Readonly<Record<AddedList, readonly AddedMeasure<Vocabulary>[]>>

/** The measures that rules add beside the ladder, with the days that follow from the day of assessment. */
export function addedMeasures(context: Context): AddedMeasures {
  return datedMeasures(measuresBeside(context), context.theCase.assessedOn)
}

/** The measures that rules add beside the ladder, before their days are known. */
export function measuresBeside(context: AtLevels): AddedMeasures {
  const { policy, decision } = context
  const { added } = wordingIn(context)
  const lists: Record<AddedList, AddedMeasure<Vocabulary>[]> = {
    accompanying: [],
    interim: [],
    legal: [],
    fallback: [],
  }
  for (const rule of laterRules(policy).add) {
    const said = added.get(rule.rule)
    if (said === undefined || !fires(rule, decision.asKnown)) continue
    lists[said.list].push(said.measure)
  }
  return lists
}

/** Whether a rule, by its place in the policy, adds a measure. */
export function addsMeasure({ data }: PolicyInside, rule: number, measure: string): boolean {
  const event = data.rules[rule]?.event
  return event?.type === 'add' && event.params.measure === measure
}

/** Added measures with the days that follow from the day of assessment. */
export function datedMeasures(
  measures: AddedMeasures,
  assessedOn: string | undefined,
): AddedMeasures {
  if (assessedOn === undefined) return measures
  const dated = (list: readonly AddedMeasure<Vocabulary>[]) =>
    list.map((measure) => reviewed(lasting(measure, assessedOn), assessedOn))
  const { accompanying, interim, legal, fallback } = measures
  return {
    accompanying: dated(accompanying),
    interim: dated(interim),
    legal: dated(legal),
    fallback: dated(fallback),
  }
}

function reviewed(measure: AddedMeasure<Vocabulary>, assessedOn: string): AddedMeasure<Vocabulary> {
  const { reviewDays } = measure
  if (reviewDays === undefined) return measure
  return { ...measure, reviewBy: daysAfter(assessedOn, reviewDays) }
}

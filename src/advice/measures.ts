import { daysAfter, monthsAfter } from '../base/days'
import { laterRules } from '../decide/rules'
import { fires } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { measureInFull, type Reason } from '../policy/wording'
import type { AddedMeasure, Duration, Measure } from './advice'
import { type Context, measureOf, wordingIn } from './context'
import type { Vocabulary } from '../policy/vocabulary'

/** The measure on a rung in full: the answers that a sanction policy has to give. */
export function principalMeasure(
  context: Context,
  id: string,
  reason: Reason,
): Measure<Vocabulary> {
  const { assessedOn } = context.theCase
  const measure = measureInFull(measureOf(context, id), reason)
  return { ...measure, lasts: lastsFrom(measure.lasts, assessedOn) }
}

/** The lists of measures beside the ladder. */
type AddedList = 'accompanying' | 'interim' | 'legal' | 'fallback'

/** The measures that rules add beside the ladder, by list. */
export function addedMeasures(
  context: Context,
): Readonly<Record<AddedList, readonly AddedMeasure<Vocabulary>[]>> {
  const { policy, decision, theCase } = context
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
    lists[said.list].push(dated(said.measure, theCase.assessedOn))
  }
  return lists
}

/** Whether a rule, by its place in the policy, adds a measure. */
export function addsMeasure({ data }: PolicyInside, rule: number, measure: string): boolean {
  const event = data.rules[rule]?.event
  return event?.type === 'add' && event.params.measure === measure
}

/** An added measure with the days that follow from the day of assessment. */
function dated(
  measure: AddedMeasure<Vocabulary>,
  assessedOn: string | undefined,
): AddedMeasure<Vocabulary> {
  if (assessedOn === undefined) return measure
  const { lasts, reviewDays } = measure
  const inTime = { ...measure, lasts: lastsFrom(lasts, assessedOn) }
  if (reviewDays === undefined) return inTime
  return { ...inTime, reviewBy: daysAfter(assessedOn, reviewDays) }
}

function lastsFrom(lasts: Duration, assessedOn: string | undefined): Duration {
  const { months } = lasts
  if (months === null || months === 0 || assessedOn === undefined) return lasts
  return { ...lasts, until: monthsAfter(assessedOn, months) }
}

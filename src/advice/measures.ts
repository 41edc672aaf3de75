import { daysAfter, monthsAfter } from '../base/days'
import { laterRules } from '../decide/rules'
import type { PolicyData, RuleData } from '../policy/policy'
import { fires } from '../policy/table'
import type { AddedMeasure, Measure } from './advice'
import { type Context, measureLabel, ruleAt } from './context'
import { once } from './once'

/** Why a measure is named: by which rule. */
export type Reason = Pick<RuleData, 'name' | 'because' | 'source'>

/** A measure in full: the answers that a sanction policy has to give. */
export function measureInFull(context: Context, id: string, reason: Reason): Measure {
  const { theCase, policy } = context
  const whole = once(
    policy,
    'measure',
    `${theCase.relation ?? 'employee'} ${id} ${reason.name}`,
    () => undatedMeasure(context, id, reason),
  )
  const { months } = whole.lasts
  if (months === null || months === 0 || theCase.assessedOn === undefined) return whole
  return { ...whole, lasts: { ...whole.lasts, until: monthsAfter(theCase.assessedOn, months) } }
}

function undatedMeasure(context: Context, id: string, reason: Reason): Measure {
  const measure = context.policy.data.measures.find(
    (item) => item.id === id,
  ) as PolicyData['measures'][number]
  const own = measure.wording?.[context.theCase.relation ?? 'employee']
  const { months, note } = measure.lasts
  return {
    measure: id,
    label: measureLabel(context, id),
    what: own?.what ?? measure.what,
    inProportion: own?.inProportion ?? measure.inProportion,
    imposedBy: own?.imposedBy ?? measure.imposedBy,
    checkedBy: own?.checkedBy ?? measure.checkedBy,
    lasts: { months, until: null, ...(note === undefined ? {} : { note }) },
    // Some conditions concern a contract of employment; other relations have none.
    conditions: measure.conditions
      .filter((item) => own === undefined || item.contract === undefined)
      .map(({ text, source }) => ({ text, source })),
    because: reason.because,
    source: [...new Set([...reason.source, ...measure.source])],
  }
}

/** The measures that rules add in one of the lists beside the ladder. */
export function addedMeasures(
  context: Context,
  list: 'accompanying' | 'interim' | 'legal' | 'fallback',
): readonly AddedMeasure[] {
  const { policy, decision, theCase } = context
  return laterRules(policy).add.flatMap((asked): AddedMeasure[] => {
    const rule = ruleAt(context, asked.rule)
    if (
      rule.event.type !== 'add' ||
      rule.event.params.list !== list ||
      !fires(asked, decision.asked)
    )
      return []
    const { measure, role, reviewDays } = rule.event.params
    const make = (): AddedMeasure => ({
      ...measureInFull(context, measure, rule),
      role,
      rule: rule.name,
      ...(reviewDays === undefined ? {} : { reviewDays }),
      ...(reviewDays === undefined || theCase.assessedOn === undefined
        ? {}
        : { reviewBy: daysAfter(theCase.assessedOn, reviewDays) }),
    })
    return [
      theCase.assessedOn === undefined
        ? once(policy, 'added', `${theCase.relation ?? 'employee'} ${rule.name}`, make)
        : make(),
    ]
  })
}

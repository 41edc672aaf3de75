import { daysAfter, monthsAfter } from '../facts/days'
import type { PolicyData, RuleData } from '../policy/policy'
import { fires } from '../policy/program'
import type { AddedMeasure, Measure } from './advice'
import { type Context, measureLabel, ruleAt } from './context'

/** A measure in full: the answers that a sanction policy has to give. */
export function measureInFull(context: Context, id: string, reason: Pick<RuleData, 'because' | 'source'>): Measure {
  const { theCase, policy } = context
  const measure = policy.data.measures.find((item) => item.id === id) as PolicyData['measures'][number]
  const own = measure.wording?.[theCase.relation ?? 'employee']
  const { months, note } = measure.lasts
  const until = months === null || months === 0 || theCase.assessedOn === undefined ? null : monthsAfter(theCase.assessedOn, months)
  return {
    measure: id,
    label: measureLabel(context, id),
    what: own?.what ?? measure.what,
    inProportion: own?.inProportion ?? measure.inProportion,
    imposedBy: own?.imposedBy ?? measure.imposedBy,
    checkedBy: own?.checkedBy ?? measure.checkedBy,
    lasts: { months, until, ...(note === undefined ? {} : { note }) },
    // Some conditions concern a contract of employment; other relations have none.
    conditions: measure.conditions.filter((item) => own === undefined || item.contract === undefined).map(({ text, source }) => ({ text, source })),
    because: reason.because,
    source: [...new Set([...reason.source, ...measure.source])],
  }
}

/** The measures that rules add in one of the lists beside the ladder. */
export function addedMeasures(context: Context, list: 'accompanying' | 'interim' | 'legal' | 'fallback'): readonly AddedMeasure[] {
  const { policy, decision, theCase } = context
  return policy.program.later.add.flatMap((asked): AddedMeasure[] => {
    const rule = ruleAt(context, asked.rule)
    if (rule.event.type !== 'add' || rule.event.params.list !== list || !fires(asked, decision.asked)) return []
    const { measure, role, reviewDays } = rule.event.params
    return [
      {
        ...measureInFull(context, measure, rule), role, rule: rule.name,
        ...(reviewDays === undefined ? {} : { reviewDays }),
        ...(reviewDays === undefined || theCase.assessedOn === undefined ? {} : { reviewBy: daysAfter(theCase.assessedOn, reviewDays) }),
      },
    ]
  })
}

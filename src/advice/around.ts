import { daysAfter } from '../base/days'
import { laterRules } from '../decide/rules'
import { gateBlocks } from '../policy/gate'
import { fires } from '../policy/table'
import type { Advice, CareAction, Gate, HistoryEntry, Point, Route } from './advice'
import { type Context, ruleAt } from './context'
import { once } from './once'
import { countsFrom, historyReason } from './words'

/** Every gate with its status, its reason and the rungs it blocks. */
export function gatesOf(context: Context): readonly Gate[] {
  const { ladder } = context.policy.data
  return context.decision.gates.map(({ gate, status, rules }) =>
    once(context.policy, 'gate', rules.length === 0 ? gate.id : rules.join(), () => {
      const blocked = ladder.filter((_, rung) => gateBlocks(context.policy.data, gate, rung))
      return {
        gate: gate.id,
        label: gate.label,
        status,
        blocks: status === 'passed' ? [] : blocked,
        because: status === 'passed' ? gate.passed : ruleAt(context, rules[0] as number).because,
        source:
          status === 'passed'
            ? gate.source
            : [...new Set(rules.flatMap((rule) => ruleAt(context, rule).source))],
      }
    }),
  )
}

const suitabilities = ['suitable', 'reporter-chooses', 'unsuitable'] as const

/** Every route: what makes it least suitable decides; of rules of the same weight the last, which is the most particular. */
export function routesOf(context: Context): readonly Route[] {
  const { policy, decision } = context
  const deciding = new Map<string, { readonly rule: number; readonly worst: number }>()
  for (const asked of laterRules(policy).route) {
    const { event } = ruleAt(context, asked.rule)
    if (event.type !== 'route' || !fires(asked, decision.asked)) continue
    const worst = suitabilities.indexOf(event.params.suitability)
    if (worst >= (deciding.get(event.params.route)?.worst ?? 0))
      deciding.set(event.params.route, { rule: asked.rule, worst })
  }
  return policy.data.routes.flatMap((route): Route[] => {
    const found = deciding.get(route.id)
    if (found === undefined) return []
    const { because, source } = ruleAt(context, found.rule)
    return [
      once(policy, 'route', found.rule, (): Route => ({
        route: route.id,
        label: route.label,
        suitability: suitabilities[found.worst] ?? 'unsuitable',
        because,
        source,
      })),
    ]
  })
}

/** Care for everybody the case touches. */
export function careOf(context: Context): Advice['care'] {
  const { policy, decision, theCase } = context
  const care: Record<keyof Advice['care'], CareAction[]> = {
    reporter: [],
    accused: [],
    witnesses: [],
    team: [],
  }
  for (const asked of laterRules(policy).care) {
    const { event, because, source } = ruleAt(context, asked.rule)
    if (event.type !== 'care' || !fires(asked, decision.asked)) continue
    const action = once(policy, 'care', asked.rule, (): CareAction => {
      const { action: id, phase, followUpDays } = event.params
      return {
        action: id,
        label: policy.data.actions[id] ?? because,
        phase,
        because,
        source,
        ...(followUpDays === undefined ? {} : { followUpDays }),
      }
    })
    const dated = theCase.assessedOn !== undefined && action.followUpDays !== undefined
    care[event.params.for].push(
      dated
        ? { ...action, followUpOn: daysAfter(theCase.assessedOn, action.followUpDays) }
        : action,
    )
  }
  return care
}

/** The points about handling, safeguards, human judgement and the organisation. */
export function pointsOf(
  context: Context,
): Readonly<Record<'handling' | 'safeguards' | 'humanJudgement' | 'notices', readonly Point[]>> {
  const points: Record<keyof ReturnType<typeof pointsOf>, Point[]> = {
    handling: [],
    safeguards: [],
    humanJudgement: [],
    notices: [],
  }
  for (const asked of laterRules(context.policy).handle) {
    const { event, because, source } = ruleAt(context, asked.rule)
    if (event.type !== 'handle' || !fires(asked, context.decision.asked)) continue
    points[event.params.list].push(
      once(context.policy, 'point', asked.rule, (): Point => ({
        item: event.params.item,
        because,
        source,
      })),
    )
  }
  return points
}

/** Earlier measures in order of time. */
export function historyOf({ policy, derived }: Context): readonly HistoryEntry[] {
  return derived.timeline.map((placed) => ({
    kind: placed.entry.kind,
    label: policy.data.about.history.find((item) => item.kind === placed.entry.kind)?.label ?? {
      nl: placed.entry.kind,
      en: placed.entry.kind,
    },
    on: placed.entry.on,
    until: placed.until,
    counts: placed.reason === 'counts',
    countsFor: placed.countsFor,
    changesOn:
      placed.reason === 'counts'
        ? placed.until
        : placed.reason === 'not-earlier'
          ? countsFrom(placed)
          : null,
    because: historyReason(placed),
  }))
}

import { daysAfter } from '../facts/days'
import type { RuleData } from '../policy/policy'
import { fires } from '../policy/program'
import { deepFreeze } from '../policy/ready'
import type { Advice, CareAction, Gate, HistoryEntry, Point, Route } from './advice'
import { type Context, ruleAt } from './context'
import { historyReason } from './words'

/** Every gate with its status, its reason and the rungs it blocks. */
export function gatesOf(context: Context): readonly Gate[] {
  const { ladder } = context.policy.data
  return context.decision.gates.map(({ gate, status, rules }) => {
    const first = ruleAt(context, rules[0] ?? -1)
    const blocked = gate.blocks === 'all' ? ladder.slice(1) : ladder.slice(ladder.indexOf(gate.blocks.from))
    return {
      gate: gate.id, label: gate.label, status, blocks: status === 'passed' ? [] : blocked,
      because: status === 'passed' ? gate.passed : first.because,
      source: status === 'passed' ? gate.source : [...new Set(rules.flatMap((rule) => ruleAt(context, rule).source))],
    }
  })
}

const suitabilities = ['suitable', 'reporter-chooses', 'unsuitable'] as const

/** Every route: what makes it least suitable decides. */
export function routesOf(context: Context): readonly Route[] {
  const { policy, decision } = context
  const fired = policy.program.later.route.filter((asked) => fires(asked, decision.asked)).map((asked) => ruleAt(context, asked.rule))
  return policy.data.routes.flatMap((route): Route[] => {
    const own = fired.flatMap((rule) => (rule.event.type === 'route' && rule.event.params.route === route.id ? [{ rule, suitability: rule.event.params.suitability }] : []))
    const worst = Math.max(...own.map(({ suitability }) => suitabilities.indexOf(suitability)))
    // The last rule of the same weight is the most particular one.
    const deciding = own.filter(({ suitability }) => suitability === suitabilities[worst]).at(-1)
    if (deciding === undefined) return []
    return [{ route: route.id, label: route.label, suitability: deciding.suitability, because: deciding.rule.because, source: deciding.rule.source }]
  })
}

/** Care for everybody the case touches. */
export function careOf(context: Context): Advice['care'] {
  const { policy, decision, theCase } = context
  const care: Record<keyof Advice['care'], CareAction[]> = { reporter: [], accused: [], witnesses: [], team: [] }
  for (const asked of policy.program.later.care) {
    const { event } = ruleAt(context, asked.rule)
    if (event.type !== 'care' || !fires(asked, decision.asked)) continue
    const action = madeOnce(context, asked.rule, ({ because, source }): CareAction => {
      const { action: id, phase, followUpDays } = event.params
      return { action: id, label: policy.data.actions[id] ?? because, phase, because, source, ...(followUpDays === undefined ? {} : { followUpDays }) }
    })
    const dated = theCase.assessedOn !== undefined && action.followUpDays !== undefined
    care[event.params.for].push(dated ? { ...action, followUpOn: daysAfter(theCase.assessedOn, action.followUpDays) } : action)
  }
  return care
}

/** The points about handling, safeguards, human judgement and the organisation. */
export function pointsOf(context: Context): Readonly<Record<'handling' | 'safeguards' | 'humanJudgement' | 'notices', readonly Point[]>> {
  const points: Record<keyof ReturnType<typeof pointsOf>, Point[]> = { handling: [], safeguards: [], humanJudgement: [], notices: [] }
  for (const asked of context.policy.program.later.handle) {
    const { event } = ruleAt(context, asked.rule)
    if (event.type !== 'handle' || !fires(asked, context.decision.asked)) continue
    points[event.params.list].push(madeOnce(context, asked.rule, ({ because, source }): Point => ({ item: event.params.item, because, source })))
  }
  return points
}

const made = new WeakMap<Context['policy'], Map<number, object>>()

/** Makes what a rule says only once for each policy: it is the same for every case. */
function madeOnce<T extends object>(context: Context, rule: number, make: (rule: RuleData) => T): T {
  const known = made.get(context.policy) ?? new Map<number, object>()
  made.set(context.policy, known)
  const found = known.get(rule) ?? deepFreeze(make(ruleAt(context, rule)))
  known.set(rule, found)
  return found as T
}

/** Earlier measures in order of time. */
export function historyOf({ policy, derived }: Context): readonly HistoryEntry[] {
  return derived.timeline.map((placed) => ({
    kind: placed.entry.kind,
    label: policy.data.about.history.find((item) => item.kind === placed.entry.kind)?.label ?? { nl: placed.entry.kind, en: placed.entry.kind },
    on: placed.entry.on, until: placed.until, counts: placed.reason === 'counts',
    because: historyReason(placed.reason, placed.until),
  }))
}

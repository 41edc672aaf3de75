import { actInWords } from '../case/words'
import { behaviourOf } from '../policy/behaviours'
import { isByHistory } from '../policy/fact'
import { daysAfter } from '../base/days'
import { laterRules } from '../decide/rules'
import { type Gated, kindGate } from '../decide/gates'
import { fires } from '../policy/table'
import type {
  Advice,
  AttentionPoint,
  CareAction,
  Gate,
  HistoryEntry,
  Point,
  Route,
  ToldAct,
} from './advice'
import { type AtLevels, type Context, rulesAt, statementsIn } from './context'
import { historyReason, responseIsStated, statedReason } from './words'
import type { Vocabulary } from '../policy/vocabulary'

/** Every act of the case in the words of the policy, in the order of the case. */
export function toldActs({
  policy,
  theCase,
}: Pick<Context, 'policy' | 'theCase'>): readonly ToldAct<Vocabulary>[] {
  const { forms } = policy.data
  return theCase.conduct.map((told, act) => {
    const { behaviour, form, finding = 'alleged', on, to, occasions } = told
    const listed = behaviourOf(policy.data, behaviour)
    const under = forms.find(({ id }) => id === (listed?.form ?? form))
    return {
      act,
      label: actInWords(policy.data, told),
      form: under?.id ?? null,
      formLabel: under?.label ?? null,
      finding,
      on: on ?? null,
      to: to ?? null,
      occasions: occasions ?? null,
    }
  })
}

/** Every point that the case names and that never weighs, in the order of the policy. */
export function attentionOf(context: Context): readonly AttentionPoint<Vocabulary>[] {
  const given = context.theCase.attention ?? []
  return statementsIn(context).attention.filter(({ point }) => given.includes(point))
}

/** Every gate with its status, its reason and the rungs it blocks. */
export function gatesOf(context: AtLevels): readonly Gate<Vocabulary>[] {
  return context.decision.gates.flatMap((gated) => gateStatement(context, gated) ?? [])
}

/**
 * Whether it may be decided now: every gate is passed, but for the one whose own answer is the kind, as where nothing is
 * established and the matter is closed by a decision. Such a decision imposes nothing, so what else would stand in the way
 * of a measure does not matter. While the inquiry runs there is nothing to decide.
 */
export function isDecidable(context: Pick<AtLevels, 'decision'>): boolean {
  return firstInTheWay(context) === undefined
}

/** The first gate that stands in the way of a decision; undefined where it may be decided now. */
export function firstInTheWay({
  decision: { kind, gates },
}: Pick<AtLevels, 'decision'>): Gated | undefined {
  const own = kind === 'interim' ? undefined : kindGate(gates)
  const isClosing = kind === 'no-sanction'
  return gates.find(
    (gated) => gated.status !== 'passed' && gated !== own && !(isClosing && isAboutMeasures(gated)),
  )
}

/** Whether a gate only says that no measure can be imposed, by this employer or again. */
function isAboutMeasures({ gate: { kind } }: Gated): boolean {
  return kind === 'other-authority' || kind === 'no-sanction'
}

/** What is said of a gate: of several rules that give its status the first gives the words, and all give the sources. */
function gateStatement(context: AtLevels, { gate, rules }: Gated): Gate<Vocabulary> | undefined {
  const { passedGates, gateRules } = statementsIn(context)
  const [first] = rules
  if (first === undefined) return passedGates.get(gate.id)
  const said = gateRules.get(first)
  if (said === undefined || rules.length === 1) return said
  const sources = rulesAt(context, rules).flatMap(({ source }) => source)
  return { ...said, source: [...new Set(sources)] }
}

/** Every route: what makes it least suitable decides; of rules of the same weight the last, which is the most particular. */
export function routesOf(context: AtLevels): readonly Route<Vocabulary>[] {
  const { policy, decision } = context
  const { routes } = statementsIn(context)
  const deciding = new Map<string, { readonly weight: number; readonly route: Route<Vocabulary> }>()
  for (const rule of laterRules(policy).route) {
    const said = routes.get(rule.rule)
    if (said === undefined || !fires(rule, decision.asKnown)) continue
    const { weight, route } = said
    if (weight >= (deciding.get(route.route)?.weight ?? 0)) deciding.set(route.route, said)
  }
  return policy.data.routes.flatMap(({ id }) => deciding.get(id)?.route ?? [])
}

/** Care for everybody the case touches, with the days to come back to it. */
export function careOf(context: Context): Care {
  return datedCare(careAtLevels(context), context.theCase.assessedOn)
}

/** Care by whom it is for. */
type Care = Advice<Vocabulary>['care']

/** Care for everybody the case touches, before its days are known. */
export function careAtLevels(context: AtLevels): Care {
  const { policy, decision } = context
  const said = statementsIn(context).care
  const care: Record<keyof Care, CareAction<Vocabulary>[]> = {
    reporter: [],
    accused: [],
    witnesses: [],
    team: [],
  }
  for (const rule of laterRules(policy).care) {
    const one = said.get(rule.rule)
    if (one === undefined || !fires(rule, decision.asKnown)) continue
    care[one.whom].push(one.action)
  }
  return care
}

/** Care with the days to come back to it, where the day of assessment is known. */
export function datedCare(care: Care, assessedOn: string | undefined): Care {
  if (assessedOn === undefined) return care
  const all = (actions: readonly CareAction<Vocabulary>[]) =>
    actions.map((action) => followedUp(action, assessedOn))
  const { reporter, accused, witnesses, team } = care
  return {
    reporter: all(reporter),
    accused: all(accused),
    witnesses: all(witnesses),
    team: all(team),
  }
}

function followedUp(action: CareAction<Vocabulary>, assessedOn: string): CareAction<Vocabulary> {
  const { followUpDays } = action
  if (followUpDays === undefined) return action
  return { ...action, followUpOn: daysAfter(assessedOn, followUpDays) }
}

type PointList = 'handling' | 'safeguards' | 'humanJudgement' | 'notices' | 'authorities'

/** The points about handling, safeguards, human judgement, the organisation, and who is competent where it is not. */
export function pointsOf(context: AtLevels): Readonly<Record<PointList, readonly Point[]>> {
  const said = statementsIn(context).points
  const points: Record<PointList, Point[]> = {
    handling: [],
    safeguards: [],
    humanJudgement: [],
    notices: [],
    authorities: [],
  }
  for (const rule of laterRules(context.policy).handle) {
    const one = said.get(rule.rule)
    if (one === undefined || !fires(rule, context.decision.asKnown)) continue
    points[one.list].push(one.point)
  }
  return points
}

/** Earlier measures in order of time. */
export function historyOf(context: Context): readonly HistoryEntry<Vocabulary>[] {
  const { policy, derived } = context
  const isStated = responseIsStated(context)
  const response = policy.data.facts.find(isByHistory)
  const called = (level: number) => response?.labels[level] ?? { nl: '', en: '' }
  const idOf = (level: number) => String(response?.levels[level])
  return derived.timeline.map((placed) => ({
    kind: placed.entry.kind,
    label: policy.data.about.history.find((item) => item.kind === placed.entry.kind)?.label ?? {
      nl: placed.entry.kind,
      en: placed.entry.kind,
    },
    on: placed.entry.on,
    until: placed.until,
    counts: placed.reason === 'counts',
    countsAs: placed.reason === 'counts' ? idOf(placed.level) : null,
    stages: placed.stages.map(({ level, until }) => ({
      level: idOf(level),
      label: called(level),
      until,
    })),
    countsFor: placed.countsFor,
    changesOn: placed.changesOn,
    because:
      isStated && (placed.reason === 'no-day' || placed.reason === 'not-compared')
        ? statedReason
        : historyReason(placed, called),
  }))
}

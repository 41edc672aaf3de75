import type { BilingualText } from '../base/text'
import { decidingFacts } from './deciding'
import type { RuleEvent } from './file'
import { gateBlocks } from './gate'
import { perPolicy } from './per-policy'
import type { Citation, Effect, FactData, PolicyData, RuleData } from './policy'
import { deepFreeze } from './ready'

/** A rule of one effect. */
export type RuleOf<E extends Effect> = RuleData & {
  readonly event: Extract<RuleEvent, { readonly type: E }>
}

/** What a rule says: its name, its effect, its reason and the sources it stands on. */
export interface RuleStatement {
  readonly rule: string
  readonly effect: Effect
  readonly because: BilingualText
  readonly source: readonly string[]
}

/** What the rules of one effect say, by their place in the list of rules. */
export type ByPlace<T> = ReadonlyMap<number, T>

/** Everything that a policy says in the same words in every case, frozen. */
export type Statements = ReturnType<typeof statementsFor>

/** What a policy says. */
export const statementsOf = /* @__PURE__ */ perPolicy(statementsFor)

/** What the rules of one effect say. */
export function byPlace<E extends Effect, T>(
  data: PolicyData,
  effect: E,
  say: (rule: RuleOf<E>) => T,
): ByPlace<T> {
  const said = new Map<number, T>()
  data.rules.forEach((rule, place) => {
    if (isRuleOf(effect, rule)) said.set(place, deepFreeze(say(rule)))
  })
  return said
}

/** Whether a rule is of one effect. */
export function isRuleOf<E extends Effect>(effect: E, rule: RuleData): rule is RuleOf<E> {
  return rule.event.type === effect
}

function statementsFor(data: PolicyData) {
  const weights = byPlace(data, 'weigh', weightStatement)
  return {
    rules: deepFreeze(data.rules.map(ruleStatement)),
    choices: deepFreeze(data.rules.map(({ source }) => choicesAmong(data, source))),
    weights,
    circumstances: circumstancesOf(data, weights),
    departs: byPlace(data, 'depart', ({ event }) => stretchOf(data, event.params)),
    unavailable: byPlace(data, 'unavailable', ({ event, because, source }) => ({
      measure: event.params.measure,
      reason: { because, source },
    })),
    passedGates: new Map(data.gates.map((gate) => [gate.id, deepFreeze(passedGate(data, gate))])),
    gateRules: byPlace(data, 'gate', (rule) => gateStatement(data, rule)),
    routes: byPlace(data, 'route', (rule) => routeStatement(data, rule)),
    care: byPlace(data, 'care', (rule) => careStatement(data, rule)),
    points: byPlace(data, 'handle', ({ event, because, source }) => {
      const { list, item, firstPage, remark } = event.params
      const point = {
        item,
        because,
        source,
        ...(firstPage === undefined ? {} : { firstPage }),
        ...(remark === undefined ? {} : { remark }),
      }
      return { list, point }
    }),
    attention: deepFreeze((data.attention ?? []).map(attentionStatement)),
    questions: deepFreeze(data.facts.map(questionStatement)),
    aboutProcedure: deepFreeze(factsAboutProcedure(data)),
    factsOfTheCase: deepFreeze(data.facts.flatMap(factOfTheCase)),
    layers: deepFreeze(data.layers.map(({ id, version }) => `${id}@${version}`)),
    origins: originsOf(data),
  }
}

function ruleStatement({ name, event, because, source }: RuleData): RuleStatement {
  return { rule: name, effect: event.type, because, source }
}

/** The choices among some sources. */
function choicesAmong({ sources }: PolicyData, cited: readonly string[]): readonly string[] {
  return cited.filter((id) => sources[id]?.kind === 'choice')
}

/** What a weight says: its group, and its own steps. */
export type WeightStatement = ReturnType<typeof weightStatement>

function weightStatement({ name, event, because, source }: RuleOf<'weigh'>) {
  return { rule: name, group: event.params.group, steps: event.params.steps, because, source }
}

/** The circumstances that something weighs, each with the weight that reads it. */
function circumstancesOf(data: PolicyData, weights: ByPlace<WeightStatement>) {
  return data.facts.flatMap(({ role, circumstance }, fact) => {
    if (role !== 'circumstance') return []
    const found = [...weights].find(([place]) => data.rules[place]?.reads.includes(fact))
    if (found === undefined) return []
    const [place, weight] = found
    return [{ fact, place, weight, otherwise: circumstance?.otherwise }]
  })
}

/** A stretch of the ladder as places; undefined where an end is left alone. */
function stretchOf({ ladder }: PolicyData, { from, to }: RuleOf<'depart'>['event']['params']) {
  const place = (id: string | undefined) => (id === undefined ? undefined : ladder.indexOf(id))
  return { from: place(from), to: place(to) }
}

type GateData = PolicyData['gates'][number]

function passedGate(data: PolicyData, gate: GateData) {
  const { id, label, passed, source } = gate
  const blocks: readonly string[] = []
  const ground = groundOf(data, gate)
  return { gate: id, label, status: 'passed', ground, blocks, because: passed, source } as const
}

function gateStatement(data: PolicyData, { event, because, source }: RuleOf<'gate'>) {
  const { gate: id, status } = event.params
  // INVARIANT: a policy names only gates that it has; its check sees to that.
  const gate = data.gates.find((item) => item.id === id) as GateData
  const ground = event.params.ground ?? groundOf(data, gate)
  const said = {
    gate: id,
    label: gate.label,
    status,
    ground,
    because,
    source: [...new Set(source)],
  }
  if (status === 'passed') return { ...said, blocks: [] }
  const wayOut = event.params.wayOut ?? gate.wayOut
  const blocks = data.ladder.filter((_, rung) => gateBlocks(data, gate, rung))
  return wayOut === undefined ? { ...said, blocks } : { ...said, blocks, wayOut }
}

/** What a gate stands on: what it says itself, else the kind of its first source. */
function groundOf({ sources }: PolicyData, { ground, source }: GateData): Citation['kind'] {
  return ground ?? sources[source[0] ?? '']?.kind ?? 'choice'
}

/** How well a route can suit, best first. */
const suitabilities = ['suitable', 'reporter-chooses', 'unsuitable'] as const

function routeStatement(data: PolicyData, { event, because, source }: RuleOf<'route'>) {
  const { route: id, suitability } = event.params
  const label = data.routes.find((route) => route.id === id)?.label ?? because
  return {
    /** How little it suits: the least suitable decides. */
    weight: suitabilities.indexOf(suitability),
    route: { route: id, label, suitability, because, source },
  }
}

function careStatement(data: PolicyData, { event, because, source }: RuleOf<'care'>) {
  const { for: whom, action: id, phase, followUpDays, firstPage } = event.params
  const label = data.actions[id] ?? because
  const action = {
    action: id,
    label,
    phase,
    because,
    source,
    ...(followUpDays === undefined ? {} : { followUpDays }),
    ...(firstPage === undefined ? {} : { firstPage }),
  }
  return { whom, action }
}

type AttentionData = NonNullable<PolicyData['attention']>[number]

function attentionStatement({ id, label, because, action, firstPage, source }: AttentionData) {
  const said = { point: id, label, because, action, source }
  return firstPage === undefined ? said : { ...said, firstPage }
}

/** How a fact is asked for, with every answer to it and the place of that among its levels. */
export type QuestionStatement = ReturnType<typeof questionStatement>

function questionStatement(fact: FactData) {
  const { id, label, question, levels, labels, known } = fact
  const answers = levels.slice(0, known).map((level, place) => ({
    fact: id,
    place,
    level: String(level),
    label: labels[place] ?? label,
  }))
  return { fact: id, label, question: question ?? label, answers }
}

/** The facts of procedure and scope, and those that weigh nothing but decide what goes beside a measure, as places. */
function factsAboutProcedure(data: PolicyData): readonly number[] {
  const weighing = decidingFacts(data)
  return data.facts.flatMap(({ role, ordered }, place) => {
    const isBesideTheWeighing = role === 'given' && (!ordered || !weighing.has(place))
    return role === 'procedure' || isBesideTheWeighing ? [place] : []
  })
}

/** The derived facts that belong to the case, not to one reading of one act. */
const derivedOfTheCase: ReadonlySet<string | undefined> = new Set([
  'stage',
  'relation',
  'outcome',
  'kind',
  'seriousness',
  'recommended',
])

function factOfTheCase({ id, role, by, levels }: FactData, index: number) {
  if (role === 'derived' && !derivedOfTheCase.has(by)) return []
  return [{ fact: id, index, isClaimed: role === 'circumstance', levels: levels.map(String) }]
}

/** The policy that each rule comes from, by the name of the rule. */
function originsOf({ about, layers, rules }: PolicyData): ReadonlyMap<string, string> {
  return new Map(
    rules.map(({ name, layer }) => [name, (layers[layer ?? 0] ?? layers[0])?.id ?? about.id]),
  )
}

import type {
  Engine as JsonRulesEngine,
  RuleProperties,
  TopLevelCondition,
} from 'json-rules-engine'
import { type NamedConditions, toEngine, walk } from './conditions'
import type { FactData } from './policy'
import type { RuleText } from './file'

/** The most rows a truth table may have; a rule that needs more is better split. */
export const mostRows = 4096

/** The facts a rule reads, as ascending indexes. */
export function readsOf(
  rule: Pick<RuleText, 'conditions'>,
  facts: readonly FactData[],
  named: NamedConditions,
): readonly number[] {
  const names = new Set(walk(rule.conditions, named).leaves.map((leaf) => leaf.fact))
  return facts.flatMap((fact, index) => (names.has(fact.id) ? [index] : []))
}

/**
 * Runs every rule in an unmodified json-rules-engine over every combination of the levels of its own facts,
 * and keeps the answers: from then on, asking a rule is one look-up, and there is no second evaluator.
 */
export async function tabulate(
  rules: readonly RuleText[],
  facts: readonly FactData[],
  named: NamedConditions,
): Promise<readonly { readonly reads: readonly number[]; readonly table: string }[]> {
  const tables = []
  for (const rule of rules) {
    const reads = readsOf(rule, facts, named)
    const key = keyOf(rule, reads, facts, named)
    const table = known.get(key) ?? (await tableOf(rule, reads, facts, named))
    remember(key, table)
    tables.push({ reads, table })
  }
  return tables
}

/** Runs one rule over every combination of the levels of its facts: a `0` or a `1` for each. */
async function tableOf(
  rule: RuleText,
  reads: readonly number[],
  facts: readonly FactData[],
  named: NamedConditions,
): Promise<string> {
  const { Engine } = await import('json-rules-engine')
  const engine = engineFor(new Engine(), [rule], facts, named)
  let table = ''
  for (const row of combinations(reads.map((index) => facts[index] as FactData))) {
    const { events } = await engine.run(row)
    table += events.length === 0 ? '0' : '1'
  }
  return table
}

/** Tables by what they follow from: a policy laid over another has most rules in common with it. */
const known = new Map<string, string>()
const mostKnown = 2048

function remember(key: string, table: string): void {
  if (known.size >= mostKnown) known.clear()
  known.set(key, table)
}

/** Everything that a table follows from: the conditions as the engine gets them, and the levels of the facts they read. */
function keyOf(
  rule: RuleText,
  reads: readonly number[],
  facts: readonly FactData[],
  named: NamedConditions,
): string {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const levels = reads.map((index) => [facts[index]?.id, facts[index]?.levels])
  const written = toEngine(rule.conditions, byId)
  const other = walk(rule.conditions, named).named.map((name) => [
    name,
    toEngine((named[name] as (typeof named)[string]).conditions, byId),
  ])
  return JSON.stringify([levels, written, other])
}

/** Gives an engine the rules as they stand in the policy: conditions, named conditions and event. */
export function engineFor(
  engine: JsonRulesEngine,
  rules: readonly RuleText[],
  facts: readonly FactData[],
  named: NamedConditions,
): JsonRulesEngine {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  for (const [name, condition] of Object.entries(named)) {
    engine.setCondition(
      name,
      structuredClone(toEngine(condition.conditions, byId)) as TopLevelCondition,
    )
  }
  for (const { name, conditions, event } of rules) {
    const copy = structuredClone({ name, conditions: toEngine(conditions, byId), event })
    engine.addRule(copy as unknown as RuleProperties)
  }
  return engine
}

/** Every combination of levels, the last fact varying fastest. */
export function* combinations(
  facts: readonly FactData[],
): Generator<Record<string, string | number>> {
  const [first, ...rest] = facts
  if (first === undefined) {
    yield {}
    return
  }
  for (const level of first.levels) {
    for (const others of combinations(rest)) yield { [first.id]: level, ...others }
  }
}

import type {
  Engine as JsonRulesEngine,
  RuleProperties,
  TopLevelCondition,
} from 'json-rules-engine'
import { type NamedConditions, toEngine, walk } from './conditions'
import type { FactData } from './policy'
import type { RuleText } from './file'
import { type Asked, firstLevelsAlike, type LeafAnswers, leafAnswers } from './levels-alike'
import { rowsOf, sizesOf, stridesOf } from './table'
import { restEvery } from './turn'

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
 * Runs every rule in an unmodified json-rules-engine over the combinations of the levels of its own facts, and keeps the answers:
 * from then on, asking a rule is one look-up, and there is no second evaluator. Of levels that no leaf of the rule tells apart one
 * is run. Others have a turn now and then.
 */
export async function tabulate(
  rules: readonly RuleText[],
  facts: readonly FactData[],
  named: NamedConditions,
): Promise<readonly { readonly reads: readonly number[]; readonly table: string }[]> {
  const { Engine } = await import('json-rules-engine')
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const engine = () => new Engine()
  const asked: Asked = { facts, byId, named, engine, rest: restEvery(runsInATurn) }
  const keyed = rules.map((rule) => {
    const reads = readsOf(rule, facts, named)
    return { rule, reads, key: keyOf(rule, reads, asked) }
  })
  const untold = keyed.filter(({ key }) => !known.has(key)).map(({ rule }) => rule)
  const leaves = await leafAnswers(untold, asked)
  const tables = []
  for (const { rule, reads, key } of keyed) {
    const table = known.get(key) ?? (await tableOf(rule, reads, { ...asked, leaves }))
    remember(key, table)
    tables.push({ reads, table })
  }
  return tables
}

/** How often the engine is run before others have a turn: a few milliseconds of work. */
const runsInATurn = 50

/** Runs one rule over the combinations of the levels of its facts that it can tell apart: a `0` or a `1` for every combination. */
async function tableOf(
  rule: RuleText,
  reads: readonly number[],
  asked: Asked & { readonly leaves: LeafAnswers },
): Promise<string> {
  const { facts, named } = asked
  const own = walk(rule.conditions, named).named.map(
    (name) => [name, named[name] as NamedConditions[string]] as const,
  )
  const engine = engineFor(asked.engine(), [rule], facts, Object.fromEntries(own))
  const read = reads.map((index) => facts[index] as FactData)
  const firstAlike = firstLevelsAlike(rule, read, asked)
  const sizes = sizesOf(reads, facts)
  const strides = stridesOf(sizes)
  const table: string[] = []
  for (let row = 0; row < rowsOf(sizes); row++) {
    const levels = sizes.map((size, at) => Math.floor(row / (strides[at] as number)) % size)
    const same = levels.reduce(
      (sum, level, at) => sum + (firstAlike[at]?.[level] as number) * (strides[at] as number),
      0,
    )
    // The first of levels that are alike comes first, so the row that answers the same is there already.
    if (same < row) table.push(table[same] as string)
    else {
      const { events } = await engine.run(written(read, levels))
      table.push(events.length === 0 ? '0' : '1')
      await asked.rest()
    }
  }
  return table.join('')
}

/** The facts of a row, each at its level. */
function written(
  facts: readonly FactData[],
  levels: readonly number[],
): Record<string, string | number> {
  return Object.fromEntries(
    facts.map((fact, at) => [fact.id, fact.levels[levels[at] as number] as string | number]),
  )
}

/** Tables by what they follow from: a policy laid over another has most rules in common with it. */
const known = new Map<string, string>()
const mostKnown = 2048

function remember(key: string, table: string): void {
  if (known.size >= mostKnown) known.clear()
  known.set(key, table)
}

/** Everything that a table follows from: the conditions as the engine gets them, and the levels of the facts they read. */
function keyOf(rule: RuleText, reads: readonly number[], { facts, byId, named }: Asked): string {
  const levels = reads.map((index) => [facts[index]?.id, facts[index]?.levels])
  const other = walk(rule.conditions, named).named.map((name) => [
    name,
    toEngine((named[name] as (typeof named)[string]).conditions, byId),
  ])
  return JSON.stringify([levels, toEngine(rule.conditions, byId), other])
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

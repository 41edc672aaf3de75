import type { Engine, NestedCondition, RuleProperties } from 'json-rules-engine'
import { type NamedConditions, toEngine, walk } from './conditions'
import type { RuleText } from './file'
import type { FactData } from './policy'

/** What the rules of a policy are run with. */
export interface Asked {
  readonly facts: readonly FactData[]
  readonly byId: ReadonlyMap<string, FactData>
  readonly named: NamedConditions
  /** Makes an engine without rules. */
  readonly engine: () => Engine
  /** What is called after each run. */
  readonly rest: () => Promise<void> | undefined
}

/** For each leaf, as the engine gets it, whether it holds at each level of its fact: a `0` or a `1` each. */
export type LeafAnswers = ReadonlyMap<string, string>

/** Runs every leaf of some rules by itself over the levels of its fact. */
export async function leafAnswers(rules: readonly RuleText[], asked: Asked): Promise<LeafAnswers> {
  const answers = new Map<string, string>()
  for (const [fact, leaves] of leavesByFact(rules, asked)) {
    const engine = asked.engine()
    for (const leaf of leaves) engine.addRule(asRule(leaf))
    for (const level of fact.levels) {
      const { events } = await engine.run({ [fact.id]: level })
      const holding = new Set(events.map(({ type }) => type))
      for (const leaf of leaves)
        answers.set(leaf, `${answers.get(leaf) ?? ''}${holding.has(leaf) ? '1' : '0'}`)
      await asked.rest()
    }
  }
  return answers
}

/** For each fact that a rule reads the first level that every leaf of the rule answers as it answers this one, by the level. */
export function firstLevelsAlike(
  rule: RuleText,
  facts: readonly FactData[],
  { byId, named, leaves }: Asked & { readonly leaves: LeafAnswers },
): readonly (readonly number[])[] {
  const read = walk(rule.conditions, named).leaves
  return facts.map(({ id, levels }) => {
    const own = read.filter(({ fact }) => fact === id)
    const answers = own.map((leaf) => leaves.get(JSON.stringify(toEngine(leaf, byId))) ?? '')
    const told = levels.map((_, level) => answers.map((answer) => answer[level]).join(''))
    return told.map((answer) => told.indexOf(answer))
  })
}

/** The leaves of some rules by the fact that they ask for, each once, as the engine gets them. */
function leavesByFact(
  rules: readonly RuleText[],
  { byId, named }: Asked,
): ReadonlyMap<FactData, ReadonlySet<string>> {
  const byFact = new Map<FactData, Set<string>>()
  for (const leaf of rules.flatMap(({ conditions }) => walk(conditions, named).leaves)) {
    // INVARIANT: a rule reads only facts that its policy has; its check sees to that.
    const fact = byId.get(leaf.fact) as FactData
    const leaves = byFact.get(fact) ?? new Set()
    byFact.set(fact, leaves.add(JSON.stringify(toEngine(leaf, byId))))
  }
  return byFact
}

function asRule(leaf: string): RuleProperties {
  return {
    conditions: { all: [JSON.parse(leaf) as NestedCondition] },
    event: { type: leaf },
  }
}

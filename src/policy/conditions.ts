import { answers } from './fact'
import type { FactData } from './policy'
import type { Condition, Leaf, RootCondition } from './file'

/** The named conditions of a policy. */
export type NamedConditions = Readonly<Record<string, { readonly conditions: RootCondition }>>

/** How deep conditions may nest; json-rules-engine overflows the stack far beyond it. */
const deepest = 32

/** What `walk` met on its way: leaves, named conditions, and names that do not exist or lead back to themselves. */
export interface Walked {
  readonly leaves: readonly Leaf[]
  /** The named conditions that it looked through. */
  readonly named: readonly string[]
  readonly unknown: readonly string[]
  readonly circular: readonly string[]
  readonly tooDeep: boolean
}

/** Collects every leaf of a condition, looking through named conditions. */
export function walk(
  condition: Condition,
  named: NamedConditions,
  trail: readonly string[] = [],
  depth = 0,
): Walked {
  if (depth > deepest) return { ...nothing, tooDeep: true }
  if ('fact' in condition) return { ...nothing, leaves: [condition] }
  if ('condition' in condition) {
    const name = condition.condition
    const target = Object.hasOwn(named, name) ? named[name] : undefined
    if (target === undefined) return { ...nothing, unknown: [name] }
    if (trail.includes(name)) return { ...nothing, circular: [name] }
    const within = walk(target.conditions, named, [...trail, name], depth + 1)
    return { ...within, named: [name, ...within.named] }
  }
  const parts = childrenOf(condition).map((child) => walk(child, named, trail, depth + 1))
  return {
    leaves: parts.flatMap((part) => part.leaves),
    named: parts.flatMap((part) => part.named),
    unknown: parts.flatMap((part) => part.unknown),
    circular: parts.flatMap((part) => part.circular),
    tooDeep: parts.some((part) => part.tooDeep),
  }
}

const nothing: Walked = { leaves: [], named: [], unknown: [], circular: [], tooDeep: false }

function childrenOf(node: RootCondition): readonly Condition[] {
  return 'all' in node ? node.all : 'any' in node ? node.any : [node.not]
}

/** Rewrites `atLeast` and `atMost` to `in` over the levels of the fact, so that the plain engine understands them. */
export function toEngine(condition: Condition, facts: ReadonlyMap<string, FactData>): Condition {
  if ('condition' in condition) return condition
  if (!('fact' in condition)) {
    if ('all' in condition) return { all: condition.all.map((child) => toEngine(child, facts)) }
    if ('any' in condition) return { any: condition.any.map((child) => toEngine(child, facts)) }
    return { not: toEngine(condition.not, facts) }
  }
  if (condition.operator !== 'atLeast' && condition.operator !== 'atMost') return condition
  const fact = facts.get(condition.fact) as FactData
  const all = answers(fact)
  const at = all.indexOf(condition.value as string | number)
  const value = condition.operator === 'atLeast' ? all.slice(at) : all.slice(0, at + 1)
  return { fact: condition.fact, operator: 'in', value: [...value] }
}

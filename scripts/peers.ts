import { LogicEngine } from 'json-logic-engine'
import { toEngine } from '../src/policy/conditions'
import type { Condition, RuleText } from '../src/policy/file'
import type { FactData } from '../src/policy/policy'

/** Facts at their levels, by place: what a rule engine calls a fact has to be a plain name. */
export type Values = Readonly<Record<string, string | number>>

/** What somebody would pick instead to ask which rules fire. */
export interface Peer {
  readonly name: string
  readonly firing: (values: Values) => Promise<number> | number
}

interface Rules {
  readonly rules: readonly RuleText[]
  readonly facts: readonly FactData[]
  readonly named: Readonly<Record<string, { readonly conditions: Condition }>>
}

/** The name under which every peer knows a fact. */
const placeOf = (facts: readonly FactData[], id: string) =>
  `f${facts.findIndex((fact) => fact.id === id)}`

/** Facts at their levels, as the peers take them. */
export function valuesAt(facts: readonly FactData[], levels: readonly number[]): Values {
  return Object.fromEntries(
    facts.map((fact, index) => [`f${index}`, fact.levels[levels[index] as number] as string]),
  )
}

/** Writes a condition in another language, from the inside out. */
function rewritten<T>(
  condition: Condition,
  { facts, named }: Omit<Rules, 'rules'>,
  to: {
    readonly all: (parts: readonly T[]) => T
    readonly any: (parts: readonly T[]) => T
    readonly not: (part: T) => T
    readonly isOneOf: (fact: string, values: readonly (string | number)[]) => T
  },
): T {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const write = (one: Condition): T => {
    if ('condition' in one)
      return write((named[one.condition] as { conditions: Condition }).conditions)
    if ('all' in one) return to.all(one.all.map(write))
    if ('any' in one) return to.any(one.any.map(write))
    if ('not' in one) return to.not(write(one.not))
    const { fact, operator, value } = toEngine(one, byId) as typeof one
    const values = Array.isArray(value) ? value : [value]
    const isOne = to.isOneOf(placeOf(facts, fact), values)
    return operator === 'notEqual' || operator === 'notIn' ? to.not(isOne) : isOne
  }
  return write(condition)
}

/** The rules compiled by json-logic-engine, one function for each. */
function jsonLogic(all: Rules): Peer {
  const engine = new LogicEngine()
  const compiled = all.rules.map(
    ({ conditions }) =>
      engine.build(
        rewritten<object>(conditions, all, {
          all: (parts) => ({ and: parts }),
          any: (parts) => ({ or: parts }),
          not: (part) => ({ '!': part }),
          isOneOf: (fact, values) => ({ in: [{ var: fact }, values] }),
        }),
      ) as (values: Values) => unknown,
  )
  return {
    name: `json-logic-engine, the ${all.rules.length} deciding rules`,
    firing: (values) => compiled.filter((fires) => fires(values) === true).length,
  }
}

/** Every peer, ready to be asked. */
export function peersOf(rules: Rules): readonly Peer[] {
  return [jsonLogic(rules)]
}

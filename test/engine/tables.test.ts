import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { expect, test } from 'vitest'
import type { Condition, RootCondition, RuleText } from '../../src/policy/file'
import type { FactData } from '../../src/policy/policy'
import { engineFor, readsOf, tabulate } from '../../src/policy/tabulate'
import { combinations } from '../support/combinations'
import { runs } from '../support/runs'

const label = { nl: 'iets', en: 'something' }
const fact = (id: string, words: readonly string[]): FactData => ({
  id,
  role: 'given',
  ordered: true,
  levels: [...words, 'unknown'],
  known: words.length,
  absent: 0,
  labels: [],
  label,
})
const facts = [
  fact('size', ['s', 'm', 'l', 'xl']),
  fact('wet', ['no', 'yes']),
  fact('hue', ['red']),
]

const anyLeaf = fc.constantFrom(...facts).chain(({ id, levels, known }) => {
  const level = fc.constantFrom(...levels)
  const words = fc.uniqueArray(level, { minLength: 1 })
  return fc.oneof(
    fc.record({
      fact: fc.constant(id),
      operator: fc.constantFrom('equal' as const, 'notEqual' as const),
      value: level,
    }),
    fc.record({
      fact: fc.constant(id),
      operator: fc.constantFrom('in' as const, 'notIn' as const),
      value: words,
    }),
    fc.record({
      fact: fc.constant(id),
      operator: fc.constantFrom('atLeast' as const, 'atMost' as const),
      value: fc.constantFrom(...levels.slice(0, known)),
    }),
  )
}) as fc.Arbitrary<Condition>

const { root: anyRoot } = fc.letrec<{ root: RootCondition; part: Condition }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    anyLeaf,
    fc.constant<Condition>({ condition: 'shared' }),
    tie('root'),
  ),
  root: fc.oneof(
    fc.record({ all: fc.array(tie('part'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('part'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('part') }),
  ),
}))
const rule = (name: string, conditions: RootCondition): RuleText => ({
  name,
  source: ['choice-weights'],
  because: label,
  conditions,
  event: { type: 'weigh', params: { group: 'power', steps: 1 } },
})

test('a table holds what the bare engine answers for every combination of the levels a rule reads', async () => {
  const shared = fc.array(anyLeaf, { minLength: 1, maxLength: 2 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRoot, { minLength: 1, maxLength: 3 }),
      shared,
      async (roots, any) => {
        const named = { shared: { conditions: { any } } }
        const rules = roots.map((conditions, place) => rule(`a.rule-${place}`, conditions))
        const tables = await tabulate(rules, facts, named)
        for (const [place, one] of rules.entries()) {
          const reads = readsOf(one, facts, named)
          const engine = engineFor(new Engine(), [one], facts, named)
          let table = ''
          for (const row of combinations(reads.map((index) => facts[index] as FactData)))
            table += (await engine.run(row)).events.length === 0 ? '0' : '1'
          expect(tables[place]).toEqual({ reads, table })
        }
      },
    ),
    { numRuns: runs(150) },
  )
})

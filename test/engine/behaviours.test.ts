import { Engine } from 'json-rules-engine'
import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../scripts/read-policy'
import { checkSource } from '../../src/policy/source/load'
import { parsePolicy } from '../../src/policy/compile'
import { engineFor, tabulate } from '../../src/policy/tabulate'
import type { RuleText } from '../../src/policy/file'
import { combinations } from '../support/combinations'
import { shipped } from '../support/policy'
import { about } from '../support/overlay'

/**
 * Behaviours of json-rules-engine 7.3.1 that bite, each refused when a policy is loaded or shown to do no harm here.
 * The titles say what the engine does.
 */
const event = { type: 'weigh', params: { group: 'power', steps: 1 } }
const because = { nl: 'Een reden.', en: 'A reason.' }
const ruleWith = (conditions: unknown, more: object = {}) => ({
  name: 'our.rule',
  source: ['choice-weights'],
  because,
  conditions,
  event,
  ...more,
})
const leaf = { fact: 'power', operator: 'equal', value: 'none' }
/** What is refused of a policy with one more weight; empty where it is taken. */
const refused = (rule: unknown, conditions: Readonly<Record<string, unknown>> = {}) =>
  checkSource({ policy: about, weigh: { rules: [rule] }, conditions: { conditions } }).issues.map(
    ({ code }) => code,
  )
const isRefused = (rule: unknown, conditions: Readonly<Record<string, unknown>> = {}) =>
  expect(refused(rule, conditions)).not.toEqual([])

test('a plain rule is taken, so that what is refused below is refused for its own sake', () => {
  expect(refused(ruleWith({ all: [leaf] }))).toEqual([])
})

test('1, 2: an empty `any` or `all` is true, and of `all` beside `any` one is ignored: refused', () => {
  isRefused(ruleWith({ any: [] }))
  isRefused(ruleWith({ all: [] }))
  isRefused(ruleWith({ all: [leaf], any: [leaf] }))
})

test('3: `in` with a text matches parts of it, with a number it throws: `in` takes a list', () => {
  isRefused(ruleWith({ all: [{ ...leaf, operator: 'in', value: 'none' }] }))
  isRefused(ruleWith({ all: [{ ...leaf, operator: 'in', value: 3 }] }))
})

test('4: an unknown fact, level or path is silently false, or true under `not`: refused', () => {
  isRefused(ruleWith({ all: [{ ...leaf, fact: 'powr' }] }))
  isRefused(ruleWith({ not: { ...leaf, value: 'nobody' } }))
  isRefused(ruleWith({ all: [{ ...leaf, path: '$.x' }] }))
})

test('5, 8, 19: operators of your own fail at run time, or say true and false at once: only six operators', () => {
  for (const operator of [
    'contains',
    'doesNotContain',
    'lessThan',
    'greaterThanInclusive',
    'someFact:equal',
    'not:equal',
    'toString',
    'constructor',
    '',
  ])
    isRefused(ruleWith({ all: [{ ...leaf, operator }] }))
})

test('6: unknown and circular shared conditions fail at run time: refused', () => {
  isRefused(ruleWith({ all: [{ condition: 'nowhere' }] }))
  const circular = {
    one: { label: because, conditions: { all: [{ condition: 'two' }] } },
    two: { label: because, conditions: { not: { condition: 'one' } } },
  }
  isRefused(ruleWith({ all: [{ condition: 'one' }] }), circular)
})

test('7: numbers, texts and days are compared after coercion: there are no comparisons, and a level is a word of its fact', () => {
  isRefused(ruleWith({ all: [{ ...leaf, value: 0 }] }))
  isRefused(ruleWith({ all: [{ ...leaf, value: ['none'] }] }))
  isRefused(ruleWith({ all: [{ ...leaf, value: true }] }))
  isRefused(ruleWith({ all: [{ ...leaf, value: null }] }))
})

test('9: `contains` and its opposite are both false on what is no list: neither exists here', () => {
  isRefused(ruleWith({ not: { ...leaf, operator: 'doesNotContain' } }))
})

test('10: an event called `error` rejects the run, `success` fires twice: events have fixed names', () => {
  for (const type of ['error', 'success', 'failure', 'undefined', '__proto__'])
    isRefused(ruleWith({ all: [leaf] }, { event: { type, params: {} } }))
})

test('11: results come in another order than the rules: each rule is run by itself, and kept in its own place', async () => {
  const text = parsePolicy(readPolicyFiles(shippedDirectory).files)
  const rules = text.weigh.rules.slice(0, 6)
  const tables = await tabulate(
    [...rules].reverse(),
    shipped.data.facts,
    text.conditions.conditions,
  )
  expect([...tables].reverse()).toEqual(
    await tabulate(rules, shipped.data.facts, text.conditions.conditions),
  )
})

test('12: overlapping runs of one engine can lose a rule: each rule has an engine of its own, run one row after another', async () => {
  const text = parsePolicy(readPolicyFiles(shippedDirectory).files)
  const rules = text.classify.rules.slice(0, 4)
  const [one, two] = await Promise.all([
    tabulate(rules, shipped.data.facts, text.conditions.conditions),
    tabulate(rules, shipped.data.facts, text.conditions.conditions),
  ])
  expect(one).toEqual(two)
  expect(one).toEqual(
    rules.map(({ name }) => {
      const { reads, table } = shipped.data.rules.find(
        (rule) => rule.name === name,
      ) as (typeof shipped.data.rules)[number]
      return { reads, table }
    }),
  )
})

test('13: an empty fact throws, a function as a fact is called: a fact is a word of the policy, and facts are levels', () => {
  isRefused(ruleWith({ all: [{ ...leaf, fact: '' }] }))
  const values = combinations(shipped.data.facts.slice(0, 2))
  expect(
    [...values]
      .flatMap((row) => Object.values(row))
      .every((value) => ['string', 'number'].includes(typeof value)),
  ).toBe(true)
})

test('14: `__proto__` as a key replaces the prototype of a condition: refused, and nothing is polluted', () => {
  isRefused(
    JSON.parse(
      '{"name":"our.rule","source":["choice-weights"],"because":{"nl":"x","en":"y"},"conditions":{"all":[{"__proto__":{"fact":"power"},"fact":"power","operator":"equal","value":"none"}]},"event":{"type":"weigh","params":{"group":"power","steps":1}}}',
    ),
  )
  isRefused(
    ruleWith({ all: [leaf] }),
    JSON.parse('{"constructor":{"label":{"nl":"a","en":"b"},"conditions":{"all":[]}}}') as Readonly<
      Record<string, unknown>
    >,
  )
  expect(({} as { fact?: unknown }).fact).toBeUndefined()
})

test('15, 16: `priority` writes to the rule, and takes nonsense: it does not exist here, and frozen rules are tabulated as they are', async () => {
  isRefused(ruleWith({ all: [{ ...leaf, priority: 2 }] }))
  isRefused(ruleWith({ all: [leaf] }, { priority: 'abc' }))
  const frozen = Object.freeze({
    ...ruleWith(Object.freeze({ all: Object.freeze([Object.freeze(leaf)]) })),
    event: Object.freeze(event),
  }) as unknown as RuleText
  const [table] = await tabulate([frozen], shipped.data.facts, {})
  expect(table?.table).toBe('10000')
})

test('17: names can be missing or twice: refused', () => {
  const { name: _, ...nameless } = ruleWith({ all: [leaf] })
  isRefused(nameless)
  expect(
    checkSource({
      policy: about,
      weigh: { rules: [ruleWith({ all: [leaf] })] },
      gates: {
        rules: [
          ruleWith(
            { all: [leaf] },
            { event: { type: 'gate', params: { gate: 'concluded', status: 'unknown' } } },
          ),
        ],
      },
    }).issues.map(({ code }) => code),
  ).toContain('duplicate')
})

test('18: nesting of thousands overflows the stack: refused well before', () => {
  const deep = (depth: number): unknown => (depth === 0 ? leaf : { not: deep(depth - 1) })
  isRefused(ruleWith({ all: [deep(40)] }))
  expect(refused(ruleWith({ all: [deep(20)] }))).toEqual([])
  const veryDeep: unknown = JSON.parse(
    `${'{"not":'.repeat(5000)}${JSON.stringify(leaf)}${'}'.repeat(5000)}`,
  )
  expect(
    checkSource({ policy: about, weigh: { rules: [ruleWith(veryDeep)] } }).issues.map(
      ({ code }) => code,
    ),
  ).toContain('too-deep')
})

test('20, 21: `path` reaches into objects, and a value with a `fact` is a reference: neither is taken', () => {
  isRefused(ruleWith({ all: [{ ...leaf, path: '$..[?(@.x)]' }] }))
  isRefused(ruleWith({ all: [{ ...leaf, value: { fact: 'impact' } }] }))
  isRefused(ruleWith({ all: [{ ...leaf, params: {} }] }))
})

test('22: keys of your own that are named like a method get lost: unknown keys are refused', () => {
  for (const key of ['evaluate', 'toJSON', 'id', 'name'])
    isRefused(ruleWith({ all: [{ ...leaf, [key]: 'x' }] }))
})

test('a name that is a method of objects is a name like any other', async () => {
  const rule = { ...ruleWith({ all: [{ condition: 'toString' }] }) } as unknown as RuleText
  const named = { toString: { conditions: { all: [leaf] } } } as never
  expect(await tabulate([rule], shipped.data.facts, named)).toEqual(
    await tabulate([ruleWith({ all: [leaf] }) as unknown as RuleText], shipped.data.facts, {}),
  )
  expect(engineFor(new Engine(), [rule], shipped.data.facts, named)).toBeInstanceOf(Engine)
})

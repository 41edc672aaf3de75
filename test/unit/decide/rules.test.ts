import { expect, test } from 'vitest'
import { rangeRules, rulesOnFact } from '../../../src/decide/rules'
import { factsThatBar, isUnavailable, rulesThatBar } from '../../../src/decide/unavailable'
import { shipped } from '../../support/policy'

const { data } = shipped
const named = (rules: readonly { readonly rule: number }[]) =>
  rules.map(({ rule }) => data.rules[rule]?.name)
const placeOf = (fact: string) => shipped.factIndex.get(fact) as number
const levels = (fact: string, level: string) =>
  data.facts.map((one) => (one.id === fact ? one.levels.indexOf(level) : one.levels.length - 1))

test('an answer about a fact can turn the rules that read it, and all that is asked about the same gates', () => {
  for (const [place, { id }] of data.facts.entries()) {
    const reading = data.rules.filter(({ reads }) => reads.includes(place))
    const touched = reading.flatMap(({ event }) =>
      event.type === 'gate' ? [event.params.gate] : [],
    )
    const gate = data.rules.filter(
      ({ event }) => event.type === 'gate' && touched.includes(event.params.gate),
    )
    const add = reading.filter(({ event }) => event.type === 'add')
    const { gate: gates, add: adds } = rulesOnFact(shipped, place)
    expect([id, named(gates), named(adds)]).toEqual([
      id,
      gate.map(({ name }) => name),
      add.map(({ name }) => name),
    ])
  }
  expect(rulesOnFact(shipped, data.facts.length)).toEqual({ gate: [], add: [] })
})

test('each tier has its own range, and what is no tier has none', () => {
  expect(data.tiers.map((_, tier) => named(rangeRules(shipped, tier)))).toEqual([
    ['range.light'],
    ['range.moderate'],
    ['range.serious'],
    ['range.very-serious'],
  ])
  expect(rangeRules(shipped, data.tiers.length)).toEqual([])
})

test('a measure is barred by its own rules, where one of them fires', () => {
  expect(named(rulesThatBar(shipped, 'transfer'))).toEqual(['unavailable.transfer'])
  expect([...factsThatBar(shipped, 'transfer')]).toContain(placeOf('otherPosition'))
  expect(isUnavailable(shipped, 'transfer', levels('otherPosition', 'no'))).toBe(true)
  expect(isUnavailable(shipped, 'transfer', levels('otherPosition', 'yes'))).toBe(false)
  expect(isUnavailable(shipped, 'oral-warning', levels('otherPosition', 'no'))).toBe(false)
  expect(rulesThatBar(shipped, 'no-such-measure')).toEqual([])
})

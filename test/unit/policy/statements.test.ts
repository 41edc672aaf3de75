import { expect, test } from 'vitest'
import { zoneOf } from '../../../src/decide/zone'
import { gateBlocks } from '../../../src/policy/gate'
import { statementsOf } from '../../../src/policy/statements'
import { measureFor, wordingFor } from '../../../src/policy/wording'
import { shipped } from '../../support/policy'

const { data } = shipped

test('what a policy says is made once, and frozen', () => {
  const { rules, gateRules, care } = statementsOf(data)
  expect(statementsOf(data)).toBe(statementsOf(data))
  expect(wordingFor(data, 'hired')).toBe(wordingFor(data, 'hired'))
  for (const said of [...rules, ...gateRules.values(), ...care.values()])
    expect(Object.isFrozen(said)).toBe(true)
  for (const { words } of wordingFor(data, 'intern').measures.values())
    expect(Object.isFrozen(words)).toBe(true)
})

test('a measure has the wording of the relation, and its own where the relation has none', () => {
  for (const { id, label, wording = {} } of data.measures)
    for (const relation of data.relations)
      expect(measureFor(data, id, relation).words.label).toBe(wording[relation]?.label ?? label)
})

test('a gate that blocks everything leaves only the lowest rung; one that blocks from a rung leaves what is lighter', () => {
  const left = (gate: Parameters<typeof gateBlocks>[1]) =>
    data.ladder.filter((_, rung) => !gateBlocks(data, gate, rung))
  expect(left({ blocks: 'all' })).toEqual(data.ladder.slice(0, 1))
  for (const [rung, from] of data.ladder.entries())
    expect(left({ blocks: { from } })).toEqual(data.ladder.slice(0, rung))
})

test('a rung lies in the range, in the departure zone around it, or outside both', () => {
  const ends = { from: 2, to: 3, departFrom: 1, departTo: 4 }
  const zones = [0, 1, 2, 3, 4, 5].map((rung) => zoneOf(ends, rung))
  expect(zones).toEqual(['outside', 'departure', 'range', 'range', 'departure', 'outside'])
})

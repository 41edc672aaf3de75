import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../../scripts/read-policy'
import { checkGrounds } from '../../../src/policy/check-grounds'
import { parsePolicy } from '../../../src/policy/compile'
import type { PolicyText } from '../../../src/policy/file'
import { inside } from '../../../src/policy/ready'
import { statementsOf } from '../../../src/policy/statements'
import { changedPolicy, shipped } from '../../support/policy'

const { data } = shipped
const text = parsePolicy(readPolicyFiles(shippedDirectory).files)
const kindsOf = (sources: readonly string[]) => sources.map((id) => data.sources[id]?.kind)

test('every gate of the shipped policy names its ground, and cites a source of that kind', () => {
  const off = data.gates.filter(
    ({ ground, source }) => ground === undefined || !kindsOf(source).includes(ground),
  )
  expect(data.gates.length).toBeGreaterThan(0)
  expect(off.map(({ id }) => id)).toEqual([])
})

test('a closed gate stands on what its rule or the gate itself cites', () => {
  const { gateRules } = statementsOf(data)
  const off = [...gateRules.values()].filter(({ gate, ground, source }) => {
    const own = data.gates.find(({ id }) => id === gate)?.source ?? []
    return !kindsOf([...source, ...own]).includes(ground)
  })
  expect(gateRules.size).toBeGreaterThan(0)
  expect(off).toEqual([])
})

test('a gate that names no ground stands on the kind of its first source', () => {
  const plain = changedPolicy((changed) => {
    changed.gates = changed.gates.map(({ ground: _, ...gate }) => gate)
  })
  const { passedGates } = statementsOf(inside(plain).data)
  for (const { id, source } of data.gates)
    expect(passedGates.get(id)?.ground).toBe(data.sources[source[0] ?? '']?.kind)
})

test('the ground and the way out of a rule go before those of its gate', () => {
  const own = { nl: 'Vraag het de raad.', en: 'Ask the council.' }
  const place = data.rules.findIndex(
    ({ event }) => event.type === 'gate' && event.params.status !== 'passed',
  )
  const special = changedPolicy((changed) => {
    changed.rules = changed.rules.map((rule, at) =>
      at === place && rule.event.type === 'gate'
        ? {
            ...rule,
            event: {
              type: 'gate',
              params: { ...rule.event.params, ground: 'choice', wayOut: own },
            },
          }
        : rule,
    )
  })
  expect(statementsOf(inside(special).data).gateRules.get(place)).toMatchObject({
    ground: 'choice',
    wayOut: own,
  })
})

test('a ground on which no source of the gate or the rule stands is refused', () => {
  const { gates } = text
  const spoiled: PolicyText = {
    ...text,
    gates: {
      gates: gates.gates.map((gate) =>
        gate.id === 'accused-heard' ? { ...gate, ground: 'law' } : gate,
      ),
      rules: gates.rules.map((rule) =>
        rule.name === 'gate.unfounded' && rule.event.type === 'gate'
          ? {
              ...rule,
              event: { type: 'gate', params: { ...rule.event.params, ground: 'choice' } },
            }
          : rule,
      ),
    },
  }
  expect(checkGrounds(text)).toEqual([])
  expect(checkGrounds(spoiled).map(({ message }) => message)).toEqual([
    'the gate `accused-heard` names `law` as its ground, but no source of it is one',
    'the rule `gate.unfounded` names `choice` as its ground, but no source of it is one',
  ])
})

import { expect, test } from 'vitest'
import { gatesFor } from '../../../src/decide/gates'
import type { GateRule } from '../../../src/decide/kernel/tables'
import { tabledOf } from '../../../src/policy/table'
import { shipped } from '../../support/policy'

const { data } = shipped
/** A rule about a gate that reads nothing and so always fires. */
const ruleOn = (gate: number, status: GateRule['status'], rule: number): GateRule => ({
  ...tabledOf({ ...data.rules[0]!, reads: [], table: '1' }, rule, data.facts),
  gate,
  status,
})
const asked = (rules: readonly GateRule[]) => gatesFor(shipped, [], rules).gates

test('a gate that no rule is about is passed, and no rule says why', () => {
  const passed = data.gates.map((gate) => ({ gate, status: 'passed', rules: [] }))
  expect(asked([])).toEqual(passed)
  expect(asked([ruleOn(0, 'blocked', 7)]).slice(1)).toEqual(passed.slice(1))
})

test('the gravest that is said of a gate stands, with every rule that says it and no other', () => {
  const rules = [
    ruleOn(0, 'passed', 1),
    ruleOn(0, 'unknown', 2),
    ruleOn(0, 'blocked', 3),
    ruleOn(0, 'unknown', 4),
    ruleOn(0, 'blocked', 5),
    ruleOn(1, 'passed', 6),
    ruleOn(1, 'passed', 7),
  ]
  const [first, second] = asked(rules)
  expect(first).toMatchObject({ status: 'blocked', rules: [3, 5] })
  expect(second).toMatchObject({ status: 'passed', rules: [6, 7] })
})

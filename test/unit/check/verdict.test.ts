import { expect, test } from 'vitest'
import { verdictOf } from '../../../src/check/verdict'
import type { CaseDecision, Outcome } from '../../../src/decide/decide'
import { shipped } from '../../support/policy'

const { data } = shipped
const [measure] = data.measures.filter(({ id }) => id === 'transfer') as [
  (typeof data.measures)[number],
]
const asKnown = data.facts.map(({ id, levels }) =>
  id === 'otherPosition' ? levels.indexOf('no') : levels.length - 1,
)
const range = { from: 2, to: 4, departFrom: 1, departTo: 5 }
const outcome: Outcome = { ...range, tier: 1, net: 0, start: 3, recommended: 3, replaced: false }
const transferAs = (principal: number, decision: CaseDecision) =>
  verdictOf(shipped, decision, { heads: [measure], principal, leading: measure })

test('what is not available is too light below what is recommended, and too heavy from there, whatever the range', () => {
  const decision = { kind: 'measures', gates: [], asKnown, outcome, recommended: 3 } as const
  expect([1, 2, 3, 4].map((rung) => transferAs(rung, decision))).toEqual([
    'too-light',
    'too-light',
    'too-heavy',
    'too-heavy',
  ])
})

test('where no measure is advised on, what is not available is weighed as anything else', () => {
  const decision = { kind: 'no-sanction', gates: [], asKnown, outcome, recommended: 0 } as const
  expect([0, 1].map((rung) => transferAs(rung, decision))).toEqual(['fitting', 'too-heavy'])
})

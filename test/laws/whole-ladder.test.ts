import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviceOn, answerIn } from '../support/answer'
import { anyCase } from '../support/arbitrary-case'
import { rungAt } from '../support/policy'
import { runs } from '../support/runs'

const ladder = [
  'none',
  'corrective-talk',
  'oral-warning',
  'written-warning',
  'final-warning',
  'transfer',
  'dissolution',
  'summary-dismissal',
]

test('recommended and considered together are the ladder, once each, lightest first', () => {
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      const advice = adviceOn(theCase)
      const { recommended, considered, kind, labels } = advice
      const rungs = considered.map(({ measure }) => measure)
      expect([...rungs, recommended].sort()).toEqual([...ladder].sort())
      expect([...rungs].sort((a, b) => ladder.indexOf(a) - ladder.indexOf(b))).toEqual(rungs)
      expect(labels.ladder.map(({ measure }) => measure)).toEqual(ladder)
      if (kind !== 'measures') return
      const { from, to, departFrom, departTo } = answerIn(advice)
      for (const { measure, verdict, zone } of considered) {
        const rung = rungAt(measure)
        if (verdict !== 'unavailable')
          expect(verdict).toBe(rung < rungAt(recommended) ? 'insufficient' : 'unnecessary')
        expect(zone).toBe(
          rung >= from && rung <= to
            ? 'range'
            : rung >= departFrom && rung <= departTo
              ? 'departure'
              : 'outside',
        )
      }
    }),
    { numRuns: runs(400) },
  )
})

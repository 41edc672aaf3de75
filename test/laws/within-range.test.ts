import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviceOn, answerIn, answerOf } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

test('the recommendation lies in the range, and the range in the departure zone', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const advice = adviceOn(theCase)
      fc.pre(advice.kind === 'measures')
      const { recommended, from, to, departFrom, departTo } = answerIn(advice)
      // Laws that compare many cases ask for the bare decision: it is what the advice tells.
      expect(answerOf(theCase)).toEqual(answerIn(advice))
      const order = [departFrom, from, recommended, to, departTo]
      expect(order).toEqual([...order].sort((a, b) => a - b))
      // A sanction is never nothing: the range starts above the foot of the ladder.
      expect(departFrom).toBeGreaterThan(0)
    }),
    { numRuns: runs(600) },
  )
})

test('no rule is told to open the departure zone to where it does not reach', () => {
  const { ladder, rules } = shipped.data
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const { applied, departure } = adviceOn(theCase)
      for (const { rule } of applied) {
        const event = rules.find(({ name }) => name === rule)?.event
        if (event?.type !== 'depart' || departure === null) continue
        const { from = departure.from, to = departure.to } = event.params
        expect(ladder.indexOf(from), rule).toBeGreaterThanOrEqual(ladder.indexOf(departure.from))
        expect(ladder.indexOf(to), rule).toBeLessThanOrEqual(ladder.indexOf(departure.to))
      }
    }),
    { numRuns: runs(500) },
  )
})

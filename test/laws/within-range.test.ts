import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviceOn, answerIn, answerOf } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'

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
    { numRuns: 600 },
  )
})

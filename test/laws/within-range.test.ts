import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviceOn, answerOf } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'

test('the recommendation lies in the range, and the range in the departure zone', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      fc.pre(adviceOn(theCase).kind === 'measures')
      const { recommended, from, to, departFrom, departTo } = answerOf(theCase)
      const order = [departFrom, from, recommended, to, departTo]
      expect(order).toEqual([...order].sort((a, b) => a - b))
      // A sanction is never nothing: the range starts above the foot of the ladder.
      expect(departFrom).toBeGreaterThan(0)
    }),
    { numRuns: 1000 }
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAccepted, milderParts } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'

const aggravating = ['vulnerable-target', 'refusal-ignored', 'retaliation', 'obstruction', 'planned']

test('one more aggravating circumstance never gives a milder answer', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), fc.constantFrom(...aggravating), (theCase, circumstance) => {
      const others = (theCase.circumstances ?? []).filter((item) => item !== circumstance)
      const more = { ...theCase, circumstances: [...others, circumstance] }
      fc.pre(isAccepted(more))
      expect(milderParts({ ...theCase, circumstances: others }, more)).toEqual([])
    }),
    { numRuns: 1000 }
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAccepted, milderParts } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'

const mitigating = [
  'norm-unclear', 'tolerated', 'provoked', 'insight', 'employer-contributed', 'minor-part', 'long-service', 'personal-consequences',
]

test('one mitigating circumstance less never gives a milder answer', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), fc.constantFrom(...mitigating), (theCase, circumstance) => {
      const others = (theCase.circumstances ?? []).filter((item) => item !== circumstance)
      const mitigated = { ...theCase, circumstances: [...others, circumstance] }
      fc.pre(isAccepted(mitigated))
      expect(milderParts(mitigated, { ...theCase, circumstances: others })).toEqual([])
    }),
    { numRuns: 1000 }
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAccepted, milderParts } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'
import { runs } from '../support/runs'

const mitigating = [
  'norm-unclear',
  'tolerated',
  'provoked',
  'insight',
  'employer-contributed',
  'minor-part',
  'long-service',
  'personal-consequences',
]

test('one mitigating circumstance less never gives a milder answer', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const milder = mitigating.flatMap((circumstance) => {
        const others = (theCase.circumstances ?? []).filter((item) => item !== circumstance)
        const without = { ...theCase, circumstances: others }
        const having = { ...theCase, circumstances: [...others, circumstance] }
        return isAccepted(having)
          ? milderParts(having, without).map((part) => `${circumstance}: ${part}`)
          : []
      })
      expect(milder).toEqual([])
    }),
    { numRuns: runs(500) },
  )
})

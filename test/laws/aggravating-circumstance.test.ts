import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAccepted, milderParts } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'
import { runs } from '../support/runs'

const aggravating = [
  'vulnerable-target',
  'refusal-ignored',
  'retaliation',
  'obstruction',
  'planned',
]

test('one more aggravating circumstance never gives a milder answer', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const milder = aggravating.flatMap((circumstance) => {
        const others = (theCase.circumstances ?? []).filter((item) => item !== circumstance)
        const without = { ...theCase, circumstances: others }
        const having = { ...theCase, circumstances: [...others, circumstance] }
        return isAccepted(having)
          ? milderParts(without, having).map((part) => `${circumstance}: ${part}`)
          : []
      })
      expect(milder).toEqual([])
    }),
    { numRuns: runs(500) },
  )
})

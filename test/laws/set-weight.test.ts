import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weighedCase } from '../support/arbitrary-case'
import { arbitraryHeads, type Head } from '../support/arbitrary-proposal'
import { safeCompare } from '../support/inside'
import { rungAt } from '../support/policy'
import { runs } from '../support/runs'

const day = '2030-01-01'

test('a set never weighs less than any of its parts by itself', () => {
  fc.assert(
    fc.property(weighedCase(), arbitraryHeads, (theCase, heads) => {
      const decidedOn = { decidedOn: day, decidedBy: 'other' }
      const dated = { assessedOn: day, ...theCase, reference: '2026-1' }
      const weightOf = (measure: Head | readonly Head[]) => {
        const result = safeCompare([{ case: dated, measure, ...decidedOn }])
        fc.pre(result.ok)
        return rungAt(result.value.cases[0]?.weighsAs ?? '')
      }
      const heaviest = Math.max(...heads.map((one) => weightOf(one)))
      expect(weightOf(heads)).toBeGreaterThanOrEqual(heaviest)
    }),
    { numRuns: runs(200) },
  )
})

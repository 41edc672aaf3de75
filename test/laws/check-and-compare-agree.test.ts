import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { decisions } from '../support/arbitrary-proposal'
import { checkOn, comparisonOf } from '../support/inside'
import { runs } from '../support/runs'

test('a comparison says of each decided case what the check of its measures says', () => {
  fc.assert(
    fc.property(decisions(fc.oneof(anyCase(), weighedCase(), contestedCase()), 2), (list) => {
      for (const compared of comparisonOf(list).cases) {
        const {
          case: theCase,
          measure,
          decidedOn,
        } = list.find((one) => one.case.reference === compared.reference) as (typeof list)[number]
        const { verdict, weighsAs, admissible, proposed, advice } = checkOn(
          { assessedOn: decidedOn, ...theCase },
          measure,
        )
        expect({ ...compared }).toMatchObject({
          verdict,
          weighsAs,
          admissible,
          measures: proposed,
          recommended: advice.recommended,
        })
      }
    }),
    { numRuns: runs(60) },
  )
})

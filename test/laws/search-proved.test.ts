import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { checkOn, readyPolicy, shipped } from '../support/inside'
import { runs } from '../support/runs'

/** The shipped policy as one of which nothing is proved, so that every set of facts is tried. */
const unproved = readyPolicy({ ...shipped.data, provedMonotone: false })

test('what a proof lets the search leave out changes nothing of what would change an answer, nor of what can be reached', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyCase(), weighedCase(), contestedCase()),
      fc.constantFrom(...shipped.data.ladder),
      (theCase, rung) => {
        const [proved, tried] = [shipped, unproved].map((policy) => checkOn(theCase, rung, policy))
        expect(proved?.whatWouldChange).toEqual(tried?.whatWouldChange)
        expect(proved?.reachable).toEqual(tried?.reachable)
      },
    ),
    { numRuns: runs(60) },
  )
})

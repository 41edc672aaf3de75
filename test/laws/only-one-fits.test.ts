import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCase, contestedCase } from '../support/arbitrary-case'
import { checkOn, shipped } from '../support/inside'
import { runs } from '../support/runs'

test('of the ladder exactly the recommended measure is fitting, and everything heavier that is possible has something lighter that suffices', () => {
  fc.assert(
    fc.property(fc.oneof(anyCase(), contestedCase()), (theCase) => {
      const checks = shipped.data.ladder.map((rung) => checkOn(theCase, rung))
      const recommended = checks[0]?.advice.recommended as string
      expect(
        checks.filter(({ verdict }) => verdict === 'fitting').map(({ proposed }) => proposed),
      ).toEqual([[recommended]])
      const heavier = shipped.data.ladder.indexOf(recommended) + 1
      expect(checks.map(({ lighterThatSuffices }) => lighterThatSuffices)).toEqual(
        checks.map(({ unavailable }, rung) =>
          rung >= heavier && unavailable === null ? recommended : null,
        ),
      )
      expect(checks.map(({ weighsAs }) => weighsAs)).toEqual(shipped.data.ladder)
    }),
    { numRuns: runs(50) },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { caseAndSet } from '../support/arbitrary-proposal'
import { checkOn } from '../support/inside'
import { rungAt, shipped } from '../support/policy'
import { runs } from '../support/runs'

/** The place on the ladder that a measure weighs as; of support and legal steps below it. */
const weightOf = (id: string) =>
  rungAt(
    shipped.data.ladder.includes(id)
      ? id
      : (shipped.data.measures.find((measure) => measure.id === id)?.weighsAs ?? ''),
  )

test('the lighter measure that suffices is lighter than what is proposed, the advice names it, and what is proposed is necessary exactly where there is none', () => {
  fc.assert(
    fc.property(
      caseAndSet(fc.oneof(anyCase(), weighedCase(), contestedCase())),
      ([theCase, set]) => {
        const { lighterThatSuffices: lighter, necessary, advice } = checkOn(theCase, set)
        // Of something too light the question is not at issue.
        expect(['yes', 'not-at-issue'].includes(necessary.answer)).toBe(lighter === null)
        if (lighter === null) return
        if (set.length === 1) expect(set).not.toEqual([lighter])
        expect([advice.recommended, ...advice.interim.map(({ measure }) => measure)]).toContain(
          lighter,
        )
        expect(Math.max(...set.map(weightOf))).toBeGreaterThan(weightOf(lighter))
      },
    ),
    {
      numRuns: runs(120),
      examples: [[[{ stage: 'reported', conduct: [{ behaviour: 'threat' }] }, ['working-apart']]]],
    },
  )
})

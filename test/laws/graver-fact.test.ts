import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { isAccepted, milderParts } from '../support/answer'
import {
  arbitraryCase,
  arbitraryEntry,
  contestedCase,
  weighedCase,
  withFact,
  without,
  withoutFacts,
} from '../support/arbitrary-case'
import { levelsOf, shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

const ordered = shipped.data.facts
  .filter((fact) => fact.role === 'given' && fact.ordered)
  .map((fact) => fact.id)

/** The case with each level of a fact in turn, mildest first, as far as the conduct allows. */
function graver(theCase: Case<Vocabulary>, fact: string): readonly Case<Vocabulary>[] {
  const base = fact === 'response' ? without(theCase, 'history') : theCase
  return levelsOf(fact)
    .map((level) => withFact(base, fact, level))
    .filter(isAccepted)
}

test('a graver level of a fact never gives a milder tier, recommendation, range or departure', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const milder = ordered.flatMap((fact) => {
        const cases = graver(theCase, fact)
        return cases
          .slice(1)
          .flatMap((one, index) =>
            milderParts(cases[index] as Case<Vocabulary>, one).map((part) => `${fact}: ${part}`),
          )
      })
      expect(milder).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('one earlier measure more never gives a milder answer', () => {
  fc.assert(
    fc.property(arbitraryCase(), arbitraryEntry, (theCase, entry) => {
      const base = withoutFacts(theCase, 'response')
      expect(milderParts(base, { ...base, history: [...(base.history ?? []), entry] })).toEqual([])
    }),
    { numRuns: 300 },
  )
})

// In order of gravity, as the domain has it; the two that count the same are left as one.
const kinds = ['request-to-stop', 'corrective-talk', 'written-warning', 'final-warning'] as const
const twoKinds = fc.subarray([...kinds], { minLength: 2, maxLength: 2 })

test('an earlier measure of a graver kind that runs as long never gives a milder answer', () => {
  fc.assert(
    fc.property(weighedCase(), arbitraryEntry, twoKinds, (theCase, entry, [milder, graver]) => {
      const base = withoutFacts(theCase, 'response')
      // A request may be made on the day itself, a measure may not: both stand before any act here.
      const running = { ...entry, on: '2025-12-01', until: entry.until ?? '2026-04-01' }
      const having = (kind: string | undefined) => ({
        ...base,
        history: [...(base.history ?? []), { ...running, kind: kind as string }],
      })
      expect(milderParts(having(milder), having(graver))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

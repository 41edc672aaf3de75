import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCase, contestedCase, weighedCase, withFact, without } from '../support/arbitrary-case'
import { acceptableSet, arbitrarySet, decidedOn } from '../support/arbitrary-proposal'
import { adviceOn, comparisonOf, isAccepted } from '../support/inside'
import { factIds, levelsOf, rungAt, shipped } from '../support/policy'
import { runs } from '../support/runs'

const how = { decidedOn: '2026-07-01', decidedBy: 'council' }
const cases = fc
  .oneof(anyCase(), weighedCase(), contestedCase())
  .map((theCase) => decidedOn(theCase, how.decidedOn))

test('a case beside itself under another reference has the same facts, and is shown exactly when the measures weigh differently', () => {
  fc.assert(
    fc.property(cases, arbitrarySet, arbitrarySet, (theCase, one, other) => {
      const measures = [one, other].map((set) => acceptableSet(theCase, set))
      const comparison = comparisonOf(
        measures.map((measure, at) => ({
          ...how,
          case: { ...theCase, reference: `2026-${at}` },
          measure,
        })),
      )
      const weights = comparison.cases.map(({ weighsAs }) => weighsAs)
      const isShown = adviceOn(theCase).kind === 'measures' && weights[0] !== weights[1]
      expect(
        comparison.sameFacts.map(({ first, second, differ }) => ({ first, second, differ })),
      ).toEqual(isShown ? [{ first: '2026-0', second: '2026-1', differ: [] }] : [])
      // Nothing is milder than itself.
      expect(comparison.milderButGraver).toEqual([])
      for (const { rungs, weighsAs, recommended } of comparison.cases)
        expect(rungs).toBe(rungAt(weighsAs) - rungAt(recommended))
    }),
    { numRuns: runs(250) },
  )
})

const weighing = shipped.data.facts
  .filter((fact) => fact.role === 'given' && fact.ordered && fact.id !== 'offence')
  .map(({ id }) => id)

test('two cases that differ in one fact that weighs do not have the same facts', () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom(...weighing, ...factIds('circumstance')),
      fc.nat(9),
      fc.nat(9),
      (theCase, fact, one, other) => {
        const base = fact === 'response' ? without(theCase, 'history') : theCase
        const others = (base.circumstances ?? []).filter((id) => id !== fact)
        const versions = weighing.includes(fact)
          ? [...levelsOf(fact), 'unknown']
              .map((level) => withFact(base, fact, level))
              .filter(isAccepted)
          : [
              { ...base, circumstances: others },
              { ...base, circumstances: [...others, fact as never] },
            ].filter(isAccepted)
        const [first, second] = [versions[one % versions.length], versions[other % versions.length]]
        fc.pre(
          first !== second &&
            first !== undefined &&
            second !== undefined &&
            adviceOn(first).kind === 'measures',
        )
        // Not knowing is the same as the gravest level, where the conduct allows no milder one.
        fc.pre(
          adviceOn(first).receipt.facts[fact] !== adviceOn(second).receipt.facts[fact] ||
            weighing.includes(fact) === false,
        )
        const comparison = comparisonOf([
          { ...how, case: { ...first, reference: '2026-0' }, measure: 'written-warning' },
          { ...how, case: { ...second, reference: '2026-1' }, measure: 'dissolution' },
        ])
        expect(comparison.sameFacts).toEqual([])
      },
    ),
    { numRuns: runs(250) },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Act, Case } from '../../src/index'
import { milderParts } from '../support/answer'
import { acceptable, arbitraryCase, contestedCase, establishedAct } from '../support/arbitrary-case'

const withAct = (theCase: Case, act: Act, place: number): Case => {
  const at = place % (theCase.conduct.length + 1)
  return acceptable({ ...theCase, conduct: [...theCase.conduct.slice(0, at), act, ...theCase.conduct.slice(at)] })
}
/** The reporter is only ever accused of a false report where that is established: in both cases, so that only the act differs. */
const withFalsity = (theCase: Case): Case => ({ ...theCase, procedure: { ...theCase.procedure, falsityEstablished: 'yes' } })
const takesFlag = (theCase: Case, act: Act) =>
  act.behaviour === 'retaliation' && theCase.circumstances?.includes('retaliation') === true

test('another established act never gives a milder answer', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryCase(), contestedCase()), establishedAct, fc.nat(3), (theCase, act, place) => {
      fc.pre(!takesFlag(theCase, act))
      const base = withFalsity(theCase)
      expect(milderParts(base, withAct(base, act, place))).toEqual([])
    }),
    { numRuns: 1000 }
  )
})

// The flag and the act `retaliation` do not go together, so that naming the act costs the flag and the weight it had.
test('an act that takes the place of a circumstance never gives a milder answer', () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(3), (drawn, place) => {
      const theCase = acceptable({ ...drawn, circumstances: [...new Set([...(drawn.circumstances ?? []), 'retaliation'])] })
      fc.pre(theCase.circumstances?.includes('retaliation') === true)
      expect(milderParts(theCase, withAct(theCase, { behaviour: 'retaliation', finding: 'established' }, place))).toEqual([])
    }),
    { numRuns: 500 }
  )
})

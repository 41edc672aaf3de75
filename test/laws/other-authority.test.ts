import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Advice, type Case, safeCheck } from '../../src/index'
import { adviceOn } from '../support/answer'
import { unestablishedAct, arbitraryCase, weighedCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const elsewhere = fc.constantFrom<Case['relation']>('office-holder', 'former-employee', 'applicant')

/** A case in which nothing but the relation leaves no measure. */
function weighable(theCase: Case<Vocabulary>): Case<Vocabulary> {
  const facts = { ...theCase.facts, workLink: 'work' }
  const procedure = { ...theCase.procedure, alreadySanctioned: 'no' }
  return { ...theCase, facts, procedure }
}

const weighedIn = ({ steps }: Pick<Advice<Vocabulary>, 'steps'>) =>
  steps.map(({ because: _, ...step }) => step)

test('for another authority what is established weighs as for somebody in employment, and nothing can be imposed', () => {
  fc.assert(
    fc.property(weighedCase(), elsewhere, (anyOf, relation) => {
      const theCase = weighable(anyOf)
      const own = adviceOn({ ...theCase, relation: 'volunteer' })
      const other = adviceOn({ ...theCase, relation })
      fc.pre(own.kind === 'measures')
      const { tier, net, range, departure, applied } = other
      // The same steps; a measure is called by what somebody is to the employer.
      const steps = weighedIn(other)
      expect(other.kind).toBe('other-authority')
      expect({ tier, net, range, departure, steps, applied }).toEqual({
        tier: own.tier,
        net: own.net,
        range: own.range,
        departure: own.departure,
        steps: weighedIn(own),
        applied: own.applied,
      })
      expect(other.recommended).toBe('none')
      expect(other.principal).toBeNull()
      expect(other.authorities?.length).toBeGreaterThan(0)
      const possible = other.considered.filter(({ verdict }) => verdict !== 'unavailable')
      expect([...possible, ...other.accompanying, ...other.interim, ...other.fallback]).toEqual([])
    }),
    { numRuns: runs(150) },
  )
})

test('where another authority is competent only no measure fits, and no other may be decided on', () => {
  const rungs = fc.constantFrom(...shipped.data.ladder)
  fc.assert(
    fc.property(weighedCase(), elsewhere, rungs, (anyOf, relation, rung) => {
      const result = safeCheck<Vocabulary>({ ...weighable(anyOf), relation }, rung)
      if (!result.ok) throw new Error(JSON.stringify(result.issues))
      const isNone = rung === shipped.data.ladder[0]
      expect(result.value.verdict).toBe(isNone ? 'fitting' : 'too-heavy')
      expect(result.value.admissible).toBe(isNone)
    }),
    { numRuns: runs(60) },
  )
})

test('for another authority nothing is weighed that is not established', () => {
  const acts = fc.array(unestablishedAct, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(arbitraryCase({ acts }), elsewhere, (anyOf, relation) => {
      const { kind, tier, net, steps } = adviceOn({ ...anyOf, relation })
      expect(kind).not.toBe('measures')
      expect({ tier, net, steps }).toEqual({ tier: null, net: null, steps: [] })
    }),
    { numRuns: runs(100) },
  )
})

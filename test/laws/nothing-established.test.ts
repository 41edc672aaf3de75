import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { adviceOn } from '../support/answer'
import { allegedAct, arbitraryCase, unestablishedAct } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const running = arbitraryCase({
  stage: fc.constantFrom('reported' as const, 'investigating' as const),
  acts: fc.array(fc.oneof(allegedAct, unestablishedAct), { minLength: 1, maxLength: 4 }),
})
const concluded = arbitraryCase({
  acts: fc.array(unestablishedAct, { minLength: 1, maxLength: 4 }),
})
const sanctions = shipped.data.measures
  .filter((measure) => measure.kind === 'disciplinary')
  .map((measure) => measure.id)

test('nothing established gives no sanction, whatever was alleged', () => {
  fc.assert(
    fc.property(fc.oneof(running, concluded), (theCase: Case<Vocabulary>) => {
      const advice = adviceOn(theCase)
      expect(advice).toMatchObject({
        recommended: 'none',
        tier: null,
        range: null,
        departure: null,
        net: null,
        principal: null,
      })
      expect(advice.kind).not.toBe('measures')
      // What is not established can be closed by a decision; what still runs cannot.
      if (theCase.stage !== 'concluded' && advice.kind === 'interim')
        expect(advice.decidable).toBe(false)
      const [own, ...others] = advice.gates.filter(({ status }) => status !== 'passed')
      if (advice.decidable) {
        expect(own?.status).toBe('blocked')
        for (const { gate } of others)
          expect(['employer-competent', 'not-sanctioned']).toContain(gate)
      }
      expect(advice.steps).toEqual([])
      expect(advice.applied).toEqual([])
      expect(advice.considered.filter(({ verdict }) => verdict !== 'unavailable')).toEqual([])
      expect(advice.classification.filter(({ established }) => established)).toEqual([])
      expect(
        advice.openQuestions
          .flatMap(({ answers }) => answers)
          .filter(({ recommended }) => recommended !== 'none'),
      ).toEqual([])
      const beside = [
        ...advice.accompanying,
        ...advice.interim,
        ...advice.legal,
        ...advice.fallback,
      ].map(({ measure }) => measure)
      expect(beside.filter((measure) => sanctions.includes(measure))).toEqual([])
    }),
    { numRuns: runs(500) },
  )
})

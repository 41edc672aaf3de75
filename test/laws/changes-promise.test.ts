import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { caseAndSet } from '../support/arbitrary-proposal'
import { adviceOn, changed, checkOn, isAccepted } from '../support/inside'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

/** What lies outside the policy needs a finding too once the inquiry is concluded. Once seen red. */
const outsideToo: Case<Vocabulary> = {
  stage: 'reported',
  conduct: [{ behaviour: 'threat' }, { behaviour: 'management-style' }],
}

test('a suggested change gives the recommendation and the verdict it promises, and opens the gate it is said to open', () => {
  fc.assert(
    fc.property(
      caseAndSet(fc.oneof(anyCase(), weighedCase(), contestedCase())),
      fc.nat(),
      ([theCase, proposed], pick) => {
        const { whatWouldChange, verdict, gates, admissible, advice } = checkOn(theCase, proposed)
        const { fitting, recommendation } = whatWouldChange
        const lists = [...fitting, ...recommendation]
        const kept = JSON.stringify(theCase)
        lists.forEach(({ changes, recommended }) => {
          const applied = changed(theCase, changes)
          expect({ changes, accepted: isAccepted(applied) }).toEqual({ changes, accepted: true })
          expect({ changes, recommended: adviceOn(applied).recommended }).toEqual({
            changes,
            recommended,
          })
        })
        // The whole check of one of each list; of all of them it would take minutes.
        for (const list of [fitting, recommendation]) {
          const one = list[pick % Math.max(1, list.length)]
          if (one !== undefined)
            expect({
              one,
              verdict: checkOn(changed(theCase, one.changes), proposed).verdict,
            }).toEqual({ one, verdict: one.verdict })
        }
        const protects =
          advice.kind !== 'measures' &&
          !proposed.some((id) =>
            advice.considered.some(({ measure }) => measure === id && id !== 'none'),
          )
        for (const change of fitting)
          expect(protects ? ['fitting', 'defensible', 'borderline'] : ['fitting']).toContain(
            change.verdict,
          )
        for (const change of recommendation) expect(change.recommended).not.toBe(advice.recommended)
        if (verdict === 'fitting') expect(fitting).toEqual([])
        for (const { gate, changes } of whatWouldChange.admissible) {
          expect(gates.map((one) => one.gate)).toContain(gate)
          const applied = changed(theCase, changes)
          expect({ gate, changes, accepted: isAccepted(applied) }).toEqual({
            gate,
            changes,
            accepted: true,
          })
          expect(adviceOn(applied).gates.find((one) => one.gate === gate)?.status).toBe('passed')
        }
        expect(admissible).toBe(gates.length === 0)
        expect(JSON.stringify(theCase)).toBe(kept)
      },
    ),
    { numRuns: runs(150), examples: [[[outsideToo, ['transfer']], 0]] },
  )
})

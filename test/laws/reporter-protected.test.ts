import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Act, type Case, safeAdvise } from '../../src/index'
import { anyCase } from '../support/arbitrary-case'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const findings = ['alleged', 'established', 'experienced', 'undetermined', 'unfounded'] as const
const falseReport: fc.Arbitrary<Act<Vocabulary>> = fc.record(
  {
    behaviour: fc.constant('false-report'),
    finding: fc.constantFrom(...findings),
    on: fc.constant('2026-02-02'),
    tier: fc.constantFrom('light', 'moderate', 'serious', 'very-serious'),
  },
  { requiredKeys: ['behaviour', 'finding'] },
)

function accusing(
  theCase: Case<Vocabulary>,
  act: Act<Vocabulary>,
  place: number,
  falsity: string | undefined,
): Case<Vocabulary> {
  const at = place % (theCase.conduct.length + 1)
  const { falsityEstablished: _, ...procedure } = theCase.procedure ?? {}
  return {
    ...theCase,
    conduct: [...theCase.conduct.slice(0, at), act, ...theCase.conduct.slice(at)],
    procedure: falsity === undefined ? procedure : { ...procedure, falsityEstablished: falsity },
  }
}

test('a reporter is never sanctioned for reporting: a false report is refused unless its falsity is legally established, whatever else the case holds', () => {
  fc.assert(
    fc.property(
      anyCase(),
      falseReport,
      fc.nat(3),
      fc.constantFrom(undefined, 'no', 'unknown'),
      (theCase, act, place, falsity) => {
        const refused = safeAdvise(accusing(theCase, act, place, falsity))
        const issues = refused.ok ? [] : refused.issues
        expect(issues.map(({ code, path }) => [code, ...path])).toContainEqual([
          'contradiction',
          'conduct',
          place % (theCase.conduct.length + 1),
          'behaviour',
        ])
      },
    ),
    { numRuns: runs(300) },
  )
})

test('where falsity is legally established the act itself is not refused', () => {
  fc.assert(
    fc.property(anyCase(), fc.nat(3), (theCase, place) => {
      const result = safeAdvise(
        accusing(theCase, { behaviour: 'false-report', finding: 'established' }, place, 'yes'),
      )
      // What else the case says may contradict another act, such as a stated response.
      expect((result.ok ? [] : result.issues).filter(({ path }) => path[0] === 'conduct')).toEqual(
        [],
      )
    }),
    { numRuns: runs(200) },
  )
})

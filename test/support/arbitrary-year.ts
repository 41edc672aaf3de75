import fc from 'fast-check'
import type { DecidedCase } from '../../src/index'

/** What decided cases of a year are about; few enough kinds that some numbers are large and some are small. */
const conduct = fc.constantFrom(
  { behaviour: 'raised-voice', finding: 'established' },
  { behaviour: 'joke-at-expense', finding: 'established' },
  { behaviour: 'belittling', finding: 'established' },
  { behaviour: 'sexual-remark', finding: 'established' },
  { behaviour: 'bullying', finding: 'established' },
  { behaviour: 'threat', finding: 'established' },
  { behaviour: 'insult', finding: 'unfounded' },
)

const one = fc.record({
  conduct,
  power: fc.constantFrom('none', 'none', 'functional', 'hierarchical', undefined),
  measure: fc.constantFrom(
    'none',
    'corrective-talk',
    'corrective-talk',
    'oral-warning',
    'written-warning',
    'written-warning',
    'final-warning',
    'transfer',
  ),
  reasons: fc.constantFrom(['impact'], ['power', 'insight'], []),
  impact: fc.constantFrom('limited', 'considerable', undefined),
  audience: fc.constantFrom('colleagues', undefined, undefined),
  knownOn: fc.constantFrom('2026-01', '2025-12-20', undefined),
})

/** Decided cases of 2026, each with its own reference. */
export function decidedYear(
  minLength: number,
  maxLength: number,
): fc.Arbitrary<readonly DecidedCase[]> {
  return fc.array(one, { minLength, maxLength }).map(
    (list) =>
      list.map(({ conduct: act, measure, reasons, knownOn, ...facts }, at) => ({
        case: {
          reference: `2026-${at + 1}`,
          stage: 'concluded',
          conduct: [act],
          facts,
          procedure: { knownOn },
        },
        measure,
        decidedOn: `2026-0${(at % 9) + 1}-11`,
        decidedBy: 'line-manager',
        reasons,
      })) as readonly DecidedCase[],
  )
}

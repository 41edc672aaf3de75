import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Act, Case } from '../../src/index'
import { milderParts } from '../support/answer'
import { acceptable, arbitraryCase, contestedCase, establishedAct } from '../support/arbitrary-case'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const withAct = (
  theCase: Case<Vocabulary>,
  act: Act<Vocabulary>,
  place: number,
): Case<Vocabulary> => {
  const at = place % (theCase.conduct.length + 1)
  return acceptable({
    ...theCase,
    conduct: [...theCase.conduct.slice(0, at), act, ...theCase.conduct.slice(at)],
  })
}
/** The reporter is only ever accused of a false report where that is established: in both cases, so that only the act differs. */
const withFalsity = (theCase: Case<Vocabulary>): Case<Vocabulary> => ({
  ...theCase,
  procedure: { ...theCase.procedure, falsityEstablished: 'yes' },
})
// The act and the flag `retaliation` are refused together: naming the act there costs the flag its weight, so that is no act more.
const takesFlag = (theCase: Case<Vocabulary>, act: Act<Vocabulary>) =>
  act.behaviour === 'retaliation' && theCase.circumstances?.includes('retaliation') === true

const established = { finding: 'established' } as const
// Acts that use up what others weigh, or that stand at the edge of a tier, besides any drawn one.
const telling: readonly Act<Vocabulary>[] = [
  ...[
    'sexual-blackmail',
    'exclusion',
    'bullying',
    'threat',
    'racist-remark',
    'severe-psychological-abuse',
    'sexual-remark',
  ].map((behaviour) => ({ behaviour, ...established })),
  { form: 'aggression', tier: 'light', ...established },
  { form: 'bullying', tier: 'moderate', ...established },
]

test('another established act never gives a milder answer', () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryCase(), contestedCase()),
      establishedAct,
      fc.nat(3),
      (theCase, drawn, place) => {
        const base = withFalsity(theCase)
        const milder = [drawn, ...telling]
          .filter((act) => !takesFlag(theCase, act))
          .flatMap((act) =>
            milderParts(base, withAct(base, act, place)).map(
              (part) => `${act.behaviour ?? act.tier}: ${part}`,
            ),
          )
        expect(milder).toEqual([])
      },
    ),
    { numRuns: runs(500) },
  )
})

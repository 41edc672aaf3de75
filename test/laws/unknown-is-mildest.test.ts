import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { adviceOn, bareAnswer, milderParts } from '../support/answer'
import { acceptable, weighedCase, withFact, withoutFacts } from '../support/arbitrary-case'
import { isMixed } from '../support/mixed-forms'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const mildest: Readonly<Record<string, string>> = {
  pattern: 'single',
  response: 'none',
  power: 'none',
  leverage: 'no',
  impact: 'limited',
  surroundings: 'unaffected',
  audience: 'private',
  targets: 'one',
  perpetrators: 'alone',
  danger: 'none',
}
const weighing = Object.keys(mildest)

/** The mildest pattern that the established conduct allows, by hand from the design. */
function mildestPattern({ conduct }: Case<Vocabulary>): string {
  const established = conduct.filter((act) => act.finding === 'established')
  const days = [...new Set(established.flatMap((act) => act.on ?? []))]
    .sort()
    .map((day) => Date.parse(day) / 86_400_000)
  if (days.length >= 3 && (days.at(-1) as number) - (days[0] as number) >= 28) return 'structural'
  const enduring = established.some(({ behaviour }) =>
    ['bullying', 'exclusion', 'unwanted-attention'].includes(behaviour ?? ''),
  )
  return days.length >= 2 || enduring ? 'repeated' : 'single'
}

/** The mildest level that the acts allow: whoever neglects a duty of care leads somebody. */
function mildestOf({ conduct }: Case<Vocabulary>, fact: string): string {
  const leads = conduct.some(
    ({ behaviour, finding }) => behaviour === 'neglected-duty' && finding === 'established',
  )
  return fact === 'power' && leads ? 'hierarchical' : (mildest[fact] as string)
}

test('a fact that is not known gives what its mildest level gives, the mildest that the conduct allows', () => {
  fc.assert(
    fc.property(
      weighedCase(),
      fc.subarray(weighing, { minLength: 1 }),
      fc.boolean(),
      (drawn, facts, saying) => {
        const unknown = facts.filter((fact) => fact !== 'response' || drawn.history === undefined)
        const silent = withoutFacts(drawn, ...unknown)
        const asking = acceptable(
          saying
            ? unknown.reduce((theCase, fact) => withFact(theCase, fact, 'unknown'), silent)
            : silent,
        )
        const stated = unknown.reduce(
          (theCase, fact) =>
            withFact(
              theCase,
              fact,
              fact === 'pattern' ? mildestPattern(drawn) : mildestOf(drawn, fact),
            ),
          asking,
        )
        // A pattern that is stated holds for every act; one that is not, for the acts that show it.
        if (unknown.includes('pattern') && isMixed(drawn))
          expect(milderParts(asking, stated)).toEqual([])
        else expect(bareAnswer(adviceOn(asking))).toEqual(bareAnswer(adviceOn(stated)))
      },
    ),
    { numRuns: runs(600) },
  )
})

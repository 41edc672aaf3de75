import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { adviceOn, bareAnswer } from '../support/answer'
import { acceptable, anyCase, weighedCase } from '../support/arbitrary-case'
import { factIds } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const facts = factIds('procedure').filter((fact) => fact !== 'falsityEstablished')

function procedureOf(
  theCase: Case<Vocabulary>,
  said: Readonly<Record<string, string | undefined>>,
): Case<Vocabulary> {
  const all = Object.entries({ ...theCase.procedure, ...said }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { ...theCase, procedure: Object.fromEntries(all) }
}
const saying = (level: string | undefined, some: readonly string[]) =>
  Object.fromEntries(some.map((fact) => [fact, level]))

test('a fact of procedure that is said to be unknown gives to the byte what leaving it out gives', () => {
  fc.assert(
    fc.property(anyCase(), fc.subarray([...facts], { minLength: 1 }), (theCase, some) => {
      const [unknown, silent] = ['unknown', undefined].map((level) =>
        procedureOf(theCase, saying(level, some)),
      )
      expect(JSON.stringify(adviceOn(unknown as Case<Vocabulary>))).toBe(
        JSON.stringify(adviceOn(silent as Case<Vocabulary>)),
      )
    }),
    { numRuns: runs(300) },
  )
})

// The answers that stand in the way of nothing.
const orderly: Readonly<Record<string, string>> = {
  formalComplaint: 'no',
  admissible: 'yes',
  independent: 'yes',
  alreadySanctioned: 'no',
  prompt: 'yes',
  otherPosition: 'yes',
  bothWilling: 'yes',
  reporterManagesAccused: 'no',
  accusedHeard: 'yes',
  reporterHeard: 'yes',
}

test('a fact of procedure that is not known never changes the answer: it is what it is when all is in order', () => {
  fc.assert(
    fc.property(
      weighedCase(),
      fc.subarray(Object.keys(orderly), { minLength: 1 }),
      (theCase, some) => {
        const unknown = acceptable(procedureOf(theCase, saying(undefined, some)))
        const inOrder = procedureOf(
          unknown,
          Object.fromEntries(some.map((fact) => [fact, orderly[fact]])),
        )
        expect(bareAnswer(adviceOn(unknown))).toEqual(bareAnswer(adviceOn(inOrder)))
      },
    ),
    { numRuns: runs(400) },
  )
})

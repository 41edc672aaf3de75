import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { readyPolicy } from '../../src/policy/ready'
import { adviceOn, isAccepted } from '../support/answer'
import { acceptable, weighedCase, withFact, without } from '../support/arbitrary-case'
import { isMixed } from '../support/mixed-forms'
import { levelsOf, shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const known = ['pattern', 'response', 'power', 'impact', 'surroundings', 'audience', 'targets']
const notClaimed = ['leverage', 'perpetrators', 'danger']
const level = (fact: string) => fc.constantFrom(...levelsOf(fact))
const everyFact = fc.record(
  Object.fromEntries([...known, ...notClaimed].map((fact) => [fact, level(fact)])),
)

/** A case in which a few of the facts that weigh are not known and all others are. */
const fewOpen = fc
  .tuple(weighedCase(), everyFact, fc.subarray([...known, ...notClaimed], { maxLength: 3 }))
  .map(([theCase, stated, open]): Case<Vocabulary> => {
    const facts = { ...stated, ...Object.fromEntries(open.map((fact) => [fact, 'unknown'])) }
    return acceptable({ ...without(theCase, 'history'), facts })
  })

/** The ordered weighing facts that a case leaves open; three are not claimed where nothing is said. */
function openFacts({ facts }: Case<Vocabulary>): readonly string[] {
  return [
    ...known.filter((fact) => (facts?.[fact] ?? 'unknown') === 'unknown'),
    ...notClaimed.filter((fact) => facts?.[fact] === 'unknown'),
  ]
}

/** Every way to fill in what is open, as far as the conduct allows it. */
function completions(
  theCase: Case<Vocabulary>,
  [fact, ...rest]: readonly string[],
): readonly Case<Vocabulary>[] {
  if (fact === undefined) return isAccepted(theCase) ? [theCase] : []
  return levelsOf(fact).flatMap((word) => completions(withFact(theCase, fact, word), rest))
}

/** Exclusion came back, and nothing is known of the other act. Once seen red: every pattern of the case is graver than what stands. */
const unlikeForms: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [
    { behaviour: 'exclusion', finding: 'established' },
    { behaviour: 'sexual-remark', finding: 'established' },
  ],
  circumstances: ['retaliation'],
  facts: {
    response: 'final-warned',
    power: 'none',
    impact: 'limited',
    surroundings: 'strained',
    audience: 'private',
    targets: 'one',
    leverage: 'no',
    perpetrators: 'alone',
    danger: 'none',
  },
}

test('an advice is firm exactly when no completion of the open weighing facts changes the recommendation', () => {
  fc.assert(
    fc.property(fewOpen, (theCase) => {
      const advice = adviceOn(theCase)
      const reached = new Set(
        completions(theCase, openFacts(theCase)).map((complete) => adviceOn(complete).recommended),
      )
      // Acts of unlike forms can each stand at a pattern of their own, which no pattern stated of the case says.
      if (isMixed(theCase)) reached.add(advice.recommended)
      expect(reached).toContain(advice.recommended)
      expect(advice.firm).toBe(reached.size === 1)
    }),
    { numRuns: runs(200), examples: [[unlikeForms]] },
  )
})

const enumerating = readyPolicy({ ...shipped.data, provedMonotone: false })

test('the short cut to firmness that a proof allows says what trying every completion says', () => {
  expect(shipped.data.provedMonotone).toBe(true)
  fc.assert(
    fc.property(
      fc.oneof({ weight: 9, arbitrary: fewOpen }, { weight: 1, arbitrary: weighedCase() }),
      (theCase) => {
        expect(adviceOn(theCase, enumerating).firm).toBe(adviceOn(theCase).firm)
      },
    ),
    { numRuns: runs(400) },
  )
})

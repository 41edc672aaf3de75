import fc from 'fast-check'
import type { Case } from '../../src/index'
import { acceptable, weighedCase, withFact, without } from './arbitrary-case'
import { factIds, levelsOf, shipped } from './policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

const weighing = shipped.data.facts
  .filter((fact) => fact.role === 'given' && fact.ordered)
  .map(({ id }) => id)
const everyFact = fc.record(
  Object.fromEntries(weighing.map((fact) => [fact, fc.constantFrom(...levelsOf(fact))])),
)
const procedure = fc.record({
  otherPosition: fc.constantFrom('yes', 'no', 'unknown'),
  prompt: fc.constantFrom('yes', 'no', 'unknown'),
  alreadySanctioned: fc.constantFrom('no', 'no', 'unknown'),
})

/** A case in which up to four of the facts that weigh are not known and all others are. */
export const fewOpen: fc.Arbitrary<Case<Vocabulary>> = fc
  .tuple(weighedCase(), everyFact, fc.subarray(weighing, { maxLength: 4 }), procedure)
  .map(([theCase, stated, open, handled]) => {
    const facts = {
      ...stated,
      workLink: 'work',
      ...Object.fromEntries(open.map((fact) => [fact, 'unknown'])),
    }
    return acceptable({
      ...without(theCase, 'history'),
      facts,
      procedure: { ...theCase.procedure, ...handled },
    })
  })

/** The case with some questions answered. */
export function answering(
  theCase: Case<Vocabulary>,
  answers: Readonly<Record<string, string>>,
): Case<Vocabulary> {
  return Object.entries(answers).reduce<Case<Vocabulary>>(
    (one, [fact, level]) =>
      factIds('procedure').includes(fact)
        ? { ...one, procedure: { ...one.procedure, [fact]: level } }
        : withFact(one, fact, level),
    theCase,
  )
}

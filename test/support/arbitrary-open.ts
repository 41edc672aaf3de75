import fc from 'fast-check'
import type { Case } from '../../src/index'
import { acceptable, arbitraryEntry, weighedCase, withFact, without } from './arbitrary-case'
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

const everything = fc.record(
  Object.fromEntries(
    weighing
      .filter((fact) => fact !== 'response')
      .map((fact) => [fact, fc.constantFrom(...levelsOf(fact))]),
  ),
)
const monthOrYear = fc.constantFrom('2025-03', '2025-09', '2026-01', '2026', '2025', undefined)

/** A case in which only the day of some act or of some earlier measure, or what that was about, is not known. */
export const dayOpen: fc.Arbitrary<Case<Vocabulary>> = fc
  .tuple(
    weighedCase(),
    everything,
    fc.array(monthOrYear, { minLength: 3, maxLength: 3 }),
    fc.array(arbitraryEntry, { minLength: 1, maxLength: 2 }),
    fc.array(fc.option(monthOrYear, { nil: undefined }), { minLength: 2, maxLength: 2 }),
  )
  .map(([theCase, facts, days, history, given]) =>
    acceptable({
      ...without(theCase, 'assessedOn'),
      facts: { ...facts, workLink: 'work' },
      conduct: theCase.conduct.map(({ on: _, ...act }, at) => {
        const on = days[at]
        return on === undefined ? act : { ...act, on }
      }),
      history: history.map(({ until: _, ...entry }, at) => ({
        ...entry,
        on: given[at] ?? entry.on,
      })),
    }),
  )

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

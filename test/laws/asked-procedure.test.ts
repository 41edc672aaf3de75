import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { adviceOn, isAccepted } from '../support/answer'
import { acceptable, anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { factIds, levelsOf, shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

/** A case in which some facts of procedure are not known. */
const openProcedure = () =>
  fc
    .tuple(
      fc.oneof(anyCase(), weighedCase(), contestedCase()),
      fc.subarray([...factIds('procedure')]),
    )
    .map(([theCase, left]) => {
      const { procedure, ...rest } = theCase
      const kept = Object.entries(procedure ?? {}).filter(([fact]) => !left.includes(fact))
      return acceptable({ ...rest, procedure: Object.fromEntries(kept) })
    })

const answered = (theCase: Case<Vocabulary>, fact: string, level: string): Case<Vocabulary> => ({
  ...theCase,
  procedure: { ...theCase.procedure, [fact]: level },
})

/** Whether an answer can be given: what follows from another fact of the case is not asked again. */
function canBeGiven({ facts }: Case<Vocabulary>, fact: string, level: string): boolean {
  const implied = shipped.data.facts.find(({ id }) => id === fact)?.impliedBy
  if (implied === undefined) return true
  const levels = levelsOf(implied.fact)
  const known = levels.indexOf(facts?.[implied.fact] ?? 'unknown')
  return known < levels.indexOf(implied.from) || level === implied.level
}

/** What a fact of procedure is asked for: the kind, the measure, the gates, what cannot be had though it could be imposed, and what goes with the measure. */
function decided(theCase: Case<Vocabulary>): string {
  const { kind, recommended, gates, considered, ...advice } = adviceOn(theCase)
  const beside = [...advice.interim, ...advice.legal, ...advice.accompanying, ...advice.fallback]
  const barred = considered.filter(
    ({ verdict, zone }) => verdict === 'unavailable' && zone !== 'outside',
  )
  return JSON.stringify([
    kind,
    recommended,
    gates.map(({ status }) => status),
    kind === 'measures' ? barred.map(({ measure }) => measure) : [],
    beside.map(({ measure, role }) => [measure, role]),
  ])
}

test('a fact of procedure is asked for exactly where its answer changes the measure, a gate, what is available or what goes with it', () => {
  fc.assert(
    fc.property(openProcedure(), (theCase) => {
      const asked = adviceOn(theCase).openQuestions.map(({ fact }) => fact)
      for (const fact of factIds('procedure')) {
        if ((theCase.procedure?.[fact] ?? 'unknown') !== 'unknown') continue
        const cases = levelsOf(fact)
          .filter((level) => canBeGiven(theCase, fact, level))
          .map((level) => answered(theCase, fact, level))
          .filter(isAccepted)
        const given = new Set(cases.map(decided))
        expect(asked.includes(fact), `${fact} in ${JSON.stringify(theCase)}`).toBe(given.size > 1)
      }
    }),
    { numRuns: runs(60) },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice } from '../../src/index'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { adviceOn } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'
import { levelsOf, rungAt } from '../support/policy'
import { runs } from '../support/runs'

type Told = Advice<Vocabulary>

const atLeast = (told: Told, fact: string, level: string) =>
  levelsOf(fact).indexOf(told.receipt.facts[fact] as string) >= levelsOf(fact).indexOf(level)
const harmed = (told: Told) => atLeast(told, 'surroundings', 'harmed')
const recurs = (told: Told) =>
  atLeast(told, 'pattern', 'repeated') || atLeast(told, 'response', 'corrected')

interface Named {
  readonly rungs: readonly string[]
  /** What the guideline names on a condition, which then takes the place of or comes on top of the rest. */
  readonly onCondition?: readonly [rung: string, met: (told: Told) => boolean]
}

/** What section 6.1.4 names for each tier, with the conditions that it names itself. */
const guideline: Readonly<Record<string, Named>> = {
  light: {
    rungs: ['corrective-talk', 'oral-warning'],
    onCondition: [
      'written-warning',
      (told) => recurs(told) || atLeast(told, 'impact', 'severe') || harmed(told),
    ],
  },
  moderate: { rungs: ['written-warning'], onCondition: ['transfer', harmed] },
  serious: {
    rungs: ['transfer', 'dissolution'],
    onCondition: ['summary-dismissal', (told) => atLeast(told, 'danger', 'acute')],
  },
  'very-serious': { rungs: ['summary-dismissal'] },
}

const inRange = (told: Told, rung: string) =>
  told.range !== null &&
  rungAt(told.range.from) <= rungAt(rung) &&
  rungAt(rung) <= rungAt(told.range.to)

/** The rungs that the guideline names for this answer and that lie outside its range. */
function leftOut(told: Told): readonly string[] {
  const { rungs, onCondition } = guideline[told.tier as string] as Named
  const met = onCondition !== undefined && onCondition[1](told)
  const missing = met && !inRange(told, onCondition[0]) ? [onCondition[0]] : []
  return met ? missing : rungs.filter((rung) => !inRange(told, rung))
}

test('what the guideline names for a tier lies inside the range, and what it names on a condition does where the condition is met', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const told = adviceOn(theCase)
      fc.pre(told.kind === 'measures')
      expect(leftOut(told)).toEqual([])
    }),
    { numRuns: runs(1000) },
  )
})

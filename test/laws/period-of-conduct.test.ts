import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Act, Case, EarlierMeasure } from '../../src/index'
import { daysAfter, daysBetween } from '../../src/base/days'
import { understand } from '../../src/case/understand'
import { recommendedOn } from '../support/answer'
import { arbitraryEntry, establishedAct } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const response = shipped.data.facts.findIndex(({ derive }) => derive?.by === 'history')
const levels = shipped.data.facts[response]?.levels ?? []

const caseOf = (
  conduct: readonly Act<Vocabulary>[],
  history: readonly EarlierMeasure<Vocabulary>[],
): Case<Vocabulary> => ({
  stage: 'concluded',
  conduct,
  history,
  // What shows from the days shall not differ.
  facts: { pattern: 'structural', workLink: 'work' },
  procedure: { falsityEstablished: 'yes' },
})

/** The levels of earlier response that the first act can have. */
function levelsOf(theCase: Case<Vocabulary>): readonly number[] {
  const result = understand(shipped, theCase)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const [act] = result.value.derived.acts
  const own = act?.own.find(([fact]) => fact === response)
  if (own !== undefined) return own[2] ?? [own[1]]
  return [result.value.derived.levels[response] ?? 0]
}

interface Period {
  readonly act: Act<Vocabulary>
  readonly on: string
  /** How many days after the first the last one is. */
  readonly long: number
  readonly history: EarlierMeasure<Vocabulary>[]
}

const firstDay = fc.nat(1100).map((days) => daysAfter('2023-05-01', days))
const periods: fc.Arbitrary<Period> = fc.record({
  act: establishedAct,
  on: firstDay,
  long: fc.nat(500),
  history: fc.array(arbitraryEntry, { minLength: 1, maxLength: 2 }),
})

/** A final warning in the middle of what went on: the last day is conduct after it. */
const warnedHalfway: Period = {
  act: { behaviour: 'insult', finding: 'established' },
  on: '2025-12-01',
  long: 121,
  history: [{ kind: 'final-warning', form: 'aggression', on: '2026-02-01' }],
}

test('conduct that went on stands at what its first or its last day gives, and can stand at what a day between them gives', () => {
  fc.assert(
    fc.property(periods, ({ act, on, long, history }) => {
      const to = daysAfter(on, long)
      const levelOn = (day: string) => levelsOf(caseOf([{ ...act, on: day }], history))
      const each = Array.from({ length: daysBetween(on, to) + 1 }, (_, many) =>
        levelOn(daysAfter(on, many)),
      )
      const least = Math.max(...[on, to].map((day) => Math.min(...levelOn(day))))
      const possible = new Set(each.flat().filter((level) => level >= least))
      expect(new Set(levelsOf(caseOf([{ ...act, on, to }], history)))).toEqual(possible)
    }),
    { numRuns: runs(60), examples: [[warnedHalfway]] },
  )
})

test('conduct told as one period is answered as its first and its last day told apart', () => {
  fc.assert(
    fc.property(periods, ({ act, on, long, history }) => {
      const to = daysAfter(on, long)
      const apart = [on, to].map((day): Act<Vocabulary> => ({ ...act, on: day }))
      expect(recommendedOn(caseOf([{ ...act, on, to }], history))).toBe(
        recommendedOn(caseOf(apart, history)),
      )
    }),
    { numRuns: runs(200), examples: [[warnedHalfway]] },
  )
})

test('a warning halfway counts for what went on after it', () => {
  const { act, on, long, history } = warnedHalfway
  const theCase = caseOf([{ ...act, on, to: daysAfter(on, long) }], history)
  expect(levelsOf(theCase).map((level) => levels[level])).toEqual(['final-warned'])
})

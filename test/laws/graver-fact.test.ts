import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { isAccepted, milderParts } from '../support/answer'
import {
  arbitraryCase,
  arbitraryEntry,
  contestedCase,
  weighedCase,
  withFact,
  without,
  withoutFacts,
} from '../support/arbitrary-case'
import { levelsOf, shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const ordered = shipped.data.facts
  .filter((fact) => fact.role === 'given' && fact.ordered)
  .map((fact) => fact.id)

/** The case with each level of a fact in turn, mildest first, as far as the conduct allows. */
function graver(theCase: Case<Vocabulary>, fact: string): readonly Case<Vocabulary>[] {
  const base = fact === 'response' ? without(theCase, 'history') : theCase
  return levelsOf(fact)
    .map((level) => withFact(base, fact, level))
    .filter(isAccepted)
}

test('a graver level of a fact never gives a milder tier, recommendation, range or departure', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const milder = ordered.flatMap((fact) => {
        const cases = graver(theCase, fact)
        return cases
          .slice(1)
          .flatMap((one, index) =>
            milderParts(cases[index] as Case<Vocabulary>, one).map((part) => `${fact}: ${part}`),
          )
      })
      expect(milder).toEqual([])
    }),
    { numRuns: runs(500) },
  )
})

test('one earlier measure more never gives a milder answer', () => {
  fc.assert(
    fc.property(arbitraryCase(), arbitraryEntry, (theCase, entry) => {
      const base = withoutFacts(theCase, 'response')
      expect(milderParts(base, { ...base, history: [...(base.history ?? []), entry] })).toEqual([])
    }),
    { numRuns: runs(300) },
  )
})

// In order of gravity; of the last two neither is graver than the other.
const kinds = [
  'request-to-stop',
  'corrective-talk',
  'improvement-plan',
  'oral-warning',
  'written-warning',
  'final-warning',
  'transfer',
] as const
const twoKinds = fc.subarray([...kinds], { minLength: 2, maxLength: 2 })
const day = fc
  .nat(3000)
  .map((days) => new Date(Date.parse('2018-01-01') + days * 86_400_000).toISOString().slice(0, 10))

test('an earlier measure of a graver kind, of the same day and with the same end, never gives a milder answer', () => {
  fc.assert(
    fc.property(
      weighedCase(),
      fc.tuple(arbitraryEntry, day),
      twoKinds,
      (theCase, [entry, on], [milder, graver]) => {
        const base = withoutFacts(theCase, 'response')
        // A request may be made on the day itself, a measure may not.
        fc.pre(theCase.conduct.every((act) => act.on !== on))
        // What ends before it was given is refused.
        fc.pre(entry.until === undefined || entry.until >= on)
        const having = (kind: string | undefined) => ({
          ...base,
          history: [...(base.history ?? []), { ...entry, on, kind: kind as string }],
        })
        expect(milderParts(having(milder), having(graver))).toEqual([])
      },
    ),
    { numRuns: runs(500) },
  )
})

test('an earlier measure that was promised to run longer never gives a milder answer', () => {
  fc.assert(
    fc.property(
      weighedCase(),
      arbitraryEntry,
      fc.array(day, { minLength: 2, maxLength: 2 }),
      (theCase, entry, ends) => {
        const base = withoutFacts(theCase, 'response')
        const having = (until: string | undefined) => ({
          ...base,
          history: [
            ...(base.history ?? []),
            { ...entry, on: '2018-01-01', until: until as string },
          ],
        })
        const [sooner, later] = [...ends].sort()
        expect(milderParts(having(sooner), having(later))).toEqual([])
      },
    ),
    { numRuns: runs(300) },
  )
})

test('no kind of earlier measure fades to less than a lighter kind of the same day', () => {
  const levels = levelsOf('response')
  const at = (kind: string, months: number) => {
    const stages = shipped.data.about.history.find((item) => item.kind === kind)?.stages ?? []
    const stage = stages.find((one) => one.months === null || months < one.months)
    return levels.indexOf(stage?.level ?? 'none')
  }
  const lighterLater = kinds.flatMap((kind, place) =>
    kinds.slice(place + 1).flatMap((graver) =>
      Array.from({ length: 70 }, (_, months) => months)
        .filter((months) => at(graver, months) < at(kind, months))
        .map((months) => `${graver} is less than ${kind} after ${months} months`),
    ),
  )
  expect(lighterLater).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { relationOf } from '../../src/case/case'
import { sameFacts } from '../../src/compare/gravity'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { type LikeCases, safeLike } from '../../src/year'
import { readMany } from '../../src/year/decided/read-many'
import { type Decision, decisions } from '../support/arbitrary-proposal'
import { advise } from '../support/inside'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

const likeOf = (theCase: unknown, list: readonly Decision[]): LikeCases<Vocabulary> => {
  const result = safeLike<Vocabulary>(theCase, list, { policy: shipped, most: 1000 })
  expect(result).toMatchObject({ ok: true })
  return (result as Extract<typeof result, { ok: true }>).value
}

/** A decided case as it was before the decision, under a reference of its own. */
const asNew = ({ case: theCase, decidedOn }: Decision): Case<Vocabulary> => ({
  assessedOn: decidedOn,
  ...theCase,
  reference: 'zaak-1',
})

/** Where no measure is weighed. */
const nowhere = { tier: null, range: null }

/** Decided cases that can be read; conduct after the decision is refused. */
const readable = decisions(undefined, 5)
  .map((list) => list.filter((one) => readMany(shipped, [one]).issues.length === 0))
  .filter((list) => list.length > 0)

test('the order of decided cases changes nothing, and a case with the same facts comes at a distance of nought', () => {
  fc.assert(
    fc.property(readable, fc.nat(), (list, seed) => {
      const chosen = list[seed % list.length] as Decision
      const theCase = asNew(chosen)
      const made = likeOf(theCase, list)
      expect(JSON.stringify(likeOf(theCase, [...list].reverse()))).toBe(JSON.stringify(made))
      const distances = made.cases.map(({ distance }) => distance)
      expect(distances).toEqual([...distances].sort((one, other) => one - other))
      const same = made.cases.find(({ reference }) => reference === chosen.case.reference)
      expect([same?.distance, distances[0]]).toEqual([0, 0])
      expect(made.cases).toHaveLength(list.length)
    }),
    { numRuns: runs(80) },
  )
})

test('the distance is nought where nothing differs that decides the measure, and the same from either side', () => {
  fc.assert(
    fc.property(readable, (list) => {
      const { value: read } = readMany(shipped, list)
      for (const one of list) {
        const { cases } = likeOf(asNew(one), list)
        const own = read.find(({ reference }) => reference === one.case.reference)
        for (const other of read) {
          const distance = cases.find(({ reference }) => reference === other.reference)?.distance
          const back = likeOf(
            asNew(
              list.find(({ case: { reference } }) => reference === other.reference) as Decision,
            ),
            [one],
          ).cases[0]?.distance
          expect(distance).toBe(back)
          if (own === undefined) continue
          const isSame =
            sameFacts(own.context, other.context) &&
            relationOf(own.context.theCase) === relationOf(other.context.theCase)
          expect(distance === 0).toBe(isSame)
        }
      }
    }),
    { numRuns: runs(24) },
  )
})

test('what is advised on the case at hand and on each case beside it is what advise says', () => {
  fc.assert(
    fc.property(readable, (list) => {
      const [first] = list
      const theCase = asNew(first as Decision)
      const { atHand, cases } = likeOf(theCase, list)
      const { kind, recommended, range, tier } = advise<Vocabulary>(theCase, { policy: shipped })
      const placed =
        kind === 'measures' ? { tier, range: { from: range.from, to: range.to } } : nowhere
      expect(atHand).toMatchObject({ kind, recommended, ...placed })
      for (const { reference, recommended: shown } of cases) {
        const own = list.find((one) => one.case.reference === reference) as Decision
        expect(shown).toBe(advise<Vocabulary>(asNew(own), { policy: shipped }).recommended)
      }
    }),
    { numRuns: runs(24) },
  )
})

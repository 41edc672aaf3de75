import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { caseAndSet, decisions } from '../support/arbitrary-proposal'
import { changed, checkOn, comparisonOf } from '../support/inside'
import { runs } from '../support/runs'

function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

/** The paths of everything in a value that could still be changed. */
function changeable(value: unknown, path = 'result'): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  const own = Object.isFrozen(value) ? [] : [path]
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, item]) => changeable(item, `${path}.${key}`)),
  ]
}

test('a check changes nothing of what goes in, is frozen, and comes out the same in every byte however often it is asked', () => {
  fc.assert(
    fc.property(
      caseAndSet(fc.oneof(anyCase(), weighedCase(), contestedCase())),
      ([theCase, set]) => {
        const copy = structuredClone(theCase)
        const first = checkOn(copy, set)
        expect(JSON.stringify(copy)).toBe(JSON.stringify(theCase))
        expect(JSON.stringify(checkOn(frozen(copy), frozen([...set])))).toBe(JSON.stringify(first))
        expect(changeable(first)).toEqual([])
        for (const { changes } of first.whatWouldChange.fitting.slice(0, 3)) {
          changed(copy, changes)
          expect(JSON.stringify(copy)).toBe(JSON.stringify(theCase))
        }
      },
    ),
    { numRuns: runs(120) },
  )
})

test('a comparison changes nothing of what goes in, is frozen, and comes out the same in every byte however often it is asked', () => {
  fc.assert(
    fc.property(decisions(), (list) => {
      const copy = structuredClone(list)
      const first = comparisonOf(copy)
      expect(JSON.stringify(copy)).toBe(JSON.stringify(list))
      expect(JSON.stringify(comparisonOf(frozen(copy)))).toBe(JSON.stringify(first))
      expect(changeable(first)).toEqual([])
    }),
    { numRuns: runs(120) },
  )
})

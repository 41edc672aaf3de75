import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { adviceOn } from '../support/answer'
import { anyCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

/** The paths of everything in a value that could still be changed. */
function changeable(value: unknown, path = 'advice'): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  const own = Object.isFrozen(value) ? [] : [path]
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, item]) => changeable(item, `${path}.${key}`)),
  ]
}

test('what goes in is never changed, also when it is deeply frozen', () => {
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      const copy: Case<Vocabulary> = structuredClone(theCase)
      const advice = JSON.stringify(adviceOn(copy))
      expect(JSON.stringify(copy)).toBe(JSON.stringify(theCase))
      expect(Object.isFrozen(copy)).toBe(false)
      expect(JSON.stringify(adviceOn(frozen(copy)))).toBe(advice)
    }),
    { numRuns: runs(300) },
  )
})

test('what comes out is frozen throughout, and so is the policy', () => {
  expect(changeable(shipped.data, 'policy')).toEqual([])
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      expect(changeable(adviceOn(theCase))).toEqual([])
    }),
    { numRuns: runs(200) },
  )
})

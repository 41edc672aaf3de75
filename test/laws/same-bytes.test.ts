import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { readyPolicy } from '../../src/policy/ready'
import { adviceOn } from '../support/answer'
import { anyCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

/** The same value with the keys of every object in reverse. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  )
}

test('the same case gives the same bytes, whatever was asked before and in whatever order its keys stand', () => {
  fc.assert(
    fc.property(anyCase(), anyCase(), (theCase, other) => {
      const first = JSON.stringify(adviceOn(theCase))
      adviceOn(other)
      expect(JSON.stringify(adviceOn(structuredClone(theCase)))).toBe(first)
      expect(JSON.stringify(adviceOn(turned(theCase) as Case<Vocabulary>))).toBe(first)
    }),
    { numRuns: runs(300) },
  )
})

test('a policy made afresh gives the same bytes', () => {
  fc.assert(
    fc.property(fc.array(anyCase(), { minLength: 20, maxLength: 20 }), (cases) => {
      const fresh = readyPolicy(structuredClone(shipped.data))
      for (const theCase of cases)
        expect(JSON.stringify(adviceOn(theCase, fresh))).toBe(JSON.stringify(adviceOn(theCase)))
    }),
    { numRuns: runs(12) },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainData } from '../../src/base/plain'
import { quickLook } from '../../src/case/quick-look'
import { caseShape } from '../../src/case/schema'
import { anyCase, contestedCase } from '../support/arbitrary-case'
import { spoilt } from '../support/fuzz'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

const schema = caseShape(shipped)
const look = quickLook(schema)

/** What the schema itself makes of a value, with the order of its keys; undefined where it does not fit. */
function bySchema(value: unknown): string | undefined {
  const result = schema.safeParse(value)
  return result.success ? written(result.data) : undefined
}

/** With what is there but undefined, which JSON leaves out. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part === undefined ? 'undefined' : part))
}

function byLook(value: unknown): string | undefined {
  const taken = look(value)
  return taken === undefined ? undefined : written(taken)
}

test('a quick look takes a value where the schema does, and makes the same of it', () => {
  const someCase = fc.oneof(anyCase(), contestedCase())
  let fitting = 0
  fc.assert(
    fc.property(someCase, spoilt(someCase), (theCase, make) => {
      for (const value of [theCase, plainData(make(), 4).value]) {
        const expected = bySchema(value)
        expect(byLook(value)).toBe(expected)
        if (expected !== undefined) fitting++
      }
    }),
    { numRuns: runs(1200) },
  )
  expect(fitting).toBeGreaterThan(runs(1200))
})

test.each<readonly [string, (theCase: Record<string, unknown>) => unknown]>([
  ['a key too many', (one) => ({ ...one, extra: 1 })],
  [
    'a key that reaches the prototype',
    (one): unknown => JSON.parse(`{"__proto__":{},${JSON.stringify(one).slice(1)}`),
  ],
  ['a key that is undefined', (one) => ({ ...one, relation: undefined })],
  ['a key that has to be there', ({ stage: _, ...one }) => one],
  ['such a key that is undefined', (one) => ({ ...one, stage: undefined })],
  ['a list for an object', (one) => ({ ...one, facts: [] })],
  ['an object for a list', (one) => ({ ...one, conduct: {} })],
  ['nothing for an object', (one) => ({ ...one, facts: null })],
  ['a word in a list that nobody knows', (one) => ({ ...one, circumstances: ['?'] })],
  ['a word that every object has', (one) => ({ ...one, stage: 'toString' })],
  ['a day that no month has', (one) => ({ ...one, assessedOn: '2026-02-30' })],
  ['half an occasion', (one) => ({ ...one, conduct: [{ behaviour: 'threat', occasions: 1.5 }] })],
])('a quick look judges as the schema does: %s', (_, changed) => {
  const value = changed({ stage: 'reported', conduct: [{ behaviour: 'threat' }] })
  expect(byLook(value)).toBe(bySchema(value))
})

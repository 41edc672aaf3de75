import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../src/base/canonical'
import { runs } from '../../support/runs'

/** The same value with the keys of every object in reverse. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, item]) => [key, turned(item)] as const)
  return Object.fromEntries(entries.reverse())
}

test('canonical JSON reads back as what it was made of', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the same data gives the same canonical JSON, in whatever order its keys stand', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
    }),
  )
})

test('two texts of canonical JSON are the same only where the data are', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const isSame = JSON.stringify(turned(turned(one))) === JSON.stringify(turned(turned(other)))
      if (!isSame) expect([canonicalJson(one)]).not.toEqual([canonicalJson(other)])
    }),
    { examples: [[{ a: '1' }, { a: 1 }]], numRuns: runs(300) },
  )
})

test.each([
  [
    'keys that look like numbers are sorted as texts',
    { 10: 'a', 9: 'b', 1: 'c' },
    '{"1":"c","10":"a","9":"b"}',
  ],
  ['what is undefined is left out of an object', { b: undefined, a: null }, '{"a":null}'],
  ['keys are sorted by code unit', { é: 1, z: 2, A: 3 }, '{"A":3,"z":2,"é":1}'],
  ['a list keeps its order', [2, 1, [{ b: 1, a: 0 }]], '[2,1,[{"a":0,"b":1}]]'],
])('%s', (_what, value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

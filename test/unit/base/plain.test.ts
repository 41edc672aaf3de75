import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainData } from '../../../src/base/plain'

const linesOf = (input: unknown) =>
  plainData(input, 5).issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

test('what JSON can hold is copied as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const copy = plainData(value, 10)
      expect(copy).toEqual({ value, issues: [], more: 0 })
      if (typeof value === 'object' && value !== null) expect(copy.value).not.toBe(value)
    }),
  )
})

test('objects without a prototype and of another realm are plain data', () => {
  const bare: unknown = Object.assign(Object.create(null) as object, { power: 'none' })
  const foreign: unknown = runInNewContext('({ conduct: [{ behaviour: "insult" }] })')
  expect(plainData([bare, foreign], 5)).toEqual({
    value: [{ power: 'none' }, { conduct: [{ behaviour: 'insult' }] }],
    issues: [],
    more: 0,
  })
})

test('what is no plain data is called by its name', () => {
  class Person {}
  expect(
    linesOf({
      promise: Promise.resolve(),
      map: new Map(),
      set: new Set(),
      date: new Date(0),
      bytes: new Uint8Array(3),
      buffer: new ArrayBuffer(3),
      person: new Person(),
      text: new String('x'),
      inherited: Object.create({ power: 'none' }) as unknown,
      list: [new Map()],
      foreign: runInNewContext('new Map()') as unknown,
      symbol: Symbol('power'),
      call: () => 'none',
      long: 1n,
    }),
  ).toEqual([
    'promise: a Promise is not plain data',
    'map: a Map is not plain data',
    'set: a Set is not plain data',
    'date: a Date is not plain data',
    'bytes: a list of bytes or numbers is not plain data',
    'buffer: an ArrayBuffer is not plain data',
    'person: an instance of `Person` is not plain data',
    'text: an instance of `String` is not plain data',
    'inherited: an object with a prototype of its own is not plain data',
    'list.0: a Map is not plain data',
    'foreign: a Map is not plain data',
    'symbol: a symbol is not plain data',
    'call: a function is not plain data',
    'long: a bigint is not plain data',
  ])
})

test('each property is read once, so that it cannot be another one later', () => {
  let reads = 0
  const once = {
    get power() {
      return ++reads
    },
  }
  expect(plainData(once, 5).value).toEqual({ power: 1 })
  expect(reads).toBe(1)
})

test('what stands in many places is read once, and counts in each', () => {
  const shared = { power: 'none' }
  const { value, issues } = plainData([shared, shared], 5)
  expect(issues).toEqual([])
  const [first, second] = value as readonly unknown[]
  expect(first).toBe(second)
  let doubled: unknown = 'power'
  // Doubled two hundred times it would never end.
  for (let times = 0; times < 200; times++) doubled = [doubled, doubled]
  expect(plainData(doubled, 1000)).toMatchObject({
    value: undefined,
    issues: [
      {
        code: 'too-large',
        message: 'there are more than 500000 values in it',
        path: [],
        expected: 'at most 500000, counted in each place where they stand',
      },
    ],
    more: 0,
  })
})

test('what stands in itself is refused where it leads back', () => {
  const self: Record<string, unknown> = {}
  self['list'] = [{ self }]
  expect(linesOf(self)).toEqual(['list.0.self: `self` leads back to what it stands in'])
})

test('of long lists, of objects with many properties and of many values no more is read than there can be', () => {
  const long: unknown[] = []
  long.length = 4_000_000_000
  const keys = (many: number) =>
    Object.fromEntries(Array.from({ length: many }, (_, at) => [`key${at}`, 1]))
  expect(linesOf({ long, wide: keys(10_001), fine: keys(10_000) })).toEqual([
    'long: a list of 4000000000 entries is not read',
    'wide: an object with 10001 properties is not read',
  ])
  let reads = 0
  const counting = new Proxy(
    {},
    {
      ownKeys: () => ['a'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: () => ++reads,
    },
  )
  const lists = Array.from({ length: 100 }, () => Array.from({ length: 10_000 }, () => counting))
  expect(linesOf(lists)).toEqual([': there are more than 500000 values in it'])
  // Each of them is the same object, so it is read once.
  expect(reads).toBe(1)
})

test('what lies deeper than it is read is left out, and its surroundings stay', () => {
  expect(plainData({ a: { b: { c: { d: 1 } } } }, 2).value).toEqual({ a: { b: {} } })
})

test('a name that reaches the prototype of objects is a property like any other', () => {
  const { value } = plainData(JSON.parse('{"__proto__":{"power":"executive"}}'), 5)
  expect(Object.keys(value as object)).toEqual(['__proto__'])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

test('of what is not plain the first hundred are told, and the number of the rest', () => {
  const { issues, more } = plainData(
    Array.from({ length: 250 }, () => new Map()),
    5,
  )
  expect([issues.length, more]).toEqual([100, 150])
})

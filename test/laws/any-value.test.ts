import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeAdvise, safeCheck, safeCompare } from '../../src/index'

const good = {
  reference: '2026-014',
  assessedOn: '2026-04-20',
  stage: 'concluded',
  relation: 'employee',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
  facts: { power: 'hierarchical' },
  circumstances: ['insight'],
  history: [{ kind: 'request-to-stop', on: '2026-01-10' }],
  procedure: { accusedHeard: 'yes' },
}
const decided = {
  case: good,
  measure: ['written-warning'],
  decidedOn: '2026-05-01',
  decidedBy: 'municipal-secretary',
}

const fault = () => {
  throw new Error('from within')
}
/** A proxy that throws whatever is asked of it. */
const hostileProxy = () =>
  new Proxy({}, { get: fault, ownKeys: fault, getPrototypeOf: fault, has: fault })
const revokedProxy = () => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}
const throwingGetter = () => Object.defineProperty({}, 'power', { get: fault, enumerable: true })
const inItself = () => {
  const list: unknown[] = []
  list.push(list)
  return list
}
class Person {
  readonly power = 'executive'
}

/** Objects that are no data, each with nothing to say of its own. */
const noData = fc.constantFrom<() => unknown>(
  () => Promise.resolve({}),
  () => new Map([['alreadySanctioned', 'yes']]),
  () => new Set(['insight']),
  () => new Date(0),
  () => new Uint8Array(4),
  () => new Person(),
  () => new String('concluded'),
  () => /x/,
  hostileProxy,
  revokedProxy,
)
/** Any value at all; made when it is used, for what draws the values looks at them too. */
const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    .map((value) => () => value),
  noData,
  fc.constantFrom(throwingGetter, inItself),
)

/** Every place in an object or a list where something stands. */
const placesIn = (value: unknown): readonly (readonly (string | number)[])[] => {
  if (value === null || typeof value !== 'object') return [[]]
  const inside = Object.entries(value).flatMap(([key, part]) => {
    const step = Array.isArray(value) ? Number(key) : key
    return placesIn(part).map((place) => [step, ...place])
  })
  return [[], ...inside]
}

const placed = (
  whole: unknown,
  [step, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown => {
  if (step === undefined) return value
  const parts = whole as Readonly<Record<string | number, unknown>>
  const inner = placed(parts[step], rest, value)
  return Array.isArray(whole)
    ? whole.map((part: unknown, index) => (index === step ? inner : part))
    : { ...parts, [step]: inner }
}

test('whatever is handed over, a safe function answers and does not throw', () => {
  const place = fc.constantFrom(...placesIn([decided]))
  fc.assert(
    fc.property(anything, place, fc.string(), (make, where, key) => {
      const value = make()
      const inCase = where.slice(2)
      const cases = [
        value,
        placed(good, where[1] === 'case' ? inCase : [], value),
        { ...good, [key]: value },
      ]
      for (const one of cases) {
        expect(safeAdvise(one)).toHaveProperty('ok')
        expect(safeCheck(one, value)).toHaveProperty('ok')
      }
      expect(safeCompare(placed([decided], where, value))).toHaveProperty('ok')
    }),
  )
})

test('what is no plain data never passes for an empty object: it is refused where it stands', () => {
  const place = fc.constantFrom(...placesIn(good))
  fc.assert(
    fc.property(noData, place, (make, where) => {
      const result = safeAdvise(placed(good, where, make()))
      const there = result.ok
        ? []
        : result.issues.filter(({ path }) => path.join() === where.join())
      expect(there.map(({ code }) => code)).toEqual([
        expect.stringMatching(/^(wrong-type|unreadable)$/),
      ])
    }),
  )
})

test('a problem with what is no plain data does not hide the others', () => {
  const result = safeCheck({ ...good, facts: new Map(), stage: 'done' }, ['nonsense', new Date(0)])
  expect(result.ok ? [] : result.issues.map(({ path }) => path.join('.'))).toEqual([
    'facts',
    'stage',
    'proposed.1',
    'proposed.0',
  ])
})

test('with more than a hundred problems the first hundred are listed, with the number of the rest', () => {
  const keys = Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`key${at}`, 1]))
  for (const one of [
    { ...good, ...keys },
    { ...good, facts: keys },
  ]) {
    const result = safeAdvise(one)
    const issues = result.ok ? [] : result.issues
    expect(issues.length).toBe(101)
    expect(issues.at(-1)).toMatchObject({
      code: 'too-many',
      message: '3900 more problems are not listed',
      path: [],
      suggestion: 'mend these first, and look again',
    })
  }
  const acts = Array.from({ length: 150 }, () => ({ behavior: 'insult' }))
  const compared = safeCompare([{ ...decided, case: { ...good, conduct: acts } }])
  expect(compared.ok ? [] : compared.issues.at(-1)?.message).toBe('50 more problems are not listed')
})

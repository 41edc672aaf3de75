import fc from 'fast-check'
import { expect } from 'vitest'
import { describeIssue, isEvenredigError, type Issue } from '../../src/index'

const seconds = Number(process.env['FUZZ_SECONDS'] ?? 0)

/** A few values each time the tests run, and as many as go in the time that `npm run fuzz` gives. */
export const fuzzing = (few: number): fc.Parameters<never> =>
  seconds === 0
    ? { numRuns: few }
    : { numRuns: 1_000_000_000, interruptAfterTimeLimit: seconds * 1000 }

/** How long one test may take: what does not end fails. */
export const inTime = (seconds + 60) * 1000

/** What no error may repeat: a sentence with names, a long word, the number of a citizen. */
export const secrets = [
  'Jan de Vries sloeg Piet bij de koffieautomaat',
  'Hottentottententententoonstelling',
  '123456782',
] as const

const fault = (): never => {
  throw new Error('from within')
}
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
const inItself = () => {
  const value: Record<string, unknown> = {}
  value['itself'] = [value]
  return value
}
const holes = () => {
  const list: unknown[] = []
  list.length = 4_000_000_000
  return list
}
class Person {
  readonly power = 'executive'
}

/** Values that nobody expects, made anew each time. */
const wild: readonly (() => unknown)[] = [
  ...[null, undefined, true, 0, -0, -1, 1.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53],
  ...[
    '',
    ' ',
    '0',
    'unknown',
    'none',
    'yes',
    '2026-02-30',
    '9999-12-31',
    '0000-00-00',
    '\u202Eturned',
  ],
  ...['\uD800', '\u0000', '<script>', '__proto__', 'constructor', 'toString', 'x'.repeat(10_000)],
  ...secrets,
]
  .map(
    (value): (() => unknown) =>
      () =>
        value,
  )
  .concat([
    () => [],
    () => ({}),
    () => 10n ** 30n,
    () => Symbol(secrets[0]),
    () => fault,
    () => new Date(0),
    () => new Map([['power', 'executive']]),
    () => new Set(['insight']),
    () => Promise.resolve({}),
    () => new Uint8Array(8),
    () => new Person(),
    () => new Proxy({}, { get: fault, ownKeys: fault, getPrototypeOf: fault, has: fault }),
    () => Object.defineProperty({}, 'power', { get: fault, enumerable: true }),
    () => JSON.parse('{"__proto__":{"power":"executive"}}') as unknown,
    () => [[[[[[[[]]]]]]]],
    revoked,
    inItself,
    holes,
  ])

const wildKeys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'length',
  '0',
  ...secrets,
]

/** Where something stands. */
export type Place = readonly (string | number)[]

/** Every place in an object or a list where something stands. */
export function placesIn(value: unknown): readonly Place[] {
  if (value === null || typeof value !== 'object') return [[]]
  return [
    [],
    ...Object.entries(value).flatMap(([key, part]) =>
      placesIn(part).map((place) => [Array.isArray(value) ? Number(key) : key, ...place]),
    ),
  ]
}

/** Stands for what is taken out. */
export const nothing = Symbol('nothing')

/** The same with something else in one place, or with nothing there. */
export function placed(whole: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value
  const entries = Object.entries<unknown>(whole as Readonly<Record<string, unknown>>).flatMap(
    ([key, part]): [string, unknown][] => {
      const inner = key === String(step) ? placed(part, rest, value) : part
      return inner === nothing ? [] : [[key, inner]]
    },
  )
  return Array.isArray(whole) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
}

/** What stands in a place. */
export function valueAt(whole: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown>)[step],
    whole,
  )
}

interface Mutation {
  readonly at: number
  readonly how: 'replace' | 'drop' | 'add' | 'repeat' | 'move'
  readonly what: number
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'drop', 'add', 'repeat', 'move'),
  what: fc.nat(),
})

function changed(value: unknown, { at, how, what }: Mutation): unknown {
  const places = placesIn(value)
  const place = places[at % places.length] ?? []
  const there: unknown = valueAt(value, place)
  const drawn = wild[what % wild.length]?.()
  if (how === 'drop') return place.length === 0 ? drawn : placed(value, place, nothing)
  if (how === 'replace') return placed(value, place, drawn)
  const other = places[what % places.length] ?? []
  if (how === 'move') return placed(value, place, valueAt(value, other))
  if (how === 'repeat' && Array.isArray(there)) return placed(value, place, [there, there].flat())
  if (there === null || typeof there !== 'object' || Array.isArray(there))
    return placed(value, place, drawn)
  const key = wildKeys[what % wildKeys.length] ?? ''
  const added = Object.fromEntries([...Object.entries(there), [key, drawn]])
  return placed(value, place, added)
}

/** Makes of something good what is not, in one to four places; made when it is used, for what draws the values looks at them too. */
export function spoilt(good: fc.Arbitrary<unknown>): fc.Arbitrary<() => unknown> {
  return fc.tuple(good, fc.array(mutation, { minLength: 1, maxLength: 4 })).map(
    ([value, mutations]) =>
      () =>
        mutations.reduce((sofar, one) => (readable(sofar) ? changed(sofar, one) : sofar), value),
  )
}

/** Whether everything in a value can still be looked at, to change it once more. */
function readable(value: unknown): boolean {
  try {
    return JSON.stringify(value).length < 100_000
  } catch {
    return false
  }
}

/** What a door may do with any value: answer with what JSON can hold, refuse it with issues, or throw an error of ours. */
export function answeredOrRefused(enter: () => unknown): void {
  try {
    answered(enter())
  } catch (error) {
    if (!isEvenredigError(error)) throw error
    tellsProperly(error.issues)
  }
}

/** What a door gave is frozen and can be kept as JSON; what it refused has issues. */
export function answered(given: unknown): void {
  const result = given as {
    readonly ok?: unknown
    readonly issues?: readonly Issue[]
    readonly value?: unknown
  }
  if (result !== null && typeof result === 'object' && result.ok === false)
    tellsProperly(result.issues ?? [])
  else expect(() => JSON.stringify(given)).not.toThrow()
}

function tellsProperly(issues: readonly Issue[]): void {
  expect(issues.length).toBeGreaterThan(0)
  expect(issues.length).toBeLessThanOrEqual(101)
  const told = JSON.stringify(issues)
  for (const secret of secrets) expect(told).not.toContain(secret)
  for (const issue of issues) expect(describeIssue(issue)).not.toContain('\n')
}

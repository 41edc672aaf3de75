// The part of vitest that the tests use, small enough to start anew for every mutant.
import * as chai from 'chai'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  ...globalThis[ASYMMETRIC_MATCHERS_OBJECT],
  fail: (message) => chai.assert.fail(message),
})
/** Types are checked elsewhere. */
export const expectTypeOf = () =>
  new Proxy(() => undefined, { get: () => expectTypeOf, apply: () => expectTypeOf() })

const group = (name) => ({
  name,
  tests: [],
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
})
let open = [group('')]

/** What a file registers while it loads: its tests with the hooks around them. */
export function registered(load) {
  open = [group('')]
  load()
  return open[0]
}

const within = () => open[open.length - 1]
const nameOf = (name, args) => {
  let place = 0
  return String(name).replace(/%[sdifjo]|%#/g, () => String(args[place++]))
}

export function test(name, ...rest) {
  const run = rest.find((one) => typeof one === 'function')
  within().tests.push({ name: String(name), run })
}
test.each = (table) => (name, run) =>
  table.forEach((row, at) => {
    const args = Array.isArray(row) ? row : [row]
    test(`${nameOf(name, args)} (${at + 1})`, () => run(...args))
  })

export function describe(name, fill) {
  const inner = group(String(name))
  within().tests.push(inner)
  open.push(inner)
  fill()
  open.pop()
}
describe.each = (table) => (name, fill) =>
  table.forEach((row, at) => {
    const args = Array.isArray(row) ? row : [row]
    describe(`${nameOf(name, args)} (${at + 1})`, () => fill(...args))
  })

export const beforeAll = (hook) => within().beforeAll.push(hook)
export const afterAll = (hook) => within().afterAll.push(hook)
export const beforeEach = (hook) => within().beforeEach.push(hook)
export const afterEach = (hook) => within().afterEach.push(hook)

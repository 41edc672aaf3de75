import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  advise,
  CaseError,
  caseSchema,
  isCase,
  parseCase,
  safeAdvise,
  safeParseCase,
} from '../../src/index'
import { onceBroke } from '../fuzz/corpus'
import { anyCase } from '../support/arbitrary-case'
import { fuzzing, inTime, spoilt } from '../support/fuzz'
import { runs } from '../support/runs'

/** What somebody has against a value: the issues of a CaseError; undefined where there are none. */
function against(look: (value: unknown) => unknown, value: unknown) {
  try {
    look(value)
    return undefined
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return error.issues
  }
}

function sameAgainst(make: () => unknown) {
  // What is made anew each time has not been looked at before.
  const issues = against((value) => advise(value as never), make())
  expect(against(parseCase, make())).toEqual(issues)
  expect(isCase(make())).toBe(issues === undefined)
  const safe = safeParseCase(make())
  expect(safe.ok ? undefined : safe.issues).toEqual(issues)
  expect(caseSchema()['~standard'].validate(make()).issues).toEqual(issues)
  return issues === undefined
}

test(
  'a case is parsed where it is advised on, and refused with the same issues',
  () => {
    const seen = { taken: 0, refused: 0 }
    const property = fc.property(spoilt(anyCase()), (make) => {
      seen[sameAgainst(make) ? 'taken' : 'refused']++
    })
    fc.assert(property, fuzzing(400) as never)
    // Some of them stay cases.
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(0)
  },
  inTime,
)

test.each(onceBroke)('what once broke is parsed where it is advised on: %s', (_, make) => {
  sameAgainst(make)
})

test('a parsed case gets the same advice, is as it is in JSON, and parses to itself', () => {
  const property = fc.property(anyCase(), (theCase) => {
    const parsed = parseCase(theCase)
    expect(safeAdvise(parsed)).toEqual(safeAdvise(theCase))
    expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed)
    expect(parsed).toEqual(theCase)
    expect(parseCase(parsed)).toStrictEqual(parsed)
  })
  fc.assert(property, { numRuns: runs(100) })
})

const isFrozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough))

test('what becomes of the input later does not change a parsed case, and nothing changes the parsed case', () => {
  const property = fc.property(anyCase(), (theCase) => {
    const given = structuredClone(theCase)
    const parsed = parseCase(given)
    expect(isFrozenThrough(parsed)).toBe(true)
    emptied(given)
    expect(parsed).toEqual(theCase)
  })
  fc.assert(property, { numRuns: runs(50) })
})

/** Takes everything out of an object or a list, from the inside. */
function emptied(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.values(value).forEach(emptied)
  if (Array.isArray(value)) value.length = 0
  else for (const key of Object.keys(value)) Reflect.deleteProperty(value, key)
}

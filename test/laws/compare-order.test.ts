import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decisions } from '../support/arbitrary-proposal'
import { comparisonOf } from '../support/inside'
import { runs } from '../support/runs'

/** A list in another order. */
const shuffled = <T>(list: readonly T[], keys: readonly number[]) =>
  list
    .map((item, at) => [keys[at % keys.length] as number, at, item] as const)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .map(([, , item]) => item)

test('the order in which decided cases come changes nothing in their comparison', () => {
  fc.assert(
    fc.property(
      decisions(undefined, 12),
      fc.array(fc.nat(9), { minLength: 5, maxLength: 12 }),
      (list, keys) => {
        const inOrder = comparisonOf(list)
        const other = shuffled(list, keys).map((one) => ({
          ...one,
          ...(one.reasons === undefined ? {} : { reasons: [...one.reasons].reverse() }),
          ...(typeof one.measure === 'string' ? {} : { measure: [...one.measure].reverse() }),
        }))
        expect(JSON.stringify(comparisonOf(other))).toBe(JSON.stringify(inOrder))
        expect(inOrder.cases.map(({ reference }) => reference)).toEqual(
          list.map((one) => one.case.reference as string).sort(),
        )
      },
    ),
    { numRuns: runs(150) },
  )
})

import { expect, test } from 'vitest'
import { arbocatalogus2026, diffPolicies, verifyPolicy } from '../../../src/index'
import { results } from '../../support/results'

const { 'light-bare': advice, 'check-fitting': check, comparison } = results()
const made = {
  advice,
  check,
  comparison,
  verification: () => verifyPolicy(arbocatalogus2026, { quick: true }),
  difference: () => diffPolicies(arbocatalogus2026, arbocatalogus2026),
}

test.each(Object.entries(made))('a result says that it is: %s', (type, make) => {
  expect(make?.()).toMatchObject({ type, contractVersion: 1 })
})

test.each(Object.entries(made))('a result is the same after JSON: %s', (_type, make) => {
  const result = make?.()
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})

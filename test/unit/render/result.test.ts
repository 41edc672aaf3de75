import { expect, test } from 'vitest'
import { arbocatalogus2026, diffPolicies, verifyPolicy } from '../../../src/index'
import { kindOfResult } from '../../../src/render/result'
import { results } from '../../support/results'

const { 'light-bare': advice, 'check-fitting': check, comparison } = results()
const made = {
  advice,
  check,
  comparison,
  verification: () => verifyPolicy(arbocatalogus2026, { quick: true }),
  difference: () => diffPolicies(arbocatalogus2026, arbocatalogus2026),
}

test.each(Object.entries(made))('of a result it can be told that it is: %s', (is, make) => {
  const result = make?.()
  if (result === undefined) throw new Error(`no ${is} to look at`)
  expect(kindOfResult(result)).toEqual({ is, result })
})

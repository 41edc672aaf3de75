import { expect, test } from 'vitest'
import { arbocatalogus2026, diffPolicies, loadPolicy, verifyPolicy } from '../../../src/index'
import { toMarkdown, toText } from '../../../src/render'
import { results } from '../../support/results'

// A small policy: counting all situations of the shipped one takes long, and tells nothing more of what a result is.
const club = await loadPolicy('test/policies/sports-club')
const { 'light-bare': advice, 'check-fitting': check, comparison } = results()
const made = {
  advice,
  check,
  comparison,
  verification: () => verifyPolicy(arbocatalogus2026, { quick: true }),
  difference: () => diffPolicies(club, club),
}

test.each(Object.entries(made))('a result says that it is: %s', (type, make) => {
  expect(make?.()).toMatchObject({ type, contractVersion: 1 })
})

test.each(Object.entries(made))('a result is the same after JSON: %s', (_type, make) => {
  const result = make?.()
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})

test.each(Object.entries(results()))(
  '%s reads the same when it comes back from where it was kept',
  (_, make) => {
    const result = make()
    const kept = structuredClone(JSON.parse(JSON.stringify(result))) as typeof result
    expect(toText(kept)).toBe(toText(result))
    expect(toMarkdown(kept, { document: true })).toBe(toMarkdown(result, { document: true }))
  },
)

test('a copy that was changed is not taken for what was made here', () => {
  const result = results()['light-bare']?.() as object
  expect(() => toText({ ...result, recommended: 'transfer' } as never)).toThrow(
    'the advice was changed after it was made',
  )
})

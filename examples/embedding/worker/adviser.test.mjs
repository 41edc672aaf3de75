import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compilePolicy, safeAdvise } from 'evenredig'
import { adviserFor } from './adviser.mjs'

const theCase = { stage: 'concluded', conduct: [{ behaviour: 'insult', finding: 'established' }] }
const plain = (value) => JSON.parse(JSON.stringify(value))

test('a worker gives what the library gives, of each case its own', async () => {
  const adviser = await adviserFor(plain(await compilePolicy('arbocatalogus-2026')))
  const wrong = { ...theCase, facts: { powr: 'hierarchical' } }
  const cases = [theCase, wrong, { ...theCase, facts: { power: 'hierarchical' } }]
  const results = await Promise.all(cases.map((one) => adviser.advise(one)))
  assert.deepEqual(plain(results), plain(cases.map((one) => safeAdvise(one))))
  await adviser.stop()
})

test('a policy that was cut short never becomes a worker', async () => {
  const compiled = plain(await compilePolicy('arbocatalogus-2026'))
  delete compiled.hash
  await assert.rejects(adviserFor(compiled), /PolicyError/)
})

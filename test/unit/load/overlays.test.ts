import { fileURLToPath } from 'node:url'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadPolicy, safeAdvise, verifyPolicy, type Vocabulary } from '../../../src/index'

const folder = fileURLToPath(new URL('../../../examples/policies/', import.meta.url))

test.each(readdirSync(folder))('the overlay %s loads, is proved without an error, and its scenarios hold', async (name) => {
  const { ok, findings, scenarios } = verifyPolicy(await loadPolicy(`${folder}${name}`))
  expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([])
  expect(ok).toBe(true)
  expect(scenarios).toBeGreaterThan(1)
})

const threat = { stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'established' }], facts: { power: 'functional' } }
const adviceBy = async (name: string) => {
  const result = safeAdvise<Vocabulary>(threat, { policy: await loadPolicy(`${folder}${name}`) })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

test('an advice by an overlay names the layer of each rule, who decides, and what was not adopted', async () => {
  const large = await adviceBy('large-organisation')
  expect(large).toMatchObject({ recommended: 'transfer', net: 2, origins: { 'power.functional': 'large-municipality', 'range.serious': 'arbocatalogus-2026' } })
  expect(large.principal?.checkedBy.en).toContain('integrity office')
  expect(large.notices.map(({ item }) => item)).not.toContain('sanction-policy-not-adopted')
  const small = await adviceBy('small-organisation')
  expect(small).toMatchObject({ recommended: 'final-warning', origins: { 'replace.no-position': 'small-municipality' } })
  expect(small.notices.map(({ item }) => item)).toContain('sanction-policy-not-adopted')
})

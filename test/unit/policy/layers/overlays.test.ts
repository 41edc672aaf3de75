import { fileURLToPath } from 'node:url'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inside } from '../../../../src/policy/ready'
import { loadPolicy, safeAdvise, verifyPolicy, type Vocabulary } from '../../../../src/index'

const folder = fileURLToPath(new URL('../../../../examples/policies/', import.meta.url))

test.each(readdirSync(folder))(
  'the overlay %s loads, is proved without an error, and its scenarios hold',
  async (name) => {
    const { ok, findings, scenarios } = verifyPolicy(await loadPolicy(`${folder}${name}`))
    expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([])
    expect(ok).toBe(true)
    expect(scenarios).toBeGreaterThan(1)
  },
)

const threat = {
  stage: 'concluded',
  conduct: [{ behaviour: 'threat', finding: 'established' }],
  facts: { power: 'functional' },
}
const adviceBy = async (name: string) => {
  const result = safeAdvise<Vocabulary>(threat, { policy: await loadPolicy(`${folder}${name}`) })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

test('an advice by an overlay names the layer of each rule, who decides, and what was not adopted', async () => {
  const large = await adviceBy('large-organisation')
  expect(large).toMatchObject({
    recommended: 'transfer',
    net: 2,
    origins: { 'power.functional': 'large-municipality', 'range.serious': 'arbocatalogus-2026' },
  })
  expect(large.principal?.checkedBy.en).toContain('integrity office')
  expect(large.notices.map(({ item }) => item)).not.toContain('sanction-policy-not-adopted')
  const small = await adviceBy('small-organisation')
  expect(small).toMatchObject({
    recommended: 'final-warning',
    origins: { 'replace.no-position': 'small-municipality' },
  })
  expect(small.notices.map(({ item }) => item)).toContain('sanction-policy-not-adopted')
})

test('two overlays that do not touch the same come to the same in either order', async () => {
  const root = mkdtempSync(join(tmpdir(), 'evenredig-order-'))
  const about = (id: string, below: string) => ({
    id,
    version: '1.0.0',
    contractVersion: 1,
    title: { nl: 'Regeling', en: 'Policy' },
    publisher: 'us',
    extends: below,
    adoption: { worksCouncilConsent: null, adopted: null, communicated: null },
  })
  const content = {
    weights: {
      'weigh.json': { rules: [{ name: 'power.functional', event: { params: { steps: 2 } } }] },
    },
    words: {
      'measures.json': {
        measures: [{ id: 'transfer', label: { nl: 'andere plek', en: 'another place' } }],
      },
    },
  }
  const stacked = async (order: readonly (keyof typeof content)[]) => {
    let below = 'arbocatalogus-2026'
    for (const name of order) {
      const folder = join(root, `${order.join('-')}-${name}`)
      mkdirSync(folder)
      writeFileSync(join(folder, 'policy.json'), JSON.stringify(about(name, below)))
      for (const [file, value] of Object.entries(content[name]))
        writeFileSync(join(folder, file), JSON.stringify(value))
      below = folder
    }
    const { rules, measures, facts } = inside(await loadPolicy(below)).data
    return JSON.stringify([rules.map(({ layer: _, ...rule }) => rule), measures, facts])
  }
  const [one, other] = [await stacked(['weights', 'words']), await stacked(['words', 'weights'])]
  rmSync(root, { recursive: true })
  expect(one).toBe(other)
})

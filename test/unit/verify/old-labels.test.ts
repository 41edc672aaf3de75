import { expect, test } from 'vitest'
import { checkSource } from '../../../src/policy/source/load'
import { inside } from '../../../src/policy/ready'
import { oldLabelFindings } from '../../../src/verify/old-labels'
import { load, shipped, verifyPolicy } from '../../support/inside'
import { about } from '../../support/overlay'

const demotion = { nl: 'demotie', en: 'demotion' }
const said = { nl: 'De beschuldigde gaat een trede terug.', en: 'The accused goes down a grade.' }

/** What is found in a policy laid over the shipped one: the place of each text, and what is said of it. */
async function foundIn(files: Readonly<Record<string, unknown>>) {
  const { data, written } = inside(await load({ policy: about, ...files }))
  if (written === undefined) throw new Error('the policy is not at hand as it was written')
  return oldLabelFindings(data, written.text, written.renamed ?? [])
}
const placesIn = async (files: Readonly<Record<string, unknown>>) =>
  (await foundIn(files)).map(({ message }) => /^`(.+?)`/.exec(message)?.[1])
const withMeasures = (...measures: readonly object[]) => ({ measures: { measures } })

test('of a measure with another label every text is told that still says the old one, and every text of its own', async () => {
  const found = await foundIn(withMeasures({ id: 'transfer', label: demotion }))
  const messages = found.map(({ message }) => message)
  expect(messages).toEqual(
    expect.arrayContaining([
      '`range.rules.replace.no-position.because` still says `overplaatsing`, but `transfer` is now called `demotie`',
      '`policy.history.transfer.label` still says `overplaatsing`, but `transfer` is now called `demotie`',
      '`measures.sets.transfer-with-warning.because` still says `overplaatsing`, but `transfer` is now called `demotie`',
      '`measures.measures.transfer.what` was written for `overplaatsing van de beschuldigde`, but `transfer` is now called `demotie`',
      '`measures.measures.transfer.inProportion` was written for `overplaatsing van de beschuldigde`, but `transfer` is now called `demotie`',
      '`measures.measures.transfer.wording.hired.label` was written for `overplaatsing van de beschuldigde`, but `transfer` is now called `demotie`',
    ]),
  )
  expect(new Set(found.map((one) => `${one.code} ${one.severity} ${one.about}`))).toEqual(
    new Set(['old-label warning transfer']),
  )
  // Each text is told once, in whichever language it is found first.
  expect(new Set(messages).size).toBe(messages.length)
})

test('no text that holds the old name in either language is left out', async () => {
  const places = await placesIn(withMeasures({ id: 'transfer', label: demotion }))
  const { sources: _, ...files } = checkSource('arbocatalogus-2026').value?.text ?? {}
  const isNamed = (value: unknown, at: string): readonly string[] => {
    if (value === null || typeof value !== 'object') return []
    const { nl, en } = value as { readonly nl?: unknown; readonly en?: unknown }
    if (typeof nl === 'string')
      return /\boverplaatsing\b/i.test(nl) || /\btransfer\b/i.test(String(en)) ? [at] : []
    return Object.entries(value).flatMap(([key, part]) => {
      const { name, id, kind } = Object(part) as Readonly<Record<string, string | undefined>>
      return isNamed(part, `${at}.${name ?? id ?? kind ?? key}`)
    })
  }
  const naming = Object.entries(files).flatMap(([file, content]) => isNamed(content, file))
  expect(naming.length).toBeGreaterThan(10)
  expect(places).toEqual(
    expect.arrayContaining(naming.filter((at) => at !== 'measures.measures.transfer.label')),
  )
})

test('a text that the policy wrote itself is its own affair', async () => {
  const rule = { name: 'replace.no-position', because: said }
  const own = withMeasures({ id: 'transfer', label: demotion, what: said, inProportion: said })
  const places = await placesIn({ ...own, range: { rules: [rule] } })
  expect(places).not.toContain('range.rules.replace.no-position.because')
  expect(places).not.toContain('measures.measures.transfer.what')
  expect(places).not.toContain('measures.measures.transfer.inProportion')
  expect(places).toContain('range.rules.range.serious.because')
})

test('words in the label of another measure are not the old name', async () => {
  const label = { nl: 'berisping', en: 'reprimand' }
  const places = await placesIn(withMeasures({ id: 'written-warning', label }))
  expect(places).toContain('range.rules.range.moderate.because')
  expect(places).not.toContain('measures.measures.final-warning.label')
  expect(places).not.toContain('measures.measures.final-warning.wording.hired.label')
})

test('a label that only says more, or no other label, gives nothing', async () => {
  const label = { nl: 'overplaatsing naar elders', en: 'transfer elsewhere' }
  expect(await foundIn(withMeasures({ id: 'transfer', label }))).toEqual([])
  expect(await foundIn(withMeasures({ id: 'transfer', what: said }))).toEqual([])
  expect(await foundIn({})).toEqual([])
})

test('of a label that changed in one language only the texts in that language are looked at', async () => {
  const { label } = shipped.data.measures.find(({ id }) => id === 'transfer') ?? {}
  const found = await foundIn(withMeasures({ id: 'transfer', label: { ...label, en: 'demotion' } }))
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(({ message }) => message.includes('`overplaatsing'))).toEqual([])
})

test('verification warns of it', async () => {
  const policy = await load({ policy: about, ...withMeasures({ id: 'transfer', label: demotion }) })
  const { ok, findings } = verifyPolicy(policy, { quick: true })
  expect(findings.filter(({ code }) => code === 'old-label').length).toBeGreaterThan(10)
  expect(ok).toBe(true)
})

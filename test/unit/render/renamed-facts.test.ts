import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { shippedDirectory } from '../../../scripts/read-policy'
import { type Arbocatalogus2026, loadPolicy, type Policy, safeAdvise } from '../../../src/index'
import { load } from '../../../src/policy/source/load'
import { readPolicyFolder } from '../../../src/policy/source/read-folder'
import { type PageOptions, toHtml, toMarkdown } from '../../../src/render'
import { results } from '../../support/results'

interface FactsFile {
  readonly derived: readonly { readonly id: string }[]
}

/** The shipped policy, with another id for every fact that it derives. */
async function renamedPolicy(): Promise<Policy<Arbocatalogus2026>> {
  const { files } = readPolicyFolder(shippedDirectory)
  const { derived } = files['facts'] as FactsFile
  const ids = new Set(derived.map(({ id }) => id))
  return (await load(renamed(files, ids) as typeof files)) as Policy<Arbocatalogus2026>
}

/** A value in which derived facts have another id, where they are declared and where they are read. */
function renamed(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids))
  if (value === null || typeof value !== 'object') return value
  const isDeclared = 'by' in value && 'after' in value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => {
      const names = key === 'fact' || (key === 'id' && isDeclared)
      const isOne = names && typeof one === 'string' && ids.has(one)
      return [key, isOne ? `${one}Renamed` : renamed(one, ids)]
    }),
  )
}

const withNames = results()
const withOthers = results(await renamedPolicy())
const documented: PageOptions = { lang: 'nl', document: true }
/** The hash is that of the files, in which the names do differ. */
const steady = (page: string) => page.replace(/sha256:[0-9a-f]{12}…/g, 'sha256:…')

test.each(Object.keys(withNames).filter((name) => name !== 'verification'))(
  '%s reads the same, whatever the policy calls the facts that it derives',
  (name) => {
    const usual = withNames[name]?.()
    const other = withOthers[name]?.()
    if (usual === undefined || other === undefined) throw new Error(`no result ${name}`)
    for (const options of [documented, { lang: 'en' } as const]) {
      expect(steady(toMarkdown(other, options))).toBe(steady(toMarkdown(usual, options)))
      expect(steady(toHtml(other, options))).toBe(steady(toHtml(usual, options)))
    }
  },
)

test('the written advice of a committee can be made with a policy of other words throughout', async () => {
  const club = fileURLToPath(new URL('../../policies/sports-club', import.meta.url))
  const conduct = [{ behaviour: 'punch', finding: 'established' }] as const
  const advised = safeAdvise(
    { stage: 'concluded', relation: 'volunteer', conduct },
    { policy: await loadPolicy(club) },
  )
  if (!advised.ok) throw new Error(JSON.stringify(advised.issues))
  const page = toMarkdown(advised.value, { lang: 'en', document: true })
  expect(page).toContain('- **State of the inquiry:** inquiry concluded')
  expect(page).toContain('- **Relation to the organisation:** volunteer')
})

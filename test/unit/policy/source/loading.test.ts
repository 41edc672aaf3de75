import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { shippedDirectory } from '../../../../scripts/read-policy'
import { loadPolicy, PolicyError, safeLoadPolicy } from '../../../../src/index'
import { readPolicyFolder } from '../../../../src/policy/source/read-folder'

const club = fileURLToPath(new URL('../../../policies/sports-club', import.meta.url))
const { files } = readPolicyFolder(club)
const about = files['policy'] as Readonly<Record<string, unknown>>

/** A folder of its own with the policy of the club in it; it is gone when the test ends. */
async function inACopy(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'evenredig-loading-'))
  try {
    cpSync(club, folder, { recursive: true })
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('two hundred loads of one folder at once give one and the same policy', async () => {
  const all = await Promise.all(Array.from({ length: 200 }, () => loadPolicy(club)))
  expect(new Set(all).size).toBe(1)
})

test('the same content gives the same policy, from a folder, from files and later again', async () => {
  await inACopy(async (folder) => {
    const one = await loadPolicy(folder)
    expect(await loadPolicy(club)).toBe(await loadPolicy(club))
    expect(await loadPolicy(folder)).toBe(one)
    const backwards = Object.fromEntries(Object.entries(files).reverse())
    const [first, second] = await Promise.all([loadPolicy(files), loadPolicy(backwards)])
    expect(second).toBe(first)
  })
})

test('other content gives another policy, also from the same folder', async () => {
  await inACopy(async (folder) => {
    const before = await loadPolicy(folder)
    const file = join(folder, 'policy.json')
    const changed = { ...(JSON.parse(readFileSync(file, 'utf8')) as object), version: '9.9.9' }
    writeFileSync(file, JSON.stringify(changed))
    const after = await loadPolicy(folder)
    expect([before.version, after.version]).toEqual([about['version'], '9.9.9'])
  })
})

test('a load that failed is not kept: what is mended loads', async () => {
  await inACopy(async (folder) => {
    const file = join(folder, 'policy.json')
    const right = readFileSync(file, 'utf8')
    writeFileSync(file, '{ "id": ')
    const failed = await Promise.allSettled([loadPolicy(folder), loadPolicy(folder)])
    for (const one of failed)
      expect(one.status === 'rejected' && one.reason instanceof PolicyError).toBe(true)
    writeFileSync(file, right)
    expect((await loadPolicy(folder)).id).toBe(about['id'])
    // What is well formed and still wrong.
    const wrong = { ...files, policy: { ...about, contractVersion: 7 } }
    expect((await safeLoadPolicy(wrong)).ok).toBe(false)
    expect((await safeLoadPolicy(wrong)).ok).toBe(false)
    expect((await safeLoadPolicy({ ...wrong, policy: about })).ok).toBe(true)
  })
})

/** The rules of a file with their conditions written otherwise, so that they were never tabulated before. */
function rewritten(file: unknown): unknown {
  const { rules, ...rest } = file as { readonly rules?: readonly { readonly conditions: object }[] }
  if (rules === undefined) return file
  const wrapped = rules.map((rule) => ({ ...rule, conditions: { all: [rule.conditions] } }))
  return { ...rest, rules: wrapped }
}

test('while a policy loads, what else the process does has many turns', async () => {
  const shipped = Object.entries(readPolicyFolder(shippedDirectory).files)
  const others = Object.fromEntries(shipped.map(([name, file]) => [name, rewritten(file)]))
  const loading = loadPolicy(others)
  const isLoaded = loading.then(() => true)
  let turns = 0
  while (!(await Promise.race([isLoaded, nextTurn(false)]))) turns++
  expect((await loading).id).toBe('arbocatalogus-2026')
  // The files, the rules as they are checked, and the runs of the engine each give some.
  expect(turns).toBeGreaterThan(40)
})

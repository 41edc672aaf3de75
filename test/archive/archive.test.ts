import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { advise, arbocatalogus2026, type Case, loadPolicy, safeLoadPolicy } from '../../src/index'
import { evenredig } from '../support/command-line'
import type { Vocabulary } from '../../src/policy/vocabulary'

/** What was written down when a policy was archived. */
interface ArchiveRecord {
  readonly policy: string
  readonly hash: string
  readonly file: string
  readonly answers: readonly {
    readonly case: Case<Vocabulary>
    readonly kind: string
    readonly recommended: string
  }[]
}

const archive = new URL('../../rules/archive/', import.meta.url)
const names = readdirSync(archive)
const textOf = (url: URL) => readFileSync(url, 'utf8')

/**
 * Whether nothing has to be worked out from days, earlier measures or a stated tier: how those are read is the library's, and has
 * changed since. The rules and the weighing are the policy's, and stay.
 */
const isStated = ({ conduct, history }: Case<Vocabulary>): boolean =>
  (history ?? []).length === 0 &&
  conduct.every(({ on, tier }) => on === undefined && tier === undefined)

describe.each(names)('%s', (name) => {
  const record = JSON.parse(textOf(new URL(name, import.meta.url))) as ArchiveRecord

  test('is the file that was archived', () => {
    const hash = createHash('sha256').update(textOf(new URL(name, archive)))
    expect(`sha256:${hash.digest('hex')}`).toBe(record.file)
  })

  test('is loaded by its version, with its hash', async () => {
    const policy = await loadPolicy(record.policy)
    expect(`${policy.id}@${policy.version}`).toBe(record.policy)
    expect(policy.hash).toBe(record.hash)
    expect(await loadPolicy(record.policy)).toBe(policy)
  })

  test('recommends what it recommended when it was archived, where every level is stated', async () => {
    const policy = await loadPolicy(record.policy)
    const stated = record.answers.filter(({ case: theCase }) => isStated(theCase))
    const answers = stated.map(({ case: theCase }) => {
      const { kind, recommended } = advise(theCase, { policy })
      return { case: theCase, kind, recommended }
    })
    expect(answers).toEqual(stated)
    expect(answers.length).toBeGreaterThan(200)
  })
})

test('the current version is loaded by its id, with its version and without', async () => {
  const current = `arbocatalogus-2026@${arbocatalogus2026.version}`
  expect((await loadPolicy('arbocatalogus-2026')).hash).toBe(arbocatalogus2026.hash)
  expect((await loadPolicy(current)).hash).toBe(arbocatalogus2026.hash)
})

test('a version that is not known is refused with those that are', async () => {
  for (const version of ['9.9.9', '', '../arbocatalogus-2026', '1.1.0.json']) {
    const loaded = await safeLoadPolicy(`arbocatalogus-2026@${version}`)
    expect(loaded).toMatchObject({ ok: false, issues: [{ code: 'unknown-name', path: [] }] })
    const { message } = (loaded.ok ? undefined : loaded.issues[0]) as { message: string }
    expect(message).toContain(`no version \`${version}\``)
    expect(message).toContain(
      `known: \`1.1.0\`, \`2.0.0\`, \`2.1.0\`, \`2.2.0\`, \`2.3.0\`, \`${arbocatalogus2026.version}\``,
    )
  }
})

test('an archived version can be named on the command line', async () => {
  const given = { input: JSON.stringify(firstCase()) }
  const args = ['--policy', 'arbocatalogus-2026@1.1.0', '--json']
  const advised = await evenredig(['advise', '-', ...args], given)
  expect(JSON.parse(advised.stdout)).toMatchObject({
    receipt: { policy: 'arbocatalogus-2026', policyVersion: '1.1.0' },
  })
})

test('an archived version can be compared with another; only the one that is not known is told', async () => {
  const both = ['arbocatalogus-2026@1.1.0', 'arbocatalogus-2026@9.9.9']
  const told = await evenredig(['policy', 'diff', ...both, '--lang', 'en'])
  expect(told).toMatchObject({ status: 3, stdout: '' })
  expect(told.stderr.trim().split('\n')).toHaveLength(1)
  expect(told.stderr).toContain('no version `9.9.9`')
})

function firstCase(): Case<Vocabulary> {
  return { stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'established' }] }
}

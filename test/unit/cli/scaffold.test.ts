import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPolicy, verifyPolicy } from '../../../src/index'
import { writeScaffold } from '../../../src/cli/scaffold'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-scaffold-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a fresh policy loads under the name of its folder and is proved without an error', async () => {
  const path = join(folder, 'Onze Gemeente')
  expect(writeScaffold(path)).toEqual({
    ok: true,
    value: ['policy.json', 'cases/own.json', 'README.md'],
  })
  const policy = await loadPolicy(path)
  expect(policy.id).toBe('onze-gemeente')
  expect(verifyPolicy(policy)).toMatchObject({ ok: true, scenarios: 1 })
  expect(readFileSync(join(path, 'README.md'), 'utf8')).toContain('evenredig verify onze-gemeente')
})

test('a folder that is not empty, a file, and a name that gives no id are refused, and nothing is written', () => {
  const full = join(folder, 'full')
  writeScaffold(full)
  writeFileSync(join(full, 'policy.json'), 'mine')
  expect(writeScaffold(full)).toMatchObject({
    ok: false,
    issues: [{ message: `\`${full}\` is not empty` }],
  })
  expect(readFileSync(join(full, 'policy.json'), 'utf8')).toBe('mine')
  writeFileSync(join(folder, 'file'), '')
  expect(writeScaffold(join(folder, 'file'))).toMatchObject({
    ok: false,
    issues: [{ code: 'unreadable' }],
  })
  expect(writeScaffold(join(folder, '2026'))).toMatchObject({ ok: false })
  const within = join(folder, 'file', 'within')
  expect(writeScaffold(within)).toMatchObject({
    ok: false,
    issues: [{ message: `\`${within}\` cannot be written` }],
  })
  expect(existsSync(join(folder, '2026'))).toBe(false)
})

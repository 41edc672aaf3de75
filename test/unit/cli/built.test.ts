import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { compilePolicy } from '../../../src/index'
import { evenredig, inEnglish } from '../../support/command-line'

const club = fileURLToPath(new URL('../../policies/sports-club', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'evenredig-built-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [file, theCase] = [join(folder, 'club.json'), join(folder, 'case.json')]
writeFileSync(
  theCase,
  JSON.stringify({ stage: 'concluded', conduct: [{ behaviour: 'punch', finding: 'established' }] }),
)
const built = await evenredig(['policy', 'build', club, '--out', file])

test('`policy build` writes a compiled policy to a file, or prints it', async () => {
  expect(built).toEqual({ status: 0, stdout: `Geschreven: ${file}\n`, stderr: '' })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await compilePolicy(club))
  const printed = await evenredig(['policy', 'build', club])
  expect(printed.stdout).toBe(readFileSync(file, 'utf8'))
})

test('a policy that is not right is not built, and leaves what was there', async () => {
  const before = readFileSync(file, 'utf8')
  const failed = await inEnglish(['policy', 'build', folder, '--out', file])
  expect([failed.status, failed.stdout]).toEqual([3, ''])
  expect(failed.stderr).not.toBe('')
  expect(readFileSync(file, 'utf8')).toBe(before)
  const wrong = await inEnglish(['policy', 'build'])
  expect([wrong.status, wrong.stderr]).toEqual([
    2,
    'evenredig: `policy build` takes one policy: `policy build our-municipality` (see `evenredig --help`)\n',
  ])
  expect(readdirSync(folder).sort()).toEqual(['case.json', 'club.json'])
  expect(existsSync(join(folder, 'nowhere.json'))).toBe(false)
})

test.each([
  ['advise', [theCase, '--policy', 'POLICY', '--json']],
  ['advise as text', [theCase, '--policy', 'POLICY', '--lang', 'en']],
  ['check', [theCase, '--measure', 'reprimand', '--policy', 'POLICY', '--json']],
])('`%s` answers the same by a built policy as by its folder', async (name, args) => {
  const command = name.split(' ')[0] as string
  const by = (policy: string) =>
    inEnglish([command, ...args.map((one) => (one === 'POLICY' ? policy : one))])
  const answer = await by(file)
  expect(answer.stdout).not.toBe('')
  expect(answer).toEqual(await by(club))
})

test('`policy diff`, `policy types` and `verify` take a built policy too', async () => {
  const same = await evenredig(['policy', 'diff', club, file, '--json'])
  expect(JSON.parse(same.stdout)).toMatchObject({ changes: [], moved: [] })
  const types = await evenredig(['policy', 'types', file])
  expect(types).toEqual(await evenredig(['policy', 'types', club]))
  const verified = await evenredig(['verify', file, '--json'])
  expect(verified.status).toBe(0)
  expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, scenarios: 0, findings: [] })
})

test('a built policy that was edited or cut short is refused on the command line', async () => {
  const text = readFileSync(file, 'utf8')
  const [edited, cut] = [join(folder, 'edited.json'), join(folder, 'cut.json')]
  writeFileSync(edited, text.replace('match-ban', 'match-bam'))
  writeFileSync(cut, text.slice(0, 1000))
  const byEdited = await inEnglish(['advise', theCase, '--policy', edited])
  expect(byEdited).toEqual({
    status: 3,
    stdout: '',
    stderr:
      'hash: it was changed after it was compiled: its content does not have the hash that it bears (change the files of the policy, and build it again from its files with `evenredig policy build`)\n',
  })
  const byCut = await inEnglish(['advise', theCase, '--policy', cut])
  expect([byCut.status, byCut.stdout]).toEqual([3, ''])
  expect(byCut.stderr).toContain('build it again from its files with `evenredig policy build`')
})

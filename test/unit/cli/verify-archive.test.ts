import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArchiveVerification } from '../../../src/year'
import { inEnglish } from '../../support/command-line'

let folder = ''
let archive = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
  archive = join(folder, 'archive')
  cpSync('examples/year/archief', archive, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

const contents = () =>
  readdirSync(archive).map((name) => {
    const hash = createHash('sha256').update(readFileSync(join(archive, name)))
    return `${name} ${hash.digest('hex')}`
  })

test('what no longer stands is a finding, in every form, and no file is changed', async () => {
  const before = contents()
  const asJson = await inEnglish(['verify-archive', archive, '--json'])
  expect([asJson.status, asJson.stderr]).toEqual([1, ''])
  const { advices, standing, unread } = JSON.parse(asJson.stdout) as ArchiveVerification
  expect([advices.length, standing, unread.length]).toEqual([6, 5, 0])
  const csv = await inEnglish(['verify-archive', archive, '--format', 'csv'])
  const [head, ...rows]: string[][] = parse(csv.stdout, { bom: true, delimiter: ';' })
  expect([csv.status, head?.slice(0, 3)]).toEqual([1, ['what', 'reference', 'stands']])
  expect(rows.map(([name, , stands]) => [name, stands])).toEqual(
    advices.map(({ name, stands }) => [name, stands ? 'yes' : 'no']),
  )
  const text = await inEnglish(['verify-archive', archive])
  expect(text.stdout).toContain('5 of 6 advices stand.')
  expect(contents()).toEqual(before)
})

test('where all stand it is fine, and the answer is written where it is asked for', async () => {
  const out = join(folder, 'check.html')
  const file = join(archive, '2026-302.json')
  expect(await inEnglish(['verify-archive', file, '--out', out])).toEqual({
    status: 0,
    stdout: `Written: ${out}\n`,
    stderr: '',
  })
  expect(readFileSync(out, 'utf8')).toContain('The advice stands.')
  const inside = await inEnglish(['verify-archive', archive, '--out', join(archive, 'x.csv')])
  expect(inside.status).toBe(2)
  expect(inside.stderr).toContain('lies in the folder that is verified')
})

test('what cannot be read is named with its file and line, and the rest is told all the same', async () => {
  const bad = mkdtempSync(join(folder, 'bad-'))
  const [kept = ''] = readdirSync(archive)
  const line = JSON.stringify(JSON.parse(readFileSync(join(archive, kept), 'utf8')))
  writeFileSync(join(bad, 'a.jsonl'), `no json\n${line}\n{}\n`)
  const out = join(folder, 'bad.json')
  const { status, stderr } = await inEnglish(['verify-archive', bad, '--json', '--out', out])
  expect(status).toBe(3)
  expect(stderr).toContain(`${bad}/a.jsonl:1: the input is not JSON`)
  expect(stderr).toContain(`${bad}/a.jsonl:3: \`object\` is not an advice`)
  const { advices, unread } = JSON.parse(readFileSync(out, 'utf8')) as ArchiveVerification
  expect(advices.map(({ name }) => name)).toEqual([`${bad}/a.jsonl:2`])
  expect(unread).toHaveLength(2)
})

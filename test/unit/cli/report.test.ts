import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { YearReport } from '../../../src/year'
import { evenredig, inEnglish } from '../../support/command-line'

let folder = ''
const cases = 'examples/year/besluiten.jsonl'
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a report is written as text, JSON or a sheet, with the same numbers', async () => {
  const { stdout, status } = await evenredig(['report', cases, '--year', '2026', '--json'])
  expect(status).toBe(0)
  const made = JSON.parse(stdout) as YearReport
  const sheet = await inEnglish(['report', cases, '--year', '2026', '--format', 'csv'])
  const [, total = [], ...rows]: string[][] = parse(sheet.stdout, { bom: true, delimiter: ';' })
  expect(total[2]).toBe(String(made.total))
  expect(rows.map((row) => row[2])).toEqual(
    made.tables.flatMap(({ cells }) =>
      cells.map(({ count }) => (count === null ? '' : String(count))),
    ),
  )
  const text = await evenredig(['report', cases, '--year', '2026'])
  expect(text.stdout).toContain(`In 2026 is in ${String(made.total)} zaken een besluit genomen.`)
})

test('an earlier report is read from its JSON, and what cannot be meant is wrong usage', async () => {
  const { stdout } = await evenredig(['report', cases, '--year', '2026', '--json'])
  const earlier = join(folder, 'earlier.json')
  writeFileSync(earlier, stdout)
  const again = await inEnglish(['report', cases, '--year', '2026', '--earlier', earlier])
  expect(again).toMatchObject({ status: 3, stdout: '' })
  expect(again.stderr).toContain('fewer than 5 cases came since the earlier report')
  for (const args of [
    [cases],
    [cases, '--year', '26'],
    ['--year', '2026'],
    [cases, '--year', '2026', '--threshold', '2'],
    [cases, '--year', '2026', '--width', 'x'],
    [cases, '--year', '2026', '--earlier', cases],
    [cases, '--year', '2025', '--earlier', earlier],
  ])
    expect(await inEnglish(['report', ...args])).toMatchObject({ status: 2, stdout: '' })
})

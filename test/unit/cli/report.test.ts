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

test('how many were decided within the own term is told on request, and a second report has the same term', async () => {
  const asked = ['report', cases, '--year', '2026', '--json']
  const without = JSON.parse((await evenredig(asked)).stdout) as YearReport
  const made = JSON.parse((await evenredig([...asked, '--term', '42'])).stdout) as YearReport
  const ids = ({ tables }: YearReport) => tables.map(({ id }) => id)
  expect([without.termDays, made.termDays]).toEqual([null, 42])
  expect(ids(made).filter((id) => !ids(without).includes(id))).toEqual(['handling'])
  const earlier = join(folder, 'term.json')
  writeFileSync(earlier, JSON.stringify(made))
  const other = await inEnglish([...asked, '--earlier', earlier, '--term', '56'])
  expect(other).toMatchObject({ status: 2, stdout: '' })
  expect(other.stderr).toContain('give the same term')
})

test('a folder without cases is told, and a year without cases has a report without numbers', async () => {
  const empty = mkdtempSync(join(folder, 'empty-'))
  const nothing = await inEnglish(['report', empty, '--year', '2026'])
  expect(nothing).toMatchObject({ status: 3, stdout: '' })
  expect(nothing.stderr).toContain('there are no decided cases')
  const { stdout, status } = await inEnglish(['report', cases, '--year', '2031'])
  expect(status).toBe(0)
  expect(stdout).toContain('So there is no number here at all.')
  expect(stdout).not.toContain('there is a dash')
})

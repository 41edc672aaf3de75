import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Register } from '../../../src/year'
import { evenredig, inEnglish } from '../../support/command-line'

let folder = ''
const decided = 'examples/decided'
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
  cpSync(decided, join(folder, 'decided'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

const registerIn = async (...args: readonly string[]) => {
  const { stdout, stderr, status } = await evenredig(['register', ...args, '--json'])
  expect([status, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Register
}

test('a folder, its files and lines of JSON give the same register', async () => {
  const whole = await registerIn(decided)
  expect(whole.cases).toBe(5)
  const lines = join(folder, 'lines.jsonl')
  const { readFileSync, readdirSync } = await import('node:fs')
  const files = readdirSync(decided).map((name) => join(decided, name))
  const asLine = (file: string) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(lines, `${files.map(asLine).reverse().join('\n\n')}\n`)
  expect(await registerIn(...files.reverse())).toEqual(whole)
  expect(await registerIn(lines)).toEqual(whole)
})

test('a sheet has a row for each measure, with ISO days', async () => {
  const { measures } = await registerIn(decided)
  const { stdout } = await inEnglish(['register', decided, '--format', 'csv', '--on', '2026-06-01'])
  const [head = [], ...rows]: string[][] = parse(stdout, { bom: true, delimiter: ';' })
  expect(rows.map(([reference, name]) => [reference, name])).toEqual(
    measures.map(({ reference, label }) => [reference, label.en]),
  )
  const at = head.indexOf('runs until')
  expect(rows.map((row) => row[at])).toEqual(measures.map(({ lasts }) => lasts.until ?? ''))
})

test('a calendar has an event for each due date, valid, with an id that stays', async () => {
  const { due } = await registerIn(decided, '--retain', '24')
  const asked = ['register', decided, '--retain', '24', '--format', 'ics']
  const { stdout } = await evenredig(asked)
  expect((await evenredig(asked)).stdout).toBe(stdout)
  const lines = stdout.replaceAll('\r\n ', '').trimEnd().split('\r\n')
  expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect([lines[0], lines[1], lines.at(-1)]).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'END:VCALENDAR',
  ])
  for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const valuesOf = (name: string) =>
    lines.flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []))
  expect(valuesOf('UID:')).toEqual(due.map(({ id }) => `${id}@evenredig`))
  expect(valuesOf('DTSTART;VALUE=DATE:')).toEqual(due.map(({ on }) => on.replaceAll('-', '')))
  expect(valuesOf('DTSTAMP:').every((stamp) => /^\d{8}T000000Z$/.test(stamp))).toBe(true)
  expect(valuesOf('BEGIN:VEVENT')).toHaveLength(due.length)
  expect(valuesOf('END:VEVENT')).toHaveLength(due.length)
})

test('the page tells what is due, what is past, and of which day', async () => {
  const { stdout } = await evenredig(['register', decided, '--on', '2027-01-01', '--lang', 'nl'])
  expect(stdout).toContain('Werkdocument van HR; niet voor publicatie.')
  expect(stdout).toMatch(/dag:\s+1 januari 2027/)
  expect(stdout).toContain('Wat al voorbij is')
  const without = await evenredig(['register', decided])
  expect(without.stdout).not.toContain('Wat al voorbij is')
})

test('each problem is told with its file, or its line, and nothing is written', async () => {
  const bad = join(folder, 'bad')
  mkdirSync(bad)
  writeFileSync(join(bad, 'a.jsonl'), '\n{"case": 1}\nno json\n')
  writeFileSync(join(bad, 'b.json'), '[{}, 7]')
  const out = join(folder, 'out.csv')
  const { status, stderr } = await inEnglish(['register', bad, '--out', out])
  expect(status).toBe(3)
  expect(stderr).toContain(`${bad}/a.jsonl:3: the input is not JSON`)
  expect(stderr).toContain(`${bad}/a.jsonl:2.measure: \`measure\` is missing`)
  expect(stderr).toContain(`${bad}/b.json[1]: \`7\` is not a decided case`)
  const { existsSync } = await import('node:fs')
  expect(existsSync(out)).toBe(false)
})

test('what cannot be meant is wrong usage', async () => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  expect(await inEnglish(['register', empty])).toMatchObject({
    status: 3,
    stderr:
      'cases: there are no decided cases (a decided case stands in a file that ends in `.json`, or on a line of one that ends in `.jsonl`)\n',
  })
  for (const args of [
    [],
    [decided, '--on', '31-12-2026'],
    [decided, '--retain', '0'],
    [decided, '--retain', 'a year'],
    [decided, '--format', 'svg'],
    [join(folder, 'absent')],
  ])
    expect(await inEnglish(['register', ...args])).toMatchObject({ status: 2, stdout: '' })
  expect((await inEnglish(['advise', 'x.json', '--format', 'ics'])).stderr).toContain(
    'goes with `register`',
  )
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Comparison } from '../../../src/index'
import type { LikeCases } from '../../../src/year'
import { evenredig, inEnglish } from '../../support/command-line'

const [theCase, lines, decided] = [
  'examples/cases/remarks-to-subordinates.json',
  'examples/year/besluiten.jsonl',
  'examples/decided',
]
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const likeIn = async (...args: readonly string[]) => {
  const { stdout, stderr, status } = await evenredig(['like', ...args, '--json'])
  expect([status, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as LikeCases
}

test('the nearest come first, from folders and lines of JSON, as many as are asked for', async () => {
  const usual = await likeIn(theCase, decided, lines)
  expect([usual.looked, usual.cases.length, usual.more]).toEqual([45, 10, 35])
  const few = await likeIn(theCase, lines, decided, '--most', '2')
  expect(few.cases).toEqual(usual.cases.slice(0, 2))
  for (const { distance, differ } of usual.cases)
    expect(differ.reduce((sum, { steps }) => sum + steps, 0)).toBe(distance)
})

test('a case that was decided is not laid beside itself', async () => {
  const [first = ''] = readFileSync(lines, 'utf8').split('\n')
  const own = join(folder, 'own.json')
  const { case: known } = JSON.parse(first) as { case: { reference: string } }
  writeFileSync(own, JSON.stringify(known))
  const { looked, cases } = await likeIn(own, lines)
  expect(looked).toBe(39)
  expect(cases.map(({ reference }) => reference)).not.toContain(known.reference)
})

test('as a sheet it has this case in the first row, as a picture a row for each case, as a page both', async () => {
  const asked = ['like', theCase, lines, '--most', '3']
  const csv = await inEnglish([...asked, '--format', 'csv'])
  const [head, own, ...rows]: string[][] = parse(csv.stdout, { bom: true, delimiter: ';' })
  expect(head?.slice(0, 2)).toEqual(['case', 'distance'])
  expect(own?.[0]).toBe('this case')
  const { cases } = await likeIn(...asked.slice(1))
  expect(rows.map(([reference]) => reference)).toEqual(cases.map(({ reference }) => reference))
  const svg = await inEnglish([...asked, '--picture', 'cases'])
  for (const name of ['this case', ...cases.map(({ reference }) => reference)])
    expect(svg.stdout).toContain(`>${name}<`)
  const html = await inEnglish([...asked, '--format', 'html'])
  expect(html.stdout).toContain('<svg')
  expect(html.stdout).toContain('not for publication')
})

test('what is wrong is told with the file it is in, and what cannot be meant is wrong usage', async () => {
  const bad = join(folder, 'bad.json')
  writeFileSync(bad, '{ "stage": "concluded", "conduct": [] }')
  const worse = join(folder, 'worse.jsonl')
  writeFileSync(worse, '{"case": 1}\n')
  const { status, stderr } = await inEnglish(['like', bad, worse])
  expect(status).toBe(3)
  expect(stderr).toContain(`${bad}.conduct: \`conduct\` is empty`)
  expect(stderr).toContain(`${worse}:1.measure: \`measure\` is missing`)
  for (const args of [
    [],
    [theCase],
    [theCase, lines, '--most', '0'],
    [theCase, lines, '--picture', 'ladder'],
  ])
    expect(await inEnglish(['like', ...args])).toMatchObject({ status: 2, stdout: '' })
})

test('compare reads folders and lines of JSON as well, and tells what lies furthest apart first', async () => {
  const { stdout, status } = await evenredig(['compare', decided, lines, '--json'])
  expect(status).toBe(1)
  const { cases, sameFacts, milderButGraver } = JSON.parse(stdout) as Comparison
  expect(cases).toHaveLength(45)
  for (const pairs of [sameFacts, milderButGraver]) {
    const apart = pairs.map((pair) => pair.apart)
    expect(apart.length).toBeGreaterThan(1)
    expect(apart).toEqual([...apart].sort((one, other) => other - one))
  }
  const empty = mkdtempSync(join(folder, 'empty-'))
  expect((await inEnglish(['compare', empty])).stderr).toContain('there are no decided cases')
})

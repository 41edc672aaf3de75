import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { tableAsCsv } from '../../../src/cli/csv'
import { casesTable } from '../../../src/render/pages/comparison-page'
import { type Arbocatalogus2026, compare, type DecidedCase } from '../../../src/index'
import { evenredig } from '../../support/command-line'

const folder = fileURLToPath(new URL('../../../examples/decided/', import.meta.url))
const files = readdirSync(folder).map((name) => `${folder}${name}`)
const comparison = compare(
  files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as DecidedCase<Arbocatalogus2026>),
)
const rowsOf = (csv: string) => csv.slice(1).trimEnd().split('\r\n')

test('compare writes a sheet that Excel opens with Dutch settings, and ends as it does otherwise', async () => {
  const asText = await evenredig(['compare', ...files])
  const { stdout, status } = await evenredig(['compare', ...files, '--format', 'csv'])
  expect(status).toBe(asText.status)
  expect(stdout.codePointAt(0)).toBe(0xfeff)
  const [head = '', ...rows] = rowsOf(stdout)
  expect(head.split(';').slice(0, 3)).toEqual(['"zaak"', '"ernst"', '"bandbreedte"'])
  expect(rows.map((row) => row.split(';')[0])).toEqual(
    comparison.cases.map(({ reference }) => `"${reference}"`),
  )
  for (const [index, row] of rows.entries())
    expect(row).toContain(`"${comparison.cases[index]?.label.nl ?? ''}"`)
})

test('no cell of a sheet is a formula, and no cell ends before its end', async () => {
  const [one] = comparison.cases
  if (one === undefined) throw new Error('no case')
  for (const begin of ['=', '+', '-', '@', '\t=', '"=']) {
    const said = { nl: `${begin}1;"+1`, en: '' }
    const csv = await tableAsCsv(casesTable([{ ...one, label: said }], 'nl'))
    const cells = rowsOf(csv)[1]?.split(/(?<=");(?=")/) ?? []
    expect(cells).toHaveLength(7)
    for (const cell of cells) expect(cell).toMatch(/^"(?![=+\-@\t])/)
    expect(cells[4]).toContain('""+1')
  }
})

test('an advice is not written as a sheet', async () => {
  const { status, stderr } = await evenredig([
    'advise',
    'case.json',
    '--format',
    'csv',
    '--lang',
    'en',
  ])
  expect(status).toBe(2)
  expect(stderr).toContain('`advise` is not written as csv')
})

test('text is as wide as the terminal, from 40 to 100 characters, and --full gives every annex', async () => {
  const file = fileURLToPath(
    new URL('../../../examples/cases/remarks-to-subordinates.json', import.meta.url),
  )
  const widest = async (columns?: number, ...more: readonly string[]) => {
    const given = columns === undefined ? {} : { columns }
    const { stdout } = await evenredig(['advise', file, ...more], given)
    return Math.max(...stdout.split('\n').map(({ length }) => length))
  }
  expect(await widest()).toBeLessThanOrEqual(80)
  expect(await widest(50)).toBeLessThanOrEqual(50)
  expect(await widest(10)).toBeLessThanOrEqual(40)
  expect(await widest(500)).toBeGreaterThan(80)
  expect(await widest(500)).toBeLessThanOrEqual(100)
  const short = await evenredig(['advise', file])
  const full = await evenredig(['advise', file, '--full'])
  expect(short.stdout).not.toContain('Bijlage 1')
  expect(full.stdout).toContain('Bijlage 1: De feiten waarop dit rust')
})

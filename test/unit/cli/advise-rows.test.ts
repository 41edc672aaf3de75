import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adviseRow } from '../../../src/year'
import { evenredig, inEnglish } from '../../support/command-line'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const theCase = (at: number) => ({
  reference: `Z.${at}`,
  stage: 'concluded' as const,
  conduct: [{ behaviour: 'belittling' as const, finding: 'established' as const }],
})
const cellsOf = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';' })

test('each line of JSON gets its line of advice, in order; empty lines are passed over', async () => {
  const lines = [
    JSON.stringify(theCase(1)),
    '',
    JSON.stringify({ case: theCase(2), measure: 'oral-warning' }),
  ]
  const { status, stdout, stderr } = await evenredig(['advise', '--jsonl', '-'], {
    input: `\uFEFF${lines.join('\r\n')}`,
  })
  expect([status, stderr]).toEqual([0, ''])
  const rows = stdout.trimEnd().split('\n')
  expect(rows.map((row) => JSON.parse(row) as unknown)).toEqual([
    { line: 1, ...adviseRow(theCase(1)) },
    { line: 3, ...adviseRow({ case: theCase(2), measure: 'oral-warning' }) },
  ])
})

/** With every setting a hundred thousand, which takes a while. */
const many = process.env['EVERY_SETTING'] === undefined ? 10_000 : 100_000

test('of very many rows one broken one is named and left out', async () => {
  const broken = 5432
  const header = 'reference;stage;behaviour;finding;measure\r\n'
  const rows = Array.from({ length: many }, (_, at) => {
    const finding = at + 1 === broken ? 'gegrnd' : 'vastgesteld'
    return `Z.${at};afgerond;belittling;${finding};oral-warning\r\n`
  })
  const [from, to] = [file('many.csv', header + rows.join('')), join(folder, 'many-out.csv')]
  const ended = await evenredig(['advise', '--csv', from, '--out', to])
  expect(ended.status).toBe(3)
  expect(ended.stderr.split('\n').slice(0, 2)).toEqual([
    `${from}, regel ${broken + 1}: finding: geen bevinding heet \`gegrnd\` (bedoelde u \`established\`?)`,
    'evenredig: 1 rij is weggelaten',
  ])
  const [, ...cells] = cellsOf(readFileSync(to, 'utf8'))
  expect(cells).toHaveLength(many - 1)
  const expected = Array.from({ length: many }, (_, at) => `Z.${at}`).filter(
    (_, at) => at + 1 !== broken,
  )
  expect(cells.map(([, reference]) => reference)).toEqual(expected)
}, 60_000)

test('a table reads with semicolons, commas or tabs, in UTF-8, UTF-16 or Windows-1252, and says so', async () => {
  const cells = [
    ['reference', 'assessedOn', 'stage', 'behaviour', 'finding', 'accusedHeard', 'circumstances'],
    ['Z.1', '20-4-2026', 'Afgerond', 'kleineren', 'Vastgesteld', 'ja', 'inzicht'],
  ]
  const labels = await labelsFor('belittling', 'insight')
  const row = (cells[1] as string[]).map((cell, at) =>
    at === 3 ? labels[0] : at === 6 ? labels[1] : cell,
  )
  const table = (separator: string) =>
    [cells[0] as string[], row]
      .map((line) => line.map((cell) => `"${cell}"`).join(separator))
      .join('\r\n')
  const read = async (bytes: string | Uint8Array) => {
    const { status, stdout, stderr } = await inEnglish(['advise', '--csv', file('t.csv', bytes)])
    return [status, cellsOf(stdout)[1], stderr.replaceAll(folder, '')]
  }
  const expected = await read(table(';'))
  expect(expected).toMatchObject([0, { 1: 'Z.1' }, ''])
  expect(await read(`\uFEFF${table(';')}\r\n`)).toEqual(expected)
  expect(await read(table(','))).toEqual([
    ...expected.slice(0, 2),
    '/t.csv: read as commas, UTF-8\n',
  ])
  expect(await read(table('\t'))).toEqual([
    ...expected.slice(0, 2),
    '/t.csv: read as tabs, UTF-8\n',
  ])
  const [, ...afterSep] = await read(`sep=;\r\n${table(';')}`)
  expect(afterSep[0]).toEqual(['3', ...(expected[1] as string[]).slice(1)])
  const accented =
    table(';').replace('"circumstances"', '"circumstances";"attention"') + ';"onbekénd"'
  const asUtf8 = await read(accented)
  expect(asUtf8[2]).toContain('line 2: attention: no point of attention is called `onbekénd`')
  const windows = await read(Buffer.from(accented, 'latin1'))
  expect(windows[2]).toBe(`/t.csv: read as semicolons, Windows-1252\n${String(asUtf8[2])}`)
  const utf16 = await read(Buffer.from(`\uFEFF${accented}`, 'utf16le'))
  expect(utf16[2]).toBe(`/t.csv: read as semicolons, UTF-16\n${String(asUtf8[2])}`)
})

/** The Dutch labels of a behaviour and a circumstance. */
async function labelsFor(behaviour: string, circumstance: string) {
  const { describePolicy } = await import('../../../src/index')
  const { behaviours, circumstances } = describePolicy()
  const label = (
    list: readonly { readonly id: string; readonly label: { readonly nl: string } }[],
    id: string,
  ) => list.find((one) => one.id === id)?.label.nl ?? ''
  return [label(behaviours, behaviour), label(circumstances, circumstance)] as const
}

test('what is wrong is told by line and column, with a hint', async () => {
  const rows = [
    'reference,stage,behaviour,finding,on,behaviour2,finding2,earlier,earlierOn,power,measure',
    'Z.1,concluded,belittling,established,2026-05-01,insult,established,geen,,hierarchical,none',
    'Z.1,concluded,belittling,established,,,,,,,',
    'Z.2,concluded,"belit\r\ntling",established,,,,,,,',
    'Z.3,concluded,belittling,established,,insult,gegrnd,,,,',
    'Z.4,concluded,belittling,established,,,,written-warning,31-02-2025,,',
    'Z.5,concluded,belittling,established,,,,,,hierarchisch,civil-or-criminal-liability',
    'Z.6,concluded,belittling,established,,,,,,,,x',
    ',,,,,,,,,,',
    'Z.7,concluded,=1+1,established,,,,,,,',
    'Z.8,concluded,belittling,established,,,,,,,none',
  ]
  const { status, stdout, stderr } = await inEnglish(['advise', '--csv', '-'], {
    input: rows.join('\r\n'),
  })
  expect(status).toBe(3)
  expect(cellsOf(stdout).map(([line]) => line)).toEqual(['line', '2', '12'])
  expect(stderr.trimEnd().split('\n')).toEqual([
    'standard input: read as commas, UTF-8',
    'standard input, line 3: reference: the reference `Z.1` is already that of another case (give every case its own reference)',
    'standard input, line 4: behaviour: no behaviour is called `a text of several words` (did you mean `belittling`?)',
    'standard input, line 6: finding2: no finding is called `gegrnd` (did you mean `established`?)',
    'standard input, line 7: earlierOn: `31-02-2025` is not a day of the calendar (expected a day, a month or a year, such as `2026-03-02`, `2026-03` or `2026`)',
    'standard input, line 8: power: no level of `power` is called `hierarchisch` (did you mean `hierarchical`?)',
    "standard input, line 8: measure: `civil-or-criminal-liability` is not the employer's to impose: that is for the court (leave it out: it stands apart from the measure)",
    'standard input, line 9: row: the row has 12 cells, and the header 11 (put a cell with a separator in it between quotes)',
    'standard input, line 11: behaviour: no behaviour is called `=1+1` (expected `sexual-remark`, `unsolicited-touch`, `joke-at-expense`, `stereotyping-joke`, `raised-voice` or 29 more)',
    'evenredig: 7 rows were left out',
  ])
})

test('a header with a column that there is not, or twice, or none at all, is refused and nothing is written', async () => {
  const out = join(folder, 'none.csv')
  const headers = {
    'reference;kenmrk;gedrag;stage;stage': [
      'header: no column is called `kenmrk`',
      'header: no column is called `gedrag` (did you mean `behaviour`?)',
      'header: the column `stage` stands there twice',
    ],
    '': ['header: the header is missing'],
    'reference;;stage': ['header: a column has no name'],
  }
  for (const [header, said] of Object.entries(headers)) {
    const ended = await inEnglish(['advise', '--csv', file('h.csv', header), '--out', out])
    expect([ended.status, ended.stdout]).toEqual([3, ''])
    const lines = ended.stderr.trimEnd().split('\n')
    for (const [at, line] of said.entries()) expect(lines[at]).toContain(line)
  }
  expect(
    readdirSync(folder).filter((name) => name.includes('draft') || name === 'none.csv'),
  ).toEqual([])
})

test('a reference that begins like a formula is written so that no spreadsheet runs it', async () => {
  const { stdout } = await evenredig(['advise', '--csv', '-'], {
    input: 'reference;stage;behaviour;finding\r\n-1.2;concluded;belittling;established',
  })
  expect(stdout).toContain(`"'-1.2"`)
})

test('a quote that is never closed, a row without end and letters that are lost are named by their line', async () => {
  const header = 'reference;stage;behaviour;finding\r\n'
  const good = 'Z.1;concluded;belittling;established\r\n'
  const told = async (rows: string | Uint8Array, as = 'csv') => {
    const { stderr } = await inEnglish(['advise', `--${as}`, file('b', rows)])
    return stderr.replaceAll(folder, '').split('\n')[0]
  }
  expect(await told(`${header}${good}Z.2;"concluded;x;y\r\nZ.3;a;b;c`)).toContain(
    'line 3: row: a quote is not closed',
  )
  expect(await told(`${header}${good}${'x'.repeat(1_100_000)}\r\n${good}`)).toContain(
    'line 3: row: the row has more than 1000000 characters',
  )
  expect(await told(`${'x'.repeat(2_500_000)}\n${JSON.stringify(theCase(1))}`, 'jsonl')).toContain(
    'line 1: row: the row has more than 1000000 characters',
  )
  const bytes = Buffer.concat([Buffer.from(`${header}é;;;\r\nZ.2;`), Buffer.from([0xff, 0x0a])])
  expect(await told(bytes)).toContain('line 2')
  expect(await told('{"stage": 1,}\n', 'jsonl')).toContain('line 1: row: the input is not JSON')
})

test('more than a hundred broken rows are counted, not told', async () => {
  const input =
    'reference;stage;behaviour;finding\r\n' + 'Z.1;x;belittling;established\r\n'.repeat(250)
  const { stderr } = await inEnglish(['advise', '--csv', '-'], { input })
  expect(stderr.trimEnd().split('\n')).toHaveLength(101)
  expect(stderr).toContain('250 rows were left out; the first 100 are above')
})

test('what does not go together is wrong usage', async () => {
  const path = file('one.jsonl', JSON.stringify(theCase(1)))
  const wrong: readonly (readonly string[])[] = [
    ['advise', path, '--jsonl', path],
    ['advise', '--jsonl', path, '--csv', path],
    ['advise', '--jsonl', path, '--format', 'html'],
    ['advise', '--jsonl', path, '--document'],
    ['advise', '--jsonl', path, '--out', join(folder, 'x.csv')],
    ['advise', '--jsonl', path, '--out', path],
    ['advise', '--jsonl', path, '--measure', 'none'],
    ['advise', '--jsonl', join(folder, 'absent')],
    ['advise', '--jsonl', folder],
    ['check', '--jsonl', path],
  ]
  for (const args of wrong) expect(await inEnglish(args)).toMatchObject({ status: 2, stdout: '' })
  expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(theCase(1)))
})

test('a file that is not there, and one of another program, are one line; as CSV or as lines of JSON alike', async () => {
  const workbook = file('zaken.xlsx', Buffer.from('PK\x03\x04 xl/workbook.xml', 'latin1'))
  for (const option of ['--csv', '--jsonl']) {
    const missing = await evenredig(['advise', option, join(folder, 'nergens.csv')])
    expect(missing).toMatchObject({ status: 2, stdout: '' })
    expect(missing.stderr).toMatch(
      /^evenredig: kan `[^`]*nergens\.csv` niet lezen: het bestaat niet/,
    )
    expect(missing.stderr.split('\n')).toHaveLength(2)
    const other = await evenredig(['advise', option, workbook])
    expect(other).toMatchObject({ status: 2, stdout: '' })
    expect(other.stderr).toContain(
      'zaken.xlsx` is een werkmap van Excel: bewaar het in dat programma als',
    )
  }
})

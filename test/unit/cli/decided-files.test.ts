import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { advise, type DecidedCase } from '../../../src/index'
import type { Register } from '../../../src/year'
import { inEnglish } from '../../support/command-line'

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

const conduct = [{ behaviour: 'belittling', finding: 'established', on: '2026-03-02' }] as const
const decided = (at: number, more: Partial<DecidedCase> = {}) =>
  ({
    case: { reference: `Z.${at}`, stage: 'concluded', conduct },
    measure: 'written-warning',
    decidedOn: '2026-05-01',
    decidedBy: 'line-manager',
    ...more,
  }) satisfies DecidedCase
const record = (at: number, receipt: object) => {
  const { case: theCase } = decided(at)
  const advice = advise(theCase, { explain: 'brief' })
  return {
    case: theCase,
    advice: { ...advice, receipt: { ...advice.receipt, ...receipt } },
    decision: { measures: [], decidedOn: '2026-05-01', decidedBy: 'line-manager', reasons: [] },
  }
}
const lines = (list: readonly unknown[]) => list.map((one) => `${JSON.stringify(one)}\n`).join('')

/** The commands that read what was imposed, by their names. */
const commandsOn = (path: string): Readonly<Record<string, readonly string[]>> => ({
  register: ['register', path],
  report: ['report', path, '--year', '2026'],
  like: ['like', 'examples/cases/remarks-to-subordinates.json', path],
})

test('each wrong line is named with its hint by every command, and nothing is written', async () => {
  const path = file(
    'wrong.jsonl',
    lines([
      decided(1),
      decided(1),
      decided(2, { decidedOn: '2026-02-01' }),
      decided(3, { measure: 'civil-or-criminal-liability' }),
      decided(4, { case: { ...decided(4).case, relation: 'office-holder' }, measure: 'transfer' }),
      record(5, { policy: 'our-policy' }),
      record(6, { policyVersion: '1.1.0' }),
      decided(7),
    ]),
  )
  const found = [
    `${path}:2.case.reference: the reference \`Z.1\` is already that of another case (give every case its own reference)`,
    `${path}:3.case.conduct[0].on: the act is of \`2026-03-02\`, after the day of the decision, \`2026-02-01\` (correct one of the two days)`,
    `${path}:4.measure: \`civil-or-criminal-liability\` is not the employer's to impose: that is for the court (leave it out: it stands apart from the measure)`,
    `${path}:5.measure: \`transfer\` is not the employer's to impose on \`office-holder\` (leave it out: this policy has no measures for this relation)`,
    `${path}:6.advice.receipt.policy: the advice is by the policy \`our-policy\` (make one for each policy by itself)`,
  ]
  const before = readdirSync(folder)
  for (const [name, args] of Object.entries(commandsOn(path))) {
    const { status, stdout, stderr } = await inEnglish([...args, '--out', join(folder, 'out.csv')])
    expect([name, status, stdout]).toEqual([name, 3, ''])
    expect(stderr.trimEnd().split('\n')).toEqual(found)
  }
  expect(readdirSync(folder)).toEqual(before)
})

/** With every setting a hundred thousand, which takes a while. */
const many = process.env['EVERY_SETTING'] === undefined ? 2_000 : 100_000

test('of very many decided cases the one that is broken is named, and nothing is registered', async () => {
  const broken = 1_234
  const list = Array.from({ length: many }, (_, at) => JSON.stringify(decided(at)))
  list[broken - 1] = list[broken - 1]?.slice(0, -1) ?? ''
  const path = file('many.jsonl', list.join('\r\n'))
  const { status, stdout, stderr } = await inEnglish(['register', path])
  expect([status, stdout]).toEqual([3, ''])
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toContain(`${path}:${broken}: the input is not JSON`)
}, 60_000)

test('lines come from a file as Windows writes it, and from standard input, all the same', async () => {
  const text = lines([decided(1), decided(2)])
  const registered = async (path: string, input = '') => {
    const { stdout, stderr } = await inEnglish(['register', path, '--json'], { input })
    expect(stderr).toBe('')
    return (JSON.parse(stdout) as Register).measures.map(({ reference }) => reference)
  }
  const utf16 = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le')
  expect(await registered(file('utf16.jsonl', utf16))).toEqual(['Z.1', 'Z.2'])
  expect(await registered(file('bom.jsonl', `\uFEFF${text}`))).toEqual(['Z.1', 'Z.2'])
  expect(await registered('-', `\n${text}`)).toEqual(['Z.1', 'Z.2'])
  expect(await registered('-', JSON.stringify([decided(1)], null, 2))).toEqual(['Z.1'])
  const windows = file('windows.jsonl', Buffer.from(text.replace('Z.2', 'Zé'), 'latin1'))
  expect((await inEnglish(['register', windows])).stderr).toContain(
    `${windows}:2.case.reference: the reference has other characters`,
  )
  const broken = await inEnglish(['register', '-'], { input: `${text}{` })
  expect(broken.stderr).toContain('-:3: the input is not JSON')
  const table = await inEnglish(['register', 'examples/year/zaken.csv'])
  expect(table.stderr).toContain('this is a table (CSV)')
})

test('what is longer than what is read is refused, and not read up to there', async () => {
  const input = lines(Array.from({ length: 24_000 }, (_, at) => decided(at)))
  expect(input.length).toBeGreaterThan(5_000_000)
  const { status, stderr } = await inEnglish(['register', '-'], { input })
  expect(status).toBe(3)
  expect(stderr).toContain('the input has more than 5000000 bytes')
})

test('in no sheet of the year a cell begins like a formula', async () => {
  const own = mkdtempSync(join(folder, '='))
  const path = join(own, '=1+1.jsonl')
  const begins = { ...decided(1).case, reference: '-1.2' }
  writeFileSync(path, lines([decided(1, { case: begins }), decided(2)]))
  const archive = lines([record(3, {}), advise(begins, { explain: 'brief' })])
  writeFileSync(join(own, '@archive.jsonl'), archive)
  const asked = {
    ...commandsOn('=1+1.jsonl'),
    'verify-archive': ['verify-archive', '@archive.jsonl'],
    compare: ['compare', '=1+1.jsonl'],
  }
  const theCase = 'case.json'
  writeFileSync(
    join(own, theCase),
    readFileSync('examples/cases/remarks-to-subordinates.json', 'utf8'),
  )
  for (const args of Object.values({ ...asked, like: ['like', theCase, '=1+1.jsonl'] })) {
    const { stdout } = await inEnglish([...args, '--format', 'csv'], { folder: own })
    const rows: string[][] = parse(stdout, { bom: true, delimiter: ';' })
    expect(rows.length).toBeGreaterThan(1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  }
})

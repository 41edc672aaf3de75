import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { evenredig } from '../../support/command-line'
import { dayOf } from '../../../src/cli/ask/asker'
import { type Case, safeAdvise } from '../../../src/index'
import { toText } from '../../../src/render'
import type { Vocabulary } from '../../../src/policy/vocabulary'

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Holds an interview with an answer a line, as from a pipe. */
const piped = (answers: readonly string[], ...args: readonly string[]) =>
  evenredig(['interview', ...args], { input: answers.map((line) => `${line}\n`).join(''), folder })

// An unfounded report: short, for nothing can change that no sanction fits.
const short = ['concluded', 'pesten', 'neerbuigend gedrag', 'unfounded', 'no', '1', '']
const questions = (stdout: string) =>
  stdout
    .split('\n')
    .filter(
      (line) => line.startsWith('  Waarom deze vraag') || line.startsWith('  Why this question'),
    ).length

test('an interview from a pipe ends with the advice and a case that gives it again', async () => {
  const { status, stdout, stderr } = await piped([...short, 'yes', ''])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const saved = safeAdvise(JSON.parse(readFileSync(join(folder, 'zaak.json'), 'utf8')))
  expect(saved.ok && stdout.includes(toText(saved.value))).toBe(true)
  // Nothing of a terminal: no colours, no moving about.
  expect(stdout).not.toMatch(/[^\P{C}\n]/u)
  expect((await evenredig(['advise', join(folder, 'zaak.json')])).status).toBe(0)
})

test('an answer is shown with what it means and an example, in the language asked for', async () => {
  const begun = ['concluded', 'aggression', 'physical-aggression']
  const shown = async (...args: readonly string[]) =>
    (await piped(begun, ...args)).stdout.replace(/\s+/g, ' ')
  const dutch = await shown()
  expect(dutch).toContain('ook als niemand gewond raakt Bijvoorbeeld: een collega een vuistslag')
  expect(dutch).not.toContain('For instance')
  const english = await shown('--lang', 'en')
  expect(english).toContain('also where nobody is hurt For instance: punching a colleague')
  expect(english).not.toContain('Bijvoorbeeld')
})

test('a number, a word of the case and a label answer alike, in both languages', async () => {
  const numbers = await piped(['3', '2', '2', '4', '1', '1', '', '2'])
  const labels = await piped([
    'onderzoek afgerond',
    'Pesten',
    'neerbuigend gedrag',
    'ongegrond',
    'nee',
    'op of rond het werk',
    '',
    'nee',
  ])
  const english = await piped(
    [
      'inquiry concluded',
      'bullying',
      'belittling conduct',
      'unfounded',
      'no',
      'at or around work',
      '',
      'no',
    ],
    '--lang',
    'en',
  )
  const advice = (stdout: string, from: string) => stdout.slice(stdout.indexOf(from))
  expect(advice(numbers.stdout, 'Er past geen sanctie')).toBe(
    advice(labels.stdout, 'Er past geen sanctie').replace('> nee', '> 2'),
  )
  expect([numbers.status, labels.status, english.status]).toEqual([0, 0, 0])
  expect(english.stdout).toContain('No sanction fits.')
})

test('what cannot be understood is asked again, and going back takes the last answer away', async () => {
  const { status, stdout } = await piped([
    '7',
    'concluded',
    '<',
    'reported',
    '<',
    'concluded',
    ...short.slice(1),
    'no',
  ])
  expect(status).toBe(0)
  expect(stdout.match(/Dit antwoord ken ik niet/g)).toHaveLength(1)
  expect(stdout.match(/Hoe ver is het onderzoek\?/g)).toHaveLength(3)
})

test('"I don’t know" is an answer where facts are asked, and is kept as not known', async () => {
  const answers = [
    'concluded',
    'bullying',
    'belittling',
    'established',
    'no',
    'employee',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '?',
    '',
    '',
    'yes',
    'my-case.json',
  ]
  const { status, stdout } = await piped(answers, '--lang', 'en')
  expect(status).toBe(0)
  expect(questions(stdout)).toBe(answers.length - 1)
  const saved = JSON.parse(readFileSync(join(folder, 'my-case.json'), 'utf8')) as Case<Vocabulary>
  expect(saved.facts).toMatchObject({ power: 'unknown', impact: 'unknown' })
})

test('an existing file is not replaced without asking', async () => {
  writeFileSync(join(folder, 'zaak.json'), 'kept')
  const { status } = await piped([...short, 'yes', 'zaak.json', 'no', 'andere.json'])
  expect(status).toBe(0)
  expect(readFileSync(join(folder, 'zaak.json'), 'utf8')).toBe('kept')
  expect(existsSync(join(folder, 'andere.json'))).toBe(true)
  expect((await piped([...short, 'yes', 'zaak.json', 'yes'])).status).toBe(0)
  expect(readFileSync(join(folder, 'zaak.json'), 'utf8')).toContain('unfounded')
})

test('a file that cannot be written is told, and another name is asked for', async () => {
  const { status, stdout } = await piped([...short, 'yes', 'no-such-folder/zaak.json', 'zaak.json'])
  expect(status).toBe(0)
  expect(stdout).toContain('Kies een andere naam')
  expect(readdirSync(folder)).toEqual(['zaak.json'])
})

test('answers that end too early give exit code 2, one line, and nothing is kept', async () => {
  const { status, stderr } = await piped(short.slice(0, 3))
  expect(status).toBe(2)
  expect(stderr).toBe('evenredig: gestopt vóór het einde; er is niets bewaard\n')
  expect(readdirSync(folder)).toEqual([])
})

test('answers that end while the case is being saved give exit code 2, say so, and leave everything as it was', async () => {
  writeFileSync(join(folder, 'zaak.json'), 'kept')
  for (const [saving, said] of [
    [[], 'Er past geen sanctie'],
    [['yes'], 'Onder welke naam'],
    [['yes', 'zaak.json'], 'vervangen'],
  ] as const) {
    const { status, stdout, stderr } = await piped([...short, ...saving])
    expect(stdout).toContain(said)
    expect([status, stderr]).toEqual([
      2,
      'evenredig: gestopt vóór het einde; er is niets bewaard\n',
    ])
  }
  expect(readdirSync(folder)).toEqual(['zaak.json'])
  expect(readFileSync(join(folder, 'zaak.json'), 'utf8')).toBe('kept')
})

test('back from the name of the file is back to whether to save', async () => {
  const { status, stdout } = await piped([...short, 'yes', '<', 'no'])
  expect(status).toBe(0)
  expect(stdout.match(/Wilt u de zaak bewaren\?/g)).toHaveLength(2)
  expect(readdirSync(folder)).toEqual([])
})

test('Ctrl-C where answers come line by line gives exit code 2 and one line', async () => {
  const child = spawn('node', [cli, 'interview'], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (part) => {
    stderr += String(part)
  })
  child.stdout.once('data', () => child.kill('SIGINT'))
  const status = await new Promise((resolve) => child.once('exit', resolve))
  expect([status, stderr]).toEqual([2, 'evenredig: gestopt vóór het einde; er is niets bewaard\n'])
})

test('how to ask again names the language and the policy, and a shell can read it', async () => {
  const policy = fileURLToPath(
    new URL('../../../examples/policies/small-organisation', import.meta.url),
  )
  const { stdout } = await piped([...short, 'yes', "mijn zaak's.json"], '--policy', policy)
  expect(stdout).toContain(`evenredig advise 'mijn zaak'\\''s.json' --policy ${policy}\n`)
  const english = await piped(
    ['concluded', 'bullying', 'belittling', 'unfounded', 'no', '1', '1', '', 'yes', 'case-1.json'],
    '--lang',
    'en',
  )
  expect(english.stdout).toContain('evenredig advise case-1.json --lang en\n')
})

test('a file name cannot steer the terminal', async () => {
  expect((await piped([...short, 'yes', 'a\u001b[31mb.json'])).stdout).not.toMatch(/[^\P{C}\n]/u)
})

test('"not known" can be said as it is shown, with either apostrophe', async () => {
  const begun = ['concluded', 'bullying', 'belittling', 'unfounded', 'no']
  for (const said of ['?', 'unknown', "I don't know", 'i don’t know']) {
    const { status, stdout } = await piped([...begun, said, '', 'no'], '--lang', 'en')
    expect(stdout, said).not.toContain('This answer is not known')
    expect(status, said).toBe(0)
  }
})

test('--out writes the advice as a page', async () => {
  const { status, stdout } = await piped([...short, 'no'], '--out', 'advies.html')
  expect(status).toBe(0)
  expect(stdout).toContain('Geschreven: advies.html')
  expect(readFileSync(join(folder, 'advies.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/)
})

test('a day is read as an ISO day and as Dutch people write it; what is no day is not', async () => {
  expect(['2026-03-02', '2-3-2026', '02-03-2026', '2026-03', '2026'].map(dayOf)).toEqual([
    '2026-03-02',
    '2026-03-02',
    '2026-03-02',
    '2026-03',
    '2026',
  ])
  expect(['2026-02-30', '31-04-2026', 'gisteren', '2026-13', ''].map(dayOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

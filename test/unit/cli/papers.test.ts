import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advise } from '../../../src/index'
import { paperNames } from '../../../src/paper/paper-names'
import { evenredig, inEnglish } from '../../support/command-line'
import { cases, published } from '../../support/results'
import { wordFile } from '../../support/word-file'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
  const theCase = published('remarks-to-subordinates')
  const decision = {
    measures: ['transfer'],
    decidedOn: '2026-05-01',
    decidedBy: 'municipal-secretary',
    reasons: ['surroundings', 'other'],
  }
  const files = {
    'case.json': theCase,
    'running.json': cases['interim-suspension'],
    'record.json': { case: theCase, advice: advise(theCase), decision },
    'brief.json': { case: theCase, advice: advise(theCase, { explain: 'brief' }), decision },
  }
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(content))
})
afterEach(() => rmSync(folder, { recursive: true }))

const asked = (...args: readonly string[]) => inEnglish(args, { folder })
const read = (name: string) => readFileSync(join(folder, name))

test('each paper is written as Word, HTML, Markdown and text, by the name of the file', async () => {
  for (const paper of paperNames) {
    const begins = {
      docx: /^PK/,
      html: /^<!DOCTYPE html>/,
      md: /^##? /,
      txt: /^(Reference|This is|For whoever writes this)/,
    }
    for (const [ending, begin] of Object.entries(begins)) {
      const { status } = await asked('advise', 'case.json', '--paper', paper, '-o', `a.${ending}`)
      expect({ paper, ending, status }).toEqual({ paper, ending, status: 0 })
      expect(read(`a.${ending}`).toString()).toMatch(begin)
    }
    const printed = await asked('advise', 'case.json', '--paper', paper)
    expect(printed.stdout).toBe(read('a.md').toString())
    const [title] = wordFile(read('a.docx')).paragraphs
    expect(printed.stdout).toContain(`# ${title?.text}\n`)
  }
  const document = await asked('advise', 'case.json', '--document')
  expect(document.stdout).toBe((await asked('advise', 'case.json', '--paper', 'advice')).stdout)
})

test('a decision is read from a decision record, with a whole advice or a brief one', async () => {
  const { status, stdout } = await evenredig(['advise', 'record.json', '--paper', 'decision'], {
    folder,
  })
  expect(status).toBe(0)
  expect(stdout).toContain('**Datum van het besluit:** 1 mei 2026')
  expect(stdout).toContain('**Maatregel:** overplaatsing\n')
  expect(stdout).toContain('wijkt af van het advies')
  expect(stdout).toContain('1 mei 2028')
  const brief = await evenredig(['advise', 'brief.json', '--paper', 'decision'], { folder })
  expect(brief.stdout).toBe(stdout)
})

test('the check of a measure gives a letter of that measure', async () => {
  const args = ['check', 'case.json', '-m', 'written-warning', '--paper', 'letter']
  const { status, stdout } = await asked(...args)
  expect(status).toBe(0)
  expect(stdout).toContain('# Written warning\n')
  expect(stdout).toContain('why something else fits here than was advised')
})

test('what does not go with a paper is told in one line on standard error, and the paper is written', async () => {
  const letter = await asked('advise', 'case.json', '--paper', 'letter')
  // By its Dutch name too.
  expect((await asked('advise', 'case.json', '--paper', 'brief')).stdout).toBe(letter.stdout)
  expect(letter.status).toBe(0)
  expect(letter.stderr).toMatch(/^evenredig: take note: no decision is recorded yet; [^\n]*\n$/)
  const decided = await asked('advise', 'record.json', '--paper', 'letter', '-o', 'a.docx')
  expect(decided.stderr).toBe('')
  const running = ['check', 'running.json', '-m', 'suspension', '--paper', 'letter'] as const
  expect(await asked(...running)).toMatchObject({ status: 0, stderr: '' })
})

test('what is no paper, has none, or cannot be one is told in one line', async () => {
  const wrong: readonly (readonly [args: readonly string[], said: string])[] = [
    [['advise', 'case.json', '--paper', 'leter'], 'no paper is called `leter`: use `advice`'],
    [
      ['advise', 'running.json', '--paper', 'letter'],
      'there is no `letter` of this: the inquiry is not concluded yet',
    ],
    [['advise', 'case.json', '--paper', 'letter', '--document'], 'contradict each other'],
    [
      ['advise', 'case.json', '--paper', 'letter', '--json'],
      'a paper is written as docx, html, markdown or text',
    ],
    [['compare', 'case.json', '--paper', 'letter'], '`compare` has no paper'],
    [['verify', '--paper', 'letter', '-o', 'a.docx'], '`verify` has no paper'],
    [['policy', 'types', 'arbocatalogus-2026', '--format', 'docx'], '`docx` becomes a file'],
  ]
  for (const [args, said] of wrong) {
    const { status, stdout, stderr } = await asked(...args)
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  }
})

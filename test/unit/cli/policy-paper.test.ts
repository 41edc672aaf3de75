import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { evenredig, inEnglish } from '../../support/command-line'
import { shipped } from '../../support/policy'
import { wordFile } from '../../support/word-file'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const { data } = shipped
const paper = async (lang: 'nl' | 'en', ...args: readonly string[]) =>
  evenredig(['policy', 'paper', ...args, '--lang', lang], { folder })

test('the paper of a policy tells every conduct, measure, weight and choice, in plain words', async () => {
  for (const lang of ['nl', 'en'] as const) {
    const { status, stdout } = await paper(lang, '--format', 'markdown')
    expect(status).toBe(0)
    const said = stdout.toLowerCase().replaceAll('\\', '')
    for (const { label } of [...data.behaviours, ...data.measures, ...data.tiers, ...data.gates])
      expect(said).toContain(label[lang].toLowerCase())
    const weights = data.rules.filter(({ event }) => event.type === 'weigh')
    expect(weights.length).toBeGreaterThan(10)
    for (const { because } of weights) expect(said).toContain(because[lang].toLowerCase())
    expect(said).not.toMatch(/undefined|\[object|\b(choice|ac)-[a-z0-9]|\|\s*\|\s*\|/)
    // No id of a word stands in it as such.
    const ids = [...data.behaviours, ...data.measures].map(({ id }) => id)
    for (const id of ids.filter((one) => one.includes('-')))
      expect(said).not.toMatch(new RegExp(`(^|[\\s\`(])${id}($|[\\s\`).,])`))
  }
})

test('every choice has a number, once, under what it is about; a word that is chosen has its meaning', async () => {
  const { stdout } = await paper('nl', '--format', 'markdown')
  const [, after = ''] = stdout.split('## De keuzes van deze regeling\n')
  const [choices = ''] = after.split('\n## ')
  const rows = [...choices.matchAll(/^\| (\d+) \| (.+?) \| /gm)]
  const made = Object.values(data.sources).filter(({ kind }) => kind === 'choice')
  expect(rows.map(([, number]) => Number(number))).toEqual(made.map((_, at) => at + 1))
  expect(new Set(rows.map(([, , says]) => says)).size).toBe(made.length)
  const under = (title: string) => choices.split(`### ${title}\n`)[1]?.split('\n### ')[0]
  expect(under('Over gedrag en feiten')).toContain('Eén racistische uiting is al ernstig.')
  expect(under('Over de maatregelen')).toContain('Een boete of korting op het loon')
  expect(under('Over wat meeweegt')).toContain('Macht weegt 1, 2 of 3 stappen')
  expect(under('Over welke maatregel past')).toContain('Ernstig gedrag begint bij overplaatsing.')
  expect(under('Over behandeling en zorg')).toContain('Wie een gesprek afslaat')
  expect(stdout).toContain('| Gevolgen voor de getroffene | aanzienlijk | ')
  // What holds where the weighing starts at a transfer stands with the serious ones.
  const [, serious = ''] = stdout.split('### Bij een ernstige overtreding\n')
  expect(serious.split('\n### ')[0]).toContain('Er loopt geen schriftelijke waarschuwing')
  expect(stdout).toContain(
    '| Matig | schriftelijke waarschuwing | schriftelijke waarschuwing tot en met laatste schriftelijke waarschuwing |',
  )
  // A reason of what is not possible says of what.
  expect(stdout).toContain(
    'Er is geen andere passende functie of werkplek. Dan kan dit niet: overplaatsing van de beschuldigde.',
  )
})

test('it is written as Word with its tables, and as HTML', async () => {
  const word = await paper('nl', '--out', 'beleid.docx')
  expect(word).toMatchObject({ status: 0, stdout: 'Geschreven: beleid.docx\n' })
  const { tables, paragraphs } = wordFile(readFileSync(join(folder, 'beleid.docx')))
  expect(paragraphs[0]).toMatchObject({ style: 'Title' })
  const rungs = tables.find(({ rows }) => rows[0]?.[0] === 'Maatregel')?.rows
  expect(rungs).toHaveLength(data.ladder.length + 1)
  expect((await paper('nl', '--out', 'beleid.html')).status).toBe(0)
  expect(readFileSync(join(folder, 'beleid.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/)
})

test('a policy laid over another tells its own departures', async () => {
  const own = fileURLToPath(
    new URL('../../../examples/policies/large-organisation', import.meta.url),
  )
  const { departures = [] } = JSON.parse(readFileSync(join(own, 'policy.json'), 'utf8')) as {
    readonly departures?: readonly { readonly because: { readonly nl: string } }[]
  }
  const { stdout } = await paper('nl', own, '--format', 'markdown')
  const [, after = ''] = stdout.split('## Waar deze regeling van de richtlijn afwijkt\n')
  const [said = ''] = after.split('\n## ')
  for (const { because } of departures) expect(said).toContain(because.nl)
  if (departures.length === 0)
    expect(said).toContain('De organisatie heeft geen eigen afwijking vastgelegd.')
})

test('what has no paper is told in one line', async () => {
  const asked = (...args: readonly string[]) => inEnglish(['policy', 'paper', ...args], { folder })
  const archived = await asked('arbocatalogus-2026@1.1.0', '--format', 'markdown')
  expect(archived).toMatchObject({ status: 2, stdout: '' })
  expect(archived.stderr).toContain('no longer has its reasons')
  expect((await asked('one', 'other')).stderr).toContain('takes one policy at most')
  expect((await asked('--json')).stderr).toContain('docx, html, markdown or text, not as json')
})

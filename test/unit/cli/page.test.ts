import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { compilePolicy, readyPolicy } from '../../../src/index'
import { evenredig, inEnglish } from '../../support/command-line'

const club = fileURLToPath(new URL('../../policies/sports-club', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'evenredig-page-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'page.html')

/** The parts of a page by the marks around them. */
const partOf = (page: string, from: string, to: string) => {
  const start = page.indexOf(from) + from.length
  return page.slice(start, page.indexOf(to, start))
}
const policyIn = (page: string): unknown =>
  JSON.parse(partOf(page, '<script type="application/json" id="policy">', '</script>'))
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the policy of content security allows, for it is the hash of what stands there. */
function isAllowed(page: string): boolean {
  const style = partOf(page, '<style>', '</style>')
  const script = partOf(page.slice(page.lastIndexOf('<script>')), '<script>', '</script>')
  const allowed = partOf(page, 'Content-Security-Policy" content="', '"')
  return (
    allowed.startsWith("default-src 'none';") &&
    allowed.includes(`script-src ${hashOf(script)};`) &&
    allowed.includes(`style-src ${hashOf(style)};`)
  )
}

test('`page` writes the page with the shipped policy, which weighs no more than a photo', async () => {
  const written = await evenredig(['page', '--out', file])
  expect(written).toEqual({ status: 0, stdout: `Geschreven: ${file}\n`, stderr: '' })
  const page = readFileSync(file, 'utf8')
  expect(readyPolicy(policyIn(page) as object).id).toBe('arbocatalogus-2026')
  expect(isAllowed(page)).toBe(true)
  expect(gzipSync(page, { level: 9 }).length).toBeLessThan(mostBytes)
  // Every package in it is named with its licence.
  for (const name of [
    'lit-html',
    'zod',
    'date-fns',
    '@noble/hashes',
    'jsonc-parser',
    'docx',
    'fflate',
  ])
    expect(page).toContain(`## ${name} `)
})

/** What the page may weigh when it is packed, with the shipped policy in it. */
const mostBytes = 370_000

test('with `--policy` the page holds that policy, whatever stands in it', async () => {
  const written = await evenredig(['page', '--policy', club])
  expect(written.status).toBe(0)
  expect(policyIn(written.stdout)).toEqual(await compilePolicy(club))
  expect(isAllowed(written.stdout)).toBe(true)
})

test('with `--theme` a house style is laid over its looks, and still nothing else is allowed', async () => {
  const theme = join(folder, 'theme.css')
  writeFileSync(
    theme,
    '.ours { --utrecht-document-color: #123456; --ours: url(https://example.org); } </style><script>',
  )
  const { stdout } = await evenredig(['page', '--theme', theme])
  const style = partOf(stdout, '<style>', '</style>')
  expect(style).toContain('--utrecht-document-color: #123456;')
  expect(style).not.toMatch(/--ours|url\(|script/)
  expect(isAllowed(stdout)).toBe(true)
})

test('what cannot be meant is said in words, and nothing is written', async () => {
  const bad = join(folder, 'bad.css')
  writeFileSync(bad, '</style><script>')
  const cases = [
    [['page', 'zaak.json'], 'takes no file'],
    [['page', '--out', join(folder, 'page.json')], 'name the file `.html`'],
    [['page', '--theme', bad], 'is no theme'],
    [['page', '--theme', join(folder, 'nowhere.css')], 'it does not exist'],
  ] as const
  for (const [args, said] of cases) {
    const { status, stdout, stderr } = await inEnglish([...args])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  }
  const wrong = await inEnglish(['page', '--policy', folder])
  expect([wrong.status, wrong.stdout]).toEqual([3, ''])
})

test('with `--theme` an advice as HTML has the house style too; a paper or another form takes none', async () => {
  const theme = join(folder, 'colours.css')
  writeFileSync(theme, ':root { --utrecht-heading-2-color: rgb(1, 2, 3) } body { display: none }')
  const theCase = 'examples/cases/knife-in-quarrel.json'
  const plain = await evenredig(['advise', theCase, '--format', 'html'])
  const themed = await evenredig(['advise', theCase, '--format', 'html', '--theme', theme])
  expect(themed.stdout).toBe(
    plain.stdout.replace(
      '@page {\n  @top-left',
      ':root {\n  --utrecht-heading-2-color: rgb(1, 2, 3);\n}\n@page {\n  @top-left',
    ),
  )
  const bad = join(folder, 'no-theme.css')
  writeFileSync(bad, 'body { color: red }')
  for (const [args, said] of [
    [['--format', 'html', '--theme', bad], 'is no theme'],
    [['--theme', theme], 'goes with html'],
    [['--format', 'html', '--paper', 'summary', '--theme', theme], 'with no paper'],
  ] as const) {
    const refused = await evenredig(['advise', theCase, ...args, '--lang', 'en'])
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining(said)])
  }
})

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Advice, arbocatalogus2026, safeAdvise } from '../../src/index'
import type { Vocabulary } from '../../src/policy/vocabulary'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cases = join(root, 'examples/cases')
const files = readdirSync(cases).sort()
const readme = readFileSync(join(root, 'examples/README.md'), 'utf8')

/** The rows of the table of cases: file, and the cell that says what evenredig advises. */
const rows = new Map(
  readme.split('\n').flatMap((line): [string, string][] => {
    const cells = line.split(' | ').map((cell) => cell.trim())
    const [, label, target] = /^\| \[([^\]]+)\]\(cases\/([^)]+)\)$/.exec(cells[0] ?? '') ?? []
    return label === undefined || cells.length !== 6
      ? []
      : [[label === target ? label : `${label} links to ${target}`, cells[4] as string]]
  }),
)

function adviceOn(file: string): Advice<Vocabulary> {
  const result = safeAdvise(JSON.parse(readFileSync(join(cases, file), 'utf8')))
  if (!result.ok)
    throw new Error(`${file}: ${result.issues.map(({ message }) => message).join('; ')}`)
  return result.value
}

/** Compares with the stored output, or stores it where `UPDATE_GOLDEN=1` says so. */
function expectGolden(name: string, output: string): void {
  const golden = join(root, 'test/golden/examples', `${name}.txt`)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(golden), { recursive: true })
    writeFileSync(golden, output)
  }
  expect(existsSync(golden), `${golden} exists; run with UPDATE_GOLDEN=1 to write it`).toBe(true)
  expect(output).toBe(readFileSync(golden, 'utf8'))
}

describe('every example script runs and prints what it printed before', () => {
  const scripts = readdirSync(join(root, 'examples'))
    .filter((name) => /\.(mjs|cjs|sh)$/.test(name))
    .sort()

  test.each(scripts)('%s', (script) => {
    // The build in this repository, also where an `evenredig` is installed.
    const env = { ...process.env, EVENREDIG: 'node dist/cli.js' }
    const shell = script.endsWith('.sh') ? 'sh' : process.execPath
    // A script that fails throws here, with what it wrote to standard error.
    const output = execFileSync(shell, [join('examples', script)], {
      cwd: root,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    })
    expectGolden(script, output)
    expect(readme).toContain(`examples/${script}`)
  })
})

test('the policy that the embedding in Jest pins, and the guide names, is the one that is shipped', () => {
  const { id, version } = arbocatalogus2026
  const pinned = readFileSync(join(root, 'examples/embedding/jest/advice.test.js'), 'utf8')
  expect(pinned).toContain(`const agreed = { id: '${id}', version: '${version}' }`)
  const guide = readFileSync(join(root, 'docs/embedding.md'), 'utf8')
  expect(guide).toContain(`urn:evenredig:schema:case:1:${id}:${version}`)
})

test('the code of an embedding in the guide is the whole file that it names', () => {
  const guide = readFileSync(join(root, 'docs/embedding.md'), 'utf8')
  const named =
    /^\[[^\]]+\]\(\.\.\/(examples\/embedding\/[^)]+)\):\n\n```(?:mjs|cjs|jsx)\n([\s\S]*?)^```$/gm
  const blocks = [...guide.matchAll(named)]
  expect(blocks.length).toBe(guide.match(/^```(?:mjs|cjs|jsx)$/gm)?.length)
  for (const [, file = '', code = ''] of blocks) {
    const whole = readFileSync(join(root, file), 'utf8')
    if (process.env['UPDATE_GOLDEN'] === '1') {
      const written = readFileSync(join(root, 'docs/embedding.md'), 'utf8')
      writeFileSync(
        join(root, 'docs/embedding.md'),
        written.replace(code, () => whole),
      )
    } else expect(code, file).toBe(whole)
  }
  expect(readme).toContain('examples/embedding')
})

describe('every example case is valid, and the README tells what the library says of it', () => {
  test.each(files)('%s', (file) => {
    const { kind, tier, recommended, labels } = adviceOn(file)
    const label = labels.ladder.find(({ measure }) => measure === recommended)?.label.en
    expect(rows.get(file)).toBe(`\`${tier ?? kind}\`, \`${recommended}\`: ${label}`)
  })

  test('the table holds every case and nothing else', () => {
    expect([...rows.keys()].sort()).toEqual(files)
  })

  test('every case tells how it was coded', () => {
    const told = readme.slice(readme.indexOf('Per case:'))
    expect(files.filter((file) => !told.includes(`- \`${file.replace('.json', '')}\`:`))).toEqual(
      [],
    )
  })
})

test('a full demo case: dates, history and procedure known, a few facts not', () => {
  const { decidable, history, openQuestions, departure } = adviceOn('remarks-to-subordinates.json')
  expect(decidable).toBe(true)
  expect(new Set(history.map(({ countsAs }) => countsAs))).toEqual(
    new Set(['asked-to-stop', 'corrected']),
  )
  expect(openQuestions.map(({ fact }) => fact)).toEqual(['surroundings', 'otherPosition'])
  expect(departure?.to).toBe('dissolution')
})

import { fileURLToPath } from 'node:url'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder = ''
let packed: readonly string[] = []
const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** What `npm pack` says it packed. */
interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-package-'))
  const [report] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as readonly [Packed]
  packed = report.files.map((file) => file.path)
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }')
  run('npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    join(folder, report.filename),
  ])
})
afterAll(() => rmSync(folder, { recursive: true }))

const theCase = `{ stage: 'concluded', conduct: [{ behaviour: 'belittling', finding: 'established' }], facts: { power: 'hierarchical' } }`
const printed =
  'final-warning\nFor this conduct, which counts as moderate, the advice is: final written warning.\n'

test('the installed package works as an ES module', () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { advise } from 'evenredig'\nimport { toText } from 'evenredig/render'\nconst advice = advise(${theCase})\nconsole.log(advice.recommended)\nconsole.log(toText(advice, { lang: 'en' }).split('\\n')[0])\n`,
  )
  expect(run('node', ['use.mjs'])).toBe(printed)
})

test('the installed package works as CommonJS', () => {
  writeFileSync(
    join(folder, 'use.cjs'),
    `const { advise } = require('evenredig')\nconst { toText } = require('evenredig/render')\nconst advice = advise(${theCase})\nconsole.log(advice.recommended)\nconsole.log(toText(advice, { lang: 'en' }).split('\\n')[0])\n`,
  )
  expect(run('node', ['use.cjs'])).toBe(printed)
})

test('the ES module and CommonJS know the errors and the policy of each other', () => {
  const lines = [
    `import { createRequire } from 'node:module'`,
    `import * as es from 'evenredig'`,
    `const cjs = createRequire(import.meta.url)('evenredig')`,
    `const thrownBy = (call) => { try { call() } catch (error) { return error } }`,
    `const asked = [`,
    `  [es, cjs],`,
    `  [cjs, es],`,
    `].map(([one, other]) => {`,
    `  const wrongCase = thrownBy(() => one.advise({}))`,
    `  const wrongCall = thrownBy(() => one.advise(${theCase}, { polciy: 1 }))`,
    `  const advice = one.advise(${theCase}, { policy: other.arbocatalogus2026 })`,
    `  return [`,
    `    wrongCase instanceof other.CaseError,`,
    `    wrongCase instanceof other.UsageError,`,
    `    wrongCall instanceof other.UsageError,`,
    `    other.isEvenredigError(wrongCall),`,
    `    advice.recommended,`,
    `  ]`,
    `})`,
    `console.log(JSON.stringify([es.CaseError === cjs.CaseError, ...asked]))`,
  ]
  writeFileSync(join(folder, 'both.mjs'), lines.join('\n'))
  const known = [true, false, true, true, 'final-warning']
  expect(JSON.parse(run('node', ['both.mjs']))).toEqual([false, known, known])
})

test('the installed command line works', () => {
  writeFileSync(
    join(folder, 'case.json'),
    JSON.stringify({
      stage: 'concluded',
      conduct: [{ behaviour: 'belittling', finding: 'established' }],
    }),
  )
  expect(
    run(join(folder, 'node_modules', '.bin', 'evenredig'), ['advise', 'case.json', '--lang', 'en']),
  ).toContain('the advice is: written warning.')
})

test('the installed package loads the shipped policy by its id, and ships the schemas', () => {
  writeFileSync(
    join(folder, 'load.mjs'),
    `import { loadPolicy } from 'evenredig'\nconsole.log((await loadPolicy('arbocatalogus-2026')).id)\n`,
  )
  expect(run('node', ['load.mjs'])).toBe('arbocatalogus-2026\n')
  expect(
    run('node', [
      '-e',
      `require('evenredig').loadPolicy('arbocatalogus-2026').then(({ id }) => console.log(id))`,
    ]),
  ).toBe('arbocatalogus-2026\n')
  writeFileSync(
    join(folder, 'archived.mjs'),
    `import { loadPolicy } from 'evenredig'\nconsole.log((await loadPolicy('arbocatalogus-2026@1.1.0')).version)\n`,
  )
  expect(run('node', ['archived.mjs'])).toBe('1.1.0\n')
  expect(run('node', ['-e', `console.log(require('evenredig/schema/case.json').title)`])).toBe(
    'Case\n',
  )
  expect(
    JSON.parse(run(join(folder, 'node_modules', '.bin', 'evenredig'), ['schema', 'case'])),
  ).toMatchObject({ title: 'Case' })
})

test('the types know the words of the shipped policy', () => {
  const good = `import { advise, type Case } from 'evenredig'\nconst good: Case<import('evenredig').Arbocatalogus2026> = ${theCase.replace("'concluded'", "'concluded' as const")}\nconst rung: 'none' | 'corrective-talk' | 'oral-warning' | 'written-warning' | 'final-warning' | 'transfer' | 'dissolution' | 'summary-dismissal' = advise(good).recommended\nconsole.log(rung)\n`
  writeFileSync(join(folder, 'good.ts'), good)
  writeFileSync(join(folder, 'bad.ts'), good.replace('belittling', 'belitling'))
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--moduleResolution', 'nodenext']
  // Both files at once: most of the time goes to what they have in common.
  const check = () => {
    try {
      execFileSync(join(root, 'node_modules', '.bin', 'tsc'), [...flags, 'good.ts', 'bad.ts'], {
        cwd: folder,
        encoding: 'utf8',
      })
      return ''
    } catch (error) {
      return String((error as { stdout: string }).stdout)
    }
  }
  // What goes on about the same problem is indented.
  const problems = check()
    .split('\n')
    .filter((line) => /^\S/.test(line))
  expect(problems.filter((line) => !line.startsWith('bad.ts('))).toEqual([])
  expect(problems.join('\n')).toContain('"belitling"')
})

test('the package holds what it needs and nothing else', () => {
  const unwanted = packed.filter(
    (path) =>
      !/^(dist\/[\w.-]+|rules\/[\w./@-]+\.(json|md)|schema\/[\w-]+\.json|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/.test(
        path,
      ),
  )
  expect(unwanted).toEqual([])
  for (const needed of [
    'dist/index.js',
    'dist/index.cjs',
    'dist/index.d.ts',
    'dist/index.d.cts',
    'dist/cli.js',
    'rules/arbocatalogus-2026/sources.json',
    'rules/archive/arbocatalogus-2026@1.1.0.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
  ]) {
    expect(packed).toContain(needed)
  }
})

test('the version in the code is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  expect(run('node', ['-e', `console.log(require('evenredig').libraryVersion)`]).trim()).toBe(
    version,
  )
})

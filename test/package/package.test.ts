import { fileURLToPath } from 'node:url'
import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build as bundle } from 'esbuild'
import { build as buildWithVite, createLogger } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { budgets } from './budgets'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Both versions bring a `tsc`, so each is named by its package. */
const compilerOf = (version: string) => join(root, 'node_modules', version, 'bin', 'tsc')
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
  'final-warning\nThis is a moderate transgression that weighs heavier (position of power); the\n'

test('the installed package works as an ES module', () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { advise } from 'evenredig'\nimport { toText } from 'evenredig/render'\nconst advice = advise(${theCase})\nconsole.log(advice.recommended)\nconsole.log(toText(advice, { lang: 'en' }).split('\\n\\n')[1].split('\\n')[0])\n`,
  )
  expect(run('node', ['use.mjs'])).toBe(printed)
})

test('the installed package works as CommonJS', () => {
  writeFileSync(
    join(folder, 'use.cjs'),
    `const { advise } = require('evenredig')\nconst { toText } = require('evenredig/render')\nconst advice = advise(${theCase})\nconsole.log(advice.recommended)\nconsole.log(toText(advice, { lang: 'en' }).split('\\n\\n')[1].split('\\n')[0])\n`,
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

test('the package holds what it needs and nothing else', () => {
  const unwanted = packed.filter(
    (path) =>
      !/^(dist\/[\w./-]+|page\/evenredig\.html|rules\/[\w./@-]+\.(json|md)|schema\/((draft-07|http)\/)?[\w-]+\.json|(docs|examples)\/[\w./-]+\.(md|svg|json|jsonl|csv|txt|sh|[mc]?js|jsx)|(README|CHANGELOG|CONTRIBUTING)\.md|LICENSE|package\.json)$/.test(
        path,
      ),
  )
  expect(unwanted).toEqual([])
  for (const needed of [
    'dist/index.js',
    'dist/index.cjs',
    'dist/types/index.d.ts',
    'dist/types/index.d.cts',
    'dist/types/advice/advice.d.ts',
    'dist/types/policy/ready.d.ts',
    'dist/cli.js',
    'page/evenredig.html',
    'rules/arbocatalogus-2026/sources.json',
    'schema/http/openapi.json',
    'rules/archive/arbocatalogus-2026@1.1.0.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
  ]) {
    expect(packed).toContain(needed)
  }
})

test('every link of the README leads to what is in the package', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  const targets = [...readme.matchAll(/\]\((?!https:)([^)#\s]+)/g)].map(([, target]) => target)
  expect(targets.length).toBeGreaterThan(20)
  expect(targets.filter((target) => !packed.includes(String(target)))).toEqual([])
})

test('every package that is bundled is named with its version and its licence, and no other is bundled', () => {
  const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.md'), 'utf8')
  const named = [...notices.matchAll(/^## (\S+) (\S+)$/gm)].map(([, name]) => String(name))
  expect(packed).toContain('dist/THIRD-PARTY-NOTICES.md')
  expect(notices.match(/Copyright|Permission is hereby granted/g)?.length).toBeGreaterThan(
    named.length,
  )
  // What is built says of each part where it comes from.
  const parts = readdirSync(join(root, 'dist'))
    .filter((file) => /\.c?js$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(root, 'dist', file), 'utf8').matchAll(
        /^\s*\/\/ node_modules\/((?:@[\w-]+\/)?[\w-]+)\//gm,
      ),
    ])
    .map(([, name]) => String(name))
  // What comes in the file of another package is not told apart in it.
  expect(new Set([...parts, 'nanoid'])).toEqual(new Set(named))
})

test('the version in the code is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  expect(run('node', ['-e', `console.log(require('evenredig').libraryVersion)`]).trim()).toBe(
    version,
  )
})

test.each(budgets)('a bundle with $names of $from weighs at most $atMost kB', async (budget) => {
  const { names, from, atMost } = budget
  const { outputFiles } = await bundle({
    stdin: { contents: `export { ${names} } from '${from}'`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  const [{ contents, text } = { contents: new Uint8Array(), text: '' }] = outputFiles
  expect(text).not.toBe('')
  expect(gzipSync(contents, { level: 9 }).length / 1000).toBeLessThanOrEqual(atMost)
})

test('an import of which nothing is used leaves nothing in a bundle', async () => {
  const doors = [
    'evenredig',
    'evenredig/policy',
    'evenredig/interview',
    'evenredig/render',
    'evenredig/paper',
  ]
  const { outputFiles } = await bundle({
    stdin: {
      contents: doors.map((door) => `import {} from '${door}'`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  expect(outputFiles[0]?.text.replace(/^\/\/.*$/gm, '').trim()).toBe('')
})

test('an app with an advice and its text is built by Vite without a warning but for its size', async () => {
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./app.js"></script>')
  writeFileSync(
    join(folder, 'app.js'),
    `import { advise } from 'evenredig'\nimport { toText } from 'evenredig/render'\ndocument.body.textContent = toText(advice(${theCase}))\nfunction advice(theCase) { return advise(theCase) }\n`,
  )
  const warned: string[] = []
  const warn = (message: string) => void warned.push(message)
  const built = await buildWithVite({
    root: folder,
    configFile: false,
    customLogger: { ...createLogger('silent'), warn, warnOnce: warn, error: warn },
    // Three fifths of it are the texts of the policy in two languages, which Vite finds much for one file.
    build: {
      write: true,
      outDir: 'built',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 615,
    },
  })
  expect(JSON.stringify(built)).toContain('app')
  expect(warned).toEqual([])
})

test('what an entry point lists works as an ES module and as CommonJS, and an error is the same at every door', () => {
  const use = `
const first = nextStep(arbocatalogus2026, [])
console.log(first.question.id.about, arbocatalogus2026 === shipped, PolicyError === Same)
safeLoadPolicy({}).then(({ ok, issues }) => console.log(ok, issues.length > 0))`
  const taken = [
    ['{ nextStep }', 'evenredig/interview'],
    ['{ arbocatalogus2026, PolicyError, safeLoadPolicy }', 'evenredig/policy'],
  ]
  const esm = taken.map(([names, from]) => `import ${names} from '${from}'`).join('\n')
  const cjs = taken.map(([names, from]) => `const ${names} = require('${from}')`).join('\n')
  writeFileSync(
    join(folder, 'doors.mjs'),
    `${esm}\nimport { arbocatalogus2026 as shipped, PolicyError as Same } from 'evenredig'\n${use}`,
  )
  writeFileSync(
    join(folder, 'doors.cjs'),
    `${cjs}\nconst { arbocatalogus2026: shipped, PolicyError: Same } = require('evenredig')\n${use}`,
  )
  for (const file of ['doors.mjs', 'doors.cjs'])
    expect(run('node', [file])).toBe('stage true true\nfalse true\n')
})

test('a policy is loaded where CommonJS has no import on demand, as in Jest', () => {
  writeFileSync(
    join(folder, 'like-jest.cjs'),
    `const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { runInThisContext } = require('node:vm')
const loaded = new Map()
function load(file) {
  if (loaded.has(file)) return loaded.get(file).exports
  const module = { exports: {} }
  loaded.set(file, module)
  const take = (id) => (id.startsWith('.') ? load(join(dirname(file), id)) : createRequire(file)(id))
  const text = '(function (module, exports, require, __filename, __dirname) {' + readFileSync(file, 'utf8') + '})'
  runInThisContext(text, { filename: file })(module, module.exports, take, file, dirname(file))
  return module.exports
}
const { compilePolicy, loadPolicy, readyPolicy } = load(require.resolve('evenredig'))
loadPolicy('arbocatalogus-2026')
  .then(({ id }) => console.log(id))
  .then(() => compilePolicy('arbocatalogus-2026'))
  .then((compiled) => console.log(readyPolicy(JSON.parse(JSON.stringify(compiled))).version))
`,
  )
  const { version } = JSON.parse(
    readFileSync(join(root, 'rules/arbocatalogus-2026/policy.json'), 'utf8'),
  ) as { readonly version: string }
  expect(run('node', ['like-jest.cjs'])).toBe(`arbocatalogus-2026\n${version}\n`)
})

test('a compiled policy is made ready in a browser bundle that asks for no module and imports nothing on demand', async () => {
  const club = join(root, 'test/policies/sports-club')
  run(join(folder, 'node_modules', '.bin', 'evenredig'), [
    'policy',
    'build',
    club,
    '--out',
    'club.json',
  ])
  const { outputFiles } = await bundle({
    stdin: {
      contents: `import { advise, readyPolicy } from 'evenredig'
globalThis.answer = (compiled) => {
  const policy = readyPolicy(compiled)
  const theCase = { stage: 'concluded', conduct: [{ behaviour: 'punch', finding: 'established' }] }
  return advise(theCase, { policy }).receipt.policy
}`,
      resolveDir: folder,
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  const text = outputFiles[0]?.text ?? ''
  expect(text).not.toMatch(/\bimport\(|\brequire\(|node:/)
  // A context of its own has neither modules nor anything of Node.js, and an import on demand throws in it.
  const context = createContext({ TextEncoder, structuredClone })
  runInContext(text, context)
  const compiled = readFileSync(join(folder, 'club.json'), 'utf8')
  expect(runInContext(`answer(JSON.parse(${JSON.stringify(compiled)}))`, context)).toBe(
    'sports-club',
  )
})

const versions = ['typescript', 'typescript-6']
const resolutions = [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['preserve', 'bundler'],
] as const
/** The typed examples of the guide, each a file of its own. */
const guide = readFileSync(join(root, 'docs/embedding.md'), 'utf8')
const examples = [...guide.matchAll(/^```typescript\n([\s\S]*?)^```$/gm)].map(
  ([, code], place) => [`example-${place}.mts`, code as string] as const,
)

/** Every version with every way to find modules; in the suite only the first of each. */
const settings = versions
  .flatMap((version) =>
    resolutions.map(([module, resolution]) => ({ version, module, resolution })),
  )
  .filter((_, place) => process.env['EVERY_SETTING'] === 'yes' || place === 0)

const rungs =
  "'none' | 'corrective-talk' | 'oral-warning' | 'written-warning' | 'final-warning' | 'transfer' | 'dissolution' | 'summary-dismissal'"

test.each(settings)(
  'the types hold, and know the words of the policy, with $version and $resolution',
  (setting) => {
    const { version, module, resolution } = setting
    const use = `import { advise, type Advice, type Case, CaseError, type Vocabulary } from 'evenredig'
import { arbocatalogus2026, diffPolicies, loadPolicy, type Policy, verifyPolicy } from 'evenredig/policy'
import { type AnsweredQuestion, type NextStep, nextStep } from 'evenredig/interview'
import { toHtml, toText } from 'evenredig/render'
const theCase: Case = ${theCase}
const advice: Advice = advise(theCase, { policy: arbocatalogus2026 })
export const own: Promise<Policy<Vocabulary>> = loadPolicy('own')
export const said: string = toText(advice) + toHtml(verifyPolicy(arbocatalogus2026))
export const issues = (error: unknown) => (error instanceof CaseError ? error.issues : [])
export const moved = diffPolicies(arbocatalogus2026, arbocatalogus2026)
const given: readonly AnsweredQuestion[] = [{ id: { about: 'stage' }, answer: 'concluded' }]
export const step: NextStep = nextStep(arbocatalogus2026, given)
// @ts-expect-error a question is about a part of the case
nextStep(arbocatalogus2026, [{ id: { about: 'weather' }, answer: 'rain' }])
export const rung: ${rungs} = advice.recommended
`
    // The words of the shipped policy are known, so a misspelt one is told; in a file of its own, for it is the only fault.
    const misspelt = theCase.replace('belittling', 'belitling')
    const fault = `import type { Case } from 'evenredig'\nexport const theCase: Case = ${misspelt}\n`
    writeFileSync(join(folder, 'fault.mts'), fault)
    writeFileSync(join(folder, 'use.mts'), use)
    writeFileSync(join(folder, 'use.cts'), use)
    expect(examples).not.toEqual([])
    for (const [name, code] of examples) writeFileSync(join(folder, name), code)
    const evenredig = join(folder, 'node_modules', '.bin', 'evenredig')
    if (!existsSync(join(folder, 'our-municipality'))) {
      run(evenredig, ['policy', 'new', 'our-municipality'])
      run(evenredig, ['policy', 'types', 'our-municipality', '--out', 'our-municipality.ts'])
    }
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false']
    const how = ['--module', module, '--moduleResolution', resolution, '--target', 'es2020']
    const compiler = compilerOf(version)
    const only = ['--noEmit', '--lib', 'es2020,dom']
    const names = examples.map(([name]) => name)
    const args = [compiler, ...only, ...strict, ...how, 'use.mts', 'use.cts', 'fault.mts', ...names]
    let said = ''
    try {
      run(process.execPath, args)
    } catch (error) {
      said = String((error as { readonly stdout: string }).stdout)
    }
    // What goes on about the same problem is indented.
    const problems = said.split('\n').filter((line) => /^\S/.test(line))
    expect(problems.filter((line) => !line.startsWith('fault.mts('))).toEqual([])
    expect(problems.join('\n')).toContain('"belitling"')
  },
)

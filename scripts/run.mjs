// Runs a task after doing whatever set-up it needs: install, generate, build. Needs only Node.
import { fileURLToPath } from 'node:url'
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const shell = process.platform === 'win32'

/** Runs a command, shows what it prints, and stops where it fails. */
function run(command, args, quiet = false) {
  const stdio = quiet ? 'pipe' : 'inherit'
  const { status, stdout, stderr } = spawnSync(command, args, { stdio, encoding: 'utf8', shell })
  if (status === 0) return
  if (quiet) process.stderr.write(`${stdout}${stderr}`)
  process.exit(status ?? 1)
}

/** Runs commands one after another, beside what else runs; tells what failed, and how long each took. */
async function runBeside(commands) {
  const failed = []
  for (const [command, args] of commands) {
    const begun = performance.now()
    const child = spawn(command, args, { stdio: 'pipe', shell })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
    const status = await new Promise((done) => child.once('close', done))
    const name = [command.split('/').at(-1), ...args].join(' ')
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
    if (status !== 0) failed.push(`${name}\n${said}`)
  }
  return failed
}

const bin = (name) => join('node_modules', '.bin', name)
const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => (name === 'generated' ? [] : filesIn(join(path, name))))
    : [path]

/** The fingerprint of some files and folders. */
function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version.split('.')[0])
  for (const file of paths.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Does a step only where its inputs changed or its result is gone. */
function whenStale(step, inputs, result, work) {
  const stamp = join('.setup', step)
  const now = fingerprint(inputs)
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  console.error(`evenredig: ${step} …`)
  work()
  mkdirSync('.setup', { recursive: true })
  writeFileSync(stamp, now)
}

const install = () =>
  whenStale('install', ['package-lock.json'], 'node_modules', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], true),
  )

/** Bundles a script, for Node runs that several times faster than what is compiled on the fly; tells every source it holds. */
function bundled(script, folder = 'scripts') {
  const [outfile, metafile] = [`.setup/${script}.mjs`, `.setup/${script}.json`]
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external']
  const to = [`--outfile=${outfile}`, `--metafile=${metafile}`, '--log-level=error']
  run(bin('esbuild'), [`${folder}/${script}.ts`, ...options, ...to])
  return { outfile, sources: Object.keys(JSON.parse(readFileSync(metafile, 'utf8')).inputs) }
}

const generate = () => {
  install()
  const { outfile, sources } = bundled('generate')
  // A bundle does not name what it has only types of, and the schemas of results are made of types.
  const stages = ['policy', 'case', 'advice', 'check', 'compare'].map((name) => join('src', name))
  const types = ['scripts/result-types.ts', ...stages]
  const inputs = ['rules', 'package-lock.json', ...types, ...sources]
  whenStale('generate', inputs, 'schema/policy.json', () => run('node', [outfile], true))
}
const buildInputs = ['rules', 'src', 'scripts', 'tsup.config.ts', 'tsconfig.json', 'package.json']
/** The page in which a case is worked, in one file. */
const page = () => {
  generate()
  whenStale('page', buildInputs, 'page/evenredig.html', () =>
    run('node', [bundled('page').outfile], true),
  )
}
const build = () => {
  generate()
  whenStale('build', buildInputs, 'dist/cli.js', () => run(bin('tsup'), ['--silent'], true))
  page()
}

// By its file: another version, for the tests of the types, brings a `tsc` too.
const tsc = join('node_modules', 'typescript', 'bin', 'tsc')

/** Layout, types, the packed package and unused code; and beside these, for they take longest, faults and documentation. */
const checks = [
  [
    [bin('prettier'), ['--check', '--log-level=warn', '.']],
    ['node', [tsc, '--noEmit']],
    ['node', [tsc, '--noEmit', '--project', 'test/browser']],
    ['node', [tsc, '--noEmit', '--project', 'src/page']],
    [bin('publint'), ['--strict', '--level', 'warning']],
    [bin('attw'), ['--pack', '.', '--format', 'ascii', '--no-color', '--quiet']],
    [bin('knip'), ['--no-progress']],
  ],
  [
    [bin('eslint'), ['--max-warnings', '0', '.']],
    [bin('typedoc'), ['--emit', 'none', '--logLevel', 'Warn']],
  ],
]

/** Runs every check, unless nothing has changed since they last found nothing; stops where one finds something. */
async function check() {
  build()
  const made = ['.git', '.setup', 'coverage', 'dist', 'node_modules', 'page', 'schema', 'site']
  const now = fingerprint(readdirSync('.').filter((name) => !made.includes(name)))
  const stamp = join('.setup', 'checks')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now)
    return console.log('✓ nothing has changed since the checks last found nothing')
  const failed = (await Promise.all(checks.map(runBeside))).flat()
  for (const said of failed) console.error(`\n✗ ${said}`)
  if (failed.length > 0) process.exit(1)
  writeFileSync(stamp, now)
}

const browserTests = ['run', '--config', 'vitest.browser.config.ts']
const wholeTests = [
  'test/engine/engine.test.ts',
  'test/laws/disclosure.test.ts',
  'test/laws/kernel-equals-decision.test.ts',
  'test/laws/report-discloses-nothing.test.ts',
  'test/package/package.test.ts',
  'test/unit/cli/advise-rows.test.ts',
]
const runtimeTests = ['run', '--config', 'vitest.runtimes.config.ts']

const tasks = {
  generate,
  build,
  page() {
    page()
    console.log('page/evenredig.html')
  },
  /** Keeps the policy as it is, before it gets another version. */
  archive() {
    generate()
    run('node', [bundled('archive').outfile])
  },
  /** Counts in how many situations each choice of the policy moves what is recommended, for the page; takes minutes. */
  choices() {
    generate()
    run('node', [bundled('choices-moved').outfile])
  },
  demo() {
    build()
    const theCase = 'examples/cases/remarks-to-subordinates.json'
    for (const lang of ['nl', 'en']) run('node', ['dist/cli.js', 'advise', theCase, '--lang', lang])
  },
  /** Every test that needs only Node; or some tests, where they are named. */
  test(args) {
    build()
    run(bin('vitest'), ['run', ...args])
  },
  /** The checks, what `test` does, and what needs more than Node or more time; with `--rest` without the tests, where they have just run. */
  async 'test:all'([only]) {
    process.env['EVENREDIG_RUNS'] = 'all'
    if (only !== '--rest') tasks.test([])
    await check()
    tasks['test:browser']([])
    tasks['test:runtimes']([])
    // The same tests as in `test`, on more cases and in more settings.
    process.env['ENGINE_CASES'] = '5000'
    process.env['EVERY_SETTING'] = 'yes'
    process.env['DISCLOSURE_TABLES'] = '100'
    process.env['DISCLOSURE_YEARS'] = '20'
    run(bin('vitest'), ['run', ...wholeTests])
  },
  /** What needs a browser: Chromium, found on the path or named in CHROMIUM. */
  'test:browser'(args) {
    page()
    run(bin('vitest'), [...browserTests, ...args])
  },
  /** What needs other runtimes, which come from the npm registry for Linux on x64. */
  'test:runtimes'(args) {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      return console.log('evenredig: the other runtimes are tried on Linux on x64 only')
    build()
    run(bin('vitest'), [...runtimeTests, ...args])
  },
  /** Random values at every door and in every place of the policy, other ones each time, for so many seconds a test. */
  fuzz([seconds = '60']) {
    build()
    process.env['FUZZ_SECONDS'] = seconds
    process.env['EVENREDIG_SEED'] ??= String(Date.now() % 2 ** 31)
    console.log(`EVENREDIG_SEED=${process.env['EVENREDIG_SEED']}`)
    run(bin('vitest'), ['run', 'test/fuzz'])
  },
  /** Changes the code in one place after another and asks whether a test sees it; takes an hour, or less for the parts that are named. */
  mutation(named) {
    build()
    const all = Object.keys(JSON.parse(readFileSync('scripts/mutation/parts.json', 'utf8')))
    for (const part of named.length > 0 ? named : all) {
      process.env['MUTATION_PART'] = part
      run(bin('stryker'), ['run', 'scripts/mutation/stryker.config.mjs'])
    }
    run('node', [bundled('mutation').outfile])
  },
  /** Brings every file that people write into the one layout. */
  format() {
    install()
    run(bin('prettier'), ['--write', '--log-level=warn', '.'])
  },
  check,
  bench() {
    build()
    run('node', [bundled('bench').outfile])
  },
  /** How fast the page is in Chromium, over so many interviews. */
  'bench:page'(args) {
    page()
    run('node', [bundled('page-times', 'test/browser').outfile, ...args])
  },
  /** Whether this version can go out: what is written about it, and everything else; with `--quick` only the former. */
  async 'release:check'(args) {
    build()
    run('node', [bundled('release').outfile, ...args])
    if (args.includes('--quick')) return
    tasks.docs()
    await tasks['test:all']([])
  },
  /** The service under load for so many seconds, beside a bare server; needs `wrk` on the path. */
  load([seconds = '600']) {
    build()
    run('node', [bundled('load').outfile, 'all', seconds])
  },
  docs() {
    build()
    run('node', [bundled('site').outfile])
    console.log('site/index.html')
  },
}

const [task = 'demo', ...args] = process.argv.slice(2)
await tasks[task](args)

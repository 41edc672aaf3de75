// Runs a task after doing whatever set-up it needs: install, generate, build. Needs only Node.
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Runs a command, shows what it prints, and stops where it fails. */
function run(command, args, quiet = false) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  if (quiet) process.stderr.write(`${stdout}${stderr}`)
  process.exit(status ?? 1)
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
const generate = () => {
  install()
  whenStale(
    'generate',
    ['rules', 'src/policy', 'src/decide', 'src/verify', 'src/schema', 'scripts'],
    'schema/policy.json',
    () => run(bin('tsx'), ['scripts/generate.ts'], true),
  )
}
const build = () => {
  generate()
  whenStale(
    'build',
    ['rules', 'src', 'scripts', 'tsup.config.ts', 'tsconfig.json', 'package.json'],
    'dist/cli.js',
    () => run(bin('tsup'), ['--silent'], true),
  )
}
/** Asks for types, so that a file can be at fault by a change in another: all of them, or none. */
const lint = () =>
  whenStale(
    'lint',
    [
      'eslint.config.mjs',
      'tsconfig.json',
      'package-lock.json',
      'rules',
      'src',
      'test',
      'scripts',
      'examples',
      'tsup.config.ts',
      'vitest.config.ts',
      'vitest.browser.config.ts',
    ],
    'node_modules',
    () => run(bin('eslint'), ['--max-warnings', '0', '.']),
  )

const tasks = {
  generate,
  build,
  demo() {
    build()
    const theCase = 'examples/cases/remarks-to-subordinates.json'
    for (const lang of ['nl', 'en']) run('node', ['dist/cli.js', 'advise', theCase, '--lang', lang])
  },
  test(args) {
    build()
    if (args.length === 0) tasks.check()
    run(bin('vitest'), ['run', ...args])
  },
  /** What needs a browser: Chromium, found on the path or named in CHROMIUM. */
  'test:browser'(args) {
    generate()
    run(bin('vitest'), ['run', '--config', 'vitest.browser.config.ts', ...args])
  },
  /** Brings every file that people write into the one layout. */
  format() {
    install()
    run(bin('prettier'), ['--write', '--log-level=warn', '.'])
  },
  /** Layout, faults, types, documentation of every export, the packed package and unused code. */
  check() {
    build()
    run(bin('prettier'), ['--check', '--log-level=warn', '.'])
    lint()
    run(bin('tsc'), ['--noEmit'])
    run(bin('tsc'), ['--noEmit', '--project', 'test/browser'])
    run(bin('typedoc'), ['--emit', 'none', '--logLevel', 'Warn'])
    run(bin('publint'), ['--strict', '--level', 'warning'])
    run(bin('attw'), ['--pack', '.', '--format', 'ascii', '--no-color', '--quiet'])
    run(bin('knip'), ['--no-progress'])
  },
  bench() {
    build()
    // Bundled first: a runner that compiles on the fly wraps every function and would be measured along.
    run(bin('esbuild'), [
      'scripts/bench.ts',
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--packages=external',
      '--outfile=.setup/bench.mjs',
      '--log-level=error',
    ])
    run('node', ['.setup/bench.mjs'])
  },
  docs() {
    build()
    run(bin('tsx'), ['scripts/site.ts'])
    console.log('site/index.html')
  },
}

const [task = 'demo', ...args] = process.argv.slice(2)
tasks[task](args)

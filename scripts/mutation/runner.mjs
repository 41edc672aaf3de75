// Runs the tests against one mutant after another in one process, and loads the library and the tests anew for each:
// a tenth of a second, where a worker of vitest takes two.
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import * as shim from './vitest.mjs'

const state = (globalThis.__stryker__ ??= {})

/** A module still knows where it was written, for it finds other files from there. */
const knowsItsPlace = {
  name: 'knows-its-place',
  setup(compiler) {
    compiler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const place = JSON.stringify(pathToFileURL(path).href)
      return { contents: text.replaceAll('import.meta.url', place), loader: 'ts' }
    })
  },
}

/** The library and the tests as one script, in which a file is loaded when it is asked for. */
async function bundled(root, files) {
  const loads = files.map((file) => `${JSON.stringify(file)}: () => require('./${file}')`)
  const { outputFiles } = await build({
    stdin: {
      contents: `require('./test/seed.ts'); module.exports = { ${loads.join(', ')} }`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    // What is imported later is asked of `require` as well.
    supported: { 'dynamic-import': false },
    plugins: [knowsItsPlace],
    logLevel: 'error',
  })
  const text = `(function (module, exports, require) {${outputFiles[0].text}\n})`
  return new Script(text, { filename: join(root, 'mutated.cjs') })
}

/** Every test of a group, with its full name and the hooks around it. */
function* testsIn(inner, name = '', above = { before: [], after: [] }) {
  const around = {
    before: [...above.before, ...inner.beforeEach],
    after: [...inner.afterEach, ...above.after],
  }
  for (const one of inner.tests) {
    const full = `${name} ${one.name}`.trim()
    if (one.run === undefined) yield* testsIn(one, full, around)
    else yield { name: full, run: one.run, ...around }
  }
}

class Runner {
  static inject = ['options', 'logger']

  constructor(_options, log) {
    this.log = log
    this.root = process.cwd()
    // Of the copy that is tested, which stays as it was when the run began.
    const parts = join(this.root, 'scripts/mutation/parts.json')
    this.files = JSON.parse(readFileSync(parts, 'utf8'))[process.env.MUTATION_PART].tests
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    Object.assign(process.env, {
      LC_ALL: 'C.UTF-8',
      EVENREDIG_RUNS: 'few',
      ENGINE_CASES: '20',
      KERNEL_SEED: '1',
    })
    /** Of each file, how many mutants it has killed and what it takes. */
    this.known = new Map(this.files.map((file) => [file, { kills: 1, takes: 1 }]))
    this.script = await bundled(this.root, this.files)
    const ask = createRequire(join(this.root, 'package.json'))
    this.require = (name) => (name === 'vitest' ? shim : ask(name))
  }

  /** The library and the tests as they are before anything of them is loaded. */
  anew() {
    const module = { exports: {} }
    this.script.runInThisContext()(module, module.exports, this.require)
    return module.exports
  }

  /** Each file from the start: so it is known which files need what is only made once. */
  async dryRun() {
    state.activeMutant = undefined
    state.mutantCoverage = { static: {}, perTest: {} }
    const tests = []
    for (const file of this.files) {
      const begun = performance.now()
      const own = []
      for await (const result of this.inFile(file, this.anew()[file])) own.push(result)
      coverByAll(own, loading(file))
      this.known.set(file, { kills: 1, takes: performance.now() - begun })
      tests.push(...own)
    }
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: most }) {
    // Ten times as often as without the change is often enough; Stryker gives a hundred times.
    const hitLimit = most && most / 10
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const loads = this.anew()
    let nrOfTests = 0
    for (const file of this.likeliestFirst()) {
      const only = testFilter && new Set(testFilter.filter((id) => id.startsWith(`${file}#`)))
      if (only?.size === 0) continue
      for await (const { id, status, failureMessage } of this.inFile(file, loads[file], only)) {
        nrOfTests++
        if (state.hitCount > hitLimit)
          return { status: 'timeout', reason: 'it went round too often' }
        if (status !== failed) continue
        this.known.get(file).kills++
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests }
      }
    }
    return { status: 'survived', nrOfTests }
  }

  /** The files by how many mutants they have killed for the time that they take: that decides how long it takes, not what comes out. */
  likeliestFirst() {
    const worth = (file) => this.known.get(file).kills / this.known.get(file).takes
    return [...this.files].sort((one, other) => worth(other) - worth(one))
  }

  async *inFile(file, load, only) {
    state.currentTestId = loading(file)
    let all
    try {
      all = shim.registered(load)
      for (const hook of all.beforeAll) await hook()
    } catch (error) {
      // Nothing of it can run, so each of its tests fails.
      yield failure([...(only ?? [file])][0], error, 0)
      return
    }
    for (const one of testsIn(all)) {
      const id = `${file}#${one.name}`
      if (only === undefined || only.has(id)) yield await this.one(id, one)
    }
    for (const hook of all.afterAll) await hook()
  }

  async one(id, { run, before, after }) {
    const begun = performance.now()
    const spent = () => performance.now() - begun
    state.currentTestId = id
    try {
      for (const hook of before) await hook()
      await run()
      return {
        id,
        name: id,
        fileName: resolve(this.root, id.split('#')[0]),
        timeSpentMs: spent(),
        status: passed,
      }
    } catch (error) {
      return failure(id, error, spent())
    } finally {
      for (const hook of after) await hook()
      state.currentTestId = loading(id.split('#')[0])
    }
  }
}

/** What a file does while it is loaded. */
const loading = (file) => `${file}#`

/** What a file needs while it is loaded, every test of it needs; what one test needs may be made once and kept for the next. */
function coverByAll(tests, id) {
  const { perTest } = state.mutantCoverage
  const needed = { ...perTest[id] }
  for (const test of tests) {
    for (const [mutant, hits] of Object.entries(perTest[test.id] ?? {}))
      needed[mutant] = (needed[mutant] ?? 0) + hits
    perTest[test.id] = { ...needed }
  }
  delete perTest[id]
}

const [passed, failed] = [0, 1]

const failure = (id, error, timeSpentMs) => ({
  id,
  name: id,
  timeSpentMs,
  status: failed,
  failureMessage: String(error?.stack ?? error).slice(0, 2000),
})

export const strykerPlugins = [{ kind: 'TestRunner', name: 'anew', injectableClass: Runner }]

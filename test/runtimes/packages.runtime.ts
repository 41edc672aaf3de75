import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, user as userOf, type User } from './user'
import { runtimes, workerd } from './versions'

const examples = (folder: string) =>
  readdirSync(join(root, 'examples', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name): unknown => JSON.parse(readFileSync(join(root, 'examples', folder, name), 'utf8')))

/** A project of somebody who installed the packed package. */
let own: User
let user = ''
const run: User['run'] = (...args) => own.run(...args)

/** Where a package of a runtime is installed; what its `package.json` asks for is left alone. */
const folderOf = (from: string) => join(user, 'runtimes', from.replace(/[^\w.-]/g, '-'))
const fileOf = ({ from, file }: { readonly from: string; readonly file: string }) =>
  join(folderOf(from), 'node_modules', from.slice(0, from.lastIndexOf('@')), file)

beforeAll(() => {
  own = userOf()
  user = own.folder
  own.install(user, own.packed)
  for (const { from } of [...runtimes, workerd]) {
    mkdirSync(folderOf(from), { recursive: true })
    own.install(folderOf(from), '--ignore-scripts', from)
  }
  const asked = { cases: examples('cases'), decided: examples('decided') }
  writeFileSync(join(user, 'asked.mjs'), `export default ${JSON.stringify(asked)}`)
  copyFileSync(join(root, 'test/runtimes/smoke.mjs'), join(user, 'smoke.mjs'))
  writeFileSync(
    join(user, 'use.mjs'),
    `import asked from './asked.mjs'\nimport { everything } from './smoke.mjs'\nconsole.log(everything(asked))\n`,
  )
  writeFileSync(
    join(user, 'load.mjs'),
    `import { advise, loadPolicy } from 'evenredig'\nimport asked from './asked.mjs'\nconst { version } = await loadPolicy('arbocatalogus-2026@1.1.0')\nconst policy = await loadPolicy(process.argv[2])\nconsole.log(version, JSON.stringify(advise(asked.cases[0], { policy })))\n`,
  )
}, 600_000)
afterAll(() => own.gone())

/** What this Node says of everything. */
const known = () => run('node', ['use.mjs'])

test('what is asked is worth asking: every example, with an answer of some length', () => {
  expect(known().length).toBeGreaterThan(1_000_000)
})

test.each(runtimes)('$name gives the same answers, pages and errors', (runtime) => {
  expect(existsSync(fileOf(runtime))).toBe(true)
  const said = run(fileOf(runtime), [...runtime.args, 'use.mjs'])
  expect(said === known()).toBe(true)
})

test.each(runtimes)(
  '$name loads an older policy and an own one, and runs the command line',
  (runtime) => {
    const program = fileOf(runtime)
    const load = ['load.mjs', join(root, 'examples/policies/small-organisation')]
    const loaded = run('node', load)
    expect(loaded).toMatch(/^1\.1\.0 .*small-/)
    expect(run(program, [...runtime.args, ...load])).toBe(loaded)
    const cli = join(user, 'node_modules/evenredig/dist/cli.js')
    const theCase = join(root, 'examples/cases/knife-in-quarrel.json')
    const args = ['advise', theCase, '--lang', 'nl']
    expect(run(program, [...runtime.args, cli, ...args])).toBe(run('node', [cli, ...args]))
  },
)

test('workerd gives the same answers, pages and errors from one bundled module', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import asked from './asked.mjs'\nimport { everything } from './smoke.mjs'\nexport default { async test() { console.log(everything(asked)) } }\n`,
      resolveDir: user,
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  writeFileSync(join(user, 'worker.mjs'), outputFiles[0]?.text ?? '')
  writeFileSync(
    join(user, 'worker.capnp'),
    [
      'using Workerd = import "/workerd/workerd.capnp";',
      'const config :Workerd.Config = ( services = [ (name = "main", worker = .worker) ] );',
      'const worker :Workerd.Worker = (',
      '  modules = [ (name = "worker.mjs", esModule = embed "worker.mjs") ],',
      '  compatibilityDate = "2026-01-01"',
      ');',
    ].join('\n'),
  )
  expect(run(fileOf(workerd), ['test', 'worker.capnp']) === known()).toBe(true)
})

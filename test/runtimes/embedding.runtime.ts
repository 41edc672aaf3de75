import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, user, type User } from './user'
import { runtimes } from './versions'

/** The example is a copy, with nothing around it but what its `package.json` asks for and the packed package. */
let own: User
/** A Node that has SQLite in itself. */
let node24 = ''
beforeAll(() => {
  own = user()
  const { from, file } = runtimes.find(({ name }) => name === 'Node 24') ?? { from: '', file: '' }
  own.install(own.folder, '--ignore-scripts', from)
  node24 = join(own.folder, 'node_modules', from.split('@')[0] ?? '', file)
})
afterAll(() => own.gone())

/** Copies an example to where nothing else is, and installs it. */
function installed(name: string): string {
  const folder = join(own.folder, name)
  cpSync(join(root, 'examples/embedding', name), folder, { recursive: true })
  own.install(folder, own.packed)
  return folder
}

/** How many of its tests passed, by what the runner of Node prints. */
const passed = (said: string) => Number(/^# pass (\d+)$/m.exec(said)?.[1])
const byNode = ['--test', '--test-reporter=tap']

test('a service on Fastify and SQLite keeps advice and decisions apart, and mends nothing', () => {
  expect(passed(own.run(node24, byNode, installed('service')))).toBe(9)
})

test('a page in React shows a kept advice with the renderer alone', () => {
  expect(passed(own.run(process.execPath, byNode, installed('page')))).toBe(3)
})

test('a worker advises by a compiled policy', () => {
  expect(passed(own.run(process.execPath, byNode, installed('worker')))).toBe(2)
})

test('Jest runs tests in CommonJS', () => {
  const folder = installed('jest')
  const report = own.run(process.execPath, ['node_modules/jest/bin/jest.js', '--json'], folder)
  expect(JSON.parse(report)).toMatchObject({ success: true, numPassedTests: 4 })
})

import { fileURLToPath } from 'node:url'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../src/', import.meta.url))
/** The stages, floor by floor; a stage imports only from itself and from stages on the floors before its own. */
const floors = [
  ['base'],
  ['generated'],
  ['policy'],
  ['case'],
  ['decide'],
  ['advice'],
  ['check', 'verify'],
  ['compare'],
  ['year'],
  ['render'],
  ['interview'],
  ['schema'],
  ['describe'],
  ['paper'],
  ['http', 'page'],
  ['cli'],
]
/** The entry points of the package. They import whatever they offer, and no stage imports one. */
const doors = [
  'index.ts',
  'policy.ts',
  'interview.ts',
  'render.ts',
  'year.ts',
  'paper.ts',
  'http.ts',
  'cli.ts',
]

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)],
  )
const files = filesIn(root).map((file) => relative(root, file))
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const stageOf = (file: string) => file.split('/')[0] as string
const floorOf = (stage: string) => floors.findIndex((stages) => stages.includes(stage))

/** Everything that one file takes from another, also on demand; `types` where it is gone once compiled. */
const imports = files.flatMap((from) => {
  const importing = /^(?:import|export)( type)?\b[^'"]*? from '(\.[^']+)'/gm
  const onDemand = /\bimport\('(\.[^']+)'\)/g
  const text = textOf(from)
  return [
    ...[...text.matchAll(importing)].map(([, type, target]) => ({ type, target })),
    ...[...text.matchAll(onDemand)].map(([, target]) => ({ type: undefined, target })),
  ].map(({ type, target }) => ({
    from,
    to: `${join(from, '..', target as string)}.ts`,
    types: type !== undefined,
  }))
})
const told = ({ from, to }: { from: string; to: string }) => `${from} imports ${to}`

test('a case flows one way: every stage imports only from stages before it', () => {
  const wrong = imports.filter(({ from, to, types }) => {
    const [stage, other] = [stageOf(from), stageOf(to)]
    if (doors.includes(stage) || stage === other) return false
    // What is generated has the type of what it holds.
    if (
      stage === 'generated' &&
      /^policy\/(policy|letters|also-called|source-texts)\.ts$/.test(to) &&
      types
    )
      return false
    return floorOf(other) < 0 || floorOf(stage) < 0 || floorOf(other) >= floorOf(stage)
  })
  expect(wrong.map(told)).toEqual([])
})

test('nothing stands at the root but doors, and nothing imports a door', () => {
  expect(files.filter((file) => !file.includes('/')).sort()).toEqual([...doors].sort())
  expect(imports.filter(({ to }) => doors.includes(to)).map(told)).toEqual([])
})

test('the kernel is asked only where a decision is made and where a policy is verified', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      to.startsWith('decide/kernel/') && !['decide', 'verify'].includes(stageOf(from)),
  )
  expect(wrong.map(told)).toEqual([])
})

test('the generated policy is taken in by one file only, and its definitions by one that asks', () => {
  const users = imports.filter(({ to, types }) => stageOf(to) === 'generated' && !types)
  expect(users.map(told).sort()).toEqual([
    'describe/source-texts.ts imports generated/source-texts.ts',
    'interview/definitions.ts imports generated/definitions.ts',
    'paper/letters.ts imports generated/letters.ts',
    'policy/shipped.ts imports generated/also-called.ts',
    'policy/shipped.ts imports generated/arbocatalogus-2026.ts',
  ])
})

test('what generates the policy needs nothing of what is generated', () => {
  const generate = readFileSync(new URL('../../scripts/generate.ts', import.meta.url), 'utf8')
  const begun = [...generate.matchAll(/from '\.\.\/src\/([^']+)'/g)].map(([, file]) => `${file}.ts`)
  const reached = new Set(begun)
  for (const from of reached)
    for (const one of imports) if (one.from === from && !one.types) reached.add(one.to)
  expect(reached.size).toBeGreaterThan(begun.length)
  expect([...reached].filter((file) => stageOf(file) === 'generated')).toEqual([])
})

test('json-rules-engine is imported in one file only, and on demand', () => {
  const users = files.filter((file) => /import\('json-rules-engine'\)/.test(textOf(file)))
  const eager = files.filter((file) => /^import (?!type).*'json-rules-engine'/m.test(textOf(file)))
  expect(users).toEqual(['policy/tabulate.ts'])
  expect(eager).toEqual([])
})

test('no code is made from text, and no clock, chance or locale of the machine is read, but for the day that an interview offers', () => {
  const forbidden = /\beval\(|new Function\(|Date\.now|new Date\(\)|Math\.random|toLocale|Intl\./
  expect(files.filter((file) => forbidden.test(textOf(file)))).toEqual(['cli/today.ts'])
  expect(imports.filter(({ to }) => to === 'cli/today.ts').map(told)).toEqual([
    'cli.ts imports cli/today.ts',
  ])
})

test('days are reckoned with date-fns in one file', () => {
  const users = files.filter((file) => /from '(@date-fns\/utc|date-fns)'/.test(textOf(file)))
  expect(users).toEqual(['base/days.ts'])
})

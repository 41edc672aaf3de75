import { fileURLToPath } from 'node:url'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../src/', import.meta.url))
/** The stages from left to right; a stage imports only from itself and from stages to its left. */
const order = [
  'base',
  'policy',
  'load',
  'scaffold',
  'case',
  'facts',
  'decide',
  'advice',
  'check',
  'compare',
  'verify',
  'diff',
  'render',
  'generated',
  'schema',
  'compose',
  'interview',
  'cli',
]
/** Files at the top: what everything may use, and what puts the stages together. */
const top: Readonly<Record<string, string>> = {
  'text.ts': 'base',
  'problem.ts': 'base',
  'version.ts': 'base',
  'advise.ts': 'compose',
  'check.ts': 'compose',
  'compare.ts': 'compose',
  'load-policy.ts': 'compose',
  'index.ts': 'compose',
  'shipped.ts': 'compose',
}
const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)],
  )
function stageOf(file: string): string {
  const [folder = ''] = relative(root, file).split('/')
  return top[relative(root, file)] ?? folder
}

test('a case flows one way: every stage imports only from stages to its left', () => {
  const importing = /^(?:import|export)( type)?\b[^'"]*? from '(\.[^']+)'/gm
  const wrong = filesIn(root).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(importing)].flatMap(([, type, target]) => {
      const from = stageOf(file)
      const to = stageOf(`${join(file, '..', target as string)}.ts`)
      const words = type !== undefined && to === 'generated'
      if (order.indexOf(to) <= order.indexOf(from) || words) return []
      return [`${relative(root, file)}: ${from} imports from ${to}, ${target}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('json-rules-engine is imported in one file only, and on demand', () => {
  const users = filesIn(root).filter((file) =>
    /import\('json-rules-engine'\)/.test(readFileSync(file, 'utf8')),
  )
  const eager = filesIn(root).filter((file) =>
    /^import (?!type).*'json-rules-engine'/m.test(readFileSync(file, 'utf8')),
  )
  expect(users.map((file) => relative(root, file))).toEqual(['policy/tabulate.ts'])
  expect(eager).toEqual([])
})

test('no code is made from text, and no clock, chance or locale of the machine is read', () => {
  const forbidden = /\beval\(|new Function\(|Date\.now|new Date\(\)|Math\.random|toLocale|Intl\./
  const wrong = filesIn(root).filter((file) => forbidden.test(readFileSync(file, 'utf8')))
  expect(wrong.map((file) => relative(root, file))).toEqual([])
})

test('days are reckoned with date-fns in one file', () => {
  const users = filesIn(root).filter((file) =>
    readFileSync(file, 'utf8').includes("from 'date-fns'"),
  )
  expect(users.map((file) => relative(root, file))).toEqual(['facts/days.ts'])
})

import { fileURLToPath } from 'node:url'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import {
  advise,
  type CompiledPolicy,
  compilePolicy,
  describeIssue,
  loadPolicy,
  type Policy,
  PolicyError,
  readyPolicy,
  safeCompilePolicy,
  safeLoadPolicy,
  safeReadyPolicy,
  type Vocabulary,
} from '../../../src/index'
import { canonicalJson } from '../../../src/base/canonical'
import { sha256Of } from '../../../src/base/hash'
import { readPolicyFolder } from '../../../src/policy/source/read-folder'
import { type Place, placed, placesIn, valueAt } from '../../support/fuzz'
import { runs } from '../../support/runs'

const club = fileURLToPath(new URL('../../policies/sports-club', import.meta.url))
const compiled = await compilePolicy(club)
const again = () => JSON.parse(JSON.stringify(compiled)) as CompiledPolicy
const folder = mkdtempSync(join(tmpdir(), 'evenredig-compiled-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What is said of something that is no compiled policy. */
function said(value: unknown): readonly string[] {
  const read = safeReadyPolicy(value)
  if (read.ok) throw new Error('it was taken')
  const thrown = (() => {
    try {
      return readyPolicy(value as object)
    } catch (error) {
      return error
    }
  })()
  expect(thrown).toBeInstanceOf(PolicyError)
  expect((thrown as PolicyError).issues).toEqual(read.issues)
  return read.issues.map((issue) => describeIssue(issue, 'policy'))
}

/** What goes with the content of a compiled policy. */
const sealed = (content: object): object => ({
  ...content,
  hash: `sha256:${sha256Of(canonicalJson(content))}`,
})

test('a compiled policy is plain JSON: frozen, the same after JSON, and the same each time', async () => {
  expect(again()).toEqual(compiled)
  expect(canonicalJson(await compilePolicy(club))).toBe(canonicalJson(compiled))
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(compiled)), (place) => {
      expect(Object.isFrozen(valueAt(compiled, place))).toBe(true)
    }),
  )
})

test('a policy is compiled from its folder, and from its files as text or as data', async () => {
  const { files, cases } = readPolicyFolder(club)
  const named = [
    ...Object.entries(files).map(([name, file]) => [`${name}.json`, file] as const),
    ...Object.entries(cases).map(([name, file]) => [`cases/${name}.json`, file] as const),
  ]
  const asText = named.map(([name, file]) => [name, JSON.stringify(file)] as const)
  expect(await compilePolicy(Object.fromEntries(named))).toEqual(compiled)
  expect(await compilePolicy(Object.fromEntries(asText))).toEqual(compiled)
  const broken = { ...Object.fromEntries(asText), 'weigh.json': '{ "groups": [' }
  const failed = await safeCompilePolicy(broken)
  expect(failed.ok ? [] : failed.issues.map((issue) => describeIssue(issue, 'policy'))).toContain(
    'weigh.json: the input is not JSON: line 1, column 14 (check for a missing comma, quote or bracket)',
  )
})

test('whatever is changed in it by hand is refused', () => {
  const places = placesIn(compiled).filter(([part]) => part === 'policy' || part === 'definitions')
  const other = fc.constantFrom<unknown>(null, true, '', 'other', 7, [], {})
  fc.assert(
    fc.property(fc.constantFrom(...places), other, (place: Place, value) => {
      const changed = placed(again(), place, value)
      fc.pre(JSON.stringify(changed) !== JSON.stringify(compiled))
      expect(said(changed)).toEqual([
        expect.stringMatching(
          /^(hash: it was changed after it was compiled|policy: the compiled policy is not whole|definitions: the compiled policy is not whole)/,
        ),
      ])
    }),
    { numRuns: runs(60) },
  )
})

const built = 'build it again from its files with `evenredig policy build`'
const expected = 'what `compilePolicy` resolved to, or `evenredig policy build` wrote'
const none = (what: string) =>
  `policy: \`${what}\` is not a compiled policy (hand over ${expected}; a folder or its files take \`loadPolicy\`)`
const without = (key: keyof CompiledPolicy) => ({ ...again(), [key]: undefined })

test.each<readonly [what: string, make: () => unknown, said: string]>([
  [
    'the text of one',
    () => JSON.stringify(compiled),
    'policy: a text is not a compiled policy (read it as JSON first: `readyPolicy(JSON.parse(text))`)',
  ],
  ['a list', () => [again()], none('a list')],
  ['nothing', () => null, none('null')],
  ['undefined', () => undefined, none('undefined')],
  ['a number', () => 3, none('3')],
  ['an object without anything', () => ({}), none('object')],
  ['another result', () => ({ ...again(), type: 'advice' }), none('advice')],
  ['the files of a policy', () => readPolicyFolder(club).files, none('object')],
  [
    'one of a later form',
    () => ({ ...again(), contractVersion: 2 }),
    `contractVersion: the policy is compiled in form \`2\`; this library reads form \`1\` (use a later version of the library, or ${built})`,
  ],
  [
    'one of no form',
    () => without('contractVersion'),
    `contractVersion: the policy is compiled in form \`undefined\`; this library reads form \`1\` (${built})`,
  ],
  [
    'one that was cut short',
    () => without('definitions'),
    `definitions: the compiled policy is not whole: \`definitions\` is missing (${built})`,
  ],
  [
    'one without a hash',
    () => without('hash'),
    `hash: the compiled policy is not whole: \`hash\` is missing (${built})`,
  ],
  [
    'one with more in it',
    () => ({ ...again(), more: 1 }),
    `hash: it was changed after it was compiled: its content does not have the hash that it bears (change the files of the policy, and ${built})`,
  ],
  [
    'one of which the content is nothing, with a hash to go with it',
    () => sealed({ type: 'policy', contractVersion: 1, policy: {}, definitions: {} }),
    `policy: the compiled policy is not whole: \`policy\` is missing (${built})`,
  ],
  [
    'one that is far too large',
    () => ({ ...again(), policy: { more: 'x'.repeat(20_000_001) } }),
    expect.stringMatching(
      /^policy: the compiled policy has 2\d{7} characters \(expected at most 20000000 characters\)$/,
    ) as string,
  ],
  [
    'a promise of one',
    () => Promise.resolve(compiled),
    'policy: a Promise is not plain data (a forgotten `await`?)',
  ],
  [
    'a policy that is ready',
    () => readyPolicy(compiled),
    'policy: this is a policy that is ready already (hand it to `advise` as it is: `{ policy }`)',
  ],
])('refused with a hint: %s', (_, make, issue) => {
  expect(said(make())).toEqual([issue])
})

test('a compiled policy that is not made ready first is told so', () => {
  expect(() => advise({} as never, { policy: compiled as unknown as Policy })).toThrow(
    'options.policy: `object` is not a policy (a compiled policy is made ready first: `readyPolicy(…)`)',
  )
})

test('a file with a compiled policy loads as the policy, once for the same content', async () => {
  const file = join(folder, 'club.json')
  writeFileSync(file, JSON.stringify(compiled, null, 2))
  const loaded: Policy<Vocabulary> = await loadPolicy(file)
  expect([loaded.id, loaded.hash]).toEqual(['sports-club', (await loadPolicy(club)).hash])
  expect(await loadPolicy(file)).toBe(loaded)
  expect(await loadPolicy({ ...again() })).toBe(loaded)
  expect(await compilePolicy(file)).toEqual(compiled)
})

test('a file that holds none, or no whole one, is told with what to do', async () => {
  const text = JSON.stringify(compiled)
  const refused = async (name: string, content: string | undefined) => {
    const file = join(folder, name)
    if (content !== undefined) writeFileSync(file, content)
    const loaded = await safeLoadPolicy(file)
    return loaded.ok ? [] : loaded.issues.map(({ code, suggestion }) => [code, suggestion])
  }
  const inFiles = 'give the folder of a policy, or a file that `evenredig policy build` wrote'
  expect(await refused('gone.json', undefined)).toEqual([['unreadable', inFiles]])
  expect(await refused('cut.json', text.slice(0, text.length / 2))).toEqual([['not-json', built]])
  expect(await refused('edited.json', text.replace('match-ban', 'match-bam'))).toEqual([
    ['conflict', `change the files of the policy, and ${built}`],
  ])
  expect((await refused('list.json', '[]'))[0]?.[0]).toBe('wrong-type')
  expect((await refused('words.json', JSON.stringify(text)))[0]?.[0]).toBe('wrong-type')
  expect(await refused('huge.json', ' '.repeat(20_000_001))).toEqual([['too-large', undefined]])
})

test('what it was made of is not changed, and later changes of it change nothing', () => {
  const given = again()
  const policy = readyPolicy(given)
  expect(given).toEqual(compiled)
  expect(Object.isFrozen(given.policy)).toBe(false)
  Object.assign(given.policy, { about: null })
  expect(policy.title).toEqual(readyPolicy(compiled).title)
})

test('the folder of a policy holds what was compiled', () => {
  const about = JSON.parse(readFileSync(join(club, 'policy.json'), 'utf8')) as {
    readonly id: string
  }
  expect(readyPolicy(compiled).id).toBe(about.id)
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  compilePolicy,
  describePolicy,
  loadPolicy,
  PolicyError,
  readyPolicy,
  safeAdvise,
  safeLoadPolicy,
} from '../../../src'
import { calledAt } from '../../../src/case/called'
import { found } from '../../../src/page/search'
import {
  type AlsoCalled,
  alsoCalledIssues,
  calledLists,
  stackedWords,
} from '../../../src/policy/also-called'
import { buildFacts } from '../../../src/policy/fact'
import { wordsKnownTo } from '../../../src/policy/words-known'
import { parsePolicy } from '../../../src/policy/compile'
import { shippedFolder } from '../../../src/policy/layers/layers'
import { readPolicyFolder } from '../../../src/policy/source/read-folder'
import { inside } from '../../../src/policy/ready'
import { shipped } from '../../support/policy'

const { files, beside } = readPolicyFolder(shippedFolder())
const own = beside.words as AlsoCalled
const text = parsePolicy(files)
const known = wordsKnownTo(text, buildFacts(text))
const about = JSON.parse(
  readFileSync(new URL('../../../rules/arbocatalogus-2026/policy.json', import.meta.url), 'utf8'),
) as object
const ours = (words: unknown) => ({
  'policy.json': { ...about, id: 'ours', version: '1.0.0', extends: 'arbocatalogus-2026' },
  'words/words.json': words,
})
const act = (finding: string, behaviour = 'insult') => ({
  stage: 'concluded',
  conduct: [{ behaviour, finding }],
})

test('what people are said to say in the shipped policy is in order, and every list has some of it', () => {
  expect(alsoCalledIssues(own, known, {})).toEqual([])
  for (const list of calledLists) expect(Object.keys(own[list] ?? {})).not.toEqual([])
})

test('a policy of your own adds what its people say, which no case is read with and no hash is of', async () => {
  const [without, policy] = await Promise.all([
    loadPolicy(ours({})),
    loadPolicy(ours({ behaviours: { insult: { nl: ['afbekken'] } } })),
  ])
  expect(policy.hash).toBe(without.hash)
  const told = safeAdvise(act('established', 'afbekken'), { policy })
  expect(told.ok ? [] : told.issues.map(({ suggestion }) => suggestion)).toEqual([
    'did you mean `insult`?',
  ])
  const elsewhere = safeAdvise(act('established', 'afbekken'), { policy: without })
  expect(elsewhere).toMatchObject({ ok: false, issues: [{ code: 'unknown-value' }] })
  expect(elsewhere.ok || elsewhere.issues[0]?.suggestion).toBeUndefined()
  // What comes with the library is said of it as well.
  const shippedToo = safeAdvise(act('gegrond'), { policy })
  expect(shippedToo.ok ? [] : shippedToo.issues[0]?.suggestion).toContain('`established`')
  const described = describePolicy(policy).behaviours.find(({ id }) => id === 'insult')
  expect(described?.alsoCalled?.nl).toContain('afbekken')
})

const mistakes: readonly (readonly [words: unknown, said: string])[] = [
  [5, 'words/words.json: `5` is not an object'],
  [{ finding: {} }, 'did you mean `findings`'],
  [{ behaviours: { insullt: { nl: ['x'] } } }, 'did you mean `insult`'],
  [{ behaviours: { insult: { de: ['x'] } } }, 'nothing in the words of this policy is called `de`'],
  [{ behaviours: { insult: { nl: 'afbekken' } } }, '`afbekken` is not a list'],
  [{ behaviours: { insult: { nl: [''] } } }, 'is not a text of at most 60 characters'],
  [{ behaviours: { insult: { nl: ['pesten'] } } }, '`pesten` stands for `bullying` already'],
  [{ findings: { unfounded: { nl: ['gegrond'] } } }, '`gegrond` says the opposite of `unfounded`'],
  [{ findings: { unfounded: { nl: ['bewezen'] } } }, '`bewezen` stands for `established` already'],
  [
    { findings: { established: { nl: ['niet gegrond'] } } },
    '`niet gegrond` says the opposite of `established`',
  ],
  [{ facts: { impact: { severe: { nl: ['gering'] } } } }, '`gering` stands for `limited` already'],
  [{ facts: { impakt: {} } }, 'did you mean `impact`'],
]

test.each(mistakes)('%j is refused', (words, said) => {
  const issues = alsoCalledIssues(words, known, own)
  expect(new PolicyError(issues).message).toContain(said)
})

test('a policy that was built has the letters and the words that it was built with', async () => {
  const days = { view: 21 }
  const files = {
    ...ours({ behaviours: { insult: { nl: ['afbekken'] } } }),
    'letters/letters.json': { days },
  }
  const built = readyPolicy(JSON.parse(JSON.stringify(await compilePolicy(files))) as object)
  expect(inside(built).letters?.days).toMatchObject(days)
  expect(Object.keys(inside(built).letters?.texts ?? {})).toContain('sender')
  expect(inside(built).alsoCalled?.behaviours?.['insult']?.nl).toContain('afbekken')
  expect(Object.isFrozen(inside(built).letters?.texts)).toBe(true)
})

test('what is wrong with it is told when the policy is loaded, and of another file in its folder too', async () => {
  const result = await safeLoadPolicy(ours({ findings: { unfounded: { nl: ['gegrond'] } } }))
  expect(result).toMatchObject({
    ok: false,
    issues: [{ code: 'conflict', path: ['words/words.json', 'findings', 'unfounded', 'nl', 0] }],
  })
})

test('layers add to each other, and what is the label of another word is left to that one', () => {
  const stacked = stackedWords([
    { findings: { established: { nl: ['gegrond'] } } },
    { findings: { established: { nl: ['gegrond', 'raak'], en: ['hit'] } } },
  ])
  expect(stacked.findings?.['established']).toEqual({ nl: ['gegrond', 'raak'], en: ['hit'] })
  const alsoCalled = { findings: { established: { nl: ['ongegrond', 'raak'] } } }
  const called = calledAt({ ...shipped, alsoCalled }, ['conduct', 0, 'finding'])
  expect(called.find(({ id }) => id === 'established')?.also).toEqual(['raak'])
})

test('whoever looks for conduct on the page finds it by what people say', () => {
  const form = { value: 'aggression', label: { nl: 'agressie', en: 'aggression' } }
  const hit = { value: 'physical-aggression', label: { nl: 'fysieke agressie', en: 'physical' } }
  const picks = [{ form, options: [{ ...hit, alsoCalled: { nl: ['slaan'], en: ['hitting'] } }] }]
  expect(found(picks, 'slaan', 'nl')).toEqual(picks)
  expect(found(picks, 'hitting', 'en')).toEqual(picks)
  expect(found(picks, 'zoenen', 'nl')).toEqual([])
})

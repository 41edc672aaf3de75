import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPolicyFolder } from '../../src/policy/source/read-folder'
import { shippedDirectory } from '../../scripts/read-policy'
import {
  advise,
  applyChanges,
  arbocatalogus2026,
  check,
  isEvenredigError,
  safeAdvise,
  safeCheck,
  safeCompare,
  safeLoadPolicy,
} from '../../src/index'
import { nextStep } from '../../src/interview/next'
import { toHtml, toSvg } from '../../src/render'

// What is past a limit would take minutes or never end, so that the time a test may take finds it.
const soon = 30_000

const keys = (many: number) =>
  Object.fromEntries(Array.from({ length: many }, (_, at) => [`key${at}`, 1]))
const nested = (deep: number): unknown => {
  let value: unknown = 1
  for (let times = 0; times < deep; times++) value = [value]
  return value
}
const doubled = () => {
  let value: unknown = 'insight'
  for (let times = 0; times < 100; times++) value = [value, value]
  return value
}
const holes = (length: number): unknown[] => {
  const list: unknown[] = []
  list.length = length
  return list
}

/** Values that are small to hold, and large to those who look at each part, or at all pairs of them. */
const large: readonly (readonly [name: string, value: unknown])[] = [
  ['a list of bytes', new Uint8Array(1e6)],
  ['a hundred thousand properties', keys(100_000)],
  ['ten thousand properties', keys(10_000)],
  ['many objects with many properties', new Array<unknown>(900).fill(keys(5000))],
  ['a hundred thousand words', Array.from({ length: 100_000 }, (_, at) => `word${at}`)],
  ['a hundred thousand empty lists', Array.from({ length: 100_000 }, () => [])],
  ['a deep list', nested(100_000)],
  ['a list in itself, doubled', doubled()],
  ['a list of holes', holes(4_000_000_000)],
  ['lists of holes', new Array<unknown>(1000).fill(holes(99_999))],
  ['a long word', 'x'.repeat(900_000)],
  ['a long text', 'met veel woorden '.repeat(50_000)],
  ['a long number', 10n ** 400_000n],
]

const good = {
  reference: '2026-014',
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
  facts: { power: 'hierarchical' },
} as const
const decided = {
  case: good,
  measure: 'written-warning',
  decidedOn: '2026-05-01',
  decidedBy: 'municipal-secretary',
}
const advice = advise(good)
const checked = check(good, 'none')

/** Every door that takes any value, with each place in what it takes. */
const doors: readonly (readonly [name: string, enter: (value: never) => unknown])[] = [
  ['a case', safeAdvise],
  ...['stage', 'conduct', 'facts', 'circumstances', 'key'].map(
    (key) =>
      [`${key} of a case`, (value: unknown) => safeAdvise({ ...good, [key]: value })] as const,
  ),
  ...['behaviour', 'on', 'facts'].map(
    (key) =>
      [
        `${key} of an act`,
        (value: unknown) =>
          safeAdvise({ ...good, conduct: [{ ...good.conduct[0], [key]: value }] }),
      ] as const,
  ),
  ['a proposal', (value) => safeCheck(good, value)],
  ['a measure', (value) => safeCheck(good, [{ measure: value, key: value }])],
  ['decided cases', safeCompare],
  ...['case', 'measure', 'reasons', 'key'].map(
    (key) =>
      [
        `${key} of a decided case`,
        (value: unknown) => safeCompare([{ ...decided, [key]: value }]),
      ] as const,
  ),
  ['changes', (value) => applyChanges(good, value)],
  ['a changed fact', (value) => applyChanges(good, [{ fact: value, to: value }])],
  [
    'changed acts',
    (value) => applyChanges(good, [{ fact: 'response', to: 'none', acts: value } as never]),
  ],
  ['answers', (value) => nextStep(arbocatalogus2026, value)],
  ['a question', (value) => nextStep(arbocatalogus2026, [{ id: value, answer: value }])],
  [
    'offered circumstances',
    (value) =>
      nextStep(arbocatalogus2026, [
        { id: { about: 'circumstances', offered: value }, answer: value },
      ]),
  ],
  [
    'points that are answered',
    (value) => nextStep(arbocatalogus2026, [{ id: { about: 'attention' }, answer: value }]),
  ],
  ['a result', toHtml],
  ...['labels', 'considered'].map(
    (key) =>
      [`${key} of an advice`, (value: unknown) => toHtml({ ...advice, [key]: value })] as const,
  ),
  ['a timeline', (value) => toSvg({ ...advice, classification: value }, 'timeline')],
  ['a verdict', (value) => toHtml({ ...checked, verdict: value })],
]

test.each(doors)(
  '%s that is large is answered or refused',
  (_, enter) => {
    for (const [name, value] of large) {
      try {
        const result = enter(value as never) as {
          readonly ok?: boolean
          readonly issues?: readonly unknown[]
        }
        if (result.ok === false) expect(result.issues?.length, name).toBeLessThanOrEqual(101)
      } catch (error) {
        if (!isEvenredigError(error)) throw error
        expect(error.issues.length, name).toBeLessThanOrEqual(101)
      }
    }
  },
  soon,
)

test('a thousand acts beside a thousand earlier measures are answered', () => {
  const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)
  const behaviours = [
    'insult',
    'belittling',
    'bullying',
    'sexual-remark',
    'racist-remark',
    'threat',
  ]
  const kinds = ['written-warning', 'final-warning', 'request-to-stop', 'oral-warning']
  const forms = ['bullying', 'discrimination', 'aggression', 'sexual-harassment']
  const acts = Array.from({ length: 1000 }, (_, at) => ({
    behaviour: behaviours[at % behaviours.length],
    finding: 'established',
    on: day(at),
  }))
  const history = Array.from({ length: 1000 }, (_, at) => ({
    kind: kinds[at % kinds.length],
    form: forms[at % forms.length],
    on: day(2 * at),
  }))
  const result = safeAdvise({ stage: 'concluded', conduct: acts, history })
  expect(result.ok && result.value.history.length).toBe(1000)
}, 10_000)

const { files } = readPolicyFolder(shippedDirectory)
const about = {
  id: 'large',
  version: '1.0.0',
  contractVersion: 1,
  title: { nl: 'Groot', en: 'Large' },
  publisher: 'test',
  extends: 'arbocatalogus-2026',
  adoption: { worksCouncilConsent: null, adopted: null, communicated: null },
}
const misspelt = Array.from({ length: 5000 }, (_, at) => ({
  name: `power.functiona${at}`,
  event: { params: { steps: 1 } },
}))

test.each([
  ['many properties', { ...files, policy: { ...about, ...keys(100_000) } }],
  ['many files', { ...files, ...keys(9000) }],
  ['many rules that were misspelt', { policy: about, weigh: { rules: misspelt } }],
  ['much to drop', { policy: about, weigh: { drop: Object.keys(keys(9000)) } }],
  ['a part in itself, doubled', { ...files, weigh: doubled() }],
  ['a deep part', { ...files, weigh: nested(100_000) }],
])(
  'a policy with %s is refused',
  async (_, source) => {
    const result = await safeLoadPolicy(source)
    expect(result.ok ? 0 : result.issues.length).toBeGreaterThan(0)
    expect(result.ok ? 0 : result.issues.length).toBeLessThanOrEqual(101)
  },
  soon,
)

test('an error shows of a case one word at most, and twenty characters of it', () => {
  const word = fc.stringMatching(/^[a-z]{21,40}$/)
  const sentence = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 2, maxLength: 6 })
  const told = fc.oneof(
    word,
    sentence.map((words) => words.join(' ')),
    fc.stringMatching(/^\d{9}$/),
  )
  const places = [
    (value: unknown) => safeAdvise(value),
    (value: string) => safeAdvise({ ...good, [value]: value }),
    (value: unknown) =>
      safeAdvise({ ...good, stage: value, relation: value, circumstances: [value] }),
    (value: string) =>
      safeAdvise({
        ...good,
        reference: value,
        assessedOn: value,
        facts: { [value]: 1, power: value },
      }),
    (value: string) =>
      safeAdvise({ ...good, conduct: [{ behaviour: value, form: value, on: value, [value]: 1 }] }),
    (value: unknown) =>
      safeAdvise({ ...good, history: [{ kind: value, on: value, until: value }] }),
    (value: string) =>
      safeCheck(good, [value, { measure: value, [value]: value, conditional: value }]),
    (value: string) =>
      safeCompare([
        { ...decided, decidedOn: value, decidedBy: value, reasons: [value], [value]: 1 },
      ]),
  ]
  fc.assert(
    fc.property(told, fc.constantFrom(...places), (value, enter) => {
      const result = enter(value)
      // A reference is a pseudonym, and may be any word.
      const said = JSON.stringify(result.ok ? [] : result.issues)
      expect(said).not.toContain(value)
      expect(said).not.toContain(value.slice(0, 21))
    }),
  )
})

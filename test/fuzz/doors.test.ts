import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  advise,
  applyChanges,
  arbocatalogus2026,
  type Case,
  caseSchema,
  check,
  compare,
  decidedCaseSchema,
  describeIssue,
  safeAdvise,
  safeCheck,
  safeCompare,
  safeParseCase,
} from '../../src/index'
import { nextStep } from '../../src/interview/next'
import { resume } from '../../src/interview/remember'
import { toPaper } from '../../src/paper'
import { toHtml, toMarkdown, toSvg, toText } from '../../src/render'
import { anyCase } from '../support/arbitrary-case'
import { evenredig } from '../support/command-line'
import { answeredOrRefused, fuzzing, inTime, secrets, spoilt } from '../support/fuzz'
import { onceBroke } from './corpus'

type Door = (value: never) => unknown

const good = {
  reference: '2026-014',
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established', on: '2026-03-02' }],
  history: [{ kind: 'request-to-stop', on: '2026-01-10', form: 'bullying' }],
} as const satisfies Case
const decided = {
  case: good,
  measure: ['written-warning', { measure: 'transfer', conditional: true }],
  decidedOn: '2026-05-01',
  decidedBy: 'municipal-secretary',
  reasons: ['power'],
} as const

const decision = {
  measures: ['written-warning', 'transfer'],
  conditional: ['transfer'],
  decidedOn: '2026-05-01',
  decidedBy: 'municipal-secretary',
  reasons: ['power', 'other'],
} as const

const proposals = [['written-warning', { measure: 'transfer', conditional: true }], 'none'] as const
const changes = [
  { fact: 'power', to: 'none' },
  { fact: 'response', to: 'none', acts: [0] },
]
const answers = [
  { id: { about: 'stage' }, answer: 'concluded' },
  { id: { about: 'act', at: 1, part: 'form' }, answer: 'bullying' },
  { id: { about: 'act', at: 1, part: 'behaviour' }, answer: 'belittling' },
  { id: { about: 'act', at: 1, part: 'on' }, answer: '2026-03-02' },
  { id: { about: 'circumstances', offered: ['insight'] }, answer: ['insight'] },
  { id: { about: 'fact', section: 'facts', fact: 'power' }, answer: null },
]
const advice = advise(good)
const results = [
  advice,
  advise({ stage: 'reported', conduct: [{ behaviour: 'insult' }] }),
  check(good, 'none'),
  compare([
    { ...decided, measure: 'none' },
    { ...decided, measure: 'transfer', case: { ...good, reference: '2' } },
  ]),
]

/** Every door, with what is good to hand over. */
const doors: readonly (readonly [name: string, good: fc.Arbitrary<unknown>, enter: Door])[] = [
  ['advise', anyCase(), safeAdvise],
  ['parse', anyCase(), safeParseCase],
  ['a schema', anyCase(), (value) => caseSchema()['~standard'].validate(value)],
  [
    'a schema of decided cases',
    fc.constant(decided),
    (value) => decidedCaseSchema()['~standard'].validate(value),
  ],
  [
    'a schema in a dialect',
    fc.constant({ target: 'draft-07' }),
    (value) => caseSchema()['~standard'].jsonSchema.input(value),
  ],
  ['check a case', anyCase(), (value) => safeCheck(value, 'written-warning')],
  ['check a proposal', fc.constantFrom(...proposals), (value) => safeCheck(good, value)],
  ['compare', fc.constant([decided]), safeCompare],
  ['apply changes', fc.constant(changes), (value) => applyChanges(good, value)],
  ['ask', fc.constant(answers), (value) => nextStep(arbocatalogus2026, value)],
  ['resume', fc.constant(answers), (value) => resume(value)],
  ['options', fc.constant({ policy: arbocatalogus2026.id }), (value) => safeAdvise(good, value)],
  [
    'describe an issue',
    fc.constant({ code: 'missing', message: 'm', path: ['a', 0] }),
    describeIssue,
  ],
  ['text', fc.constantFrom(...results), toText],
  ['Markdown', fc.constantFrom(...results), (value) => toMarkdown(value, { document: true })],
  ['HTML', fc.constantFrom(...results), toHtml],
  [
    'a paper',
    fc.constantFrom(...results),
    (value) => toPaper(value, { paper: 'letter', form: 'markdown', policy: arbocatalogus2026 }),
  ],
  [
    'a decision in a paper',
    fc.constant(decision),
    (value) => toPaper(advice, { paper: 'decision', decision: value, policy: arbocatalogus2026 }),
  ],
  [
    'how a paper is written',
    fc.constant({ paper: 'summary', lang: 'nl', form: 'text' }),
    (value) => toPaper(advice, value),
  ],
  [
    'SVG',
    fc.constantFrom(...results),
    (value) =>
      ['ladder', 'steps', 'timeline', 'changes'].map((picture) =>
        toSvg(value, picture as 'ladder'),
      ),
  ],
]

test.each(doors)(
  'whatever is handed over, the door answers or tells what is wrong: %s',
  (_, arbitrary, enter) => {
    const property = fc.property(spoilt(arbitrary), (make) => {
      answeredOrRefused(() => enter(make() as never))
    })
    fc.assert(property, fuzzing(60) as never)
  },
  inTime,
)

test.each(onceBroke)('what once broke is answered or refused at every door: %s', (_, make) => {
  for (const [, , enter] of doors) answeredOrRefused(() => enter(make() as never))
})

const words = [
  ...[
    'advise',
    'check',
    'compare',
    'schema',
    'nothing',
    '-',
    '--json',
    '--document',
    '--quick',
    '--lang',
    'nl',
    'de',
  ],
  ...[
    '-m',
    'none',
    'transfer',
    '--conditional',
    '--format',
    'html',
    'svg',
    '--picture',
    'ladder',
    '--out',
    '-',
    '--policy',
  ],
  ...['', ' ', '\u001B[2J', '\u202E', '__proto__', 'no-such-file.json', '--help', '--version'],
]
const usual = fc.constantFrom(
  ['advise', '-'],
  ['advise', '-', '--json'],
  ['check', '-', '-m', 'none'],
  ['check', '-', '-m', 'transfer', '--format', 'html'],
  ['compare', '-'],
)
const asJson = spoilt(fc.oneof(anyCase(), fc.constant([decided]))).map((make) => {
  try {
    return JSON.stringify(make()) ?? ''
  } catch {
    return ''
  }
})
const input = fc.oneof(
  { weight: 4, arbitrary: asJson },
  {
    weight: 1,
    arbitrary: asJson.chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)

test(
  'the command line prints an answer or says what is wrong, never both, and nothing of the case',
  async () => {
    // What `--out` names is written there.
    const folder = mkdtempSync(join(tmpdir(), 'evenredig-fuzz-'))
    const args = fc.oneof(
      { weight: 3, arbitrary: usual },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 6 }) },
    )
    const property = fc.asyncProperty(args, input, async (given, text) => {
      const { status, stdout, stderr } = await evenredig(given, { input: text, folder })
      expect([0, 1, 2, 3, 4]).toContain(status)
      if (status === 2 || status === 3) expect(stdout).toBe('')
      if (status === 3) expect(stderr).toMatch(/\n$/)
      for (const secret of secrets) expect(stdout + stderr).not.toContain(secret)
      // Nothing steers the terminal.
      expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/)
    })
    await fc.assert(property, fuzzing(150) as never)
    rmSync(folder, { recursive: true })
  },
  inTime,
)

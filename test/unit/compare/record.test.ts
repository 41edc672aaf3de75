import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  advise,
  type Advice,
  CaseError,
  compare,
  type DecisionRecord,
  describeIssue,
  parseDecisionRecord,
  safeCompare,
  safeParseDecisionRecord,
} from '../../../src/index'
import { runs } from '../../support/runs'

const theCase = {
  reference: '2026-014',
  stage: 'concluded',
  conduct: [{ behaviour: 'threat', finding: 'established' }],
  attention: ['health'],
} as const
const decision = {
  measures: ['transfer', 'coaching'],
  conditional: ['transfer'],
  decidedOn: '2026-05-01',
  decidedBy: 'municipal-secretary',
  reasons: ['insight', 'power', 'health', 'accusedHeard', 'other'],
} as const
const record: DecisionRecord = {
  case: theCase,
  advice: advise(theCase, { explain: 'brief' }),
  decision,
}
const whole: DecisionRecord = { ...record, advice: advise(theCase) }
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function lines(value: unknown): readonly string[] {
  const result = safeParseDecisionRecord(value)
  return result.ok ? [] : result.issues.map((issue) => describeIssue(issue, 'record'))
}
const changed = (change: object) => lines({ ...record, decision: { ...decision, ...change } })

test('a record comes back from JSON as it was, with a whole and with a brief advice', () => {
  for (const one of [record, whole]) {
    const read = parseDecisionRecord(stored(one))
    expect(read).toEqual(one)
    expect(Object.isFrozen(read.decision.measures)).toBe(true)
  }
})

test('nothing imposed is an empty list, and a departure without reasons is not refused', () => {
  expect(changed({ measures: [], conditional: undefined, reasons: [] })).toEqual([])
  expect(changed({ measures: ['none'], conditional: [] })).toEqual([])
})

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'a name for a role',
    changed({ decidedBy: 'Jansen' }),
    ['decision.decidedBy: no role is called `Jansen` (name a role, never a person)'],
  ],
  [
    'a sentence for a reason',
    changed({ reasons: ['he said sorry to Mrs De Vries'] }),
    [
      'decision.reasons[0]: no fact is called `a text of several words` (own words belong in the paper: a record holds closed words only; `other` stands for them)',
    ],
  ],
  [
    'a key for own words',
    changed({ note: 'x' }),
    [
      'decision.note: no property is called `note` (expected `measures`, `conditional`, `decidedOn`, `decidedBy`, `reasons`; own words belong in the paper: a record holds closed words only)',
    ],
  ],
  [
    'another measure than there is, in both lists',
    changed({ measures: ['transfr', 'oral-warning'], conditional: ['suspension', 'oral-warning'] }),
    [
      'decision.conditional[0]: `suspension` is on a condition, but not among the measures (name it in `measures` as well)',
      'decision.measures[0]: no measure is called `transfr` (did you mean `transfer`?)',
      'decision.measures[1]: `oral-warning` cannot be proposed on a condition (propose `oral-warning` as it is)',
    ],
  ],
  [
    'lists that are none',
    changed({ measures: 'transfer', conditional: true, reasons: undefined }),
    [
      'decision.measures: `transfer` is not a list (expected a list)',
      'decision.conditional: `true` is not a list (expected a list)',
      'decision.reasons: `reasons` is missing (write an empty list where none were recorded)',
    ],
  ],
  [
    'no decision and no advice',
    lines({ case: theCase, decision: 'warned' }),
    [
      'decision: `warned` is not a decision (expected a decision)',
      'advice: `advice` is missing (keep the advice as it was shown, whole or brief)',
    ],
  ],
  [
    'no record',
    lines('decided'),
    [
      'record: `decided` is not a decision record (expected an object with `case`, `advice` and `decision`)',
    ],
  ],
  [
    'an advice that was changed',
    lines({ ...record, advice: { ...record.advice, recommended: 'none' } }),
    [
      'advice: the advice was changed after it was made (keep the case and the advice as they were on the day of the decision)',
    ],
  ],
  [
    'an advice about another case',
    lines({ ...record, case: { ...theCase, facts: { power: 'none' } } }),
    [
      'advice.receipt.caseHash: the advice is about another case (keep the case and the advice as they were on the day of the decision)',
    ],
  ],
  [
    'an advice of another contract',
    lines({ ...record, advice: { ...record.advice, contractVersion: 2 } }),
    [
      'advice.contractVersion: the advice is of contract `2` (use the version of the library that made it)',
    ],
  ],
  [
    'a case without a file number, and a day that is none',
    lines({
      ...record,
      case: { ...theCase, reference: undefined },
      decision: { ...decision, decidedOn: '2026-02-30' },
    }).slice(0, 1),
    [
      'case.reference: `reference` is missing (a decided case needs a file number such as `2026-014`, so that people can find it)',
    ],
  ],
])('a record is refused with a reason: %s', (_what, found, said) => {
  expect(found).toEqual(said)
})

test('parseDecisionRecord throws what safeParseDecisionRecord returns', () => {
  expect(() => parseDecisionRecord({})).toThrow(CaseError)
})

test('whatever is handed over, nothing breaks, and no more than a word of it is shown', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true }), fc.string(), (value, key) => {
      const tried = [
        value,
        { ...record, [key]: value },
        { ...record, decision: { ...decision, [key]: value } },
      ]
      for (const one of [...tried, { ...record, decision: value }])
        expect(safeParseDecisionRecord(one)).toHaveProperty('ok')
      expect(safeCompare(tried)).toHaveProperty('ok')
    }),
    { numRuns: runs(40) },
  )
  const long = 'x'.repeat(500)
  const said = changed({ measures: [long], decidedBy: long, reasons: [long], [long]: long }).join()
  expect(said).not.toContain('x'.repeat(21))
})

test('a comparison reads decision records as it reads decided cases', () => {
  const decided = {
    case: theCase,
    measure: [{ measure: 'transfer', conditional: true }, 'coaching'],
    decidedOn: '2026-05-01',
    decidedBy: 'municipal-secretary',
    reasons: ['insight', 'power', 'accusedHeard', 'other'],
  } as const
  const { reasons: _, ...rest } = compare([record]).cases[0] ?? { reasons: [] }
  expect(compare([decided]).cases[0]).toMatchObject(rest)
  const other = {
    ...decided,
    case: { ...theCase, reference: '2026-015' },
    measure: 'dissolution',
  } as const
  expect(compare([whole, other]).cases.map(({ reference }) => reference)).toEqual([
    '2026-014',
    '2026-015',
  ])
  const named = compare([record]).cases[0]?.reasons.map(({ en }) => en) ?? []
  expect(named.length).toBe(decision.reasons.length)
  expect(named.filter((label) => label === 'other, on file').length).toBe(1)
})

test('a comparison tells where in a record something is wrong, and that reasons are missing', () => {
  const found = safeCompare([
    record,
    { ...record, decision: { ...decision, decidedBy: 'Jansen', note: 1 } },
  ])
  const paths = found.ok ? [] : found.issues.map(({ path }) => path.join('.'))
  expect(paths).toEqual(['1.decision.note', '1.decision.decidedBy', '1.case.reference'])
  const silent = {
    ...record,
    decision: { ...decision, measures: ['dissolution'], conditional: [], reasons: [] },
  } as const
  expect(compare([silent]).cases[0]?.deviation).toBe('without-reasons')
})

test('a comparison reads as many records with whole advices as it reads decided cases', () => {
  const advice = stored(whole.advice) as Advice
  const many = Array.from({ length: 160 }, (_, at) => ({
    ...whole,
    case: { ...theCase, reference: `2026-${at}` },
    advice: structuredClone(advice),
  }))
  expect(safeCompare(many)).toHaveProperty('ok', true)
})

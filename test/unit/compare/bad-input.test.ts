import { expect, test } from 'vitest'
import { CaseError, compare, type Issue, safeCompare } from '../../../src/index'

const theCase = {
  reference: '2026-1',
  stage: 'concluded',
  conduct: [{ behaviour: 'threat', finding: 'established' }],
}
const good = { case: theCase, measure: 'transfer', decidedOn: '2026-05-01', decidedBy: 'council' }
const roles =
  '`line-manager`, `higher-manager`, `municipal-secretary`, `mayor-and-aldermen`, `council` or 1 more'

function issuesOf(cases: unknown): readonly Issue[] {
  const result = safeCompare(cases)
  return result.ok ? [] : result.issues
}
const line = ({ path, code, message, suggestion, expected }: Issue) =>
  `${path.join('.')} ${code}: ${message}${suggestion === undefined ? (expected === undefined ? '' : ` [${expected}]`) : ` (${suggestion})`}`
const lines = (cases: unknown) => issuesOf(cases).map(line)

test('a decided case has no issues, with or without reasons', () => {
  expect(issuesOf([good])).toEqual([])
  expect(issuesOf([{ ...good, reasons: [] }])).toEqual([])
  expect(
    issuesOf([
      {
        ...good,
        measure: ['transfer', 'working-apart'],
        reasons: ['insight', 'power', 'accusedHeard', 'other', 'other'],
      },
    ]),
  ).toEqual([])
})

test('what is not a list of decided cases is refused', () => {
  expect(lines(good)).toEqual([' wrong-type: `object` is not a list of decided cases [a list]'])
  expect(lines(undefined)).toEqual([
    ' wrong-type: `undefined` is not a list of decided cases [a list]',
  ])
  expect(lines([])).toEqual([
    ' too-few: there are no cases to compare (give at least one decided case)',
  ])
  expect(lines(Array.from({ length: 1001 }, () => good))).toEqual([
    ' too-many: 1001 cases are more than are read [at most 1000]',
  ])
  expect(lines([null, 3, 'case', [good]])).toEqual([
    '0 wrong-type: `null` is not a decided case [an object]',
    '1 wrong-type: `3` is not a decided case [an object]',
    '2 wrong-type: `case` is not a decided case [an object]',
    '3 wrong-type: `a list` is not a decided case [an object]',
  ])
  // A hole in a list is no case either.
  expect(issuesOf([, good]).map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
    '0 wrong-type',
  ])
})

test('a decided case without case, measure, day, role or reference is refused', () => {
  expect(lines([{}])).toEqual([
    '0.case missing: `case` is missing',
    '0.measure missing: `measure` is missing (say what was imposed; `none` where nothing was)',
    '0.decidedOn missing: `decidedOn` is missing (give the day of the decision, such as `2026-03-02`)',
    `0.decidedBy missing: \`decidedBy\` is missing [${roles}]`,
  ])
  const { reference: _, ...nameless } = theCase
  const withoutReference = [
    '0.case.reference missing: `reference` is missing (a decided case needs a file number such as `2026-014`, so that people can find it)',
  ]
  expect(lines([{ ...good, case: nameless }])).toEqual(withoutReference)
  expect(lines([{ ...good, case: { ...nameless, reference: undefined } }])).toEqual(
    withoutReference,
  )
})

test('who writes measures as in a decision record is told how a decided case has them', () => {
  const inMeasure =
    'put all that was imposed in `measure`: one measure or a list, and on a condition as `{ "measure": …, "conditional": true }`'
  expect(lines([{ ...good, measures: ['transfer'], conditional: [] }])).toEqual([
    `0.measures unknown-key: no property is called \`measures\` (${inMeasure})`,
    `0.conditional unknown-key: no property is called \`conditional\` (${inMeasure})`,
  ])
})

test('unknown roles, reasons, days and properties are refused with the nearest word', () => {
  expect(
    lines([
      {
        ...good,
        decidedBy: 'municipal-secretaris',
        reasons: ['insigt', 'hij bood excuses aan', 3],
        decidedOn: '2026-02-30',
        mesure: 'transfer',
        note: 'x',
      },
    ]),
  ).toEqual([
    '0.mesure unknown-key: no property is called `mesure` (did you mean `measure`?)',
    '0.note unknown-key: no property is called `note` (leave it out: a decided case holds closed words only, no names and no free text)',
    '0.decidedOn invalid-date: `2026-02-30` is not a day of the calendar [a day as year-month-day, such as `2026-03-02`]',
    '0.decidedBy unknown-value: no role is called `municipal-secretaris` (did you mean `municipal-secretary`?)',
    '0.reasons.0 unknown-value: no fact is called `insigt` (did you mean `insight`?)',
    '0.reasons.1 unknown-value: no fact is called `a text of several words` [`pattern`, `response`, `power`, `leverage`, `impact` or 36 more]',
    '0.reasons.2 unknown-value: no fact is called `3` [`pattern`, `response`, `power`, `leverage`, `impact` or 36 more]',
  ])
  expect(lines([{ ...good, decidedBy: 'keizer' }])).toEqual([
    `0.decidedBy unknown-value: no role is called \`keizer\` [${roles}]`,
  ])
  expect(lines([{ ...good, reasons: 'insight' }])).toEqual([
    '0.reasons wrong-type: `insight` is not a list [a list]',
  ])
  expect(lines([{ ...good, decidedOn: 20260501 }])).toEqual([
    '0.decidedOn wrong-type: `20260501` is a number, and a day is a text (write `"2026-05-01"`)',
  ])
})

test('a reference stands for one case', () => {
  expect(
    lines([
      good,
      { ...good, measure: 'none' },
      { ...good, case: { ...theCase, reference: '2026-2' } },
      good,
    ]),
  ).toEqual([
    '1.case.reference duplicate: the reference `2026-1` is already that of another case (give every case its own reference)',
    '3.case.reference duplicate: the reference `2026-1` is already that of another case (give every case its own reference)',
  ])
})

test('every problem in every case is found at once, and thrown as one error', () => {
  const bad = [
    { ...good, case: { ...theCase, facts: { powr: 'none' } }, measure: ['transfer', 'fine'] },
    {
      ...good,
      case: {
        ...theCase,
        reference: 'Jansen',
        conduct: [{ behaviour: 'bullying', finding: 'established' }],
        facts: { pattern: 'single' },
      },
      measure: 'overplaatsing van de beschuldigde',
    },
  ]
  const told = [
    '0.case.facts.powr unknown-key: no property is called `powr` (did you mean `power`?)',
    '0.measure.1 not-applicable: `fine` is not available under this policy (A fine or pay cut is not part of this policy.)',
    '1.case.reference personal-data: the reference has no digit, so it may be a name (use a file number such as `2026-014`)',
    '1.case.facts.pattern contradiction: `pattern` is stated as `single`, but the conduct makes it at least `repeated` (state `repeated` or leave it out)',
    '1.measure unknown-value: no measure is called `overplaatsing van de beschuldigde` (did you mean `transfer`?)',
  ]
  expect(lines(bad)).toEqual(told)
  try {
    compare(bad as never)
    expect.fail('not thrown')
  } catch (error) {
    expect(error).toBeInstanceOf(CaseError)
    expect((error as CaseError).issues.map(line)).toEqual(told)
  }
})

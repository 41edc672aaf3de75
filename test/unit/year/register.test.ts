import { expect, test } from 'vitest'
import { advise, type DecidedCase, describeIssue, UsageError } from '../../../src/index'
import { register, safeRegister } from '../../../src/year'

const conduct = [{ behaviour: 'belittling', finding: 'established', on: '2025-07-01' }] as const
const decided = (reference: string, measure: DecidedCase['measure'], more: object = {}) =>
  ({
    case: { reference, stage: 'concluded', conduct, ...more },
    measure,
    decidedOn: '2025-08-01',
    decidedBy: 'line-manager',
  }) as DecidedCase
const dueOf = (...list: Parameters<typeof register>) =>
  register(...list).due.map(({ on, what, label }) => `${on} ${what} ${label.en}`)

test('an oral warning ends when an oral warning does, though a written warning was advised', () => {
  const { measures } = register([decided('2025-008', 'oral-warning')])
  const advised = advise({ ...decided('2025-008', 'none').case, assessedOn: '2025-08-01' })
  expect(advised.recommended).toBe('written-warning')
  expect(measures).toMatchObject([
    {
      measure: 'oral-warning',
      from: '2025-08-01',
      lasts: { months: 12, until: '2026-08-01' },
      stages: [
        { level: 'corrected', until: '2026-08-01' },
        { level: 'asked-to-stop', until: '2028-08-01' },
      ],
      lapsesOn: '2028-08-01',
      status: null,
      countsAs: null,
    },
  ])
})

test('what falls due of a measure: its end, each fading, its lapse, and its removal by the own term', () => {
  const due = dueOf([decided('2025-1', 'final-warning')], { retainMonths: 72 })
  expect(due.filter((one) => !one.includes('follow-up'))).toEqual([
    '2027-08-01 ends final written warning: ends',
    '2027-08-01 fades final written warning: counts for less from now on: warned in writing',
    '2028-08-01 fades final written warning: counts for less from now on: corrected',
    '2030-08-01 lapses final written warning: no longer counts',
    '2031-08-01 remove final written warning: leaves the file, by the organisation’s own term',
  ])
})

test('a suspension for the time being is looked at again, and people are come back to, counted from the decision', () => {
  const list = [
    decided('2025-2', 'suspension', {
      stage: 'investigating',
      conduct: [{ behaviour: 'threat', on: '2025-07-30' }],
      facts: { danger: 'acute' },
      assessedOn: '2025-07-31',
    }),
  ]
  const due = dueOf(list)
  expect(due).toContain('2025-08-15 review temporary paid suspension: look again')
  expect(due.some((one) => one.startsWith('2025-08-08 follow-up reporter'))).toBe(true)
})

test('a measure on a condition works as a final warning until then', () => {
  const [one] = register([decided('2025-3', { measure: 'transfer', conditional: true })]).measures
  expect(one).toMatchObject({ conditional: true, lapsesOn: '2030-08-01' })
  expect(one?.stages.map(({ level }) => level)).toEqual(['final-warned', 'warned', 'corrected'])
})

test('a day tells what is to come, what is in force and as what, and what has lapsed; without one nothing is past', () => {
  const list = [decided('2025-4', 'written-warning'), decided('2025-5', 'dissolution')]
  const on = (day: string) =>
    register(list, { on: day }).measures.map(({ status, countsAs }) => [status, countsAs])
  expect(on('2025-07-31')).toEqual([
    ['to-come', null],
    ['to-come', null],
  ])
  expect(on('2025-08-02')[0]).toEqual(['current', 'warned'])
  expect(on('2026-07-31')[0]).toEqual(['current', 'warned'])
  expect(on('2026-08-01')[0]).toEqual(['current', 'corrected'])
  expect(on('2030-08-01')).toEqual([
    ['lapsed', null],
    ['current', null],
  ])
  const past = register(list, { on: '2026-08-01' }).due.filter(({ isPast }) => isPast)
  expect(past.every((one) => one.on < '2026-08-01')).toBe(true)
  expect(new Set(register(list).due.map(({ isPast }) => isPast))).toEqual(new Set([null]))
})

test('nothing imposed is no row, and no cases are an empty register', () => {
  expect(register([decided('2025-6', 'none')]).measures).toEqual([])
  expect(register([])).toMatchObject({ cases: 0, measures: [], due: [] })
})

test('what is wrong is told of each case: a double reference, a decision before the conduct, another policy, what is not to impose', () => {
  const record = {
    case: { reference: '2025-7', stage: 'concluded', conduct },
    advice: advise({ reference: '2025-7', stage: 'concluded', conduct }, { explain: 'brief' }),
    decision: { measures: [], decidedOn: '2025-08-01', decidedBy: 'line-manager', reasons: [] },
  }
  const others = {
    ...record,
    advice: { ...record.advice, receipt: { ...record.advice.receipt, policy: 'our-policy' } },
  }
  const late = decided('2025-9', 'none', {
    conduct: [{ ...conduct[0], on: '2025-09' }],
    assessedOn: '2025-10-01',
  })
  const result = safeRegister([
    decided('2025-8', 'none'),
    decided('2025-8', 'none'),
    others,
    late,
    decided('2025-10', 'civil-or-criminal-liability'),
    7,
  ])
  if (result.ok) throw new Error('not refused')
  expect(result.issues.map((issue) => describeIssue(issue))).toEqual([
    '[1].case.reference: the reference `2025-8` is already that of another case (give every case its own reference)',
    '[2].advice.receipt.policy: the advice is by the policy `our-policy` (make one for each policy by itself)',
    '[3].case.conduct[0].on: the act is of `2025-09`, after the decision of `2025-08-01` (check both days)',
    "[4].measure: `civil-or-criminal-liability` is not the employer's to impose: that is for the court (leave it out: it stands apart from the measure)",
    '[5]: `7` is not a decided case (expected an object)',
  ])
})

test('cases of another version of the policy are counted', () => {
  const theCase = { reference: '2025-7', stage: 'concluded', conduct } as const
  const brief = advise(theCase, { explain: 'brief' })
  const older = { ...brief, receipt: { ...brief.receipt, policyVersion: '1.1.0' } }
  const decision = {
    measures: [],
    decidedOn: '2025-08-01',
    decidedBy: 'line-manager',
    reasons: [],
  } as const
  const made = register([
    { case: theCase, advice: older, decision },
    { case: { ...theCase, reference: '2025-8' }, advice: brief, decision },
    decided('2025-9', 'none'),
  ])
  expect(made.otherVersions).toEqual([{ version: '1.1.0', cases: 1 }])
})

test('a call that cannot be meant is refused', () => {
  for (const options of [
    { on: '2025-02-30' },
    { on: '2025' },
    { retainMonths: 0 },
    { day: '2025-01-01' },
  ])
    expect(() => register([], options as never)).toThrow(UsageError)
  expect(safeRegister('x')).toMatchObject({ ok: false, issues: [{ code: 'wrong-type', path: [] }] })
})

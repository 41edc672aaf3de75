import { expect, test } from 'vitest'
import {
  advise,
  arbocatalogus2026,
  CaseError,
  type DecidedCase,
  UsageError,
} from '../../../src/index'
import { toHtml, toMarkdown, toText } from '../../../src/render'
import { report, safeReport, type YearReport } from '../../../src/year'

const year = '2026'
const decided = (
  at: number,
  behaviour: string,
  measure: string,
  power: string,
  reasons: readonly string[] = [],
) =>
  ({
    case: {
      reference: `2026-${at}`,
      stage: 'concluded',
      conduct: [{ behaviour, finding: 'established' }],
      facts: { power },
    },
    measure,
    decidedOn: '2026-05-01',
    decidedBy: 'line-manager',
    reasons,
  }) as unknown as DecidedCase
const many = (count: number, make: (at: number) => DecidedCase, from = 0) =>
  Array.from({ length: count }, (_, at) => make(from + at))

/** Forty light matters of which a few were treated otherwise. */
const list = [
  ...many(30, (at) => decided(at, 'raised-voice', 'corrective-talk', 'none')),
  ...many(8, (at) => decided(at, 'belittling', 'written-warning', 'none'), 30),
  ...many(2, (at) => decided(at, 'threat', 'transfer', 'hierarchical'), 38),
]
const toldOf = (made: YearReport, table: string) =>
  new Map(
    made.tables
      .find(({ id }) => id === table)
      ?.cells.flatMap(({ id, count }) => (count === null ? [] : [[id, count] as const])),
  )

test('what is large is told, what is small is not, and neither is what would give it away', () => {
  const made = report(list, { year })
  expect(made).toMatchObject({ total: 40, threshold: 5, width: 5 })
  // Two serious ones would follow from the others, so that a table tells one number fewer than it could.
  expect(toldOf(made, 'tiers')).toEqual(new Map([['light', 30]]))
  expect(toldOf(made, 'measures')).toEqual(new Map([['corrective-talk', 30]]))
  expect(toldOf(made, 'positions')).toEqual(new Map())
  expect(toldOf(made, 'outcomes')).toEqual(new Map())
})

test('cases of other years are left out, and a year with too few cases has no number at all', () => {
  const other = list.map((one): DecidedCase => ({ ...one, decidedOn: '2025-05-01' }))
  for (const few of [[], list.slice(0, 4), other]) {
    const made = report(few, { year })
    expect(made.total).toBe(null)
    expect(made.tables.flatMap(({ cells }) => cells.flatMap(({ count }) => count ?? []))).toEqual(
      [],
    )
    expect(toText(made, { lang: 'en' })).toContain('There are fewer than 5 cases.')
  }
  expect(
    report(
      [
        ...list,
        ...many(
          3,
          (at) => ({ ...decided(at, 'threat', 'transfer', 'none'), decidedOn: '2027-01-01' }),
          90,
        ),
      ],
      { year },
    ),
  ).toEqual(report(list, { year }))
})

test('a second report on a year is refused where fewer came than may be told of, and never tells of a few', () => {
  const earlier = report(list, { year })
  const again = (count: number) =>
    safeReport(
      [...list, ...many(count, (at) => decided(at, 'belittling', 'written-warning', 'none'), 40)],
      { year, earlier },
    )
  for (const count of [0, 1, 4])
    expect(again(count)).toMatchObject({
      ok: false,
      issues: [{ code: 'too-few', path: ['options', 'earlier', 'total'] }],
    })
  expect(safeReport(list.slice(1), { year, earlier })).toMatchObject({
    ok: false,
    issues: [{ code: 'conflict' }],
  })
  const later = again(20)
  if (!later.ok) throw new Error('refused')
  expect(later.value.total).toBe(60)
  // All that came are moderate: that none is light would be told by a number that stays the same.
  expect(toldOf(later.value, 'tiers').has('light')).toBe(false)
})

test('a page tells what is hidden and why, and the same numbers in every form', () => {
  const made = report(list, { year })
  const page = toMarkdown(made, { lang: 'nl' })
  expect(page).toContain('In 2026 is in 40 zaken een besluit genomen.')
  expect(page).toContain('Getallen onder 5 staan er niet')
  expect(page).toContain('| corrigerend gesprek | 30 | 75% |')
  expect(toHtml(made, { lang: 'en' })).toContain(
    '<td class="number">30</td><td class="number">75%</td>',
  )
  expect(toText(made, { lang: 'en' })).toContain('Lessons for prevention')
})

test('cases of another version of the policy are named where there are enough', () => {
  const record = (one: DecidedCase, version: string) => {
    const theCase = one.case
    const brief = advise(theCase, { explain: 'brief' })
    const advice = { ...brief, receipt: { ...brief.receipt, policyVersion: version } }
    const { decidedOn, decidedBy } = one
    const decision = { measures: [one.measure as 'transfer'], decidedOn, decidedBy, reasons: [] }
    return { case: theCase, advice, decision }
  }
  const versions = (count: number) =>
    report(
      list
        .slice(0, 12)
        .map((one, at) => record(one, at < count ? '1.1.0' : arbocatalogus2026.version)),
      { year },
    ).otherVersions
  expect(versions(4)).toEqual([])
  expect(versions(6)).toEqual(['1.1.0'])
})

test('a call that cannot be meant, and cases that are wrong, are refused', () => {
  const wrong: readonly object[] = [
    {},
    { year: '26' },
    { year, threshold: 2 },
    { year, width: 1 },
    { year, earlier: {} },
    { year, earlier: { ...report(list, { year }), year: '2025' } },
    { year, deadline: 1 },
  ]
  for (const options of wrong) expect(() => report([], options as never)).toThrow(UsageError)
  expect(() => report([list[0], list[0]] as never, { year })).toThrow(CaseError)
})

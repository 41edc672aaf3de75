import { expect, test } from 'vitest'
import { type Act, type Case, CaseError, type EarlierMeasure } from '../../../src/index'
import type { HistoryReason, PlacedMeasure } from '../../../src/case/history'
import { levelsIn } from '../../../src/case/stretches'
import { understandVaried } from '../../../src/case/understand'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { changedPolicy, levelsOf, shipped } from '../../support/policy'
import { understood } from '../../support/understood'

const words = levelsOf('response')
const insult: Act<Vocabulary> = { behaviour: 'insult', finding: 'established' }
const act = { ...insult, on: '2026-03-01' }
const unlike: Act<Vocabulary> = { ...act, behaviour: 'sexual-remark' }
const warning: EarlierMeasure<Vocabulary> = {
  kind: 'written-warning',
  on: '2025-11-01',
  form: 'aggression',
}

const derivedFrom = (
  conduct: Case<Vocabulary>['conduct'],
  history: Case<Vocabulary>['history'],
  rest: Partial<Case<Vocabulary>> = {},
) => understood({ stage: 'concluded', conduct, history, ...rest }).derived

/** An earlier measure as it is placed against some acts. */
function placed(entry: Partial<EarlierMeasure<Vocabulary>>, ...acts: readonly Act<Vocabulary>[]) {
  const { timeline } = derivedFrom(acts.length > 0 ? acts : [act], [{ ...warning, ...entry }])
  return timeline[0] as PlacedMeasure
}

/** The levels that the earlier measures can come to for each act, in words. */
const responses = (...asked: Parameters<typeof derivedFrom>) =>
  [...derivedFrom(...asked).responses].map(([at, { levels }]) => [
    at,
    levelsIn(levels).map((level) => words[level]),
  ])

/** Beside an insult of 1 March 2026: why a warning counts or does not, what it gives, and what it can still turn out to give. */
const reasons: readonly (readonly [
  Partial<EarlierMeasure<Vocabulary>>,
  HistoryReason,
  string,
  string,
])[] = [
  [{}, 'counts', 'warned', 'warned'],
  [{ on: '2025-03-02' }, 'counts', 'warned', 'warned'],
  [{ on: '2025-03-01' }, 'counts', 'corrected', 'corrected'],
  [{ on: '2025' }, 'counts', 'corrected', 'warned'],
  [{ on: '2026' }, 'no-day', 'none', 'warned'],
  [{ form: undefined }, 'not-compared', 'none', 'warned'],
  [{ on: '2021-03-01' }, 'lapsed', 'none', 'none'],
  [{ on: '2021-03-02' }, 'counts', 'corrected', 'corrected'],
  [{ until: '2026-03-01' }, 'lapsed', 'none', 'none'],
  [{ until: '2026-03-02' }, 'counts', 'warned', 'warned'],
  [{ on: '2026-03-01' }, 'not-earlier', 'none', 'none'],
  [{ on: '2026-02-28' }, 'counts', 'warned', 'warned'],
  [{ on: '2026-03-01', kind: 'request-to-stop' }, 'counts', 'asked-to-stop', 'asked-to-stop'],
  [{ form: 'sexual-harassment' }, 'incomparable', 'none', 'none'],
  [{ form: 'bullying' }, 'counts', 'warned', 'warned'],
  [{ comparable: 'no' }, 'incomparable', 'none', 'none'],
  [{ form: 'sexual-harassment', comparable: 'yes' }, 'counts', 'warned', 'warned'],
  [{ removed: 'yes' }, 'removed', 'none', 'none'],
  [{ removed: 'no' }, 'counts', 'warned', 'warned'],
  [{ finding: 'unfounded' }, 'not-established', 'none', 'none'],
  // The first thing that rules it out is the reason.
  [{ finding: 'unfounded', removed: 'yes' }, 'not-established', 'none', 'none'],
  [{ removed: 'yes', comparable: 'no' }, 'removed', 'none', 'none'],
  [{ comparable: 'no', on: '2026-04-01' }, 'incomparable', 'none', 'none'],
  [{ form: undefined, on: '2026-04-01' }, 'not-earlier', 'none', 'none'],
  [{ form: undefined, on: '2026' }, 'not-compared', 'none', 'warned'],
]

test('an earlier measure counts, or the first thing that rules it out is told', () => {
  const told = reasons.map(([entry]) => {
    const { reason, level, most } = placed(entry)
    return [entry, reason, words[level], words[most]]
  })
  expect(told).toEqual(reasons)
})

test('of several acts the best reason is shown, and the gravest level where it counts for more than one', () => {
  const before = { ...act, on: '2025-03-01' }
  const later = { ...act, on: '2027-03-01' }
  const longAfter = { ...act, on: '2031-03-01' }
  const pairs: readonly (readonly [Act<Vocabulary>, Act<Vocabulary>, HistoryReason, string])[] = [
    [act, insult, 'counts', 'warned'],
    [act, before, 'counts', 'warned'],
    [act, longAfter, 'counts', 'warned'],
    [act, unlike, 'counts', 'warned'],
    [act, later, 'counts', 'warned'],
    [insult, longAfter, 'no-day', 'none'],
    [insult, before, 'no-day', 'none'],
    [insult, unlike, 'no-day', 'none'],
    [longAfter, before, 'lapsed', 'none'],
    [longAfter, unlike, 'lapsed', 'none'],
    [before, unlike, 'not-earlier', 'none'],
  ]
  for (const [one, other, reason, level] of pairs)
    for (const acts of [
      [one, other],
      [other, one],
    ]) {
      const shown = placed({}, ...acts)
      expect([shown.reason, words[shown.level]]).toEqual([reason, level])
    }
  expect(placed({ form: undefined }, longAfter, act).reason).toBe('not-compared')
})

test('what is told of an earlier measure hangs on no order in which acts are named', () => {
  const later = { ...act, on: '2027-03-01' }
  const bothWays = (
    entry: Partial<EarlierMeasure<Vocabulary>>,
    one: typeof act,
    other: typeof act,
  ) =>
    [placed(entry, one, other), placed(entry, other, one)].map(({ most, changesOn }) => [
      words[most],
      changesOn,
    ])
  // Given on some day of a year, it can still be a warning for the first act, and for the second it is none any more.
  const open = ['warned', '2026-12-31']
  expect(bothWays({ on: '2025' }, act, later)).toEqual([open, open])
})

test('what ends on the day it would begin counts on no day', () => {
  const day = '2026-03-01'
  const ended = { on: day, until: '2026-03-02' }
  const [before, after] = [act, { ...act, on: '2026-03-02' }].map((one) => placed(ended, one))
  expect([before?.reason, before?.changesOn]).toEqual(['not-earlier', null])
  expect([after?.reason, after?.changesOn]).toEqual(['lapsed', null])
})

test('an earlier measure names the acts that it counts for and those that came before it, in the order of the case', () => {
  const before = { ...act, on: '2025-03-01' }
  const other = { ...act, behaviour: 'threat' } as const
  const day = { ...act, on: '2026-04-01' }
  const shown = placed({}, act, before, day, unlike, other, before)
  expect([shown.countsFor, shown.cameAfter]).toEqual([
    [0, 2, 4],
    [1, 5],
  ])
})

test('an earlier measure tells until when it gives what, and on which day conduct would first be placed otherwise', () => {
  const { stages, until, changesOn } = placed({})
  expect(stages.map(({ level, until: end }) => [words[level], end])).toEqual([
    ['warned', '2026-11-01'],
    ['corrected', '2030-11-01'],
  ])
  expect([until, changesOn]).toEqual(['2030-11-01', '2026-11-01'])
  expect(placed({}, { ...act, on: '2026-12-01' }).changesOn).toBe('2030-11-01')
  expect(placed({ on: '2026-04-01' }).changesOn).toBe('2026-04-02')
  // A stated end is the only one.
  expect(placed({ until: '2027-01-01' })).toMatchObject({
    stages: [{ until: '2027-01-01' }],
    until: '2027-01-01',
    changesOn: '2027-01-01',
  })
  const open: readonly Partial<EarlierMeasure<Vocabulary>>[] = [
    { form: undefined },
    { form: undefined, on: '2026-04-01' },
    { on: '2026' },
    { on: '2021-03-01' },
    { removed: 'yes' },
    { form: 'sexual-harassment' },
  ]
  expect(open.map((entry) => placed(entry).changesOn)).toEqual(open.map(() => null))
})

test('earlier measures stand in order of time, and those of one day always in one order', () => {
  const one: EarlierMeasure<Vocabulary>[] = [
    { ...warning, on: '2025-11-02' },
    warning,
    { ...warning, kind: 'oral-warning' },
    { ...warning, removed: 'yes' },
    { ...warning, comparable: 'no' },
    { ...warning, finding: 'unfounded' },
    { ...warning, until: '2026-01-01' },
    { ...warning, form: 'bullying' },
  ]
  const inOrder = (history: typeof one) =>
    derivedFrom([act], history).timeline.map(({ entry }) => entry)
  const shown = inOrder(one)
  expect(shown.map(({ on }) => on)).toEqual([...one.map(({ on }) => on)].sort())
  expect(inOrder([...one].reverse())).toEqual(shown)
})

test('for each act it is known what the earlier measures can come to, and which of them leave it open', () => {
  const history = [warning, { ...warning, kind: 'final-warning', form: undefined } as const]
  expect(responses([act, unlike], history)).toEqual([
    [0, ['warned', 'final-warned']],
    [1, ['none', 'final-warned']],
  ])
  const { responses: perAct } = derivedFrom([act, unlike], history)
  expect([...perAct.values()].map(({ open }) => open)).toEqual([[history[1]], [history[1]]])
  expect(responses([act], [warning])).toEqual([[0, ['warned']]])
  expect(derivedFrom([act], [warning]).responses.get(0)?.open).toEqual([])
  // What is ruled out gives nothing, whatever else is not known of it.
  const ruledOut = [{ removed: 'yes' }, { finding: 'unfounded' }, { comparable: 'no' }] as const
  for (const why of ruledOut)
    expect(responses([act], [{ ...warning, ...why }])).toEqual([[0, ['none']]])
  expect(responses([act, insult], [])).toEqual([
    [0, ['none']],
    [1, ['none']],
  ])
  expect(derivedFrom([act], []).timeline).toEqual([])
  expect(derivedFrom([act], []).responses.get(0)?.open).toEqual([])
  expect(derivedFrom([act], undefined).responses.size).toBe(0)
})

test('each act stands on its own days: from the first it can have begun on to the last it can have ended on', () => {
  const days = (one: Act<Vocabulary>, rest?: Partial<Case<Vocabulary>>) =>
    derivedFrom([one], [warning], rest).responses.get(0)?.on
  expect(days(act)).toEqual({ first: '2026-03-01', last: '2026-03-01' })
  expect(days({ ...act, on: '2026-03' })).toEqual({ first: '2026-03-01', last: '2026-03-31' })
  expect(days({ ...act, to: '2026-05' })).toEqual({ first: '2026-03-01', last: '2026-05-31' })
  expect(days(insult)).toEqual({ first: '', last: '9999-12-31' })
  expect(days(insult, { assessedOn: '2026-07-01' })?.last).toBe('2026-07-01')
  expect(days(act, { assessedOn: '2026-07-01' })?.last).toBe('2026-03-01')
  // Acts of one form on other days are not taken together.
  const acts = [
    act,
    { ...act, on: '2026-03' },
    { ...act, to: '2026-12-01' },
    { ...act, to: '2026-12' },
  ]
  expect(responses(acts, [warning])).toEqual([
    [0, ['warned']],
    [1, ['warned']],
    [2, ['warned']],
    [3, ['warned']],
  ])
  expect([...derivedFrom(acts, [warning]).responses.values()].map(({ on }) => on.last)).toEqual([
    '2026-03-01',
    '2026-03-31',
    '2026-12-01',
    '2026-12-31',
  ])
})

test('where nothing is in play earlier measures are shown beside what was reported, and without conduct within scope beside any day', () => {
  const unfounded = { ...act, finding: 'unfounded' } as const
  expect(placed({}, unfounded)).toMatchObject({ reason: 'counts', countsFor: [0] })
  expect(placed({}, unfounded, { ...act, on: '2031-03-01' })).toMatchObject({ reason: 'lapsed' })
  const outside = { behaviour: 'management-style', finding: 'established' } as const
  expect(placed({}, outside)).toMatchObject({ reason: 'no-day', countsFor: [], cameAfter: [] })
  const late = derivedFrom([outside], [{ ...warning, on: '2026-03-01' }], {
    assessedOn: '2026-03-01',
  })
  expect(late.timeline).toMatchObject([{ reason: 'not-earlier', countsFor: [], cameAfter: [] }])
})

test('what was given on one day comes to the gravest from that day on, and never to what one of it gives alone', () => {
  const history = [
    { ...warning, kind: 'oral-warning' },
    { ...warning, kind: 'transfer' },
  ] as const
  expect(responses([{ ...insult, on: '2025-11' }], history)).toEqual([
    [0, ['none', 'final-warned']],
  ])
})

test('a measure that never lapses counts for ever, and changes on no day', () => {
  const forEver = changedPolicy((data) => {
    const history = data.about.history.map((kind) =>
      kind.kind === 'written-warning'
        ? { ...kind, stages: [{ level: 'warned', months: null }] }
        : kind,
    )
    data.about = { ...data.about, history }
  })
  const conduct = [{ ...act, on: '2090-01-01' }]
  const theCase = { stage: 'concluded', conduct, history: [warning] }
  expect(understood(theCase, forEver).derived.timeline).toMatchObject([
    { reason: 'counts', level: 3, most: 3, until: null, changesOn: null },
  ])
})

test('a case that is varied is placed anew where its stage, its acts or the day of its assessment is another', () => {
  const theCase = understood({
    stage: 'concluded',
    conduct: [
      { ...insult, on: '2026' },
      { ...act, finding: 'undetermined' },
    ],
    history: [warning],
  }).theCase
  const varied = (rest: Partial<Case<Vocabulary>>) => {
    const result = understandVaried(shipped, { ...theCase, ...rest })
    if (!result.ok) throw new CaseError(result.issues)
    const { level, countsFor, reason } = result.value.derived.timeline[0] as PlacedMeasure
    return [reason, words[level], countsFor]
  }
  const asGiven = ['counts', 'corrected', [0]]
  expect(varied({})).toEqual(asGiven)
  expect(varied({ stage: 'investigating' })).toEqual(['counts', 'warned', [0, 1]])
  expect(varied({})).toEqual(asGiven)
  expect(varied({ assessedOn: '2026-10-01' })).toEqual(['counts', 'warned', [0]])
  expect(varied({})).toEqual(asGiven)
  expect(varied({ conduct: [unlike] })).toEqual(['incomparable', 'none', []])
  expect(varied({})).toEqual(asGiven)
})

import { expect, test } from 'vitest'
import { describeIssue, safeAdvise, safeCompare } from '../../../src/index'

type Act = Readonly<Record<string, unknown>>
const act = (rest: Act = {}): Act => ({ behaviour: 'insult', finding: 'established', ...rest })

function said(rest: object): readonly string[] {
  const result = safeAdvise({ stage: 'concluded', ...rest })
  return result.ok ? [] : result.issues.map((issue) => describeIssue(issue))
}

test('an act does not go on after the day of the assessment', () => {
  const until = (to: string) =>
    said({ assessedOn: '2026-04-20', conduct: [act({ on: '2026-03-02', to })] })
  expect(until('2026-04-21')).toEqual([
    'conduct[0].to: the act goes on until `2026-04-21`, after the day of the assessment, `2026-04-20` (correct one of the two days)',
  ])
  expect(until('2026-05')).toHaveLength(1)
  for (const possible of ['2026-04-20', '2026-04', '2026']) expect(until(possible)).toEqual([])
})

test('nobody knows before the first of the acts', () => {
  const known = (knownOn: string, ...conduct: readonly Act[]) =>
    said({ conduct, procedure: { knownOn } })
  const first = act({ on: '2026-03-02' })
  const second = act({ on: '2026-03-10', to: '2026-03-20' })
  expect(known('2026-03-01', second, first)).toEqual([
    'procedure.knownOn: what happened was known on `2026-03-01`, before the first act, of `2026-03-02` (correct one of the two days)',
  ])
  expect(known('2026-02', first)).toHaveLength(1)
  for (const possible of ['2026-03-02', '2026-03-05', '2026-03', '2026'])
    expect(known(possible, second, first)).toEqual([])
})

test('known before an act is refused only where it is certain, and of the acts that a measure is about', () => {
  const known = (...conduct: readonly Act[]) =>
    said({ conduct, procedure: { knownOn: '2026-03-01' } })
  const later = act({ on: '2026-03-10' })
  // An act without a day can have come before.
  expect(known(later, act())).toEqual([])
  expect(known(later, act({ on: '2026-03' }))).toEqual([])
  // What is not established does not tell when the rest was known.
  expect(known(later, act({ on: '2026-01-05', finding: 'unfounded' }))).toHaveLength(1)
  expect(known(act({ on: '2026-03-10', finding: 'undetermined' }))).toEqual([])
  const reported = {
    stage: 'reported',
    conduct: [{ behaviour: 'insult', on: '2026-03-10' }],
    procedure: { knownOn: '2026-03-01' },
  }
  expect(said(reported)).toHaveLength(1)
})

test('something does not happen on more days than there were', () => {
  const many = (occasions: number, rest: Act) => said({ conduct: [act({ occasions, ...rest })] })
  const fiveDays = { on: '2026-03-02', to: '2026-03-06' }
  expect(many(9, fiveDays)).toEqual([
    'conduct[0].occasions: `9` separate days do not go in the 5 from `2026-03-02` to `2026-03-06` (at most `5`, or correct `on` or `to`)',
  ])
  expect(many(6, fiveDays)).toHaveLength(1)
  expect(many(5, fiveDays)).toEqual([])
  const inMarch = { on: '2026-03', to: '2026-03' }
  expect(many(40, inMarch)).toHaveLength(1)
  expect(many(31, inMarch)).toEqual([])
  expect(many(2, { on: '2026-03-02', to: '2026-03-02' })).toHaveLength(1)
})

test('without a last day, something can have happened up to the assessment', () => {
  const many = (occasions: number, rest: object) =>
    said({ conduct: [act({ occasions, on: '2026-04-18' })], ...rest })
  expect(many(40, {})).toEqual([])
  expect(many(3, { assessedOn: '2026-04-20' })).toEqual([])
  expect(many(4, { assessedOn: '2026-04-20' })).toEqual([
    'conduct[0].occasions: `4` separate days do not go in the 3 from `2026-04-18` to `2026-04-20`, the day of the assessment (at most `3`, or correct `on` or `assessedOn`)',
  ])
  const untilApril = act({ occasions: 4, on: '2026-04-18', to: '2026-04' })
  expect(said({ conduct: [untilApril] })).toEqual([])
  expect(said({ conduct: [untilApril], assessedOn: '2026-04-20' })).toHaveLength(1)
  expect(said({ conduct: [act({ occasions: 1000 })], assessedOn: '2026-04-20' })).toEqual([])
})

test('one separate day goes beside a last day, which by itself is no second one', () => {
  expect(said({ conduct: [act({ occasions: 1, on: '2026-03-02', to: '2026-03-03' })] })).toEqual([])
})

test('days out of order are told once', () => {
  expect(
    said({
      assessedOn: '2026-04-20',
      conduct: [act({ on: '2026-05-02', to: '2026-04-01', occasions: 9 })],
    }),
  ).toEqual([
    'conduct[0].on: the act is of `2026-05-02`, after the day of the assessment, `2026-04-20` (correct one of the two days)',
    'conduct[0].to: the period ends on `2026-04-01`, before it begins, on `2026-05-02` (correct one of the two days)',
  ])
})

test('a period that ends before it begins is told as that alone, also where its end is late', () => {
  const lines = said({
    assessedOn: '2026-04-20',
    conduct: [act({ on: '2026-06-01', to: '2026-05-01' })],
  })
  expect(lines.map((line) => line.split(':')[0])).toEqual(['conduct[0].on', 'conduct[0].to'])
  expect(lines[1]).toContain('the period ends on')
})

test('a comparison speaks of the day of the decision where that stands for the assessment', () => {
  const decided = (rest: object) => {
    const result = safeCompare([
      {
        case: {
          reference: '2026-1',
          stage: 'concluded',
          conduct: [act({ on: '2026-05-02' })],
          ...rest,
        },
        measure: 'none',
        decidedOn: '2026-05-01',
        decidedBy: 'council',
      },
    ])
    return result.ok ? [] : result.issues.map((issue) => describeIssue(issue))
  }
  expect(decided({})).toEqual([
    '[0].case.conduct[0].on: the act is of `2026-05-02`, after the day of the decision, `2026-05-01` (correct one of the two days)',
  ])
  expect(decided({ assessedOn: '2026-04-20' })).toEqual([
    '[0].case.conduct[0].on: the act is of `2026-05-02`, after the day of the assessment, `2026-04-20` (correct one of the two days)',
  ])
})

test('a period has a first day, and it is told beside what is late', () => {
  const first = 'conduct[0].on: an act with `to` needs `on` (expected the first day)'
  expect(said({ conduct: [act({ to: '2026-03-04' })] })).toEqual([first])
  expect(said({ assessedOn: '2026-03-01', conduct: [act({ to: '2026-03-04' })] })).toEqual([
    first,
    'conduct[0].to: the act goes on until `2026-03-04`, after the day of the assessment, `2026-03-01` (correct one of the two days)',
  ])
})

test('an earlier measure was given before it ended, and nothing is known after the assessment', () => {
  const conduct = [act()]
  const entry = { kind: 'oral-warning', on: '2026-03-02' }
  expect(said({ conduct, history: [{ ...entry, until: '2026-03-01' }] })).toEqual([
    'history[0].until: the earlier measure ends on `2026-03-01`, before the day it was given, `2026-03-02` (correct one of the two days)',
  ])
  expect(said({ conduct, history: [{ ...entry, until: '2026-03-02' }] })).toEqual([])
  const late = { assessedOn: '2026-03-01', conduct, history: [entry] }
  expect(said({ ...late, procedure: { knownOn: '2026-03-03' } })).toEqual([
    'procedure.knownOn: what happened was known on `2026-03-03`, after the day of the assessment, `2026-03-01` (correct one of the two days)',
    'history[0].on: the earlier measure is of `2026-03-02`, after the day of the assessment, `2026-03-01` (correct one of the two days)',
  ])
})

test('what cannot be in time has a code of its own, and in Dutch the day of a decision is called so too', () => {
  const codes = (rest: object) => {
    const result = safeAdvise({ stage: 'concluded', ...rest })
    return result.ok ? [] : result.issues.map(({ code }) => code)
  }
  expect(codes({ conduct: [act({ to: '2026-03-04' })] })).toEqual(['missing'])
  expect(codes({ conduct: [act({ on: '2026-03-04', to: '2026-03-02' })] })).toEqual([
    'contradiction',
  ])
  const twice = { on: '2026-03-04', to: '2026-03-04', occasions: 2 }
  expect(codes({ conduct: [act(twice)] })).toEqual(['contradiction'])
  const decided = {
    case: { reference: '2026-1', stage: 'concluded', conduct: [act({ on: '2026-05-02' })] },
    ...{ measure: 'none', decidedOn: '2026-05-01', decidedBy: 'council' },
  }
  const result = safeCompare([decided])
  const [issue] = result.ok ? [] : result.issues
  expect(issue?.nl?.message).toBe(
    'de gedraging is van `2026-05-02`, na de dag van het besluit, `2026-05-01`',
  )
})

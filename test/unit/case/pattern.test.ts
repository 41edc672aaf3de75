import { expect, test } from 'vitest'
import type { Act } from '../../../src/index'
import { patternPerAct } from '../../../src/case/pattern'
import type { FactData } from '../../../src/policy/policy'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { levelsOf, shipped } from '../../support/policy'

type Days = Pick<Act<Vocabulary>, 'on' | 'to' | 'occasions'>
interface Told extends Days {
  readonly form?: string | undefined
  readonly implied?: number
}

const fact = shipped.data.facts.find(({ id }) => id === 'pattern') as FactData
const words = levelsOf('pattern')

/** The pattern of each act, in words: all of one form, unless told otherwise. */
function patterns(...acts: readonly Told[]) {
  const told = acts.map(({ form, implied = 0, ...act }, at) => ({
    act,
    form: 'form' in (acts[at] as Told) ? form : 'aggression',
    implied,
  }))
  return patternPerAct(shipped.data, fact, told).map((level) => words[level])
}
const on = (...days: readonly string[]) => days.map((day): Told => ({ on: day }))
/** The one pattern that all of some acts have. */
function patternOf(...acts: readonly Told[]) {
  const each = new Set(patterns(...acts))
  expect(each.size).toBe(1)
  return [...each][0]
}

// Two days within five years are repeated conduct, three days over at least four weeks within two years structural.
test('so many separate days over so many weeks have a level, and one day or one week less has not', () => {
  expect(patternOf(...on('2026-01-01'))).toBe('single')
  expect(patternOf(...on('2026-01-01', '2026-01-01'))).toBe('single')
  expect(patternOf(...on('2026-01-01', '2026-01-02'))).toBe('repeated')
  expect(patternOf(...on('2026-01-01', '2026-01-29'))).toBe('repeated')
  expect(patternOf(...on('2026-01-01', '2026-01-10', '2026-01-28'))).toBe('repeated')
  expect(patternOf(...on('2026-01-01', '2026-01-10', '2026-01-29'))).toBe('structural')
  // In whichever order they are told.
  expect(patternOf(...on('2026-01-29', '2026-01-01', '2026-01-10'))).toBe('structural')
  expect(patternOf(...on('2026-01-10', '2026-01-29', '2026-01-01'))).toBe('structural')
})

test('of days that are not exact no more is taken than is sure', () => {
  expect(patternOf({}, {})).toBe('single')
  expect(patternOf({}, { on: '2026-01-01' })).toBe('single')
  expect(patternOf(...on('2026-01', '2026-01'))).toBe('single')
  expect(patternOf(...on('2026-01', '2026-01-31'))).toBe('single')
  expect(patternOf(...on('2026-01', '2026-02'))).toBe('repeated')
  expect(patternOf(...on('2026-01', '2026-02-01'))).toBe('repeated')
  // From the end of January to the second of March there are four weeks, to the middle of February not.
  expect(patternOf(...on('2026-01', '2026-02-10', '2026-02-27'))).toBe('repeated')
  expect(patternOf(...on('2026-01', '2026-02-10', '2026-02-28'))).toBe('structural')
  // A month can be the same day as either of two days in it, but not as both.
  expect(patternOf(...on('2026-01-01', '2026', '2026-12-31'))).toBe('repeated')
  expect(patternOf(...on('2026-01', '2026-02', '2026-03'))).toBe('structural')
  expect(patternOf(...on('2026', '2026-02', '2026-03'))).toBe('repeated')
})

test('what came back so many times counts for as many days, between its first and its last', () => {
  const period = { on: '2026-01-01', to: '2026-02-01' }
  expect(patternOf({ ...period })).toBe('single')
  expect(patternOf({ ...period, occasions: 2 })).toBe('repeated')
  expect(patternOf({ ...period, occasions: 3 })).toBe('structural')
  expect(patternOf({ ...period, to: '2026-01-28', occasions: 3 })).toBe('repeated')
  expect(patternOf({ ...period, to: '2026-01-29', occasions: 3 })).toBe('structural')
  expect(patternOf({ occasions: 3 })).toBe('repeated')
  expect(patternOf({ on: '2026-01', to: '2026-01', occasions: 2 })).toBe('repeated')
  // Not known to have come back it counts once, as of its first day.
  expect(patternOf(period, ...on('2025-12-30', '2025-12-31'))).toBe('repeated')
  expect(patternOf({ on: '2026-01-01', occasions: 3 })).toBe('repeated')
  // Another day counts beside it where it lies outside.
  const twice = { ...period, occasions: 2 }
  expect(patternOf(twice, { on: '2026-01-15' })).toBe('repeated')
  expect(patternOf(twice, { on: '2026-01-01' })).toBe('repeated')
  expect(patternOf(twice, { on: '2026-02-01' })).toBe('repeated')
  expect(patternOf(twice, { on: '2026-02' })).toBe('repeated')
  expect(patternOf(twice, { on: '2025-12-31' })).toBe('structural')
  expect(patternOf(twice, { on: '2026-02-02' })).toBe('structural')
  // What lies before it makes it longer.
  const week = { on: '2026-01-01', to: '2026-01-08', occasions: 2 }
  expect(patternOf(week, { on: '2025-12-12' })).toBe('repeated')
  expect(patternOf(week, { on: '2025-12-11' })).toBe('structural')
})

test('only acts of the same or an alike form are taken together', () => {
  const [first, , last] = on('2026-01-01', '2026-01-10', '2026-01-29') as [Told, Told, Told]
  const middle = (form: string | undefined): Told => ({ on: '2026-01-10', form })
  expect(patterns(first, middle('bullying'), last)).toEqual([
    'structural',
    'structural',
    'structural',
  ])
  expect(patterns(first, middle('sexual-harassment'), last)).toEqual([
    'repeated',
    'single',
    'repeated',
  ])
  expect(patterns(first, middle(undefined), last)).toEqual(['repeated', 'single', 'repeated'])
  const formless = on('2026-01-10', '2026-02-10').map((act) => ({ ...act, form: undefined }))
  expect(patterns(...formless, ...formless)).toEqual(['single', 'single', 'single', 'single'])
  const twice = { on: '2026-01-01', to: '2026-01-02', occasions: 2, form: undefined }
  expect(patterns(twice, middle(undefined))).toEqual(['repeated', 'single'])
})

test('what happened too long before or after is not taken together', () => {
  expect(patternOf(...on('2021-01-01', '2026-01-01'))).toBe('repeated')
  expect(patternOf(...on('2021-01-01', '2026-01-02'))).toBe('single')
  expect(patternOf(...on('2024-01-01', '2025-01-01', '2026-01-01'))).toBe('structural')
  expect(patterns(...on('2024-01-01', '2025-01-01', '2026-01-02'))).toEqual([
    'repeated',
    'structural',
    'repeated',
  ])
  expect(patterns(...on('2020-01-01', '2021-01-02', '2026-01-01'))).toEqual([
    'repeated',
    'repeated',
    'repeated',
  ])
  // Wherever the days are, they lie near enough; and where they can lie too far apart, they do not count.
  expect(patternOf(...on('2021', '2025'))).toBe('repeated')
  expect(patternOf(...on('2021', '2026'))).toBe('single')
  // What went on near the other is near, also where it began long before.
  expect(patternOf({ on: '2015', to: '2021-01-01' }, { on: '2026-01-01' })).toBe('repeated')
  expect(patternOf({ on: '2015', to: '2020-12-31' }, { on: '2026-01-01' })).toBe('single')
  // Of what has no day it is not known that it lies too far.
  const undated = { occasions: 2, form: 'aggression' }
  expect(patterns(undated, ...on('2018-01-01', '2026-01-01'))).toEqual([
    'repeated',
    'repeated',
    'repeated',
  ])
})

test('without a limit in time everything is near, and with a narrow one each act is still near itself', () => {
  const minimum = (limit: object) => [{ level: 'repeated', days: 2, weeks: 0, ...limit }]
  const under = (derive: object, ...acts: readonly Told[]) => {
    const told = acts.map((act) => ({
      act: act,
      form: 'aggression',
      implied: 0,
    }))
    return patternPerAct(shipped.data, { ...fact, derive } as FactData, told)
  }
  const far = on('2001-01-01', '2026-01-01')
  expect(under({ by: 'dates', minimum: minimum({}) }, ...far)).toEqual([1, 1])
  expect(under({ by: 'dates', minimum: minimum({ months: 60 }) }, ...far)).toEqual([0, 0])
  const narrow = { by: 'dates', minimum: minimum({ months: 6, days: 1 }) }
  expect(under(narrow, { on: '2026' }, { on: '2020' })).toEqual([1, 1])
})

test('what one act implies holds for those near enough, and where no days are asked for all', () => {
  expect(patterns({ implied: 1 }, { on: '2026-01-01' })).toEqual(['repeated', 'repeated'])
  expect(patterns({ on: '2026-01-01', implied: 2 }, { on: '2031-01-02' })).toEqual([
    'structural',
    'single',
  ])
  // Within five years it is near enough for repeated conduct, and so for what it implies.
  expect(patterns({ on: '2026-01-01', implied: 2 }, { on: '2031-01-01' })).toEqual([
    'structural',
    'structural',
  ])
  const { derive: _, ...bare } = fact
  const told = [{ act: {} as Act<Vocabulary>, form: 'aggression', implied: 1 }]
  expect(patternPerAct(shipped.data, bare, told)).toEqual([1])
  expect(patternPerAct(shipped.data, fact, [])).toEqual([])
})

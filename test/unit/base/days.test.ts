import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  daysAfter,
  daysBetween,
  isBefore,
  isYearRead,
  monthsAfter,
  mostMonths,
} from '../../../src/base/days'
import { advise } from '../../../src/index'

test('months and days are counted on the calendar, to the last day of a shorter month', () => {
  expect(monthsAfter('2025-11-01', 12)).toBe('2026-11-01')
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28')
  expect(monthsAfter('2027-08-31', 6)).toBe('2028-02-29')
  expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28')
  expect(monthsAfter('2199-12-31', mostMonths)).toBe('2249-12-31')
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  // Across the change to summer time, and across days that some place skipped.
  expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysAfter('2011-12-29', 1)).toBe('2011-12-30')
  expect(monthsAfter('2011-06-30', 6)).toBe('2011-12-30')
  expect(daysBetween('2026-02-01', '2026-03-01')).toBe(28)
  expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28)
})

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('the days between two days lead from one to the other, and tell which comes first', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      const between = daysBetween(one, other)
      expect(daysAfter(one, between)).toBe(other)
      expect(isBefore(one, other)).toBe(between > 0)
      expect(isBefore(one, other)).toBe(one < other)
    }),
  )
})

test('the years that are read are 1900 to 2199', () => {
  expect(['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01'].map(isYearRead)).toEqual([
    ...[false, true, true, false],
  ])
})

const remark = (on: string) => ({ behaviour: 'sexual-remark', finding: 'established', on }) as const

test('a warning counts from the day after it was given, and less from the day its year is over', () => {
  const countsAs = (on: string) =>
    advise({
      stage: 'concluded',
      conduct: [remark(on)],
      history: [{ kind: 'written-warning', on: '2025-03-31', comparable: 'yes' }],
    }).history[0]?.countsAs
  expect(countsAs('2025-03-31')).toBe(null)
  expect(countsAs('2025-04-01')).toBe('warned')
  expect(countsAs('2026-03-30')).toBe('warned')
  expect(countsAs('2026-03-31')).toBe('corrected')
  expect(countsAs('2030-03-30')).toBe('corrected')
  expect(countsAs('2030-03-31')).toBe(null)
})

test('a request to stop may be of the same day and counts for two years', () => {
  const counts = (on: string) =>
    advise({
      stage: 'concluded',
      conduct: [remark(on)],
      history: [{ kind: 'request-to-stop', on: '2024-01-10', comparable: 'yes' }],
    }).history[0]?.counts
  expect(counts('2024-01-09')).toBe(false)
  expect(counts('2024-01-10')).toBe(true)
  expect(counts('2026-01-09')).toBe(true)
  expect(counts('2026-01-10')).toBe(false)
})

test('three days over four weeks are structural, one day less is repeated, and two acts on one day say nothing', () => {
  const pattern = (...days: string[]) =>
    advise({ stage: 'concluded', conduct: days.map(remark) }).receipt.facts['pattern']
  expect(pattern('2026-02-01', '2026-02-15', '2026-03-01')).toBe('structural')
  expect(pattern('2026-02-01', '2026-02-15', '2026-02-28')).toBe('repeated')
  expect(pattern('2026-02-01', '2026-03-01')).toBe('repeated')
  expect(pattern('2026-02-01', '2026-02-01')).toBe('unknown')
})

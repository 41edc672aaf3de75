import { afterEach, expect, test } from 'vitest'
import { daysAfter, daysBetween, monthsAfter } from '../../../src/base/days'
import { advise } from '../../../src/index'

const zones = ['America/Los_Angeles', 'Europe/Amsterdam', 'Pacific/Kiritimati'] as const
const home = process.env['TZ']

afterEach(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

function inZone<T>(zone: string, work: () => T): T {
  process.env['TZ'] = zone
  return work()
}

for (const zone of zones) {
  test(`days are reckoned the same in ${zone}`, () => {
    inZone(zone, () => {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      expect(monthsAfter('2025-11-01', 12)).toBe('2026-11-01')
      expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28')
      expect(monthsAfter('2027-08-31', 6)).toBe('2028-02-29')
      expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28')
      expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
      // Across the change to summer time a day has 23 hours, and is still a day.
      expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30')
      expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
      expect(daysBetween('2026-02-01', '2026-03-01')).toBe(28)
      expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28)
    })
  })
}

test('an advice with days is the same bytes in three time zones', () => {
  const theCase = {
    stage: 'concluded',
    assessedOn: '2026-03-29',
    conduct: [
      { behaviour: 'insult', finding: 'established', on: '2026-01-01' },
      { behaviour: 'insult', finding: 'established', on: '2026-01-15' },
      { behaviour: 'insult', finding: 'established', on: '2026-01-29' },
    ],
    history: [{ kind: 'oral-warning', on: '2025-08-31' }],
  } as const
  const [first, ...others] = zones.map((zone) =>
    inZone(zone, () => JSON.stringify(advise(theCase))),
  )
  for (const other of others) expect(other).toBe(first)
  expect(first).toContain('"until":"2026-02-28"')
})

const remark = (on: string) => ({ behaviour: 'sexual-remark', finding: 'established', on }) as const

test('a warning counts from the day after it was given until the day before it lapses', () => {
  const counts = (on: string) =>
    advise({
      stage: 'concluded',
      conduct: [remark(on)],
      history: [{ kind: 'written-warning', on: '2025-03-31' }],
    }).history[0]?.counts
  expect(counts('2025-03-31')).toBe(false)
  expect(counts('2025-04-01')).toBe(true)
  expect(counts('2026-03-30')).toBe(true)
  expect(counts('2026-03-31')).toBe(false)
})

test('a request to stop may be of the same day and never lapses', () => {
  const counts = (on: string) =>
    advise({
      stage: 'concluded',
      conduct: [remark(on)],
      history: [{ kind: 'request-to-stop', on: '2020-01-10' }],
    }).history[0]?.counts
  expect(counts('2020-01-09')).toBe(false)
  expect(counts('2020-01-10')).toBe(true)
  expect(counts('2026-01-10')).toBe(true)
})

test('three days over four weeks are structural, one day less is repeated, and two acts on one day say nothing', () => {
  const pattern = (...days: string[]) =>
    advise({ stage: 'concluded', conduct: days.map(remark) }).receipt.facts['pattern']
  expect(pattern('2026-02-01', '2026-02-15', '2026-03-01')).toBe('structural')
  expect(pattern('2026-02-01', '2026-02-15', '2026-02-28')).toBe('repeated')
  expect(pattern('2026-02-01', '2026-03-01')).toBe('repeated')
  expect(pattern('2026-02-01', '2026-02-01')).toBe('unknown')
})

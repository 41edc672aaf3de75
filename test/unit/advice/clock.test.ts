import { expect, test } from 'vitest'
import { advise, type Case, safeAdvise } from '../../../src/index'

const alleged: Case = {
  assessedOn: '2026-04-20',
  stage: 'reported',
  conduct: [{ behaviour: 'sexual-assault' }],
}
const clockOf = (theCase: Case) =>
  advise(theCase).notices.find(({ item }) => item === 'clock-summary-dismissal')

test('the clock of summary dismissal tells how many days have gone since it was known', () => {
  const known = (knownOn: string) => clockOf({ ...alleged, procedure: { knownOn } })?.because.en
  expect(known('2026-04-13')).toContain('Known since 13 April 2026: that is 7 days ago.')
  expect(known('2026-04-19')).toContain('that is 1 day ago.')
  expect(known('2026-04-20')).toContain('that is 0 days ago.')
})

test('that action was prompt is held against the days that have gone', () => {
  const said = (prompt: 'yes' | 'unknown', knownOn?: string) =>
    clockOf({ ...alleged, procedure: { prompt, ...(knownOn && { knownOn }) } })?.because
  const days = said('yes', '2025-10-23')
  expect(days?.en).toMatch(
    /that is 179 days ago\. It is stated that action was taken without delay; check whether that holds with this\.$/,
  )
  expect(days?.nl).toMatch(
    /Opgegeven is dat zonder uitstel is gehandeld; ga na of dat daarmee klopt\.$/,
  )
  expect(said('unknown', '2025-10-23')?.en).not.toContain('stated')
  expect(said('yes')?.en).not.toContain('stated')
})

test('of a month or a year at least the days since its last one have gone', () => {
  const known = (knownOn: string) => clockOf({ ...alleged, procedure: { knownOn } })?.because.en
  expect(known('2026-03')).toContain('that is at least 20 days ago.')
  expect(known('2025')).toContain('that is at least 110 days ago.')
  expect(known('2026-04')).toContain('that is at least 0 days ago.')
})

test('without the day of the advice or the day of knowing nothing is counted', () => {
  const { assessedOn: _, ...undated } = alleged
  const procedure = { knownOn: '2026-04-13' }
  expect(clockOf({ ...undated, procedure })?.because.en).toMatch(/Known since 13 April 2026\.$/)
  expect(clockOf(alleged)?.because.en).not.toContain('Known since')
})

test('what is known after the day of the advice is refused', () => {
  const result = safeAdvise({ ...alleged, procedure: { knownOn: '2026-04-21' } })
  expect(result.ok ? [] : result.issues.map(({ path }) => path.join('.'))).toEqual([
    'procedure.knownOn',
  ])
})

test('the day of knowing changes no measure', () => {
  const concluded: Case = {
    ...alleged,
    stage: 'concluded',
    conduct: [{ behaviour: 'sexual-assault', finding: 'established' }],
  }
  const dated = advise({ ...concluded, procedure: { knownOn: '2025-04-20' } })
  const { tier, recommended, range, gates } = advise(concluded)
  expect(dated).toMatchObject({ tier, recommended, range, gates })
})

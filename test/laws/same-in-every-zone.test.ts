import { fileURLToPath } from 'node:url'
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { daysAfter, monthsAfter } from '../../src/base/days'
import { arbitraryCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import { gone, runs } from '../support/runs'
import type { Vocabulary } from '../../src/policy/vocabulary'

/** Zones far apart, with summer time at night and by half an hour, and those that skipped a day of the calendar. */
const zones = [
  'UTC',
  'Europe/Amsterdam',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Kwajalein',
]
const skipped = ['2011-12-30', '1994-12-31', '1993-08-21']
const library = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Every kind of earlier measure, lapsing on the days about those that a zone skipped. */
const aboutSkipped = skipped.flatMap((day) =>
  [-1, 0, 1].flatMap((shift) =>
    shipped.data.about.history.map(({ kind, months }): Case<Vocabulary> => {
      const on = monthsAfter(daysAfter(day, shift), -(months ?? 1))
      return {
        stage: 'concluded',
        conduct: [{ behaviour: 'insult', finding: 'established', on: day }],
        history: [{ kind, on }],
      }
    }),
  ),
)

/** Asks in a process of its own: a zone is that of a whole process. */
function saidIn(zone: string, cases: readonly Case<Vocabulary>[]): readonly string[] {
  const program = `
    import { readFileSync } from 'node:fs'
    import { advise } from '${library}index.js'
    import { toHtml } from '${library}render.js'
    const said = JSON.parse(readFileSync(0, 'utf8')).map((theCase, at) => {
      const advice = advise(theCase)
      // Drawing takes longest, so not every timeline is drawn.
      return JSON.stringify(advice) + (at % 9 === 0 ? toHtml(advice) : '')
    })
    console.log(JSON.stringify([Intl.DateTimeFormat().resolvedOptions().timeZone, ...said]))`
  const told = execFileSync('node', ['--input-type=module', '-e', program], {
    input: JSON.stringify(cases),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const [at, ...said] = JSON.parse(told) as readonly string[]
  expect(at).toBe(zone)
  return said
}

test('the same case gives the same bytes in every time zone, also where a day was skipped', () => {
  const dated = fc.sample(arbitraryCase({ always: ['assessedOn', 'history'] }), runs(80))
  const cases = [...gone(aboutSkipped), ...dated]
  const [first, ...others] = zones.map((zone) => saidIn(zone, cases))
  for (const other of others)
    cases.forEach((theCase, at) =>
      expect(other[at], JSON.stringify(theCase)).toBe(first?.[at] as string),
    )
})

import { expect, test } from 'vitest'
import { safeAdvise } from '../../src/advice/advise'
import { describeIssue, type Issue, UsageError } from '../../src/base/problem'
import { safeCompare } from '../../src/compare/compare'
import { nextStep } from '../../src/interview/next'
import { arbocatalogus2026 } from '../../src/policy/shipped'

const day = '20-04-2026'
const act = { behaviour: 'insult', finding: 'established' }
const whole = { stage: 'concluded', conduct: [act] }
const earlier = { kind: 'oral-warning', on: '2026-01-02', comparable: 'yes' }

const issuesOf = (result: { ok: true } | { ok: false; issues: readonly Issue[] }) =>
  result.ok ? [] : result.issues

function answered(): readonly Issue[] {
  try {
    nextStep(arbocatalogus2026, [{ id: { about: 'act', at: 1, part: 'on' }, answer: day }])
    return []
  } catch (error) {
    if (error instanceof UsageError) return error.issues
    throw error
  }
}

const decided = {
  case: { ...whole, reference: '2026-1' },
  measure: 'none',
  decidedOn: day,
  decidedBy: 'municipal-secretary',
}

/** Every place where a day is asked, with what is said where it is written the Dutch way. */
const places: Readonly<Record<string, readonly Issue[]>> = {
  assessedOn: issuesOf(safeAdvise({ ...whole, assessedOn: day })),
  'conduct[0].on': issuesOf(safeAdvise({ ...whole, conduct: [{ ...act, on: day }] })),
  'conduct[0].to': issuesOf(safeAdvise({ ...whole, conduct: [{ ...act, on: '2026', to: day }] })),
  'history[0].on': issuesOf(safeAdvise({ ...whole, history: [{ ...earlier, on: day }] })),
  'history[0].until': issuesOf(safeAdvise({ ...whole, history: [{ ...earlier, until: day }] })),
  'procedure.knownOn': issuesOf(safeAdvise({ ...whole, procedure: { knownOn: day } })),
  '[0].decidedOn': issuesOf(safeCompare([decided])),
  'answers[0].answer': answered(),
}

test.each(Object.keys(places))(
  'a day written the Dutch way at %s is suggested as it is read',
  (place) => {
    const issues = places[place] ?? []
    expect(issues.map((issue) => describeIssue(issue, { lang: 'nl' }))).toEqual([
      `${place}: \`${day}\` is geen dag van de kalender (bedoelde u \`2026-04-20\`?)`,
    ])
    expect(issues.map((issue) => describeIssue(issue))).toEqual([
      `${place}: \`${day}\` is not a day of the calendar (did you mean \`2026-04-20\`?)`,
    ])
  },
)

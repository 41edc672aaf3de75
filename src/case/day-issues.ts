import { daysOf, isBefore, yearsRead } from '../base/days'
import { type Issue, token } from '../base/problem'
import type { Act, Case, EarlierMeasure } from './case'
import type { Vocabulary } from '../policy/vocabulary'

const forms = {
  exact: 'a day as year-month-day, such as `2026-03-02`',
  asKnown: 'a day, a month or a year, such as `2026-03-02`, `2026-03` or `2026`',
} as const
const years = `from ${yearsRead.first} to ${yearsRead.last}`

/** A day that is written in another form, that the calendar does not have, or of a year that is not read. */
export function wrongDay(value: unknown, path: Issue['path']): Issue {
  const turned = typeof value === 'string' ? turnedDay(value) : undefined
  const form = path.at(-1) === 'assessedOn' ? forms.exact : forms.asKnown
  return {
    code: 'invalid-date',
    message: `\`${token(value)}\` is not a day of the calendar`,
    path,
    expected: `${form}, ${years}`,
    received: token(value),
    ...(turned === undefined ? {} : { suggestion: `did you mean \`${turned}\`?` }),
  }
}

/** The ISO day of one that is written as day-month-year; undefined where it is written otherwise. */
function turnedDay(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Finds the days of a case in an order that cannot be: after the assessment, or ended before it began. */
export function dayIssues({
  assessedOn,
  conduct,
  history = [],
  procedure = {},
}: Case<Vocabulary>): readonly Issue[] {
  const late = ({ on }: Pick<Act<Vocabulary>, 'on'>, part: string, at: number) =>
    afterAssessment(on, assessedOn, [part, at, 'on'])
  return [
    ...conduct.flatMap((act, at) => [...late(act, 'conduct', at), ...periodIssues(act, at)]),
    ...afterAssessment(procedure['knownOn'], assessedOn, ['procedure', 'knownOn']),
    ...history.flatMap((entry, at) => [...late(entry, 'history', at), ...endIssues(entry, at)]),
  ]
}

const happened = {
  conduct: 'the act is of',
  history: 'the earlier measure is of',
  procedure: 'what happened was known on',
} as const

function afterAssessment(
  on: string | undefined,
  assessedOn: string | undefined,
  path: Issue['path'],
): readonly Issue[] {
  if (on === undefined || assessedOn === undefined || !liesBefore(assessedOn, on)) return []
  const message = `${happened[path[0] as keyof typeof happened]} \`${on}\`, after the day of the assessment, \`${assessedOn}\``
  return [outOfOrder(message, path)]
}

/** A period has a first day, and does not end before it. */
function periodIssues({ on, to }: Act<Vocabulary>, at: number): readonly Issue[] {
  if (to === undefined) return []
  if (on === undefined)
    return [
      {
        code: 'missing',
        message: 'an act with `to` needs `on`',
        path: ['conduct', at, 'on'],
        expected: 'the first day',
      },
    ]
  if (!liesBefore(to, on)) return []
  const message = `the period ends on \`${to}\`, before it begins, on \`${on}\``
  return [outOfOrder(message, ['conduct', at, 'to'])]
}

function endIssues({ on, until }: EarlierMeasure<Vocabulary>, at: number): readonly Issue[] {
  if (until === undefined || !liesBefore(until, on)) return []
  const message = `the earlier measure ends on \`${until}\`, before the day it was given, \`${on}\``
  return [outOfOrder(message, ['history', at, 'until'])]
}

function outOfOrder(message: string, path: Issue['path']): Issue {
  return { code: 'contradiction', message, path, suggestion: 'correct one of the two days' }
}

/** Whether a day certainly comes before another, however much is known of the two. */
function liesBefore(one: string, other: string): boolean {
  return isBefore(daysOf(one).last, daysOf(other).first)
}

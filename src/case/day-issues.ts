import { daysBetween, daysOf, isBefore } from '../base/days'
import { issueOf } from '../base/issue'
import type { Issue } from '../base/problem'
import type { BilingualText } from '../base/text'
import type { Act, Case, EarlierMeasure, Finding } from './case'
import type { Vocabulary } from '../policy/vocabulary'

/**
 * Finds the days of a case in an order that cannot be: after the assessment, ended before it began, known before it happened. Tells
 * of an act on more days than there were as well.
 */
export function dayIssues(theCase: Case<Vocabulary>): readonly Issue[] {
  const { assessedOn, conduct, history = [], procedure = {} } = theCase
  const late = ({ on }: Pick<Act<Vocabulary>, 'on'>, part: string, at: number) =>
    afterAssessment(on, assessedOn, [part, at, 'on'])
  return [
    ...conduct.flatMap((act, at) => [
      ...late(act, 'conduct', at),
      ...periodIssues(act, at),
      ...endsLate(act, assessedOn, at),
      ...occasionIssues(act, assessedOn, at),
    ]),
    ...afterAssessment(procedure['knownOn'], assessedOn, ['procedure', 'knownOn']),
    ...knownTooSoon(theCase),
    ...history.flatMap((entry, at) => [...late(entry, 'history', at), ...endIssues(entry, at)]),
  ]
}

const happened = {
  conduct: { nl: 'de gedraging is van', en: 'the act is of' },
  history: { nl: 'de eerdere maatregel is van', en: 'the earlier measure is of' },
  procedure: { nl: 'wat er gebeurde was bekend op', en: 'what happened was known on' },
} as const

function afterAssessment(
  on: string | undefined,
  assessedOn: string | undefined,
  path: Issue['path'],
): readonly Issue[] {
  if (on === undefined || assessedOn === undefined || !liesBefore(assessedOn, on)) return []
  const what = happened[path[0] as keyof typeof happened]
  const told = { nl: `${what.nl} \`${on}\``, en: `${what.en} \`${on}\`` }
  return [outOfOrder(tooLate(told, assessedOn), path)]
}

const assessment: BilingualText = {
  nl: 'de dag van de beoordeling',
  en: 'the day of the assessment',
}
const decision: BilingualText = { nl: 'de dag van het besluit', en: 'the day of the decision' }

function tooLate(what: BilingualText, assessedOn: string): BilingualText {
  return {
    nl: `${what.nl}, na ${assessment.nl}, \`${assessedOn}\``,
    en: `${what.en}, after ${assessment.en}, \`${assessedOn}\``,
  }
}

/** The same issue where the day of a decision stands for that of the assessment. */
export function ofTheDecision({ nl, ...issue }: Issue): Issue {
  const said = { ...issue, message: issue.message.replace(assessment.en, decision.en) }
  if (nl === undefined) return said
  return { ...said, nl: { ...nl, message: nl.message.replace(assessment.nl, decision.nl) } }
}

/** A period has a first day, and does not end before it. */
function periodIssues({ on, to }: Act<Vocabulary>, at: number): readonly Issue[] {
  if (to === undefined) return []
  if (on === undefined)
    return [
      issueOf({
        code: 'missing',
        message: {
          nl: 'een gedraging met `to` heeft `on` nodig',
          en: 'an act with `to` needs `on`',
        },
        path: ['conduct', at, 'on'],
        expected: { nl: 'de eerste dag', en: 'the first day' },
      }),
    ]
  if (!liesBefore(to, on)) return []
  const message = {
    nl: `de periode eindigt op \`${to}\`, voordat zij begint, op \`${on}\``,
    en: `the period ends on \`${to}\`, before it begins, on \`${on}\``,
  }
  return [outOfOrder(message, ['conduct', at, 'to'])]
}

/** A period that ends before it begins is told as that alone. */
function endsLate(
  { on, to }: Act<Vocabulary>,
  assessedOn: string | undefined,
  at: number,
): readonly Issue[] {
  if (to === undefined || assessedOn === undefined || !liesBefore(assessedOn, to)) return []
  if (on !== undefined && liesBefore(to, on)) return []
  const told = {
    nl: `de gedraging duurt tot en met \`${to}\``,
    en: `the act goes on until \`${to}\``,
  }
  return [outOfOrder(tooLate(told, assessedOn), ['conduct', at, 'to'])]
}

/** Something happens on no more days than there are from the first it can have been to the last. */
function occasionIssues(
  { on, to, occasions }: Act<Vocabulary>,
  assessedOn: string | undefined,
  at: number,
): readonly Issue[] {
  if (on === undefined || occasions === undefined) return []
  const { first } = daysOf(on)
  const ends = [...listOf(to).map((day) => daysOf(day).last), ...listOf(assessedOn)]
  const [last] = ends.sort()
  if (last === undefined || isBefore(last, first)) return []
  const most = daysBetween(first, last) + 1
  if (occasions <= most) return []
  const isOfAssessment = last === assessedOn
  const other = isOfAssessment ? 'assessedOn' : 'to'
  const end = (what: string) => `\`${last}\`${isOfAssessment ? `, ${what}` : ''}`
  return [
    issueOf({
      code: 'contradiction',
      message: {
        nl: `\`${occasions}\` losse dagen passen niet in de ${most} van \`${first}\` tot en met ${end(assessment.nl)}`,
        en: `\`${occasions}\` separate days do not go in the ${most} from \`${first}\` to ${end(assessment.en)}`,
      },
      path: ['conduct', at, 'occasions'],
      suggestion: {
        nl: `hoogstens \`${most}\`, of verbeter \`on\` of \`${other}\``,
        en: `at most \`${most}\`, or correct \`on\` or \`${other}\``,
      },
    }),
  ]
}

const listOf = (day: string | undefined): readonly string[] => (day === undefined ? [] : [day])

/** Whoever decides cannot know of the acts before the first of them; an act without a day can always have been the first. */
function knownTooSoon({ conduct, procedure = {} }: Case<Vocabulary>): readonly Issue[] {
  const { knownOn } = procedure
  const inPlay = conduct.filter(({ finding = 'alleged' }) => reckonedWith.includes(finding))
  const days = inPlay.flatMap(({ on }) => listOf(on))
  const [soonest] = [...days].sort((a, b) => (isBefore(daysOf(a).first, daysOf(b).first) ? -1 : 1))
  if (knownOn === undefined || soonest === undefined || days.length < inPlay.length) return []
  if (!liesBefore(knownOn, soonest)) return []
  const message = {
    nl: `wat er gebeurde was bekend op \`${knownOn}\`, vóór de eerste gedraging, van \`${soonest}\``,
    en: `what happened was known on \`${knownOn}\`, before the first act, of \`${soonest}\``,
  }
  return [outOfOrder(message, ['procedure', 'knownOn'])]
}

/** The findings of acts that a measure is or can still be about. */
const reckonedWith: readonly Finding[] = ['alleged', 'established']

function endIssues({ on, until }: EarlierMeasure<Vocabulary>, at: number): readonly Issue[] {
  if (until === undefined || !liesBefore(until, on)) return []
  const message = {
    nl: `de eerdere maatregel eindigt op \`${until}\`, vóór de dag waarop zij is gegeven, \`${on}\``,
    en: `the earlier measure ends on \`${until}\`, before the day it was given, \`${on}\``,
  }
  return [outOfOrder(message, ['history', at, 'until'])]
}

function outOfOrder(message: BilingualText, path: Issue['path']): Issue {
  return issueOf({
    code: 'contradiction',
    message,
    path,
    suggestion: { nl: 'verbeter een van de twee dagen', en: 'correct one of the two days' },
  })
}

/** Whether a day certainly comes before another, however much is known of the two. */
function liesBefore(one: string, other: string): boolean {
  return isBefore(daysOf(one).last, daysOf(other).first)
}

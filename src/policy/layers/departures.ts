import type { PolicyText } from '../file'
import { type Issue, token } from '../../base/problem'
import type { Stack } from './layers'

/**
 * Dropping or changing a rule that stands on the guideline takes a stated reason. The number of a
 * weight is a choice, as the guideline names factors and no numbers; so is what a rule is called
 * for people.
 */
export function departureIssues(
  text: PolicyText,
  { changes }: Pick<Stack, 'changes'>,
): readonly Issue[] {
  const guideline = new Set(
    text.sources.sources.filter(({ kind }) => kind === 'guideline').map(({ id }) => id),
  )
  const told = new Map((text.policy.departures ?? []).map(({ rule }) => [rule, true]))
  const departed = changes
    .filter(({ before, after }) => standsOn(before, guideline) && isDeparture(before, after))
    .map(({ rule, how }) => ({ rule, how }))
  const untold = departed.filter(
    ({ rule }, index) =>
      !told.has(rule) && departed.findIndex((other) => other.rule === rule) === index,
  )
  const idle = [...told.keys()].filter((rule) => !changes.some((change) => change.rule === rule))
  return [
    ...untold.map(({ rule, how }): Issue => ({
      code: 'missing',
      message: `the guideline rule \`${rule}\` is ${how} without a reason`,
      path: ['policy', 'departures'],
      suggestion: `add \`{ "rule": "${rule}", "because": { "nl": "…", "en": "…" } }\``,
    })),
    ...idle.map((rule): Issue => ({
      code: 'unknown-name',
      message: `a reason is given for \`${token(rule)}\`, but that rule is neither dropped nor changed`,
      path: ['policy', 'departures'],
      suggestion: 'leave the reason out',
    })),
  ]
}

type Rule = Readonly<Record<string, unknown>>

function standsOn({ source }: Rule, guideline: ReadonlySet<string>): boolean {
  return Array.isArray(source) && source.some((id) => guideline.has(String(id)))
}

function isDeparture(before: Rule, after: Rule | undefined): boolean {
  if (after === undefined) return true
  const [was, is] = [effectOf(before), effectOf(after)]
  return (
    JSON.stringify(before['conditions']) !== JSON.stringify(after['conditions']) ||
    JSON.stringify(was) !== JSON.stringify(is)
  )
}

/** What a rule does; of a weight only in which group and in which direction. */
function effectOf({ event }: Rule): unknown {
  const { type, params } = (event ?? {}) as { type?: string; params?: { steps?: unknown } }
  return type === 'weigh'
    ? { type, params: { ...params, steps: Math.sign(Number(params?.steps)) } }
    : { type, params }
}

import type { PolicyInside } from '../policy/ready'
import type { Issue } from '../problem'
import type { Case } from './case'
import { combinationIssues } from './combinations'
import { type SchemaIssue, toIssues } from './issues'
import { caseSchema, mostEntries } from './schema'

const schemas = new WeakMap<PolicyInside, ReturnType<typeof caseSchema>>()

/** A parsed case, or what is left of it after the problems were taken out, with every problem found. */
export interface Parsed {
  /** The case; undefined where too little of it could be understood. */
  readonly value: Case | undefined
  readonly issues: readonly Issue[]
}

/** Reads a case strictly: closed words, real days, no refused combinations. Finds every problem at once. */
export function parseCase(policy: PolicyInside, input: unknown): Parsed {
  const tooMany = entryIssues(input)
  if (tooMany.length > 0) return { value: undefined, issues: tooMany }
  const first = check(policy, input)
  if (first.value !== undefined) return { value: first.value, issues: combinationIssues(policy, first.value) }
  // Take out what is wrong and look at the rest, so that combinations are reported in the same round.
  const rest = check(policy, without(input, first.problems))
  const isMended = (issue: Issue) => first.issues.some((known) => known.path.every((step, index) => issue.path[index] === step))
  const more = rest.value === undefined ? [] : combinationIssues(policy, rest.value).filter((issue) => !isMended(issue))
  return { value: rest.value, issues: [...first.issues, ...more] }
}

function check(policy: PolicyInside, input: unknown) {
  let schema = schemas.get(policy)
  if (schema === undefined) schemas.set(policy, (schema = caseSchema(policy)))
  const result = schema.safeParse(input)
  if (result.success) return { value: result.data as Case, issues: [], problems: [] }
  const problems = result.error.issues as readonly SchemaIssue[]
  return { value: undefined, issues: problems.flatMap((problem) => toIssues(problem, input, policy)), problems }
}

function entryIssues(input: unknown): Issue[] {
  if (input === null || typeof input !== 'object') return []
  return (['conduct', 'history', 'circumstances'] as const).flatMap((key): Issue[] => {
    const list = (input as Record<string, unknown>)[key]
    if (!Array.isArray(list)) return []
    if (list.length > mostEntries) {
      return [{ code: 'too-many', message: `\`${key}\` has ${list.length} entries`, path: [key], expected: `at most ${mostEntries}`, received: String(list.length) }]
    }
    if (key !== 'conduct' || list.length > 0) return []
    return [{ code: 'too-few', message: '`conduct` is empty', path: [key], expected: 'at least one act', suggestion: 'name what was done, with a finding' }]
  })
}

/** A copy of the input without the values that are wrong. */
function without(input: unknown, problems: readonly SchemaIssue[]): unknown {
  const copy: unknown = structuredClone(input)
  for (const { path, keys } of problems) {
    for (const victim of keys === undefined ? [path] : keys.map((key) => [...path, key])) {
      const last = victim.at(-1)
      const parent = victim.slice(0, -1).reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], copy)
      if (last === undefined || parent === null || typeof parent !== 'object') continue
      if (Array.isArray(parent)) parent[last as number] = Array.isArray((copy as { circumstances?: unknown }).circumstances) && path[0] === 'circumstances' ? undefined : {}
      else Reflect.deleteProperty(parent, last)
    }
  }
  const circumstances = (copy as { circumstances?: unknown } | null)?.circumstances
  if (Array.isArray(circumstances)) Object.assign(copy as object, { circumstances: circumstances.filter((item) => item !== undefined) })
  return copy
}

import { isByHistory } from '../policy/fact'
import type { PolicyInside } from '../policy/ready'
import { alternatives, type Issue, nearest, token } from '../base/problem'
import { wrongDay } from './day-issues'
import { notADay } from './schema'

/** What zod reports, as far as we use it. */
export interface SchemaIssue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly format?: string
  readonly message?: string
}

const keysOf: Readonly<Record<string, readonly string[]>> = {
  '': [
    'reference',
    'assessedOn',
    'stage',
    'relation',
    'conduct',
    'facts',
    'circumstances',
    'history',
    'procedure',
    'attention',
  ],
  conduct: ['behaviour', 'form', 'tier', 'finding', 'on', 'to', 'occasions', 'facts'],
  history: ['kind', 'on', 'form', 'until', 'finding', 'comparable', 'removed'],
}

/** Turns what zod reports into issues of ours: a fact, a path, the nearest right word. */
export function toIssues(
  problem: SchemaIssue,
  input: unknown,
  policy: PolicyInside,
): readonly Issue[] {
  const path = problem.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const value = valueAt(input, path)
  if (path.at(-1) === 'occasions' && value !== undefined) return [wrongOccasions(value, path)]
  switch (problem.code) {
    case 'unrecognized_keys':
      return (problem.keys ?? []).map((key) => unknownKey(key, path, policy))
    case 'invalid_value':
      return [unknownValue(value, (problem.values ?? []).map(String), path, policy)]
    case 'invalid_format':
      return [path.at(-1) === 'reference' ? wrongReference(path) : wrongDay(value, path)]
    case 'custom':
      return problem.message === notADay
        ? [wrongDay(value, path)]
        : [wrongType(value, kindOf(problem.expected), path)]
    case 'invalid_type':
      if (value === undefined)
        return [
          {
            code: 'missing',
            message: `\`${String(path.at(-1) ?? 'case')}\` is missing`,
            path,
            expected: kindOf(problem.expected),
          },
        ]
      return [wrongType(value, kindOf(problem.expected), path)]
    default:
      return [wrongType(value, kindOf(problem.expected), path)]
  }
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    input,
  )
}

function kindOf(expected: string | undefined): string {
  return expected === 'array'
    ? 'a list'
    : expected === 'object'
      ? 'an object'
      : expected === 'string'
        ? 'a text'
        : (expected ?? 'another type')
}

function wrongType(value: unknown, expected: string, path: Issue['path']): Issue {
  return {
    code: 'wrong-type',
    message: `\`${token(value)}\` is not ${expected}`,
    path,
    expected,
    received: token(value),
  }
}

function wrongReference(path: Issue['path']): Issue {
  return {
    code: 'invalid-reference',
    message:
      'the reference has other characters than letters, digits, `.`, `_` and `-`, or more than 64',
    path,
    expected: 'a pseudonym',
    suggestion: 'use a file number such as `2026-014`, never a name',
  }
}

function wrongOccasions(value: unknown, path: Issue['path']): Issue {
  return {
    code: 'wrong-type',
    message: `\`${token(value)}\` is not a number of days`,
    path,
    expected: 'a whole number from 1 to 1000',
    received: token(value),
  }
}

function unknownKey(key: string, path: Issue['path'], policy: PolicyInside): Issue {
  const known =
    path[2] === 'facts'
      ? policy.data.facts.filter(isByHistory).map(({ id }) => id)
      : path[0] === 'facts' || path[0] === 'procedure'
        ? policy.data.facts
            .filter((fact) => fact.role === (path[0] === 'facts' ? 'given' : 'procedure'))
            .map((fact) => fact.id)
        : (keysOf[String(path[0] ?? '')] ?? [])
  const near = nearest(key, known)
  return {
    code: 'unknown-key',
    message: `no property is called \`${token(key)}\``,
    path: [...path, token(key)],
    expected: alternatives(known),
    received: token(key),
    suggestion:
      near === undefined
        ? 'leave it out: a case holds closed words only, no names and no free text'
        : `did you mean \`${near}\`?`,
  }
}

function unknownValue(
  value: unknown,
  known: readonly string[],
  path: Issue['path'],
  policy: PolicyInside,
): Issue {
  if (value === undefined)
    return {
      code: 'missing',
      message: `\`${String(path.at(-1))}\` is missing`,
      path,
      expected: alternatives(known),
    }
  if (typeof value !== 'string')
    return { ...wrongType(value, 'a text', path), expected: alternatives(known) }
  const refused =
    path[0] === 'circumstances'
      ? policy.data.refusedCircumstances.find((item) => item.id === value)
      : undefined
  const near = nearest(value, known)
  const suggestion =
    refused?.because.en ?? (near === undefined ? undefined : `did you mean \`${near}\`?`)
  return {
    code: 'unknown-value',
    message:
      refused === undefined
        ? `no ${String(nameOf(path))} is called \`${token(value)}\``
        : `\`${token(value)}\` is not a circumstance that counts`,
    path,
    expected: alternatives(known),
    received: token(value),
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

const entryNames: Readonly<Record<string, string>> = {
  circumstances: 'circumstance',
  attention: 'point of attention',
}

function nameOf(path: Issue['path']): string | number {
  const last = path.at(-1) ?? 'value'
  if (typeof last === 'number') return entryNames[String(path[0])] ?? 'entry'
  const isLevel = ['facts', 'procedure'].includes(String(path.at(-2)))
  return isLevel ? `level of \`${last}\`` : last
}

import type * as z from 'zod'
import { operators } from './file'
import { alternatives, didYouMean, type Issue, token } from '../base/problem'

type SchemaIssue = z.core.$ZodIssue
type Plain = Readonly<Record<string, unknown>>

/** A file as an object without the name of its schema, which is for editors only; undefined where it is no object. */
export function plainFile(content: unknown): Plain | undefined {
  if (content === null || typeof content !== 'object' || Array.isArray(content)) return undefined
  const { $schema: _, ...rest } = content as Plain
  return rest
}

/** What zod reports as issues of ours: the file, the entry by name, the property, a fact and a hint. */
export function schemaIssues(file: string, content: Plain, problem: SchemaIssue): readonly Issue[] {
  const path = [file, ...named(content, problem.path)]
  const value = problem.path.reduce<unknown>(
    (part, step) => (part as Plain | undefined)?.[step as string],
    content,
  )
  switch (problem.code) {
    case 'unrecognized_keys':
      return problem.keys.map((key) => ({
        code: 'unknown-key',
        message: `no property is called \`${token(key)}\` here`,
        path: [...path, token(key)],
        suggestion: 'leave it out',
      }))
    case 'invalid_value': {
      const known = problem.values.map(String)
      if (value === undefined)
        return [
          {
            code: 'missing',
            message: `\`${String(path.at(-1))}\` is missing`,
            path,
            expected: alternatives(known),
          },
        ]
      return [
        {
          code: 'unknown-value',
          message: `\`${token(value)}\` is not one of the words for \`${String(path.at(-1))}\``,
          path,
          expected: alternatives(known),
          received: token(value),
          ...didYouMean(value, known),
        },
      ]
    }
    case 'invalid_union': {
      const operator = unknownOperator(value)
      if (operator !== undefined) return [operatorIssue(operator, path)]
      return [
        {
          code: 'invalid-rule',
          message: unionMessage(value),
          path,
          expected:
            'a fact with operator and value, a named condition, or exactly one of `all`, `any` and `not`',
        },
      ]
    }
    case 'invalid_type':
      if (value === undefined)
        return [
          {
            code: 'missing',
            message: `\`${String(path.at(-1))}\` is missing`,
            path,
            expected: expectedType(problem.expected),
          },
        ]
      return [
        {
          code: 'wrong-type',
          message: `\`${shown(value)}\` is not ${expectedType(problem.expected)}`,
          path,
          expected: expectedType(problem.expected),
          received: shown(value),
        },
      ]
    case 'too_small':
      return [
        {
          code: 'too-few',
          message: `\`${String(path.at(-1))}\` is empty or too small`,
          path,
          expected: `at least ${problem.minimum}`,
        },
      ]
    case 'too_big':
      return [
        {
          code: 'too-many',
          message: `\`${String(path.at(-1))}\` is \`${String(value)}\`, which is too much`,
          path,
          expected: `at most ${problem.maximum}`,
        },
      ]
    case 'not_multiple_of':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [
        {
          code: 'invalid-rule',
          message:
            problem.code === 'invalid_format' && problem.format === 'date'
              ? `\`${token(value)}\` is not a day`
              : token(problem.message).replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
          path,
          ...(typeof value === 'string' ? { received: token(value) } : {}),
        },
      ]
  }
}

/** A number says what it is; anything else is shown as an offending word. */
function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : token(value)
}

function expectedType(expected: string): string {
  return expected === 'array'
    ? 'a list'
    : expected === 'object' || expected === 'record'
      ? 'an object'
      : expected === 'string'
        ? 'a text'
        : expected === 'int'
          ? 'a whole number'
          : `a ${expected}`
}

/** The first operator in a condition that there is not. */
function unknownOperator(condition: unknown): string | undefined {
  if (condition === null || typeof condition !== 'object') return undefined
  const { fact, operator } = condition as Plain
  const isLeaf = typeof fact === 'string' && typeof operator === 'string'
  if (isLeaf) return operators.some((known) => known === operator) ? undefined : operator
  for (const part of Object.values(condition)) {
    const found = unknownOperator(part)
    if (found !== undefined) return found
  }
  return undefined
}

function operatorIssue(operator: string, path: Issue['path']): Issue {
  const known = operators.map((word) => `\`${word}\``).join(', ')
  return {
    code: 'unknown-value',
    message: `no operator is called \`${token(operator)}\`; there are ${known}`,
    path,
    expected: known,
    received: token(operator),
    ...didYouMean(operator, operators),
  }
}

/** Why a condition, or an event, is none of the forms it can have. */
function unionMessage(value: unknown): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return `\`${token(value)}\` is not a condition`
  const roots = ['all', 'any', 'not'].filter((key) => Object.hasOwn(value, key))
  if (roots.length > 1) return `a condition has exactly one of ${alternatives(roots)}`
  if (
    roots.some(
      (key) =>
        Array.isArray((value as Plain)[key]) &&
        ((value as Plain)[key] as readonly unknown[]).length === 0,
    )
  )
    return `\`${roots[0]}\` holds no conditions`
  return 'this is not a condition or an event as they can be written'
}

/** The path with entries of a list by their name or id instead of their place. */
function named(content: unknown, path: readonly PropertyKey[]): Issue['path'] {
  let part: unknown = content
  return path.map((step) => {
    part = (part as Plain | undefined)?.[step as string]
    const name =
      typeof step === 'number' && part !== null && typeof part === 'object'
        ? ((part as Plain)['name'] ?? (part as Plain)['id'] ?? (part as Plain)['kind'])
        : undefined
    return typeof name === 'string' ? token(name) : typeof step === 'number' ? step : String(step)
  })
}

/** A copy of a file without the entries of its lists that have a problem. */
export function withoutEntries(content: Plain, problems: readonly SchemaIssue[]): Plain {
  const wrong = problems.flatMap(({ path: [list, entry] }) =>
    typeof list === 'string' && typeof entry === 'number' ? [{ list, entry }] : [],
  )
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.filter(
            (_, index) => !wrong.some(({ list, entry }) => list === key && entry === index),
          )
        : value,
    ]),
  )
}

import type * as z from 'zod'
import { conditionIssue } from './condition-issues'
import { effectsOf, isRuleFile } from './rules'
import { alternatives, didYouMean, type Issue, excerpt } from '../base/problem'

type SchemaIssue = z.core.$ZodIssue
type UnionIssue = z.core.$ZodIssueInvalidUnion
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
        message: `no property is called \`${excerpt(key)}\` here`,
        path: [...path, excerpt(key)],
        suggestion: 'leave it out',
      }))
    case 'invalid_value': {
      const known = problem.values.map(String)
      return [value === undefined ? missing(path, known) : unknownKind(value, path, known)]
    }
    case 'invalid_union':
      if (value === undefined) return [missing(path, kindsOf(file, problem))]
      if ('options' in problem) return [unknownKind(value, path, kindsOf(file, problem))]
      if (path.at(-1) === 'conditions') return [conditionIssue(value, path)]
      return [
        {
          code: 'wrong-type',
          message: `\`${excerpt(value)}\` is none of the forms that \`${String(path.at(-1))}\` can have`,
          path,
          received: excerpt(value),
        },
      ]
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
          message: `\`${excerpt(value)}\` is not ${expectedType(problem.expected)}`,
          path,
          expected: expectedType(problem.expected),
          received: excerpt(value),
        },
      ]
    case 'too_small':
      return [
        {
          code: 'too-few',
          message:
            typeof value === 'number'
              ? `\`${String(path.at(-1))}\` is \`${value}\`, which is too little`
              : `\`${String(path.at(-1))}\` is empty or too small`,
          path,
          // A number above nought is told as the whole number that it has to be at least.
          expected: `at least ${Number(problem.minimum) + (problem.inclusive === false ? 1 : 0)}`,
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
              ? `\`${excerpt(value)}\` is not a day`
              : excerpt(problem.message).replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
          path,
          ...(typeof value === 'string' ? { received: excerpt(value) } : {}),
        },
      ]
  }
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

/** The kinds of which something is one; of what a rule does, those that have a place in its file. */
function kindsOf(file: string, problem: UnionIssue): readonly string[] {
  const options = 'options' in problem ? (problem.options ?? []).map(String) : []
  const effects = isRuleFile(file) ? effectsOf[file] : []
  return options.some((option) => effects.some((effect) => effect === option)) ? effects : options
}

function missing(path: Issue['path'], known: readonly string[]): Issue {
  return {
    code: 'missing',
    message: `\`${String(path.at(-1))}\` is missing`,
    path,
    ...(known.length === 0 ? {} : { expected: alternatives(known) }),
  }
}

function unknownKind(value: unknown, path: Issue['path'], known: readonly string[]): Issue {
  return {
    code: 'unknown-value',
    message: `\`${excerpt(value)}\` is not one of the words for \`${String(path.at(-1))}\``,
    path,
    expected: alternatives(known),
    received: excerpt(value),
    ...didYouMean(value, known),
  }
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
    return typeof name === 'string' ? excerpt(name) : typeof step === 'number' ? step : String(step)
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

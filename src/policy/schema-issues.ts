import type * as z from 'zod'
import { conditionIssue } from './condition-issues'
import { wordForms } from './file'
import { effectsOf, isRuleFile } from './rules'
import { atMost, isMissing, isNot, issueOf } from '../base/issue'
import { alternatives, didYouMean, type Issue, excerpt } from '../base/problem'
import type { BilingualText } from '../base/text'

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
      return problem.keys.map((key) =>
        issueOf({
          code: 'unknown-key',
          message: {
            nl: `geen eigenschap heet hier \`${excerpt(key)}\``,
            en: `no property is called \`${excerpt(key)}\` here`,
          },
          path: [...path, excerpt(key)],
          suggestion: { nl: 'laat dit weg', en: 'leave it out' },
        }),
      )
    case 'invalid_value': {
      const known = problem.values.map(String)
      return [value === undefined ? missing(path, known) : unknownKind(value, path, known)]
    }
    case 'invalid_union':
      if (value === undefined) return [missing(path, kindsOf(file, problem))]
      if ('options' in problem) return [unknownKind(value, path, kindsOf(file, problem))]
      if (path.at(-1) === 'conditions') return [conditionIssue(value, path)]
      return [
        issueOf({
          code: 'wrong-type',
          message: {
            nl: `\`${excerpt(value)}\` is geen van de vormen die \`${String(path.at(-1))}\` kan hebben`,
            en: `\`${excerpt(value)}\` is none of the forms that \`${String(path.at(-1))}\` can have`,
          },
          path,
          received: excerpt(value),
        }),
      ]
    case 'invalid_type':
      if (value === undefined)
        return [
          issueOf({
            code: 'missing',
            message: isMissing(String(path.at(-1))),
            path,
            expected: expectedType(problem.expected),
          }),
        ]
      return [
        issueOf({
          code: 'wrong-type',
          message: noneOf(value, expectedType(problem.expected)),
          path,
          expected: expectedType(problem.expected),
          received: excerpt(value),
        }),
      ]
    case 'too_small':
      return [
        issueOf({
          code: 'too-few',
          message:
            typeof value === 'number'
              ? {
                  nl: `\`${String(path.at(-1))}\` is \`${value}\`, dat is te weinig`,
                  en: `\`${String(path.at(-1))}\` is \`${value}\`, which is too little`,
                }
              : {
                  nl: `\`${String(path.at(-1))}\` is leeg of te klein`,
                  en: `\`${String(path.at(-1))}\` is empty or too small`,
                },
          path,
          // A number above nought is told as the whole number that it has to be at least.
          expected: {
            nl: `minstens ${Number(problem.minimum) + (problem.inclusive === false ? 1 : 0)}`,
            en: `at least ${Number(problem.minimum) + (problem.inclusive === false ? 1 : 0)}`,
          },
        }),
      ]
    case 'too_big':
      return [
        issueOf({
          code: 'too-many',
          message: {
            nl: `\`${String(path.at(-1))}\` is \`${String(value)}\`, dat is te veel`,
            en: `\`${String(path.at(-1))}\` is \`${String(value)}\`, which is too much`,
          },
          path,
          expected: atMost(Number(problem.maximum)),
        }),
      ]
    case 'not_multiple_of':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [
        issueOf({
          code: 'invalid-rule',
          message:
            problem.code === 'invalid_format' && problem.format === 'date'
              ? noneOf(value, { nl: 'een dag', en: 'a day' })
              : wrongForm(problem.message, path),
          path,
          ...(typeof value === 'string' ? { received: excerpt(value) } : {}),
        }),
      ]
  }
}

function expectedType(expected: string): BilingualText {
  return typeNames[expected] ?? { nl: `een ${expected}`, en: `a ${expected}` }
}

const anObject: BilingualText = { nl: 'een object', en: 'an object' }

const typeNames: Readonly<Partial<Record<string, BilingualText>>> = {
  array: { nl: 'een lijst', en: 'a list' },
  object: anObject,
  record: anObject,
  string: { nl: 'een tekst', en: 'a text' },
  int: { nl: 'een heel getal', en: 'a whole number' },
  number: { nl: 'een getal', en: 'a number' },
}

/** What a word has to look like: in our words where the file says it in them, else in those of zod. */
function wrongForm(message: string, path: Issue['path']): BilingualText {
  const own = wordForms.find(({ en }) => en === message)
  const en = excerpt(message).replace(/^[A-Z]/, (letter) => letter.toLowerCase())
  return { nl: own?.nl ?? `\`${String(path.at(-1))}\` heeft niet de vorm die hier hoort`, en }
}

function noneOf(value: unknown, expected: BilingualText): BilingualText {
  const is = isNot(expected)
  return { nl: `\`${excerpt(value)}\` ${is.nl}`, en: `\`${excerpt(value)}\` ${is.en}` }
}

/** The kinds of which something is one; of what a rule does, those that have a place in its file. */
function kindsOf(file: string, problem: UnionIssue): readonly string[] {
  const options = 'options' in problem ? (problem.options ?? []).map(String) : []
  const effects = isRuleFile(file) ? effectsOf[file] : []
  return options.some((option) => effects.some((effect) => effect === option)) ? effects : options
}

function missing(path: Issue['path'], known: readonly string[]): Issue {
  return issueOf({
    code: 'missing',
    message: isMissing(String(path.at(-1))),
    path,
    ...(known.length === 0 ? {} : { expected: alternatives(known) }),
  })
}

function unknownKind(value: unknown, path: Issue['path'], known: readonly string[]): Issue {
  return issueOf({
    code: 'unknown-value',
    message: {
      nl: `\`${excerpt(value)}\` is geen van de woorden voor \`${String(path.at(-1))}\``,
      en: `\`${excerpt(value)}\` is not one of the words for \`${String(path.at(-1))}\``,
    },
    path,
    expected: alternatives(known),
    received: excerpt(value),
    ...didYouMean(value, known),
  })
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

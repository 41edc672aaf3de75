import { perPolicy } from '../policy/per-policy'
import type { PolicyInside } from '../policy/ready'
import { readPlain } from '../base/plain'
import { issueOf } from '../base/issue'
import { type Issue, mostListed, tooManyIn } from '../base/problem'
import type { Case } from './case'
import { combinationIssues } from './combinations'
import { type SchemaIssue, toIssues } from './issues'
import { quickLook } from './quick-look'
import { caseShape, mostEntries } from './schema'
import type { Vocabulary } from '../policy/vocabulary'

const shapeOf = /* @__PURE__ */ perPolicy((policy: PolicyInside) => {
  const schema = caseShape(policy)
  return { schema, look: quickLook(schema) }
})

/** A parsed case, or what is left of it after the problems were taken out, with every problem found. */
export interface Parsed {
  /** The case; undefined where too little of it could be understood. */
  readonly value: Case<Vocabulary> | undefined
  readonly issues: readonly Issue[]
  /** How many problems of the shape there are beside those in `issues`. */
  readonly more: number
}

/** The lists of words in a case. */
const wordLists = ['circumstances', 'attention'] as const

/** How many objects deep a case is: itself, a list, what stands in the list, and the facts of an act. */
const deepest = 4

/**
 * Reads a case strictly: plain data, closed words, real days, no refused combinations. Takes any value. Finds every problem at
 * once, and tells of `most` of the shape.
 */
export function readCase(policy: PolicyInside, input: unknown, most = mostListed): Parsed {
  return readPlain(input, deepest, (plain) => parsePlain(policy, plain, most))
}

function parsePlain(policy: PolicyInside, input: unknown, most: number): Parsed {
  const tooMany = entryIssues(input)
  if (tooMany.length > 0) return { value: undefined, issues: tooMany, more: 0 }
  const first = check(policy, input, most)
  if (first.value !== undefined)
    return { value: first.value, issues: combinationIssues(policy, first.value), more: 0 }
  // With so much wrong, what else there is shows once that is mended.
  if (first.more > 0) return { value: undefined, issues: first.issues, more: first.more }
  // Take out what is wrong and look at the rest, so that combinations are reported in the same round.
  const rest = check(policy, without(input, first.problems), most)
  const more =
    rest.value === undefined
      ? []
      : combinationIssues(policy, withPlaces(rest.value, input, first.problems))
  return {
    value: rest.value,
    issues: [
      ...first.issues,
      ...more.filter((issue) => !first.issues.some((known) => causes(known, issue))),
    ],
    more: 0,
  }
}

/** Whether an issue only arose because a wrong value was taken out: the value itself, or something missing in it or beside it. */
function causes(known: Issue, issue: Issue): boolean {
  const isInList = typeof known.path.at(-1) === 'number'
  const about = issue.code === 'missing' && !isInList ? known.path.slice(0, -1) : known.path
  return about.length > 0 && about.every((step, index) => issue.path[index] === step)
}

function check(policy: PolicyInside, input: unknown, most: number) {
  const { schema, look } = shapeOf(policy)
  const fit = look(input)
  if (fit !== undefined) return { value: fit, issues: [], problems: [], more: 0 }
  const result = schema.safeParse(input)
  if (result.success) return { value: result.data, issues: [], problems: [], more: 0 }
  const found = (result.error.issues as readonly SchemaIssue[]).flatMap(oneByOne)
  const problems = found.slice(0, most)
  return {
    value: undefined,
    issues: problems.flatMap((problem) => toIssues(problem, input, policy)),
    problems,
    more: found.length - problems.length,
  }
}

/** Unknown keys of one object are one problem to zod, but as many to whoever mends them. */
function oneByOne(problem: SchemaIssue): readonly SchemaIssue[] {
  return problem.keys?.map((key) => ({ ...problem, keys: [key] })) ?? [problem]
}

function entryIssues(input: unknown): readonly Issue[] {
  if (input === null || typeof input !== 'object') return []
  return (['conduct', 'history', ...wordLists] as const).flatMap((key): readonly Issue[] => {
    const list = (input as Record<string, unknown>)[key]
    if (!Array.isArray(list)) return []
    const tooMany = tooManyIn(list, {
      what: { nl: 'onderdelen', en: 'entries' },
      most: mostEntries,
      path: [key],
    })
    if (tooMany.length > 0) return tooMany
    if (key !== 'conduct' || list.length > 0) return []
    return [
      issueOf({
        code: 'too-few',
        message: { nl: '`conduct` is leeg', en: '`conduct` is empty' },
        path: [key],
        expected: { nl: 'minstens één gedraging', en: 'at least one act' },
        suggestion: {
          nl: 'noem wat er is gedaan, met een bevinding',
          en: 'name what was done, with a finding',
        },
      }),
    ]
  })
}

/** A copy of the input without the values that are wrong; only what lies on the way to them is copied. */
function without(input: unknown, problems: readonly SchemaIssue[]): unknown {
  const victims = problems.flatMap(({ path, keys }) =>
    keys === undefined ? [path] : keys.map((key) => [...path, key]),
  )
  const rest = victims.reduce<unknown>((value, path) => withoutAt(value, path), input)
  return wordLists.reduce(withoutHoles, rest)
}

/** A copy in which what was taken out of a list of words leaves no hole. */
function withoutHoles(value: unknown, key: (typeof wordLists)[number]): unknown {
  const list = (value as Readonly<Record<string, unknown>> | null)?.[key]
  if (!Array.isArray(list)) return value
  return { ...(value as object), [key]: list.filter((item) => item !== undefined) }
}

function withoutAt(value: unknown, [step, ...rest]: readonly PropertyKey[]): unknown {
  if (
    step === undefined ||
    value === null ||
    typeof value !== 'object' ||
    !Object.hasOwn(value, step)
  )
    return value
  const inner = (value as Record<PropertyKey, unknown>)[step]
  if (Array.isArray(value)) {
    const emptied = typeof inner === 'string' ? undefined : {}
    return value.map((item: unknown, index) =>
      index === step ? (rest.length === 0 ? emptied : withoutAt(item, rest)) : item,
    )
  }
  const others = Object.entries(value).filter(([key]) => key !== step)
  return Object.fromEntries(
    rest.length === 0 ? others : [...others, [step, withoutAt(inner, rest)]],
  )
}

/** Puts the words that are left of a list back in the places they had, so that issues point to the input. */
function withPlaces(
  value: Case<Vocabulary>,
  input: unknown,
  problems: readonly SchemaIssue[],
): Case<Vocabulary> {
  return wordLists.reduce<Case<Vocabulary>>((sofar, key) => {
    const wrong = new Set(problems.flatMap(({ path }) => (path[0] === key ? [path[1]] : [])))
    const given = (input as Readonly<Record<string, unknown>>)[key]
    if (wrong.size === 0 || !Array.isArray(given)) return sofar
    const placed = given.map((item, index) => (wrong.has(index) ? `${index}` : String(item)))
    return { ...sofar, [key]: placed }
  }, value)
}

import { type Issue, token, unknownKeys } from '../base/problem'

/** A decision in the words of a decided case, with the problems in its own shape; their paths start at the record. */
export interface DecisionGiven {
  readonly given: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
}

type Given = Readonly<Record<string, unknown>>

const recordKeys = ['case', 'advice', 'decision'] as const
const decisionKeys = ['measures', 'conditional', 'decidedOn', 'decidedBy', 'reasons'] as const
const ownWords = 'own words belong in the paper: a record holds closed words only'

/** Whether something is meant as a decision record: it holds a decision. */
export function isRecord(value: unknown): value is object {
  return isObject(value) && Object.hasOwn(value, 'decision')
}

/** Reads the shape of a decision record; its words are looked at as those of a decided case. */
export function decisionOf(record: object): DecisionGiven {
  const { case: theCase, decision } = record as Given
  const inRecord = unknownKeys(record, { known: recordKeys, path: [], otherwise: ownWords })
  if (!isObject(decision))
    return {
      given: { case: theCase },
      issues: [...inRecord, notA('a decision', decision, ['decision'])],
    }
  const { measures, conditional, decidedOn, decidedBy, reasons } = decision as Given
  const shape = [
    ...unknownKeys(decision, { known: decisionKeys, path: ['decision'], otherwise: ownWords }),
    ...listIssues(measures, 'measures', 'an empty list where nothing was imposed'),
    ...(conditional === undefined ? [] : listIssues(conditional, 'conditional', '')),
    ...listIssues(reasons, 'reasons', 'an empty list where none were recorded'),
    ...strays(measures, conditional),
  ]
  return {
    given: {
      case: theCase,
      measure: imposed(measures, conditional),
      decidedOn,
      decidedBy,
      ...(Array.isArray(reasons) ? { reasons } : {}),
    },
    issues: [...inRecord, ...shape],
  }
}

/** What was imposed as `check` and `compare` take it. */
function imposed(measures: unknown, conditional: unknown): unknown {
  if (!Array.isArray(measures) || measures.length === 0) return 'none'
  const onCondition: readonly unknown[] = Array.isArray(conditional) ? conditional : []
  return measures.map((measure: unknown) =>
    onCondition.includes(measure) ? { measure, conditional: true } : measure,
  )
}

/** Measures on a condition that are not among those that were imposed. */
function strays(measures: unknown, conditional: unknown): readonly Issue[] {
  if (!Array.isArray(measures) || !Array.isArray(conditional)) return []
  return conditional.flatMap((measure: unknown, at): readonly Issue[] =>
    measures.includes(measure)
      ? []
      : [
          {
            code: 'contradiction',
            message: `\`${token(measure)}\` is on a condition, but not among the measures`,
            path: ['decision', 'conditional', at],
            suggestion: 'name it in `measures` as well',
          },
        ],
  )
}

function listIssues(value: unknown, key: string, otherwise: string): readonly Issue[] {
  if (Array.isArray(value)) return []
  const path = ['decision', key]
  if (value !== undefined) return [notA('a list', value, path)]
  return [
    { code: 'missing', message: `\`${key}\` is missing`, path, suggestion: `write ${otherwise}` },
  ]
}

function notA(what: string, value: unknown, path: Issue['path']): Issue {
  const missing = value === undefined
  return {
    code: missing ? 'missing' : 'wrong-type',
    message: missing
      ? `\`${String(path.at(-1))}\` is missing`
      : `\`${token(value)}\` is not ${what}`,
    path,
    expected: what,
  }
}

const hints: Readonly<Record<string, string>> = {
  reasons: `${ownWords}; \`other\` stands for them`,
  decidedBy: 'name a role, never a person',
}

/** The problems in the shape of a record with those in its words, but for what stands in something that has no shape. */
export function together(shape: readonly Issue[], words: readonly Issue[]): readonly Issue[] {
  const isWithin = (path: Issue['path'], whole: Issue['path']) =>
    whole.every((step, at) => path[at] === step)
  const others = words.filter(({ path }) => !shape.some((one) => isWithin(path, one.path)))
  return [...shape, ...others]
}

/** An issue of a decided case where it stands in a record, whose own path is `depth` steps long. */
export function inDecision(issue: Issue, depth: number): Issue {
  const own = issue.path.slice(0, depth)
  const [key, at, ...rest] = issue.path.slice(depth)
  if (key === 'case' || key === undefined) return issue
  const inside = key === 'measure' ? ['measures', ...stepOf(at)] : [key, ...stepOf(at), ...rest]
  const hint = issue.code === 'unknown-value' ? hints[key] : undefined
  return {
    ...issue,
    path: [...own, 'decision', ...inside],
    ...(hint === undefined || issue.suggestion !== undefined ? {} : { suggestion: hint }),
  }
}

const stepOf = (step: string | number | undefined): Issue['path'] =>
  step === undefined ? [] : [step]

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

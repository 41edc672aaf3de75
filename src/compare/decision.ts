import { isMissing, isNot, issueOf } from '../base/issue'
import type { BilingualText } from '../base/text'
import { type Issue, token, unknownKeys } from '../base/problem'
import { type ProposedMeasure, withConditions } from '../check/proposed'
import type { Vocabulary } from '../policy/vocabulary'
import type { Decision } from './record'

/** A decision in the words of a decided case, with the problems in its own shape; their paths start at the record. */
export interface DecisionGiven {
  readonly given: Readonly<Record<string, unknown>>
  readonly issues: readonly Issue[]
}

type Given = Readonly<Record<string, unknown>>

const recordKeys = ['case', 'advice', 'decision'] as const
const decisionKeys = ['measures', 'conditional', 'decidedOn', 'decidedBy', 'reasons'] as const
const ownWords: BilingualText = {
  nl: 'eigen woorden horen in het stuk: een vastgelegd besluit heeft alleen vaste woorden',
  en: 'own words belong in the paper: a record holds closed words only',
}

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
      issues: [...inRecord, notA({ nl: 'een besluit', en: 'a decision' }, decision, ['decision'])],
    }
  const { measures, conditional, decidedOn, decidedBy, reasons } = decision as Given
  const shape = [
    ...unknownKeys(decision, { known: decisionKeys, path: ['decision'], otherwise: ownWords }),
    ...listIssues(measures, 'measures', {
      nl: 'schrijf een lege lijst als niets is opgelegd',
      en: 'write an empty list where nothing was imposed',
    }),
    ...(conditional === undefined ? [] : listIssues(conditional, 'conditional')),
    ...listIssues(reasons, 'reasons', {
      nl: 'schrijf een lege lijst als er geen redenen zijn vastgelegd',
      en: 'write an empty list where none were recorded',
    }),
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

/** What was decided as `check` takes it: no measure where nothing was imposed. */
export function asProposed({
  measures,
  conditional = [],
}: Pick<Decision<Vocabulary>, 'measures' | 'conditional'>): readonly ProposedMeasure<Vocabulary>[] {
  if (measures.length === 0) return ['none']
  return withConditions(measures, conditional)
}

/** What was imposed as `check` and `compare` take it. */
function imposed(measures: unknown, conditional: unknown): unknown {
  if (!Array.isArray(measures) || measures.length === 0) return 'none'
  return withConditions<unknown>(measures, Array.isArray(conditional) ? conditional : [])
}

/** Measures on a condition that are not among those that were imposed. */
function strays(measures: unknown, conditional: unknown): readonly Issue[] {
  if (!Array.isArray(measures) || !Array.isArray(conditional)) return []
  return conditional.flatMap((measure: unknown, at): readonly Issue[] =>
    measures.includes(measure)
      ? []
      : [
          issueOf({
            code: 'contradiction',
            message: {
              nl: `\`${token(measure)}\` is voorwaardelijk, maar staat niet bij de maatregelen`,
              en: `\`${token(measure)}\` is on a condition, but not among the measures`,
            },
            path: ['decision', 'conditional', at],
            suggestion: {
              nl: 'noem het ook in `measures`',
              en: 'name it in `measures` as well',
            },
          }),
        ],
  )
}

function listIssues(value: unknown, key: string, suggestion?: BilingualText): readonly Issue[] {
  if (Array.isArray(value)) return []
  const path = ['decision', key]
  if (value !== undefined) return [notA({ nl: 'een lijst', en: 'a list' }, value, path)]
  return [issueOf({ code: 'missing', message: isMissing(key), path, suggestion })]
}

function notA(what: BilingualText, value: unknown, path: Issue['path']): Issue {
  const shown = token(value)
  const not = isNot(what)
  return value === undefined
    ? issueOf({
        code: 'missing',
        message: isMissing(String(path.at(-1))),
        path,
        expected: what,
      })
    : issueOf({
        code: 'wrong-type',
        message: { nl: `\`${shown}\` ${not.nl}`, en: `\`${shown}\` ${not.en}` },
        path,
        expected: what,
      })
}

const hints: Readonly<Record<string, BilingualText>> = {
  reasons: {
    nl: `${ownWords.nl}; \`other\` staat daarvoor`,
    en: `${ownWords.en}; \`other\` stands for them`,
  },
  decidedBy: {
    nl: 'noem een rol, nooit een persoon',
    en: 'name a role, never a person',
  },
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
  const placed = { ...issue, path: [...own, 'decision', ...inside] }
  if (hint === undefined || issue.suggestion !== undefined) return placed
  const { nl } = issue
  return {
    ...placed,
    suggestion: hint.en,
    ...(nl === undefined ? {} : { nl: { ...nl, suggestion: hint.nl } }),
  }
}

const stepOf = (step: string | number | undefined): Issue['path'] =>
  step === undefined ? [] : [step]

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { Context } from '../advice/context'
import { ofTheDecision } from '../case/day-issues'
import { understand } from '../case/understand'
import { isDay, wrongDay } from '../case/wrong-day'
import { type Proposal, parseProposal } from '../check/proposal'
import { decideCase } from '../decide/what-if'
import type { PolicyInside } from '../policy/ready'
import { attempt } from '../base/attempt'
import { isPlainObject, readPlain } from '../base/plain'
import { decisionOf, inDecision, isRecord, together } from './decision'
import { type BilingualIssue, isMissing, issueOf } from '../base/issue'
import { type Called, calledBy, meantIn, shownOf } from '../base/meant'
import { calledAttention, calledDeciders } from '../case/called'
import {
  alternatives,
  type Issue,
  mostListed,
  nouns,
  token,
  tooManyIn,
  unknownKeys,
  unknownWord,
} from '../base/problem'
import type { BilingualText } from '../base/text'

/** A decided case, read and decided anew. */
export interface Decided {
  readonly reference: string
  readonly decidedOn: string
  readonly decidedBy: string
  readonly reasons: readonly string[]
  readonly proposal: Proposal
  readonly context: Context
}

/** The most cases that one comparison takes. */
export const mostCases = 1000

/** The most reasons that one decided case gives. */
export const mostReasons = 1000

const keys = ['case', 'measure', 'decidedOn', 'decidedBy', 'reasons'] as const
type Given = Readonly<Partial<Record<(typeof keys)[number], unknown>>>

/** What could be read of decided cases, with the problems found. */
interface ReadCases {
  readonly value: readonly Decided[]
  readonly issues: readonly Issue[]
  /** How many problems there are beside those in `issues`. */
  readonly more: number
}

/** How many objects deep a list of decided cases is: the list, what was decided, and the case. */
export const deepest = 6

/** Reads any value as decided cases, strictly. Finds every problem in every case at once. */
export function readDecided(policy: PolicyInside, input: unknown): ReadCases {
  return readPlain(withoutAdvices(input), deepest, (plain) => parseDecided(policy, plain))
}

/** The list without the advices of decision records, which hold a lot and are not compared. */
function withoutAdvices(input: unknown): unknown {
  const read = attempt(() =>
    Array.isArray(input) && input.length <= mostCases ? input.map(withoutAdvice) : undefined,
  )
  return read ?? input
}

function withoutAdvice(one: unknown): unknown {
  if (!isRecord(one) || !isPlainObject(one)) return one
  return Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'advice'))
}

function parseDecided(policy: PolicyInside, input: unknown): ReadCases {
  if (!Array.isArray(input))
    return {
      value: [],
      issues: [
        issueOf({
          code: 'wrong-type',
          message: {
            nl: `\`${token(input)}\` is geen lijst met besliste zaken`,
            en: `\`${token(input)}\` is not a list of decided cases`,
          },
          path: [],
          expected: { nl: 'een lijst', en: 'a list' },
        }),
      ],
      more: 0,
    }
  if (input.length === 0)
    return {
      value: [],
      issues: [
        issueOf({
          code: 'too-few',
          message: {
            nl: 'er zijn geen zaken om te vergelijken',
            en: 'there are no cases to compare',
          },
          path: [],
          suggestion: {
            nl: 'geef minstens één besliste zaak',
            en: 'give at least one decided case',
          },
        }),
      ],
      more: 0,
    }
  const tooMany = tooManyIn(input, {
    what: { nl: 'zaken', en: 'cases' },
    most: mostCases,
    path: [],
  })
  if (tooMany.length > 0) return { value: [], issues: tooMany, more: 0 }
  let left = mostListed
  const read = Array.from(input, (one: unknown, index) => {
    const found = isRecord(one)
      ? parseDecision(policy, one, { index, left })
      : parseOne(policy, one, { index, left })
    left = Math.max(0, left - found.issues.length)
    return found
  })
  const value = read.flatMap((one) => (one.value === undefined ? [] : [one.value]))
  const issues = [...read.flatMap((one) => one.issues), ...twice(input)]
  return { value, issues, more: read.reduce((sum, one) => sum + one.more, 0) }
}

/** A decision as one decided case, with the problems in its own shape. */
function parseDecision(policy: PolicyInside, one: object, place: Place): ReadCase {
  const { given, issues } = decisionOf(one)
  const read = parseOne(policy, given, place, calledAttention(policy))
  const own = issues.map((issue) => ({ ...issue, path: [place.index, ...issue.path] }))
  const all = together(
    own,
    read.issues.map((issue) => inDecision(issue, 1)),
  )
  return { ...read, value: all.length > 0 ? undefined : read.value, issues: all }
}

/** Whether something is meant as a case by itself, on which nothing was decided yet. */
function isBareCase(value: object): boolean {
  return Object.hasOwn(value, 'conduct') && !Object.hasOwn(value, 'case')
}

const notDecided = (path: Issue['path']): Issue =>
  issueOf({
    code: 'wrong-type',
    message: {
      nl: 'dit is een zaak waarover nog geen besluit is vastgelegd',
      en: 'this is a case on which no decision was recorded yet',
    },
    path,
    expected: {
      nl: 'een object met `case`, `measure`, `decidedOn` en `decidedBy`, of een vastgelegd besluit',
      en: 'an object with `case`, `measure`, `decidedOn` and `decidedBy`, or a decision record',
    },
    suggestion: {
      nl: 'leg eerst vast wat is besloten; het interview en de pagina vragen daarnaar',
      en: 'first record what was decided; the interview and the page ask for it',
    },
  })

/** What could be read of one decided case. */
export interface ReadCase {
  readonly value: Decided | undefined
  readonly issues: readonly Issue[]
  readonly more: number
}

/** Where a decided case stands, and how much of it is told. */
export interface Place {
  readonly index: number
  /** How many problems of a case can still be listed. */
  readonly left: number
}

/** Reads plain data as one decided case; `more` are words that reasons may be as well. */
export function parseOne(
  policy: PolicyInside,
  input: unknown,
  { index, left }: Place,
  more: readonly Called[] = [],
): ReadCase {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) {
    return {
      value: undefined,
      issues: [
        issueOf({
          code: 'wrong-type',
          message: {
            nl: `\`${token(input)}\` is geen besliste zaak`,
            en: `\`${token(input)}\` is not a decided case`,
          },
          path: [index],
          expected: { nl: 'een object', en: 'an object' },
        }),
      ],
      more: 0,
    }
  }
  if (isBareCase(input)) return { value: undefined, issues: [notDecided([index])], more: 0 }
  const given = input as Given
  const day = dayIssues(given.decidedOn, [index, 'decidedOn'])
  const whole =
    day.length === 0 ? assessedOnDecision(given.case, given.decidedOn as string) : given.case
  const understood = understand(policy, whole, left)
  const told = (issue: Issue) => (whole === given.case ? issue : ofTheDecision(issue))
  const readable = understood.ok ? understood.value.theCase : understood.readable
  const proposal = parseProposal(policy, readable, given.measure, [index, 'measure'])
  const issues = [
    ...unknownKeys(given, {
      known: keys,
      path: [index],
      otherwise: closedWords,
      elsewhere: { measures: inMeasure, conditional: inMeasure },
    }),
    ...(given.case === undefined
      ? [missing('case', [index, 'case'], {})]
      : (understood.ok ? [] : understood.issues).map((issue) => ({
          ...told(issue),
          path: [index, 'case', ...issue.path],
        }))),
    ...referenceIssues(given.case, [index]),
    ...(given.measure === undefined
      ? [missing('measure', [index, 'measure'], { suggestion: whatImposed })]
      : proposal.issues),
    ...day,
    ...wordIssues(given.decidedBy, calledDeciders(policy), [index, 'decidedBy'], nouns.role),
    ...reasonIssues(policy, given.reasons, { path: [index, 'reasons'], more }),
  ]
  if (issues.length > 0 || !understood.ok || proposal.value === undefined)
    return { value: undefined, issues, more: understood.ok ? 0 : understood.more }
  const { theCase, derived } = understood.value
  const context = { policy, theCase, derived, decision: decideCase(policy, derived) }
  const { reference } = theCase as { readonly reference: string }
  const reasons = [...new Set((given.reasons as readonly string[] | undefined) ?? [])].sort()
  return {
    value: {
      reference,
      decidedOn: given.decidedOn as string,
      decidedBy: given.decidedBy as string,
      reasons,
      proposal: proposal.value,
      context,
    },
    issues,
    more: 0,
  }
}

/** The case as it stood on the day of the decision, where it does not say when it was assessed. */
function assessedOnDecision(theCase: unknown, decidedOn: string): unknown {
  if (
    theCase === null ||
    typeof theCase !== 'object' ||
    Array.isArray(theCase) ||
    Object.hasOwn(theCase, 'assessedOn')
  )
    return theCase
  return { ...theCase, assessedOn: decidedOn }
}

function missing(
  key: string,
  path: Issue['path'],
  more: Pick<BilingualIssue, 'expected' | 'suggestion'>,
): Issue {
  return issueOf({ code: 'missing', message: isMissing(key), path, ...more })
}

const whatImposed: BilingualText = {
  nl: 'zeg wat er is opgelegd; `none` als dat niets was',
  en: 'say what was imposed; `none` where nothing was',
}

/** A decision record has these words; a decided case has one. */
const inMeasure: BilingualText = {
  nl: 'zet alles wat is opgelegd in `measure`: één maatregel of een lijst, en op een voorwaarde als `{ "measure": …, "conditional": true }`',
  en: 'put all that was imposed in `measure`: one measure or a list, and on a condition as `{ "measure": …, "conditional": true }`',
}

const closedWords: BilingualText = {
  nl: 'laat dit weg: in een besliste zaak staan alleen vaste woorden, geen namen en geen vrije tekst',
  en: 'leave it out: a decided case holds closed words only, no names and no free text',
}

const neededReference: BilingualText = {
  nl: 'een besliste zaak heeft een dossiernummer nodig, zoals `2026-014`, zodat mensen haar kunnen vinden',
  en: 'a decided case needs a file number such as `2026-014`, so that people can find it',
}

const dayOfDecision: BilingualText = {
  nl: 'geef de dag van het besluit, zoals `2026-03-02`',
  en: 'give the day of the decision, such as `2026-03-02`',
}

/** That a case has no file number. */
function referenceIssues(theCase: unknown, path: Issue['path']): readonly Issue[] {
  if (
    theCase === null ||
    typeof theCase !== 'object' ||
    (theCase as { reference?: unknown }).reference !== undefined
  )
    return []
  return [missing('reference', [...path, 'case', 'reference'], { suggestion: neededReference })]
}

/** What is wrong with the day of a decision. */
function dayIssues(day: unknown, path: Issue['path']): readonly Issue[] {
  if (day === undefined) return [missing('decidedOn', path, { suggestion: dayOfDecision })]
  return isDay(day) ? [] : [wrongDay(day, path)]
}

/** What is wrong with a word of a closed list. */
function wordIssues(
  word: unknown,
  called: readonly Called[],
  path: Issue['path'],
  name: BilingualText,
): readonly Issue[] {
  const known = called.map(({ id }) => id)
  if (word === undefined)
    return [missing(String(path.at(-1)), path, { expected: alternatives(known) })]
  if (typeof word === 'string' && known.includes(word)) return []
  const [shown, meant] = [shownOf(word, called), meantIn(word, called)]
  return [unknownWord(word, name, { known, path, shown, meant })]
}

/** What is wrong with the reasons of a decision; `more` are words that may stand among them as well. */
function reasonIssues(
  { data }: PolicyInside,
  reasons: unknown,
  { path, more = [] }: { readonly path: Issue['path']; readonly more?: readonly Called[] },
): readonly Issue[] {
  if (reasons === undefined) return []
  if (!Array.isArray(reasons))
    return [
      issueOf({
        code: 'wrong-type',
        message: {
          nl: `\`${token(reasons)}\` is geen lijst`,
          en: `\`${token(reasons)}\` is not a list`,
        },
        path,
        expected: { nl: 'een lijst', en: 'a list' },
      }),
    ]
  const tooMany = tooManyIn(reasons, {
    what: { nl: 'redenen', en: 'reasons' },
    most: mostReasons,
    path,
  })
  if (tooMany.length > 0) return tooMany
  const known = [
    ...data.facts
      .filter(({ role }) => role !== 'derived')
      .map(({ id, label }) => calledBy(id, label)),
    ...more,
    calledBy('other', { nl: 'anders', en: 'something else' }),
  ]
  return reasons.flatMap((reason, place) => wordIssues(reason, known, [...path, place], nouns.fact))
}

/** References that stand for two cases. */
function twice(input: readonly unknown[]): readonly Issue[] {
  const references = Array.from(
    input,
    (one) => (one as { case?: { reference?: unknown } } | null)?.case?.reference,
  )
  return references.flatMap((reference, index): Issue[] =>
    typeof reference !== 'string' || references.indexOf(reference) === index
      ? []
      : [
          issueOf({
            code: 'duplicate',
            message: {
              nl: `het kenmerk \`${token(reference)}\` is al van een andere zaak`,
              en: `the reference \`${token(reference)}\` is already that of another case`,
            },
            path: [index, 'case', 'reference'],
            suggestion: {
              nl: 'geef elke zaak een eigen kenmerk',
              en: 'give every case its own reference',
            },
          }),
        ],
  )
}

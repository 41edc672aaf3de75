import { attempt } from '../base/attempt'
import { described } from '../base/options'
import { isAsMade } from '../base/made'
import { plainData, under } from '../base/plain'
import { inEither, isMissing, issueOf } from '../base/issue'
import { type Issue, listed, token, UsageError } from '../base/problem'
import type { BilingualText } from '../base/text'
import type { Advice } from '../advice/advice'
import { adviceHashOf } from '../advice/content-hash'
import type { CheckResult } from '../check/check-result'
import type { Comparison } from '../compare/comparison'
import type { PolicyDiff } from '../verify/diff-policies'
import type { Verification } from '../verify/verify-policy'
import type { Vocabulary } from '../policy/vocabulary'
import type { ArchiveVerification } from '../year/archive/archive-verification'
import type { LikeCases } from '../year/like/like-cases'
import type { Register } from '../year/register/registered'
import type { YearReport } from '../year/report/year-report'

/**
 * What can be rendered: the result of `advise`, `check`, `compare`, `like`, `register`, `report`, `verifyArchive`, `verifyPolicy` or
 * `diffPolicies`.
 */
export type Renderable =
  | Advice<Vocabulary>
  | CheckResult<Vocabulary>
  | Comparison<Vocabulary>
  | LikeCases<Vocabulary>
  | ArchiveVerification
  | Register<Vocabulary>
  | YearReport
  | Verification
  | PolicyDiff

/** The version of the contract whose results can be rendered. */
const contractVersion = 1

/** Properties that every result of a kind has: what is stored or sent and comes back without one is not whole. */
const propertiesOf: Readonly<Record<Renderable['type'], readonly string[]>> = {
  advice: ['kind', 'recommended', 'summary', 'considered', 'labels', 'receipt'],
  check: ['verdict', 'proposed', 'because', 'whatWouldChange', 'advice'],
  comparison: ['cases', 'sameFacts', 'milderButGraver', 'byPosition', 'receipt'],
  'like-cases': ['atHand', 'cases', 'more', 'ladder', 'because', 'receipt'],
  'archive-verification': ['advices', 'unread', 'withoutAdvice', 'because', 'receipt'],
  register: ['measures', 'due', 'otherVersions', 'receipt'],
  'year-report': ['year', 'threshold', 'width', 'total', 'tables', 'hidden', 'receipt'],
  verification: [
    'contractVersion',
    'ok',
    'situations',
    'computed',
    'compared',
    'scenarios',
    'findings',
  ],
  difference: ['policies', 'changes', 'situations', 'moved'],
}

const resultsMeant: BilingualText = {
  nl: 'wat `advise`, `check`, `compare`, `like`, `register`, `report`, `verifyArchive`, `verifyPolicy` of `diffPolicies` gaf',
  en: 'what `advise`, `check`, `compare`, `like`, `register`, `report`, `verifyArchive`, `verifyPolicy` or `diffPolicies` returned',
}

/** How many objects deep a result is read: deeper than any is. */
const deepest = 20

/**
 * Reads a result as plain data of a size that can be rendered. Throws a UsageError where something is none: no object, a promise,
 * what a `safe…` function returned, a case, a brief advice, a result of another contract, one that lacks something, or one that
 * was changed after it was made.
 */
export function readResult<T extends Renderable>(result: T): T {
  // It is plain data that nobody can have changed, and reading it again takes longer than rendering it.
  if (isAsMade(result)) return result
  const issues = attempt(() => resultIssues(result)) ?? [noResult(inEither('`object`'))]
  if (issues.length > 0) throw new UsageError(issues)
  const read = plainData(result, deepest)
  if (read.issues.length > 0) throw new UsageError(listed(under('result', read.issues), read.more))
  const whole = read.value as T
  const changed = changedIssues(whole)
  if (changed.length > 0) throw new UsageError(changed)
  return whole
}

/**
 * That an advice is no longer what it was: what is in it does not match its own hash. One that was made before advices held a hash cannot
 * be told from its like.
 */
function changedIssues(result: Renderable): readonly Issue[] {
  const [advice, path] = adviceIn(result)
  const receipt = advice?.receipt
  if (receipt === undefined || receipt === null || receipt.adviceHash === undefined) return []
  const isUnchanged = attempt(() => adviceHashOf({ ...advice, receipt })) === receipt.adviceHash
  if (isUnchanged) return []
  return [
    issueOf({
      code: 'contradiction',
      message: {
        nl: 'het advies is veranderd nadat het is gemaakt',
        en: 'the advice was changed after it was made',
      },
      path: ['result', ...path, 'receipt', 'adviceHash'],
      suggestion: {
        nl: 'toon het zoals het werd gegeven, of vraag opnieuw advies',
        en: 'show it as it was returned, or ask for advice again',
      },
    }),
  ]
}

/** The advice in a result, as far as there is one. */
interface StoredAdvice {
  readonly receipt?: { readonly adviceHash?: unknown } | null
}

/** The advice that a result is or holds, and where it stands. */
function adviceIn(result: Renderable): readonly [StoredAdvice | undefined, Issue['path']] {
  if (result.type === 'advice') return [result, []]
  return result.type === 'check' ? [result.advice, ['advice']] : [undefined, []]
}

function resultIssues(result: unknown): readonly Issue[] {
  const { what, hint } = described(result)
  if (typeof result !== 'object' || result === null || Array.isArray(result) || hint !== undefined)
    return [noResult(what, hint)]
  if ('ok' in result && 'value' in result) return [noResult(ofASafe, itsValue)]
  if ('ok' in result && 'issues' in result) return [noResult(ofASafe, itsIssues)]
  if ('conduct' in result && !('recommended' in result)) return [noResult(aCase, askForAdvice)]
  if ('type' in result && result.type === 'advice-brief') return [noResult(aBrief, askForAll)]
  if ('contractVersion' in result && result.contractVersion !== contractVersion)
    return [otherContract(result.contractVersion)]
  return missingProperties(result)
}

const ofASafe: BilingualText = {
  nl: 'wat een `safe…`-functie gaf',
  en: 'what a `safe…` function returned',
}
const itsValue: BilingualText = { nl: 'geef de `value` ervan', en: 'hand over its `value`' }
const itsIssues: BilingualText = { nl: 'toon de `issues` ervan', en: 'show its `issues`' }
const aCase: BilingualText = { nl: 'een zaak', en: 'a case' }
const askForAdvice: BilingualText = {
  nl: 'vraag om advies: `advise(theCase)`',
  en: 'ask for advice: `advise(theCase)`',
}
const aBrief: BilingualText = { nl: 'een kort advies', en: 'a brief advice' }
const askForAll: BilingualText = {
  nl: 'vraag om de hele uitleg: `advise(theCase)`',
  en: 'ask for the whole explanation: `advise(theCase)`',
}
const asReturned: BilingualText = {
  nl: 'toon een resultaat zoals het werd gegeven',
  en: 'render a result as it was returned',
}

function missingProperties(result: object): readonly Issue[] {
  const found = Object.entries(propertiesOf).find(
    ([type]) => 'type' in result && result.type === type,
  )
  // An object of something else altogether.
  if (found === undefined) return [noResult(inEither('`object`'))]
  const missing = ['contractVersion', ...found[1]].filter((key) => !(key in result))
  return missing.map((key) =>
    issueOf({
      code: 'missing',
      message: isMissing(key),
      path: ['result', key],
      suggestion: asReturned,
    }),
  )
}

function noResult(what: BilingualText, suggestion?: BilingualText): Issue {
  return issueOf({
    code: 'wrong-type',
    message: { nl: `${what.nl} is geen resultaat`, en: `${what.en} is not a result` },
    path: ['result'],
    expected: resultsMeant,
    suggestion,
  })
}

function otherContract(version: unknown): Issue {
  return issueOf({
    code: 'unsupported',
    message: {
      nl: `het resultaat is van contract \`${token(version)}\``,
      en: `the result is of contract \`${token(version)}\``,
    },
    path: ['result', 'contractVersion'],
    expected: inEither(`contract ${contractVersion}`),
    suggestion: {
      nl: 'gebruik de versie van het programma die het maakte',
      en: 'use the version of the library that made it',
    },
  })
}

/**
 * Renders what was found to be a result. Throws a UsageError where it breaks half-way, as with one that was changed after it was
 * made; what broke is the `cause`.
 */
export function renderedOrRefused<T>(render: () => T): T {
  try {
    return render()
  } catch (cause) {
    const issue = noResult(handedOver, asReturned)
    throw new UsageError([{ ...issue, code: 'unreadable' }], { cause })
  }
}

const handedOver: BilingualText = { nl: 'wat u gaf', en: 'what was handed over' }

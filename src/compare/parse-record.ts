import { isMissing, issueOf } from '../base/issue'
import type { BilingualText } from '../base/text'
import type { AdviseOptions } from '../advice/advise'
import { decidedCase } from '../advice/context'
import { storedAdvice } from '../advice/stored-advice'
import { verified } from '../advice/verify-advice'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { policyFrom } from '../policy/given'
import { deepFreeze, type PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { plainData, readPlain, under } from '../base/plain'
import { CaseError, type Issue, listed, mostListed, type Result, token } from '../base/problem'
import { calledAttention } from '../case/called'
import { decisionOf, inDecision, together } from './decision'
import { parseOne } from './parse-decided'
import type { DecisionRecord } from './record'

/**
 * Reads a decision record: the case, the advice as it was shown, and what was decided, in closed words. A departure without reasons is
 * not refused, for a record says what was decided; `compare` tells of it.
 *
 * @param value - a record, or anything that may be one
 * @param options - the policy whose words it uses; the shipped one when left out
 * @returns the record, frozen
 * @throws CaseError with every problem at once: an own word, a name, an advice that was changed or is about another case
 * @throws UsageError where the options are not what they should be
 *
 * @example
 * ```ts
 * const theCase = { reference: '2026-014', stage: 'concluded', conduct: [{ behaviour: 'insult', finding: 'established' }] } as const
 * parseDecisionRecord({
 *   case: theCase,
 *   advice: advise(theCase, { explain: 'brief' }),
 *   decision: { measures: ['corrective-talk'], decidedOn: '2026-05-01', decidedBy: 'line-manager', reasons: [] },
 * })
 * ```
 */
export function parseDecisionRecord<V extends Vocabulary = Arbocatalogus2026>(
  value: unknown,
  options?: AdviseOptions<V>,
): DecisionRecord<V> {
  const result = safeParseDecisionRecord(value, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Reads like {@link parseDecisionRecord}, but returns the problems instead of throwing them.
 *
 * @param value - a record, or anything that may be one
 * @param options - the policy whose words it uses; the shipped one when left out
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError where the options are not what they should be: that is a fault of the program, not of the record
 */
export function safeParseDecisionRecord<V extends Vocabulary = Arbocatalogus2026>(
  value: unknown,
  options?: AdviseOptions<V>,
): Result<DecisionRecord<V>> {
  const policy = policyFrom(options)
  const { record, issues, more } = readPlain(value, deepest, (plain) => readRecord(policy, plain))
  if (record === undefined || issues.length > 0) return { ok: false, issues: listed(issues, more) }
  return { ok: true, value: deepFreeze(record) as DecisionRecord<V> }
}

/** How many objects deep a record is read: deeper than any advice in it is. */
const deepest = 22

interface ReadRecord {
  readonly record: unknown
  readonly issues: readonly Issue[]
  readonly more: number
}

function readRecord(policy: PolicyInside, plain: unknown): ReadRecord {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return { record: undefined, issues: [noRecord(plain)], more: 0 }
  const { given, issues } = decisionOf(plain)
  const read = parseOne(policy, given, { index: 0, left: mostListed }, calledAttention(policy))
  const told = read.issues.map(({ path: [, ...path], ...issue }) =>
    inDecision({ ...issue, path }, 0),
  )
  const { case: theCase, advice } = plain as Readonly<Record<string, unknown>>
  const all = [...together(issues, told), ...adviceIssues(policy, theCase, advice)]
  return { record: plain, issues: all, more: read.more }
}

/**
 * What is wrong with a decision on a case by itself, as a paper takes it; paths start with `decision`. Takes any value.
 *
 * @internal
 */
export function decisionIssues(
  decision: unknown,
  theCase: unknown,
  policy: PolicyInside | undefined,
): readonly Issue[] {
  const { value, issues } = plainData(decision, deepestDecision)
  if (issues.length > 0) return listed(under('decision', issues))
  const { given, issues: shape } = decisionOf({ case: theCase, decision: value })
  if (policy === undefined) return listed(shape)
  const read = parseOne(policy, given, { index: 0, left: mostListed }, calledAttention(policy))
  const told = read.issues.map(({ path: [, ...path], ...issue }) =>
    inDecision({ ...issue, path }, 0),
  )
  return listed(together(shape, told).filter(({ path }) => path[0] === 'decision'))
}

/** How many objects deep a decision is: itself, and its lists. */
const deepestDecision = 2

function noRecord(value: unknown): Issue {
  return issueOf({
    code: 'wrong-type',
    message: {
      nl: `\`${token(value)}\` is geen besluit dat is vastgelegd`,
      en: `\`${token(value)}\` is not a decision record`,
    },
    path: [],
    expected: {
      nl: 'een object met `case`, `advice` en `decision`',
      en: 'an object with `case`, `advice` and `decision`',
    },
  })
}

/** What is wrong with the advice in a record: it is none, it was changed, or it is about another case. */
function adviceIssues(policy: PolicyInside, theCase: unknown, advice: unknown): readonly Issue[] {
  if (advice === undefined)
    return [
      issueOf({
        code: 'missing',
        message: isMissing('advice'),
        path: ['advice'],
        suggestion: {
          nl: 'bewaar het advies zoals het is getoond, in zijn geheel of kort',
          en: 'keep the advice as it was shown, whole or brief',
        },
      }),
    ]
  const { value: stored, issues } = storedAdvice(advice)
  if (stored === undefined) return under('advice', issues)
  const decided = decidedCase(policy, theCase)
  if (!decided.ok) return []
  const { status } = verified(decided.value, stored)
  if (status === 'tampered') return [contradicted(wasChanged, ['advice'])]
  if (status === 'case-changed')
    return [contradicted(isOfAnother, ['advice', 'receipt', 'caseHash'])]
  return []
}

const wasChanged: BilingualText = {
  nl: 'het advies is veranderd nadat het was gemaakt',
  en: 'the advice was changed after it was made',
}
const isOfAnother: BilingualText = {
  nl: 'het advies gaat over een andere zaak',
  en: 'the advice is about another case',
}

function contradicted(message: BilingualText, path: Issue['path']): Issue {
  return issueOf({
    code: 'contradiction',
    message,
    path,
    suggestion: {
      nl: 'bewaar de zaak en het advies zoals ze op de dag van het besluit waren',
      en: 'keep the case and the advice as they were on the day of the decision',
    },
  })
}

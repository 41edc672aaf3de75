import type { AdviseOptions } from '../../advice/advise'
import { issueOf } from '../../base/issue'
import {
  CaseError,
  type Failure,
  type Result,
  type Success,
  token,
  UsageError,
} from '../../base/problem'
import type { Case } from '../../case/case'
import type { Arbocatalogus2026 } from '../../generated/vocabulary'
import { policyFrom } from '../../policy/given'
import type { PolicyInside } from '../../policy/ready'
import type { Count } from '../../policy/result-words'
import type { Vocabulary } from '../../policy/vocabulary'
import { type AdvisedRow, advisedRow, type CaseWithMeasure } from './advised-row'

/** What became of one value of many: a row, or every problem in it. */
export type AdvisedValue<V extends Vocabulary = Arbocatalogus2026> = (
  Success<AdvisedRow<V>> | Failure
) & {
  /** Which value it is, from 1. */
  readonly at: Count
}

/**
 * The advice on one case in a row: for many cases, where the whole explanation of each is too much.
 *
 * @param value - a case, or a case with a measure to hold against the advice
 * @param options - the policy to advise by; the shipped one when left out
 * @returns the row, frozen; the same as in the advice and the check on that case
 * @throws CaseError with every problem at once
 * @throws UsageError where the options are not what they should be
 *
 * @example
 * ```ts
 * const conduct = [{ behaviour: 'belittling', finding: 'established' }] as const
 * const row = adviseRow({ case: { stage: 'concluded', conduct }, measure: 'oral-warning' })
 * row.verdict // 'defensible'
 * ```
 */
export function adviseRow<V extends Vocabulary = Arbocatalogus2026>(
  value: Case<NoInfer<V>> | CaseWithMeasure<NoInfer<V>>,
  options?: AdviseOptions<V>,
): AdvisedRow<V> {
  const result = safeAdviseRow(value, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Makes a row like {@link adviseRow}, but returns the problems instead of throwing them. Takes any value.
 *
 * @param value - a case, a case with a measure, or anything that may be one
 * @param options - the policy to advise by; the shipped one when left out
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError where the options are not what they should be
 */
export function safeAdviseRow<V extends Vocabulary = Arbocatalogus2026>(
  value: unknown,
  options?: AdviseOptions<V>,
): Result<AdvisedRow<V>> {
  return advisedRow(policyFrom(options), value) as Result<AdvisedRow<V>>
}

/**
 * Advises on many cases, one by one, in their order. A value that is no case gets its problems, and the rest goes on; so does a
 * reference that was there before. Of each value it keeps the reference alone, so that memory does not grow with what is in it.
 *
 * @param values - cases, or cases with a measure, from a list or a stream
 * @param options - the policy to advise by; the shipped one when left out
 * @returns a row for each value, or the problems in it, with its place from 1
 * @throws UsageError where the options or the values are not what they should be
 *
 * @example
 * ```ts
 * const conduct = [{ behaviour: 'threat', finding: 'established' }] as const
 * for await (const row of adviseRows([{ reference: '2026-014', stage: 'concluded', conduct }]))
 *   if (row.ok) row.value.recommended // 'transfer'
 * ```
 */
export function adviseRows<V extends Vocabulary = Arbocatalogus2026>(
  values: Iterable<unknown> | AsyncIterable<unknown>,
  options?: AdviseOptions<V>,
): AsyncGenerator<AdvisedValue<V>, void, undefined> {
  const policy = policyFrom(options)
  if (!isManyValues(values)) throw new UsageError([noValues(values)])
  return eachOf(values, rowAdviser(policy)) as AsyncGenerator<AdvisedValue<V>, void, undefined>
}

async function* eachOf(
  values: Iterable<unknown> | AsyncIterable<unknown>,
  advise: RowAdviser,
): AsyncGenerator<AdvisedValue<Vocabulary>, void, undefined> {
  let at = 0
  for await (const value of values) {
    at += 1
    yield { ...advise(value), at }
  }
}

/** Advises on one value after another. */
export type RowAdviser = (value: unknown) => Result<AdvisedRow<Vocabulary>>

/** Advises on one value after another, and refuses a reference that was there before. */
export function rowAdviser(policy: PolicyInside): RowAdviser {
  const references = new Set<string>()
  return (value) => {
    const row = advisedRow(policy, value)
    if (!row.ok || row.value.reference === null) return row
    const { reference } = row.value
    if (references.has(reference)) return { ok: false, issues: [twice(reference)] }
    references.add(reference)
    return row
  }
}

function twice(reference: string) {
  return issueOf({
    code: 'duplicate',
    message: {
      nl: `het kenmerk \`${token(reference)}\` is al van een andere zaak`,
      en: `the reference \`${token(reference)}\` is already that of another case`,
    },
    path: ['reference'],
    suggestion: {
      nl: 'geef elke zaak een eigen kenmerk',
      en: 'give every case its own reference',
    },
  })
}

function isManyValues(values: unknown): values is Iterable<unknown> {
  if (typeof values !== 'object' || values === null) return false
  return Symbol.asyncIterator in values || Symbol.iterator in values
}

function noValues(values: unknown) {
  return issueOf({
    code: 'wrong-type',
    message: {
      nl: `\`${token(values)}\` is geen rij of stroom van zaken`,
      en: `\`${token(values)}\` is not a list or a stream of cases`,
    },
    path: ['values'],
    expected: { nl: 'een lijst, of een stroom van waarden', en: 'a list, or a stream of values' },
  })
}

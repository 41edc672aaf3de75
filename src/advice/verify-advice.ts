import { relationOf } from '../case/case'
import type { Case } from '../case/case'
import { normalCase } from '../case/normal'
import { understand } from '../case/understand'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { policyFrom } from '../policy/given'
import { deepFreeze, type PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { attempt } from '../base/attempt'
import { CaseError, listed, type Result } from '../base/problem'
import type { BilingualText } from '../base/text'
import { libraryVersion } from '../base/version'
import type { Advice } from './advice'
import type { AdviceBrief } from './advice-brief'
import type { AdviseOptions } from './advise'
import { buildAdvice } from './build-advice'
import { buildBrief } from './build-brief'
import { adviceHashOf, contentHash } from './content-hash'
import { decidedCase, type Explaining } from './context'
import { differencesBetween, labelsOfIds } from './difference'
import { readStored, type StoredAdvice } from './stored-advice'
import type { AdviceStatus, AdviceVerification } from './verification'

/**
 * Holds a stored advice against what would be advised today: is it still what it was, and is it still what comes out?
 *
 * @param theCase - the case that the advice is said to be about
 * @param advice - what `advise` returned, whole or brief, also as it comes back from JSON
 * @param options - the policy to advise by today; the shipped one when left out
 * @returns whether it is the same, and if not what differs; frozen
 * @throws CaseError where the case is not accepted
 * @throws UsageError where the advice is none, is of another contract or holds no hashes, or the options are not what they should be
 *
 * @example
 * ```ts
 * const theCase = { stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'established' }] } as const
 * const stored = JSON.stringify(advise(theCase))
 * verifyAdvice(theCase, JSON.parse(stored)).status // 'same'
 * ```
 */
export function verifyAdvice<V extends Vocabulary = Arbocatalogus2026>(
  theCase: Case<NoInfer<V>>,
  advice: Advice<NoInfer<V>> | AdviceBrief<NoInfer<V>>,
  options?: AdviseOptions<V>,
): AdviceVerification {
  const result = safeVerifyAdvice(theCase, advice, options)
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/**
 * Verifies like {@link verifyAdvice}, but returns the problems of the case instead of throwing them. Takes any values.
 *
 * @param theCase - a case, or anything that may be one
 * @param advice - a stored advice, or anything that may be one
 * @param options - the policy to advise by today; the shipped one when left out
 * @returns `{ ok: true, value }` or `{ ok: false, issues }`
 * @throws UsageError where the advice is none or the options are not what they should be: that is a fault of the program, not of the case
 */
export function safeVerifyAdvice<V extends Vocabulary = Arbocatalogus2026>(
  theCase: unknown,
  advice: unknown,
  options?: AdviseOptions<V>,
): Result<AdviceVerification> {
  const policy = policyFrom(options)
  const stored = readStored(advice)
  const decided = decidedCase(policy, theCase)
  if (!decided.ok) return { ok: false, issues: listed(decided.issues, decided.more) }
  return { ok: true, value: verified(decided.value, stored) }
}

/**
 * A stored advice beside what is advised on a case today.
 *
 * @internal
 */
export function verified(context: Explaining, stored: StoredAdvice): AdviceVerification {
  const { policy, theCase } = context
  const present = stored.type === 'advice' ? buildAdvice(context) : buildBrief(context)
  const status = statusOf(context, stored, present)
  const found =
    status === 'same'
      ? { differs: [], more: 0 }
      : differencesBetween(stored, present, {
          labelOf: labelsOfIds(policy, relationOf(theCase)),
          isTampered: status === 'tampered',
        })
  return deepFreeze<AdviceVerification>({
    type: 'advice-verification',
    contractVersion: 1,
    status,
    because: sentences[status],
    ...found,
  })
}

/** The first of the reasons why the two can differ that holds; with none of them, the same must come out. */
function statusOf(
  context: Explaining,
  stored: StoredAdvice,
  present: Advice<Vocabulary> | AdviceBrief<Vocabulary>,
): AdviceStatus {
  const { receipt } = stored
  const { policy } = context
  if (!isAsMade(stored)) return 'tampered'
  if (!isSameCase(policy, receipt, present.receipt)) return 'case-changed'
  if (receipt.policyHash !== policy.hash) return 'policy-changed'
  if (receipt.library !== libraryVersion) return 'library-changed'
  return receipt.adviceHash === present.receipt.adviceHash ? 'same' : 'tampered'
}

/** Whether a stored advice matches the hashes in its own receipt. */
function isAsMade(stored: StoredAdvice): boolean {
  const { receipt } = stored
  return (
    adviceHashOf(stored) === receipt.adviceHash && contentHash(receipt.case) === receipt.caseHash
  )
}

/** Whether two cases are the same, also where another policy wrote down the first of them: today's policy understands both. */
function isSameCase(
  policy: PolicyInside,
  { case: stored, caseHash }: StoredAdvice['receipt'],
  present: { readonly caseHash: string },
): boolean {
  if (caseHash === present.caseHash) return true
  const understood = attempt(() => understand(policy, stored))
  if (understood?.ok !== true) return false
  return contentHash(normalCase(policy, understood.value)) === present.caseHash
}

const sentences: Readonly<Record<AdviceStatus, BilingualText>> = {
  same: {
    nl: 'Dit advies is niet gewijzigd, en vandaag komt er precies hetzelfde uit.',
    en: 'This advice was not changed, and today exactly the same comes out.',
  },
  tampered: {
    nl: 'Dit advies is gewijzigd nadat het is gemaakt.',
    en: 'This advice was changed after it was made.',
  },
  'case-changed': {
    nl: 'Dit advies gaat over een andere zaak, of de zaak is sindsdien gewijzigd.',
    en: 'This advice is about another case, or the case was changed since.',
  },
  'policy-changed': {
    nl: 'Dit advies is gemaakt met een andere regeling, of een andere versie ervan.',
    en: 'This advice was made with another policy, or another version of it.',
  },
  'library-changed': {
    nl: 'Dit advies is gemaakt met een andere versie van het programma.',
    en: 'This advice was made with another version of the library.',
  },
}

import type { Case } from '../case/case'
import { normalCase } from '../case/normal'
import { deepFreeze, type PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { libraryVersion } from '../base/version'
import type { Receipt } from './advice'
import { adviceHashOf, contentHash, type Receipted } from './content-hash'
import { type AtLevels, type Context, statementsIn } from './context'

/**
 * What an answer was made of. Hashing a whole advice takes longer than making it, so that the hashes are worked out when they
 * are first read, and the case in its one spelling is; to whoever reads, copies or writes it they are properties like the others.
 */
export function receiptOf(
  context: Context,
  whole: () => Receipted,
  facts: Receipt['facts'],
): Receipt<Vocabulary> {
  const { policy, theCase } = context
  let understood: Case<Vocabulary> | undefined
  const asUnderstood = () => (understood ??= deepFreeze(normalCase(policy, context)))
  let caseHash: string | undefined
  let adviceHash: string | undefined
  return Object.freeze<Receipt<Vocabulary>>({
    policy: policy.id,
    policyVersion: policy.version,
    policyHash: policy.hash,
    adoption: policy.data.about.adoption,
    library: libraryVersion,
    layers: statementsIn(context).layers,
    reference: theCase.reference ?? null,
    assessedOn: theCase.assessedOn ?? null,
    facts,
    get case() {
      return asUnderstood()
    },
    get caseHash() {
      return (caseHash ??= contentHash(asUnderstood()))
    },
    get adviceHash() {
      return (adviceHash ??= adviceHashOf(whole()))
    },
  })
}

/** What a result about many cases was made with. */
export function madeWith({
  id,
  version,
  hash,
}: PolicyInside): Pick<Receipt, 'policy' | 'policyVersion' | 'policyHash' | 'library'> {
  return { policy: id, policyVersion: version, policyHash: hash, library: libraryVersion }
}

/** What is known of each fact, by id, frozen. */
export function factsOf(context: AtLevels): Receipt['facts'] {
  const { derived, decision } = context
  const facts: Record<string, string> = {}
  for (const { fact, index, isClaimed, levels } of statementsIn(context).factsOfTheCase) {
    const level = levels[decision.asKnown[index] ?? -1]
    const isTold = !isClaimed || derived.asKnown[index] === 1
    if (isTold && level !== undefined) facts[fact] = level
  }
  return Object.freeze(facts)
}

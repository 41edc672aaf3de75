import type { AdviseOptions } from '../../advice/advise'
import { issueOf } from '../../base/issue'
import { token, UsageError } from '../../base/problem'
import type { Arbocatalogus2026 } from '../../generated/vocabulary'
import { policyFrom } from '../../policy/given'
import type { Vocabulary } from '../../policy/vocabulary'
import { archiveHeldAgainst } from './build-archive'
import type { ArchivedRecord, ArchiveVerification } from './archive-verification'

/**
 * Holds what was kept against what would be advised today: which advices stand, which were changed, and which another version of the
 * policy or of the library would answer otherwise. Changes nothing.
 *
 * @param records - advices, whole or brief, and decision records, each with what it is known by; a case without an advice is named
 * @param options - the policy of today; the shipped one when left out
 * @returns each advice with how it stands, and what could not be read; frozen
 * @throws UsageError where the list or the options are not what they should be; what is wrong within a record is in `unread`
 *
 * @example
 * ```ts
 * const advice = advise({ stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'established' }] })
 * verifyArchive([{ name: 'advice.json', value: JSON.parse(JSON.stringify(advice)) }]).standing // 1
 * ```
 */
export function verifyArchive<V extends Vocabulary = Arbocatalogus2026>(
  records: readonly ArchivedRecord[],
  options?: AdviseOptions<V>,
): ArchiveVerification {
  const policy = policyFrom(options)
  if (!Array.isArray(records) || !records.every(isNamed)) throw new UsageError([noRecords(records)])
  return archiveHeldAgainst(policy, records)
}

function isNamed(record: unknown): record is ArchivedRecord {
  if (typeof record !== 'object' || record === null) return false
  const { name } = record as Partial<ArchivedRecord>
  return typeof name === 'string' && ('value' in record || 'issues' in record)
}

function noRecords(records: unknown) {
  return issueOf({
    code: 'wrong-type',
    message: {
      nl: `\`${token(records)}\` is geen lijst van wat is bewaard`,
      en: `\`${token(records)}\` is not a list of what was kept`,
    },
    path: ['records'],
    expected: {
      nl: 'een lijst met bij elk een `name` en een `value`',
      en: 'a list with a `name` and a `value` of each',
    },
  })
}

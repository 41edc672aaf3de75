import type { Receipt } from '../../advice/advice'
import type { Lang } from '../../base/text'
import { words } from '../words'

/** The policy and the library that something on many cases was made with. */
export function receiptLine(
  {
    policy,
    policyVersion,
    policyHash,
    library,
  }: Pick<Receipt, 'policy' | 'policyVersion' | 'policyHash' | 'library'>,
  lang: Lang,
): string {
  const hash = `${policyHash.slice(0, 19)}…`
  return `${words.receipt[lang]}: ${policy} ${policyVersion} (${hash}), evenredig ${library}`
}

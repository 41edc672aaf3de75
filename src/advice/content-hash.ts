import { canonicalJson } from '../base/canonical'
import { sha256Of } from '../base/hash'

/** Anything with a receipt that can hold a hash of it. */
export interface Receipted {
  /** What it was made of. */
  readonly receipt: object
}

const ownHash = 'adviceHash'

/** The hash of data: SHA-256 over it as canonical JSON. */
export function contentHash(content: unknown): string {
  return sha256Of(canonicalJson(content))
}

/** The hash of a whole advice, which stands in its own receipt: over all but itself. */
export function adviceHashOf(advice: Receipted): string {
  const receipt: Record<string, unknown> = {}
  // Taken over one by one, for reading the hash itself would ask for it again.
  for (const key of Object.keys(advice.receipt))
    if (key !== ownHash) receipt[key] = (advice.receipt as Readonly<Record<string, unknown>>)[key]
  return contentHash({ ...advice, receipt })
}

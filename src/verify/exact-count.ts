import type { ExactCount } from '../policy/result-words'

/** A count as JSON can hold it exactly: a number, or its digits where a number would round it. */
export function exactCount(count: bigint): ExactCount {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count)
}

import { deepFreeze, type PolicyInside } from '../policy/ready'

type Made = Map<string | number, unknown>
const made = new WeakMap<PolicyInside, Map<string, Made>>()

/**
 * Makes a part of an advice only once for each policy, kind of part and key: it is the same for every case.
 * What it makes is frozen; keys come from the policy, so that there are only so many.
 */
export function once<T>(
  policy: PolicyInside,
  kind: string,
  key: string | number,
  make: () => T,
): T {
  let kinds = made.get(policy)
  if (kinds === undefined) made.set(policy, (kinds = new Map<string, Made>()))
  let known = kinds.get(kind)
  if (known === undefined) kinds.set(kind, (known = new Map<string | number, unknown>()))
  const found = known.get(key)
  if (found !== undefined) return found as T
  const value = deepFreeze(make())
  known.set(key, value)
  return value
}

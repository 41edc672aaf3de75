import type { PolicyData } from './policy'

/**
 * What follows from the data of a policy alone, or from a policy that was opened: made when it is first asked for, and kept as long as the
 * policy is.
 */
export function perPolicy<T, P extends object = PolicyData>(
  make: (policy: P) => T,
): (policy: P) => T {
  const kept = new WeakMap<P, T>()
  return (policy) => {
    const known = kept.get(policy)
    if (known !== undefined) return known
    const made = make(policy)
    kept.set(policy, made)
    return made
  }
}

/** What follows from a policy and something of a moment, such as a case: made when it is first asked for, and kept as long as both are. */
export function perPolicyAnd<P extends object, K extends object, T>(
  make: (policy: P, about: K) => T,
): (policy: P, about: K) => T {
  const kept = new WeakMap<P, WeakMap<K, { readonly made: T }>>()
  return (policy, about) => {
    const own = kept.get(policy) ?? new WeakMap<K, { readonly made: T }>()
    const known = own.get(about)
    if (known !== undefined) return known.made
    const made = make(policy, about)
    kept.set(policy, own.set(about, { made }))
    return made
  }
}

/** What follows from one word: made when it is first asked for. There are only so many words, so all are kept. */
export function perWord<T>(make: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const made = make(word)
    kept.set(word, made)
    return made
  }
}

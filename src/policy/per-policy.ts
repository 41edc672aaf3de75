import type { PolicyData } from './policy'

/** What follows from the data of a policy alone: made when it is first asked for, and kept as long as the policy is. */
export function perPolicy<T>(make: (data: PolicyData) => T): (data: PolicyData) => T {
  const kept = new WeakMap<PolicyData, T>()
  return (data) => {
    const known = kept.get(data)
    if (known !== undefined) return known
    const made = make(data)
    kept.set(data, made)
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

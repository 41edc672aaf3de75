/**
 * Keeps what was made for the last keys that were asked for: `most` of them for certain, and never more than twice as many. What
 * is made for a key has to hang on that key alone; it may not be undefined.
 */
export function keptLately<T>(most: number): (key: string, make: () => T) => T {
  let now = new Map<string, T>()
  let before = now
  return (key, make) => {
    const known = now.get(key)
    if (known !== undefined) return known
    const made = before.get(key) ?? make()
    if (now.size >= most) {
      before = now
      now = new Map()
    }
    now.set(key, made)
    return made
  }
}

/** What reading gives; undefined where reading throws, as with a proxy that is revoked. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

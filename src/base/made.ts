/** The results that were made here, each frozen throughout. A copy of one, and what came back from storage, is not among them. */
const made = /* @__PURE__ */ new WeakSet<object>()

/** Remembers a result that is frozen throughout as made here: nobody can have changed it since. */
export function asMade<T extends object>(result: T): T {
  made.add(result)
  return result
}

/** Whether a result was made here, and so is what it was. */
export function isAsMade(result: unknown): boolean {
  return typeof result === 'object' && result !== null && made.has(result)
}

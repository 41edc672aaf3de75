/** Works something out when it is its turn. */
export type InTurn = <T>(work: () => T) => Promise<T>

/**
 * Works things out one at a time, with a turn of the event loop before each. So a server goes on accepting lines and reading what is sent
 * while many wait for an answer: where a hundred are worked out in one go it hears nobody, and lines that were not accepted break off.
 */
export function takingTurns(): InTurn {
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const own = before.then(turnOfLoop).then(work)
    before = own.catch(() => undefined)
    return own
  }
}

function turnOfLoop(): Promise<void> {
  // Not every runtime has the first, which takes no longer than the turn.
  const { setImmediate: soon = setTimeout } = globalThis as {
    readonly setImmediate?: (then: () => void) => unknown
  }
  return new Promise((resolve) => void soon(resolve))
}

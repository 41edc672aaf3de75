import { setImmediate } from 'node:timers/promises'
import type { Pieces } from '../base/pieces'

/** Lets everything else that waits have a turn. */
export async function aTurn(): Promise<void> {
  await setImmediate()
}

/** Does work piece by piece, and lets others have a turn between two pieces. */
export async function byTurns<T>(pieces: Pieces<T>): Promise<T> {
  for (;;) {
    const piece = pieces.next()
    if (piece.done === true) return piece.value
    await aTurn()
  }
}

/** What is called after each piece of work: each time so many are done, others have a turn. Nothing reads a clock. */
export function restEvery(pieces: number): () => Promise<void> | undefined {
  let done = 0
  return () => (++done % pieces === 0 ? aTurn() : undefined)
}

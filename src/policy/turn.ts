import { setImmediate } from 'node:timers/promises'

/** Lets everything else that waits have a turn. */
export async function aTurn(): Promise<void> {
  await setImmediate()
}

/** What is called after each piece of work: each time so many are done, others have a turn. Nothing reads a clock. */
export function restEvery(pieces: number): () => Promise<void> | undefined {
  let done = 0
  return () => (++done % pieces === 0 ? aTurn() : undefined)
}

import type { Readable, Writable } from 'node:stream'
import type { Environment } from './language'

/** Where a run reads what is not in a file, and where it asks. */
export interface Standard {
  /** All of standard input; of what is longer than so many bytes no more than shows that it is. */
  readonly read: (most: number) => Uint8Array
  /** Where answers come from, line by line. */
  readonly input: Readable
  /** Where questions go to. */
  readonly output: Writable
  /** Whether somebody sits at a terminal. */
  readonly terminal: boolean
  /** How wide the terminal is, or what reads instead, in characters; undefined where that is not known. */
  readonly columns: number | undefined
  /** The day it is where somebody sits, as an ISO day. */
  readonly today: () => string
  /** The command as it was started, so that it can be started again from the same folder. */
  readonly startedAs: string
  /** What the surroundings of the process say of its language; where it is left out, nothing. */
  readonly environment?: Environment
  /** From now on Ctrl-C ends what is asked, not the process. */
  readonly stoppable: () => AbortSignal
}

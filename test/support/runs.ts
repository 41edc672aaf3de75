/** Whether everything is tried that a test could try: in `test:all` and before a release, not in each run of the suite. */
const isWhole = process.env['EVENREDIG_RUNS'] === 'all'

/** How many random cases a law is tried on: a quarter of what it asks for, as people wait for the suite; all of them in the long run. */
export function runs(asked: number): number {
  return isWhole ? asked : Math.ceil(asked / 4)
}

/** What a proof goes through: one in so many in the suite; all of it in the long run, without which it proves nothing. */
export function gone<T>(all: readonly T[], oneIn = 4): readonly T[] {
  return isWhole ? all : all.filter((_, place) => place % oneIn === 0)
}

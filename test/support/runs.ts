/** How much is tried: `all` in `test:all` and before a release, `few` where the suite is run a thousand times over, as against mutants. */
const asked = process.env['EVENREDIG_RUNS']
const isWhole = asked === 'all'

/** One case in so many. */
const oneInRuns = asked === 'few' ? 40 : 4

/** How many random cases a law is tried on: a quarter of what it asks for, as people wait for the suite; all of them in the long run. */
export function runs(wanted: number): number {
  return isWhole ? wanted : Math.ceil(wanted / oneInRuns)
}

/** What a proof goes through: one in so many in the suite; all of it in the long run, without which it proves nothing. */
export function gone<T>(all: readonly T[], oneIn = 4): readonly T[] {
  if (isWhole) return all
  const every = asked === 'few' ? oneIn * 40 : oneIn
  return all.filter((_, place) => place % every === 0)
}

/** What some facts add to the weighing: one sum for each tier that an act can reach. */
export interface SumVector {
  readonly sums: readonly number[]
  /** The same for two vectors with the same sums. */
  readonly key: string
}

/** A vector of these sums. */
export function vectorOf(sums: readonly number[]): SumVector {
  return { sums, key: sums.join() }
}

/** The vector of facts that add nothing. */
export function noSums(size: number): SumVector {
  return vectorOf(new Array<number>(size).fill(0))
}

/** What two sets of facts come to together. */
export function plus(one: SumVector, other: SumVector): SumVector {
  return vectorOf(one.sums.map((sum, at) => sum + (other.sums[at] as number)))
}

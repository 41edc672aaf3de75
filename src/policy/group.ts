import type { PolicyData } from './policy'

/** How the weights of a group come together. */
export interface Combining {
  /** Whether they add up; otherwise the strongest counts once. */
  readonly sum: boolean
  /** The least and the most they come to. */
  readonly lowest: number
  readonly highest: number
}

/** More than any weights come to; a whole number, which is faster to compare with than infinity. */
const noCap = 1_000_000

/** How the weights of a group of a policy come together. */
export function combiningOf({ combine, cap }: PolicyData['groups'][number]): Combining {
  return {
    sum: combine === 'sum',
    lowest: cap !== undefined && cap <= 0 ? cap : -noCap,
    highest: cap !== undefined && cap >= 0 ? cap : noCap,
  }
}

/** The stronger of two weights; of equals the first. */
export function stronger(first: number, second: number): number {
  return Math.abs(second) > Math.abs(first) ? second : first
}

/**
 * What each weight of a group counts for, in their order: where they add up, each until the cap is reached;
 * otherwise the strongest alone. What they count for together is what the group comes to.
 */
export function sharesOf({ sum, lowest, highest }: Combining, steps: readonly number[]): number[] {
  const within = (step: number) => Math.min(Math.max(step, lowest), highest)
  const strongest = steps.indexOf(steps.reduce(stronger, 0))
  if (!sum) return steps.map((step, place) => (place === strongest ? within(step) : 0))
  let sofar = 0
  return steps.map((step) => {
    const share = within(sofar + step) - sofar
    sofar += share
    return share
  })
}

/** What the weights of a group come to together. */
export function comesTo(group: Combining, steps: readonly number[]): number {
  return sharesOf(group, steps).reduce((total, share) => total + share, 0)
}

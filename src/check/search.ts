import type { Changes } from '../decide/what-if'
import type { Candidate } from './candidates'
import type { Nature } from './check-result'

/** A set of changes that does what was asked, and what it gives. */
export interface Found<T> {
  readonly candidates: readonly Candidate[]
  readonly gives: T
}

/** The most facts that one set may change. */
const mostFacts = 3

/**
 * Finds the smallest sets of facts for which `gives` gives something: all of one fact, else all of two, else all of three.
 * Of the same facts moved the same way only the smallest steps are kept. Exact: it tries every set.
 */
export function smallestSets<T>(
  candidates: readonly Candidate[],
  gives: (changes: Changes) => T | undefined,
): readonly Found<T>[] {
  for (let size = 1; size <= mostFacts; size++) {
    const found = setsOfSize(candidates, size, gives)
    if (found.length > 0) return leastSteps(found).sort(bySize)
  }
  return []
}

function setsOfSize<T>(
  candidates: readonly Candidate[],
  size: number,
  gives: (changes: Changes) => T | undefined,
): Found<T>[] {
  const found: Found<T>[] = []
  const chosen: Candidate[] = []
  const changes: (readonly [fact: number, level: number])[] = []
  const visit = (from: number): void => {
    if (chosen.length === size) {
      const value = gives(changes)
      if (value !== undefined) found.push({ candidates: chosen.slice(), gives: value })
      return
    }
    for (let index = from; index < candidates.length; index++) {
      const next = candidates[index] as Candidate
      if (chosen.at(-1)?.fact === next.fact) continue
      chosen.push(next)
      changes.push(...next.sets)
      visit(index + 1)
      chosen.pop()
      changes.length -= next.sets.length
    }
  }
  visit(0)
  return found
}

/** Drops what asks for a larger step of the same facts in the same direction. */
function leastSteps<T>(found: readonly Found<T>[]): Found<T>[] {
  const groups = new Map<string, Found<T>[]>()
  for (const one of found) {
    const key = one.candidates.map(({ fact, direction }) => `${fact} ${direction}`).join()
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const isLarger = (one: Found<T>, other: Found<T>) =>
    other !== one &&
    other.candidates.every(
      ({ distance }, index) => distance <= (one.candidates[index] as Candidate).distance,
    )
  return [...groups.values()].flatMap((group) =>
    group.filter((one) => !group.some((other) => isLarger(one, other))),
  )
}

const natures: readonly Nature[] = ['can-do', 'find-out', 'happened']

/** The smallest step first; at the same size what can still be done, then what can still be found out, then what happened. */
function bySize(one: Found<unknown>, other: Found<unknown>): number {
  const keyOf = ({ candidates }: Found<unknown>) =>
    [
      candidates.reduce((sum, { distance }) => sum + distance, 0),
      candidates.reduce((sum, { nature }) => sum + natures.indexOf(nature), 0),
    ] as const
  const [a, b] = [keyOf(one), keyOf(other)]
  return a[0] - b[0] || a[1] - b[1]
}

import type { Changed, Changes } from '../decide/what-if'
import type { Candidate } from './candidates'
import type { Nature } from './check-result'

/** Candidates over different facts that together do what was asked. */
export type CandidateSet = readonly Candidate[]

/** The most facts that one set may change. */
export const mostFacts = 3

/**
 * Finds the smallest sets of facts that do what is asked: all of one fact, else all of two, else all of three.
 * Of the same facts moved the same way only the smallest steps are kept. Exact: it tries every set.
 */
export function smallestSets(
  candidates: readonly Candidate[],
  does: (changes: Changes) => boolean,
): readonly CandidateSet[] {
  for (let size = 1; size <= mostFacts; size++) {
    const found = setsOfSize(candidates, size, does)
    if (found.length > 0) return leastSteps(found).sort(bySize)
  }
  return []
}

function setsOfSize(
  candidates: readonly Candidate[],
  size: number,
  does: (changes: Changes) => boolean,
): readonly CandidateSet[] {
  const found: CandidateSet[] = []
  const chosen: Candidate[] = []
  const changes: Changed[] = []
  const visit = (from: number): void => {
    if (chosen.length === size) {
      if (does(changes)) found.push(chosen.slice())
      return
    }
    for (let index = from; index < candidates.length; index++) {
      const next = candidates[index] as Candidate
      if (chosen.at(-1)?.subject === next.subject) continue
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

/** The smallest steps of sets that were found in any order, in the order in which trying every set of candidates finds them. */
export function inOrder(
  candidates: readonly Candidate[],
  found: readonly CandidateSet[],
): readonly CandidateSet[] {
  const places = new Map(candidates.map((candidate, place) => [candidate, place]))
  const placeOf = (candidate: Candidate | undefined) => places.get(candidate as Candidate) as number
  const byPlace = (one: Candidate, other: Candidate) => placeOf(one) - placeOf(other)
  const sets = found.map((set) => [...set].sort(byPlace))
  sets.sort((one, other) => {
    const differs = one.findIndex((candidate, at) => candidate !== other[at])
    return placeOf(one[differs]) - placeOf(other[differs])
  })
  return leastSteps(sets).sort(bySize)
}

/** Drops what asks for a larger step of the same facts in the same direction. */
function leastSteps(found: readonly CandidateSet[]): CandidateSet[] {
  const groups = new Map<string, CandidateSet[]>()
  for (const set of found) {
    const key = set.map(({ subject, direction }) => `${subject} ${direction}`).join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [set])
    else group.push(set)
  }
  const isLarger = (set: CandidateSet, other: CandidateSet) =>
    other !== set &&
    other.every(({ distance }, index) => distance <= (set[index] as Candidate).distance)
  return [...groups.values()].flatMap((group) =>
    group.filter((set) => !group.some((other) => isLarger(set, other))),
  )
}

const natures: readonly Nature[] = ['can-do', 'find-out', 'happened']

/** The smallest step first; at the same size what can still be done, then what can still be found out, then what happened. */
function bySize(one: CandidateSet, other: CandidateSet): number {
  const steps = (set: CandidateSet) => set.reduce((sum, { distance }) => sum + distance, 0)
  const effort = (set: CandidateSet) =>
    set.reduce((sum, { nature }) => sum + natures.indexOf(nature), 0)
  return steps(one) - steps(other) || effort(one) - effort(other)
}

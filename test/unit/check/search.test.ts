import { expect, test } from 'vitest'
import type { Candidate } from '../../../src/check/candidates'
import { type CandidateSet, inOrder, smallestSets } from '../../../src/check/search'
import { smallestSetsProved } from '../../../src/check/search-proved'
import type { Turn, TurnClass } from '../../../src/check/turns'
import type { Changes } from '../../../src/decide/what-if'
import { numbers } from '../../support/numbers'

/** A fact at level 0 that goes to another level. */
function candidate(fact: number, to: number, nature: Candidate['nature'] = 'happened'): Candidate {
  const [distance, direction] = [Math.abs(to), Math.sign(to)]
  const subject = String(fact)
  const sets: Changes = [[fact, to]]
  return { fact, act: undefined, subject, from: 0, to, sets, distance, direction, nature }
}

const sumOf = (changes: Changes) => changes.reduce((sum, [, level]) => sum + level, 0)
const told = (sets: readonly CandidateSet[]) =>
  sets.map((set) => set.map(({ fact, to }) => `${fact}:${to}`).join(' '))

test('all sets of the first size that does it are found, without a larger step of the same facts', () => {
  const all = [0, 1, 2].flatMap((fact) => [candidate(fact, 1), candidate(fact, 2)])
  const found = (least: number) => told(smallestSets(all, (changes) => sumOf(changes) >= least))
  expect(found(1)).toEqual(['0:1', '1:1', '2:1'])
  expect(found(2)).toEqual(['0:2', '1:2', '2:2'])
  expect(found(3)).toEqual(['0:1 1:2', '0:2 1:1', '0:1 2:2', '0:2 2:1', '1:1 2:2', '1:2 2:1'])
  expect(found(6)).toEqual(['0:2 1:2 2:2'])
  expect(found(7)).toEqual([])
  const four = [0, 1, 2, 3].map((fact) => candidate(fact, 1))
  expect(told(smallestSets(four, (changes) => sumOf(changes) >= 4))).toEqual([])
  expect(told(smallestSets(four, (changes) => sumOf(changes) >= 3))).toHaveLength(4)
})

test('a step the other way is another set, and at the same size what can still be done comes first', () => {
  const ways = [candidate(0, -2), candidate(0, -1), candidate(0, 1), candidate(0, 2)]
  expect(told(smallestSets(ways, () => true))).toEqual(['0:-1', '0:1'])
  expect(told(smallestSets(ways, (changes) => sumOf(changes) !== -1))).toEqual(['0:1', '0:-2'])
  const natures = [
    candidate(0, 1),
    candidate(1, 1, 'find-out'),
    candidate(2, 1, 'can-do'),
    candidate(3, 2, 'can-do'),
  ]
  expect(told(smallestSets(natures, () => true))).toEqual(['2:1', '1:1', '0:1', '3:2'])
  const alike = [
    candidate(0, 1, 'find-out'),
    candidate(1, 1, 'find-out'),
    candidate(2, 1, 'can-do'),
    candidate(3, 1),
  ]
  const pairs = smallestSets(alike, (changes) =>
    ['0 1', '2 3'].includes(changes.map(([fact]) => fact).join(' ')),
  )
  expect(told(pairs)).toEqual(['0:1 1:1', '2:1 3:1'])
})

test('sets found in any order come in the order in which trying every set finds them', () => {
  const all = [0, 1, 2].flatMap((fact) => [candidate(fact, 1), candidate(fact, 2)])
  const tried: CandidateSet[] = []
  for (const first of all)
    for (const second of all) if (first.fact > second.fact) tried.unshift([first, second])
  const wanted = tried.filter((set) => sumOf(set.flatMap(({ sets }) => sets)) >= 3)
  expect(told(inOrder(all, wanted))).toEqual(
    told(smallestSets(all, (changes) => sumOf(changes) >= 3)),
  )
})

/** A small world in which every fact that weighs makes graver what goes up, and other facts decide whether there is a measure at all. */
function worldFrom(draw: (below: number) => number) {
  const weights = Array.from({ length: 2 + draw(3) }, () => draw(3))
  const gates = Array.from({ length: draw(3) }, (_, at) => 10 + at)
  const [base, width, opens] = [draw(6), 1 + draw(2), draw(2) === 1]
  const levelsOf = (fact: number) =>
    [[-1, 1], [1], [1, 2], [-2, -1, 1]][(base + fact) % 4] as number[]
  const all = [
    ...weights.flatMap((_, fact) => levelsOf(fact).map((to) => candidate(fact, to))),
    ...gates.map((fact) => candidate(fact, 1)),
  ]
  const classes = new Map<string, Turn[]>()
  weights.forEach((weight, fact) => {
    for (const gravity of [1, -1] as const) {
      const own = all.filter((one) => one.fact === fact && one.direction === gravity)
      const candidates = own.sort((one, other) => one.distance - other.distance)
      if (candidates.length === 0) continue
      const key =
        candidates.length > 1
          ? `fact ${fact} ${gravity}`
          : `${weight} ${gravity} ${candidates[0]?.to}`
      classes.set(key, [...(classes.get(key) ?? []), { candidates, gravity }])
    }
  })
  const weighed = (changes: Changes) => {
    const sum = changes.reduce((sofar, [fact, to]) => sofar + to * (weights[fact] ?? 0), base)
    return Math.max(0, Math.min(4, Math.floor(sum / width)))
  }
  const isStopped = (changes: Changes) => {
    const turned =
      gates.length > 0 && gates.every((gate) => changes.some(([fact]) => fact === gate))
    return turned !== opens
  }
  const aboutKind = all.filter(({ fact }) => gates.includes(fact))
  const rung = (changes: Changes) => (isStopped(changes) ? 0 : weighed(changes))
  const kinds: readonly TurnClass[] = [...classes.values()]
  return { rung, searched: { all, classes: kinds, aboutKind, whatIf: { weighed, isStopped } } }
}

test('what is found by the ends of what facts can come to is what trying every set finds', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const draw = numbers(seed)
    const { rung, searched } = worldFrom(draw)
    const now = rung([])
    const wanted = draw(5)
    const skipped = draw(8)
    const accepts = (set: CandidateSet) => set.every(({ fact }) => fact !== skipped)
    const isKept = (changes: Changes) => changes.every(([fact]) => fact !== skipped)
    const moved = smallestSetsProved(searched, {
      canLieBetween: (mildest, gravest) => mildest < now || gravest > now,
      accepts: () => true,
    })
    expect({ seed, found: told(moved) }).toEqual({
      seed,
      found: told(smallestSets(searched.all, (changes) => rung(changes) !== now)),
    })
    if (wanted === now) continue
    const reached = smallestSetsProved(searched, {
      canLieBetween: (mildest, gravest) => mildest <= wanted && wanted <= gravest,
      accepts,
    })
    expect({ seed, wanted, found: told(reached) }).toEqual({
      ...{ seed, wanted },
      found: told(smallestSets(searched.all, (one) => rung(one) === wanted && isKept(one))),
    })
  }
})

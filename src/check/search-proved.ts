import { setsOf } from '../base/sets'
import type { Changes, WhatIfApart } from '../decide/what-if'
import type { Candidate } from './candidates'
import { type CandidateSet, inOrder, mostFacts } from './search'
import { changesIn, type Turn, type TurnClass } from './turns'

/** What a search looks for: some rungs. */
export interface Sought {
  /** Whether there can be one of them from one rung to another; of one rung alone, whether it is wanted. */
  readonly canLieBetween: (mildest: number, gravest: number) => boolean
  /** Whether a set is taken that leads to a wanted rung. */
  readonly accepts: (set: CandidateSet) => boolean
}

/** Where a proved search looks. */
export interface Searched {
  /** Every candidate, in order. */
  readonly all: readonly Candidate[]
  /** Those that weigh. */
  readonly classes: readonly TurnClass[]
  /** Those that decide whether there are measures at all, and nothing else. */
  readonly aboutKind: readonly Candidate[]
  readonly whatIf: WhatIfApart
}

/**
 * Finds what `smallestSets` finds, where a graver fact is proved never to give a milder answer and what decides on the kind
 * does not weigh: the two ends of what some facts can come to tell whether to look between, and facts that weigh the same
 * are tried once.
 */
export function smallestSetsProved(searched: Searched, sought: Sought): readonly CandidateSet[] {
  const { aboutKind, whatIf } = searched
  const isStopped = whatIf.isStopped([])
  for (let size = 1; size <= mostFacts; size++) {
    const found = isStopped
      ? beyondGates(searched, sought, size)
      : [
          ...weighing(searched, sought, size),
          // A gate that stops leaves nothing to recommend, whatever weighs beside it.
          ...(isWanted(sought, 0) ? stopping(aboutKind, whatIf, size) : []),
        ]
    const accepted = found.filter(sought.accepts)
    if (accepted.length > 0) return inOrder(searched.all, accepted)
  }
  return []
}

function isWanted({ canLieBetween }: Sought, rung: number): boolean {
  return canLieBetween(rung, rung)
}

/** Where no measures are left: what opens the gates, with what then has to weigh beside it. */
function beyondGates(searched: Searched, sought: Sought, size: number): readonly CandidateSet[] {
  const { aboutKind, whatIf } = searched
  return Array.from({ length: size }, (_, before) => before + 1).flatMap((many) => {
    const opening = setsOfSize(aboutKind, many).filter((set) => !whatIf.isStopped(changesIn(set)))
    if (opening.length === 0) return []
    const weighs = weighing(searched, sought, size - many)
    return opening.flatMap((set) => weighs.map((beside) => [...set, ...beside]))
  })
}

function stopping(
  aboutKind: readonly Candidate[],
  whatIf: WhatIfApart,
  size: number,
): readonly CandidateSet[] {
  return setsOfSize(aboutKind, size).filter((set) => whatIf.isStopped(changesIn(set)))
}

/** Every set of so many candidates over different facts. */
function setsOfSize(candidates: readonly Candidate[], size: number): readonly CandidateSet[] {
  return setsOf(candidates, size, (first, other) => first.subject !== other.subject)
}

/** Every set of so many candidates that weigh, for which a wanted rung would be recommended. */
function weighing(
  { classes, whatIf }: Searched,
  sought: Sought,
  size: number,
): readonly CandidateSet[] {
  if (size === 0) return isWanted(sought, whatIf.weighed([])) ? [[]] : []
  return classSets({ classes, whatIf }, sought, size).flatMap((set) => {
    const turns = set.map(([kind, place]) => kind[place] as Turn)
    const whole = turns.map(({ candidates }) => candidates)
    const found = within(whole, turns, { ...sought, weighed: whatIf.weighed })
    return found.flatMap((one) => standIns(set, one))
  })
}

/** A class, and which of its members: the first for the first of it in a set, and so on. */
type Member = readonly [kind: TurnClass, place: number]

/**
 * Every set of classes of one size that could give what is sought; a class may come as often as it has members, each on another
 * fact. What makes milder raises no bound above, and what makes graver lowers none below, so most sets share their bounds.
 */
function classSets(
  { classes, whatIf }: Pick<Searched, 'classes' | 'whatIf'>,
  { canLieBetween }: Sought,
  size: number,
): readonly (readonly Member[])[] {
  const found: Member[][] = []
  const visit = (chosen: readonly Member[], from: number, { high, low }: Bounds): void => {
    for (let at = from; at < classes.length; at++) {
      const kind = classes[at] as TurnClass
      const place = membersOf(chosen, kind)
      const turn = kind[place]
      if (turn === undefined || holdsFactOf(chosen, turn)) continue
      const bounds = { high: turned(high, turn, 1), low: turned(low, turn, -1) }
      if (chosen.length + 1 < size) visit([...chosen, [kind, place]], at, bounds)
      else if (couldGive(bounds, canLieBetween)) found.push([...chosen, [kind, place]])
    }
  }
  const here = cornerAt(whatIf.weighed, [])
  visit([], 0, { high: here, low: here })
  return found
}

/** How many members of a class a set holds already. */
function membersOf(chosen: readonly Member[], kind: TurnClass): number {
  let many = 0
  for (const [other] of chosen) if (other === kind) many++
  return many
}

function holdsFactOf(chosen: readonly Member[], turn: Turn): boolean {
  for (const [other, own] of chosen) if (subjectOf(other[own]) === subjectOf(turn)) return true
  return false
}

function subjectOf(turn: Turn | undefined): string | undefined {
  return turn?.candidates[0]?.subject
}

/** What a set of turns comes to at most, and at least. */
interface Bounds {
  readonly high: Corner
  readonly low: Corner
}

/** Some candidates together: what would be recommended with them, worked out once, and with one more. */
interface Corner {
  readonly rung: () => number
  readonly beside: (candidate: Candidate) => Corner
}

function cornerAt(weighed: (changes: Changes) => number, changes: Changes): Corner {
  const further = new Map<Candidate, Corner>()
  let rung: number | undefined
  return {
    rung: () => (rung ??= weighed(changes)),
    beside: (candidate) => {
      const known = further.get(candidate)
      if (known !== undefined) return known
      const made = cornerAt(weighed, [...changes, ...candidate.sets])
      further.set(candidate, made)
      return made
    },
  }
}

/** A bound with one more turn; what turns the other way leaves it as it is. */
function turned(corner: Corner, { candidates, gravity }: Turn, end: 1 | -1): Corner {
  if (gravity === -end) return corner
  return corner.beside((gravity === end ? candidates.at(-1) : candidates[0]) as Candidate)
}

/** Whether what is sought can lie between two bounds; the one above tells most. */
function couldGive({ high, low }: Bounds, canLieBetween: Sought['canLieBetween']): boolean {
  return canLieBetween(0, high.rung()) && canLieBetween(low.rung(), high.rung())
}

interface Looking extends Sought {
  readonly weighed: (changes: Changes) => number
}

/** Every choice of one candidate of each turn that gives what is sought: halves what the two ends do not tell. */
function within(
  ranges: readonly CandidateSet[],
  turns: readonly Turn[],
  looking: Looking,
): readonly CandidateSet[] {
  const ends = (graver: 1 | -1) =>
    ranges.map((range, at) => (turns[at]?.gravity === graver ? range.at(-1) : range[0]))
  const rungAt = (end: 1 | -1) => looking.weighed(changesIn(ends(end) as readonly Candidate[]))
  const [mildest, gravest] = [rungAt(-1), rungAt(1)]
  if (!looking.canLieBetween(mildest, gravest)) return []
  if (mildest === gravest) return chosenFrom(ranges)
  const widest = ranges.reduce(
    (most, range, at) => (range.length > (ranges[most]?.length ?? 0) ? at : most),
    0,
  )
  const range = ranges[widest] ?? []
  const middle = range.length >> 1
  return [range.slice(0, middle), range.slice(middle)].flatMap((half) =>
    within(
      ranges.map((other, at) => (at === widest ? half : other)),
      turns,
      looking,
    ),
  )
}

/** Every choice of one of each. */
function chosenFrom(ranges: readonly CandidateSet[]): readonly CandidateSet[] {
  return ranges.reduce<readonly CandidateSet[]>(
    (sofar, range) => sofar.flatMap((rest) => range.map((one) => [...rest, one])),
    [[]],
  )
}

/** A set with every choice of members of the classes that it was found for. */
function standIns(set: readonly Member[], found: readonly Candidate[]): readonly CandidateSet[] {
  const kinds = [...new Set(set.map(([kind]) => kind))]
  return kinds.reduce<readonly CandidateSet[]>(
    (sofar, kind) => {
      const places = set.flatMap(([other], at) => (other === kind ? [at] : []))
      // Only what turns to one level has others that can stand for it.
      const choices =
        kind.length === 1
          ? [places.map((at) => found[at] as Candidate)]
          : setsOfSize(
              kind.flatMap(({ candidates }) => candidates),
              places.length,
            )
      return sofar.flatMap((rest) => choices.map((choice) => [...rest, ...choice]))
    },
    [[]],
  )
}

import { besideSums } from '../decide/kernel/beside-sums'
import { programOf } from '../decide/kernel/program'
import type { FactData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { type PossibleAct, possibleActs } from './act-classes'
import { adderOf, inTiers, type Witness } from './components'
import { type Axis, reachableTiers, situationsIn, type Space, spaceOf } from './space'
import { noSums, plus, type SumVector, vectorOf } from './sums'
import { asCase, type WrittenCase } from './write-case'

/** How many situations go from one rung to another, with up to three cases that show it, of as many acts. */
export interface Moved {
  readonly from: number
  readonly to: number
  readonly situations: bigint
  readonly cases: readonly WrittenCase[]
}

/** What counting comes to. */
export interface Counted {
  readonly situations: bigint
  readonly moved: readonly Moved[]
}

/** The same act in both policies. */
interface Pair {
  readonly one: PossibleAct
  readonly other: PossibleAct
}
/** A fact with levels that neither policy tells apart, and how many each stands for. */
interface JointAxis {
  readonly fact: number
  readonly levels: readonly { readonly level: number; readonly count: bigint }[]
}
/** What free facts add in both policies, with levels that give it, and how many combinations do. */
interface JointSum {
  readonly sum: SumVector
  readonly witness: Witness
  readonly count: bigint
}

const mostCases = 3

/**
 * Counts exactly, over every situation of every act that both policies know, where the recommendation differs.
 * A case to show it holds none of `extras`, the circumstances that only one of the two knows.
 */
export function countChanges(
  [a, b]: readonly [PolicyInside, PolicyInside],
  deciding: readonly number[],
  extras: readonly number[],
): Counted {
  const others = new Map(possibleActs(b).map((act) => [JSON.stringify(act.written), act]))
  const classes = new Map<string, { pair: Pair; acts: bigint }>()
  for (const one of possibleActs(a)) {
    const other = others.get(JSON.stringify(one.written))
    if (other === undefined) continue
    const key = [
      spaceOf(a, one.act, one.least).signature,
      spaceOf(b, other.act, other.least).signature,
      ...[one, other].map(({ act, least }) =>
        JSON.stringify([act.form, act.behaviour, act.tier, [...least]]),
      ),
    ].join(' ')
    // Acts of the same form and tier that no rule asks for by name share a walk.
    const known = classes.get(key)
    classes.set(key, { pair: known?.pair ?? { one, other }, acts: (known?.acts ?? 0n) + 1n })
  }
  const moved = new Map<string, Moving>()
  let situations = 0n
  for (const { pair, acts } of classes.values())
    situations += acts * walk(a, b, pair, { deciding, moved, acts, extras })
  const found = [...moved.values()].map(({ cases, alike, ...counted }): Moved => ({
    ...counted,
    cases: [...cases, ...alike].slice(0, mostCases),
  }))
  return { situations, moved: found.sort((x, y) => x.from - y.from || x.to - y.to) }
}

/** What goes from one rung to another, while it is counted. */
interface Moving {
  readonly from: number
  readonly to: number
  situations: bigint
  /** One case of each act. */
  readonly cases: WrittenCase[]
  /** More of an act that there is a case of, for where few acts move. */
  readonly alike: WrittenCase[]
}

interface Tally {
  readonly deciding: readonly number[]
  readonly moved: Map<string, Moving>
  readonly acts: bigint
  readonly extras: readonly number[]
}

function walk(
  a: PolicyInside,
  b: PolicyInside,
  { one, other }: Pair,
  { deciding, moved, acts, extras }: Tally,
): bigint {
  const [spaceA, spaceB] = [spaceOf(a, one.act, one.least), spaceOf(b, other.act, other.least)]
  const { core, free } = split(spaceA, spaceB)
  const axes = core.map((fact) => jointAxis(a, [spaceA, spaceB], fact, one.least))
  const sums = jointSums(
    a,
    b,
    { one, other },
    free.map((group) => group.map((fact) => jointAxis(a, [spaceA, spaceB], fact, one.least))),
  )
  const within = new Set([...core, ...free.flat()])
  // Facts that decide for another act only.
  const rest = deciding
    .filter((fact) => !within.has(fact))
    .reduce((product, fact) => product * BigInt(sizeOf(a, fact) - (one.least.get(fact) ?? 0)), 1n)
  const levels = new Array<number>(programOf(a.data).factCount).fill(0)
  const facts = new Set(free.flat())
  const tiers = reachableTiers(a, one.act)
  const before = besideSums(programOf(a.data), one.act, {
    facts,
    sums: sums.map(({ sum }) => inTiers(a, tiers, sum.sums)),
  })
  const after = besideSums(programOf(b.data), other.act, {
    facts,
    sums: sums.map(({ sum }) =>
      inTiers(b, reachableTiers(b, other.act), sum.sums.slice(tiers.length)),
    ),
  })
  // What is recommended beside each of the sums, at the levels that are walked through.
  const [came, went] = [new Uint8Array(sums.length), new Uint8Array(sums.length)]
  // What a case of this act is already shown of.
  const shown = new Set<Moving>()
  let total = 0n
  const visit = (at: number, count: bigint): void => {
    const axis = axes[at]
    if (axis !== undefined) {
      for (const { level, count: own } of axis.levels) {
        levels[axis.fact] = level
        visit(at + 1, count * own)
      }
      return
    }
    before(levels, ({ recommended }, place) => (came[place] = recommended))
    after(levels, ({ recommended }, place) => (went[place] = recommended))
    sums.forEach(({ witness, count: own }, place) => {
      const [from, to] = [came[place] as number, went[place] as number]
      const here = count * own * rest
      total += here
      if (from === to) return
      for (const [fact, level] of witness) levels[fact] = level
      const entry: Moving = moved.get(`${from} ${to}`) ?? {
        from,
        to,
        situations: 0n,
        cases: [],
        alike: [],
      }
      entry.situations += here * acts
      const shownIn = shown.has(entry) ? entry.alike : entry.cases
      if (
        shownIn.length < mostCases &&
        extras.every((fact) => !within.has(fact) || levels[fact] === 0)
      ) {
        shown.add(entry)
        shownIn.push(
          asCase(
            a,
            one,
            [...within].map((fact) => [fact, levels[fact] as number] as const),
          ),
        )
      }
      moved.set(`${from} ${to}`, entry)
    })
  }
  visit(0, 1n)
  return total
}

/** The facts that are to be walked through together in either policy, and the sets that only add to the sum in both. */
function split(
  a: Space,
  b: Space,
): { readonly core: readonly number[]; readonly free: readonly (readonly number[])[] } {
  const core = new Set([...a.core, ...b.core].map(({ fact }) => fact))
  const components = [...a.components, ...b.components].map((component) =>
    component.map(({ fact }) => fact),
  )
  for (let grown = true; grown;) {
    grown = false
    for (const facts of components) {
      if (!facts.some((fact) => core.has(fact)) || facts.every((fact) => core.has(fact))) continue
      for (const fact of facts) core.add(fact)
      grown = true
    }
  }
  const free: number[][] = []
  for (const facts of components.filter(([first]) => !core.has(first as number))) {
    const meets = free.filter((group) => group.some((fact) => facts.includes(fact)))
    const joined = [...new Set([...facts, ...meets.flat()])]
    for (const group of meets) free.splice(free.indexOf(group), 1)
    free.push(joined)
  }
  return { core: [...core].sort((x, y) => x - y), free }
}

/** The levels of a fact, those together that neither policy tells apart. */
function jointAxis(
  policy: PolicyInside,
  spaces: readonly Space[],
  fact: number,
  least: ReadonlyMap<number, number>,
): JointAxis {
  const axes = spaces.map((space) =>
    [...space.core, ...space.components.flat()].find((axis) => axis.fact === fact),
  )
  const place = (axis: Axis | undefined, level: number) =>
    axis?.members.findIndex((members) => members.includes(level)) ?? 0
  const classes = new Map<string, { level: number; count: bigint }>()
  for (let level = least.get(fact) ?? 0; level < sizeOf(policy, fact); level++) {
    const key = axes.map((axis) => place(axis, level)).join()
    const known = classes.get(key)
    classes.set(key, { level: known?.level ?? level, count: (known?.count ?? 0n) + 1n })
  }
  return { fact, levels: [...classes.values()] }
}

function sizeOf({ data }: PolicyInside, fact: number): number {
  return situationsIn(data.facts[fact] as FactData)
}

/** Every pair of sums that the free facts can add in the two policies, with how many combinations give it. */
function jointSums(
  a: PolicyInside,
  b: PolicyInside,
  { one, other }: Pair,
  groups: readonly (readonly JointAxis[])[],
): readonly JointSum[] {
  const [tiers, otherTiers] = [reachableTiers(a, one.act), reachableTiers(b, other.act)]
  const none = noSums(tiers.length + otherTiers.length)
  let all = new Map<string, JointSum>([[none.key, { sum: none, witness: [], count: 1n }]])
  for (const group of groups) {
    const facts = new Set(group.map(({ fact }) => fact))
    const adders = [adderOf(a, facts, one.act, tiers), adderOf(b, facts, other.act, otherTiers)]
    const own = new Map<string, JointSum>()
    const visit = (at: number, count: bigint, witness: Witness): void => {
      const axis = group[at]
      if (axis === undefined) {
        tally(own, { sum: vectorOf(adders.flatMap(({ sum }) => sum())), witness, count })
        return
      }
      for (const { level, count: times } of axis.levels) {
        for (const { levels } of adders) levels[axis.fact] = level
        visit(at + 1, count * times, [...witness, [axis.fact, level] as const])
      }
    }
    visit(0, 1n, [])
    const next = new Map<string, JointSum>()
    for (const left of all.values()) {
      for (const right of own.values()) {
        const witness = [...left.witness, ...right.witness]
        tally(next, { sum: plus(left.sum, right.sum), witness, count: left.count * right.count })
      }
    }
    all = next
  }
  return [...all.values()]
}

/** Adds to what is counted; the levels that came first are kept. */
function tally(counted: Map<string, JointSum>, { sum, witness, count }: JointSum): void {
  const known = counted.get(sum.key)
  counted.set(sum.key, {
    sum,
    witness: known?.witness ?? witness,
    count: (known?.count ?? 0n) + count,
  })
}

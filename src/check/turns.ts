import type { Changed, Changes } from '../decide/what-if'
import { usedFacts } from '../policy/deciding'
import { perPolicy } from '../policy/per-policy'
import { decidingEffects, type FactData, type PolicyData, type RuleData } from '../policy/policy'
import { answersAlike, tabledOf } from '../policy/table'
import type { Candidate } from './candidates'

/** One fact turned one way: up its levels, down them, or to the one level it has no order for. */
export interface Turn {
  /** The smallest step first. */
  readonly candidates: readonly Candidate[]
  /** Whether it makes the case graver (1), milder (−1), or one does not know (0). */
  readonly gravity: 1 | -1 | 0
}

/** Turns that come to the same in every set: any of them can stand for another. */
export type TurnClass = readonly Turn[]

/** The ways in which facts can be turned that weigh, by what they come to; a fact that is asked for by itself stands by itself. */
export function turnClasses(
  data: PolicyData,
  candidates: readonly Candidate[],
  asked: ReadonlySet<number>,
): readonly TurnClass[] {
  const classes = new Map<string, Turn[]>()
  for (const turn of turnsOf(data, candidates, asked)) {
    const [first] = turn.candidates as readonly [Candidate]
    const isAlone = turn.candidates.length > 1 || asked.has(first.fact)
    const alike = isAlone ? undefined : weighsAs(data)[first.fact]
    const key = `${alike ?? `fact ${first.subject}`} ${first.from} ${first.direction}`
    classes.set(key, [...(classes.get(key) ?? []), turn])
  }
  return [...classes.values()]
}

function turnsOf(
  data: PolicyData,
  candidates: readonly Candidate[],
  asked: ReadonlySet<number>,
): readonly Turn[] {
  const turns = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (!asked.has(candidate.fact) && isIdle(data, candidate)) continue
    const key = `${candidate.subject} ${candidate.direction}`
    turns.set(key, [...(turns.get(key) ?? []), candidate])
  }
  return [...turns.values()].map((own): Turn => {
    const nearestFirst = own.sort((a, b) => a.distance - b.distance)
    const [{ fact, direction }] = nearestFirst as [Candidate]
    return { candidates: nearestFirst, gravity: gravityOf(data.facts[fact] as FactData, direction) }
  })
}

function gravityOf({ ordered, circumstance }: FactData, direction: number): Turn['gravity'] {
  if (!ordered) return 0
  const isGraver = direction > 0 !== (circumstance?.direction === 'mitigating')
  return isGraver ? 1 : -1
}

/** The rules on which a fact can tell what is recommended, by fact. */
const rulesByFact = /* @__PURE__ */ perPolicy((data): readonly (readonly number[])[] => {
  const places = data.rules.flatMap(({ event: { type } }, place) =>
    decidingEffects.includes(type) && type !== 'unavailable' ? [place] : [],
  )
  return data.facts.map((_, fact) =>
    places.filter((place) => data.rules[place]?.reads.includes(fact)),
  )
})

const strikable = /* @__PURE__ */ perPolicy(({ behaviours, rules }) => usedFacts(behaviours, rules))

/** Whether no rule that decides can tell the level it goes to from the one it comes from. */
function isIdle(data: PolicyData, { fact, from, to }: Candidate): boolean {
  const known = idleOnes(data)
  const key = `${fact} ${from} ${to}`
  const before = known.get(key)
  if (before !== undefined) return before
  const own = rulesByFact(data)[fact] ?? []
  const idle =
    !strikable(data).has((data.facts[fact] as FactData).id) &&
    own.every((place) => {
      const tabled = tabledOf(data.rules[place] as RuleData, place, data.facts)
      return answersAlike(tabled, fact, [from, to], data.facts)
    })
  known.set(key, idle)
  return idle
}

/** What was found of {@link isIdle}: there are only so many facts and levels. */
const idleOnes = /* @__PURE__ */ perPolicy((): Map<string, boolean> => new Map())

/** For a fact that only weighs, in groups that add up: what it weighs, so that another that weighs the same can stand for it. */
const weighsAs = /* @__PURE__ */ perPolicy((data): readonly (string | undefined)[] => {
  const summed = data.groups.flatMap(({ id, combine }) => (combine === 'sum' ? [id] : []))
  return data.facts.map(({ id }, fact) => {
    const own = (rulesByFact(data)[fact] ?? []).map((place) => data.rules[place] as RuleData)
    const only = own.every(
      ({ event }) => event.type === 'weigh' && summed.includes(event.params.group),
    )
    if (!only || strikable(data).has(id)) return undefined
    return JSON.stringify(
      own.map(({ event, reads, table }) => [
        event.params,
        reads.map((other) => (other === fact ? 'itself' : other)),
        table,
      ]),
    )
  })
})

/** What a set of candidates sets. */
export function changesIn(candidates: readonly Candidate[]): Changes {
  const changes: Changed[] = []
  for (const { sets } of candidates) changes.push(...sets)
  return changes
}

import type { Context } from '../advice/context'
import { circumstanceFits } from '../case/combinations'
import type { OpenFact } from '../case/levels'
import { isUnsaid } from '../case/open'
import type { Changes } from '../decide/what-if'
import { decidingFacts, kindFacts } from '../policy/deciding'
import { answersFrom, isUnknown, levelAt } from '../policy/fact'
import { type FactData, findingIds, stageIds } from '../policy/policy'
import type { Nature } from './check-result'

/** One fact at one other level. */
export interface Candidate {
  readonly fact: number
  /** Of which act, as a place among the acts in play; undefined where it is of the case. */
  readonly act: number | undefined
  /** What is at another level: the fact, and the act where it is of one. No set holds the same twice. */
  readonly subject: string
  readonly from: number
  readonly to: number
  /** What it sets: the fact, and what goes with it. */
  readonly sets: Changes
  /** How many levels away it is. */
  readonly distance: number
  /** Up (1) or down (−1) the levels; of a fact without an order, the level itself. */
  readonly direction: number
  readonly nature: Nature
}

/** Every fact that can decide the measure or the kind, at every other level that the conduct allows. */
export function candidates(context: Context): readonly Candidate[] {
  const { data } = context.policy
  const deciding = decidingFacts(data)
  const kinds = kindFacts(data)
  return data.facts.flatMap((fact, index): readonly Candidate[] => {
    if (fact.by === 'outcome') return kinds.has(index) ? established(context, index) : []
    if (!deciding.has(index) && !kinds.has(index)) return []
    return levelsOf(context, fact, index)
  })
}

/** Every point of procedure or scope at every other level. */
export function procedureCandidates(context: Context): readonly Candidate[] {
  return context.policy.data.facts.flatMap((fact, index) => {
    if (fact.by === 'outcome') return established(context, index)
    return fact.role === 'procedure' || (fact.role === 'given' && !fact.ordered)
      ? levelsOf(context, fact, index)
      : []
  })
}

function levelsOf(
  { policy, theCase, derived }: Context,
  fact: FactData,
  index: number,
): readonly Candidate[] {
  if (fact.role === 'derived') return []
  if (fact.role === 'circumstance' && !circumstanceFits(policy, theCase, fact.id)) return []
  const ofActs = derived.open.filter((open) => open.fact === index && open.act !== undefined)
  if (ofActs.length > 0) return ofActs.flatMap(actLevels)
  const weighs = fact.role === 'given' && fact.ordered
  const from = (weighs ? derived.levels[index] : derived.asKnown[index]) as number
  const least = weighs ? (derived.least[index] as number) : 0
  return answersFrom(fact, least).flatMap((to): Candidate[] => {
    if (to === from) return []
    const [distance, direction] = fact.ordered
      ? [Math.abs(to - from), Math.sign(to - from)]
      : [1, to]
    return [
      {
        fact: index,
        act: undefined,
        subject: String(index),
        from,
        to,
        sets: [[index, to]],
        distance,
        direction,
        nature: natureOf(fact, { from, to, open: isUnsaid({ derived, theCase }, fact, index) }),
      },
    ]
  })
}

/** What earlier measures can turn out to give one act. */
function actLevels({ fact, act, levels }: OpenFact): readonly Candidate[] {
  const [from, ...graver] = levels
  if (from === undefined) return []
  return graver.map((to) => ({
    fact,
    act,
    subject: `${fact} of ${act}`,
    from,
    to,
    sets: [[fact, to, act]],
    distance: to - from,
    direction: 1,
    nature: 'find-out',
  }))
}

function natureOf(
  fact: FactData,
  { from, to, open }: { readonly from: number; readonly to: number; readonly open: boolean },
): Nature {
  const isRemedy = fact.remedy !== undefined && levelAt(fact, fact.remedy.level) === to
  if (isRemedy && !isUnknown(fact, from)) return 'can-do'
  return open ? 'find-out' : 'happened'
}

/** The inquiry concluded and the conduct established: only where that is not so, and something was reported that can be. */
function established({ policy, theCase, derived }: Context, outcome: number): readonly Candidate[] {
  const [to, concluded] = [findingIds.indexOf('established'), stageIds.indexOf('concluded')]
  const from = derived.asKnown[outcome] as number
  if (derived.acts.length === 0 || (theCase.stage === 'concluded' && from === to)) return []
  // Where a policy has no fact for the stage, its place is −1, which no rule reads.
  const stage = policy.data.facts.findIndex((fact) => fact.by === 'stage')
  const sets: Changes = [
    [outcome, to],
    [stage, concluded],
  ]
  return [
    {
      fact: outcome,
      act: undefined,
      subject: String(outcome),
      from,
      to,
      sets,
      distance: 1,
      direction: 1,
      nature: theCase.stage === 'concluded' ? 'happened' : 'find-out',
    },
  ]
}

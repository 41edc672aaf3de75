import { fires } from '../policy/table'
import { kindFacts, kindGates } from '../policy/deciding'
import type { PolicyInside } from '../policy/ready'
import type { ActLevels, CaseLevels, Situation } from '../case/levels'
import { type CaseDecision, type Outcome, throughGates } from './decide'
import { decideFast } from './kernel/fast'
import { programOf } from './kernel/program'

/** What a situation comes to, without how it came about. */
export function outcomeOf({ data }: PolicyInside, situation: Situation): Outcome {
  return decideFast(programOf(data), situation)
}

/** Decides a case without how it came about: for the many questions that are asked about one. */
export function decideCase(
  policy: PolicyInside,
  theCase: CaseLevels,
  known?: Outcome,
): CaseDecision {
  const outcome = known ?? (theCase.acts.length > 0 ? outcomeOf(policy, theCase) : undefined)
  return throughGates(policy, theCase, outcome)
}

/** Some facts at other levels. */
export type Changes = readonly (readonly [fact: number, level: number])[]

/** A case as levels with some facts at other levels; what differed per act is then the same for every act. */
export function withLevels(theCase: CaseLevels, changes: Changes): CaseLevels {
  const levels = theCase.levels.slice()
  const asKnown = theCase.asKnown.slice()
  for (const [fact, level] of changes) levels[fact] = asKnown[fact] = level
  return {
    levels,
    asKnown,
    acts: actsAt(theCase, changes),
  }
}

/**
 * The acts with some facts at other levels. What an act holds of its own gives way; where it can still turn out graver, and
 * the level lies within that, it becomes as grave as it can be up to that level.
 */
function actsAt({ acts, levels }: Situation, changes: Changes): CaseLevels['acts'] {
  const changed = new Map(changes)
  if (!acts.some(({ own }) => own.some(([fact]) => changed.has(fact)))) return acts
  return acts.map((act) => ({
    ...act,
    own: act.own.flatMap((held): ActLevels['own'] => {
      const [fact, level, most] = held
      const to = changed.get(fact)
      if (to === undefined) return [held]
      const known = levels[fact] as number
      if (most === undefined) return isSpanned(acts, { fact, known, to }) ? [held] : []
      if (to < known || to > gravestOf(acts, fact)) return []
      return [[fact, to === known ? level : Math.min(Math.max(to, level), most)]]
    }),
  }))
}

interface OneChange {
  readonly fact: number
  readonly known: number
  readonly to: number
}

/** Whether a level lies between what is known of a fact of the acts and the gravest it can still be. */
function isSpanned(acts: CaseLevels['acts'], { fact, known, to }: OneChange): boolean {
  const isOpen = acts.some(({ own }) =>
    own.some(([held, , most]) => held === fact && most !== undefined),
  )
  return isOpen && to >= known && to <= gravestOf(acts, fact)
}

/** The gravest level that a fact of the acts can still turn out to have. */
function gravestOf(acts: CaseLevels['acts'], fact: number): number {
  const own = acts.flatMap((act) => act.own.filter(([held]) => held === fact))
  return Math.max(...own.map(([, level, most]) => most ?? level))
}

/**
 * Tells what would be recommended with some facts at other levels, as a place on the ladder. For many questions about one case:
 * the levels are changed in place and put back, because this runs thousands of times for one answer.
 */
export function whatIf(
  policy: PolicyInside,
  theCase: CaseLevels,
  { kind }: Pick<CaseDecision, 'kind'>,
): (changes: Changes) => number {
  const { data } = policy
  const program = programOf(data)
  const levels = theCase.levels.slice()
  const asKnown = theCase.asKnown.slice()
  const kinds = kindFacts(data)
  const held = [...new Set(theCase.acts.flatMap(({ own }) => own.map(([fact]) => fact)))]
  const readsDecision = [...kinds].some((fact) => data.facts[fact]?.by === 'seriousness')
  const recommended = (changes: Changes): number => {
    const changesKind = changes.some(([fact]) => kinds.has(fact))
    if (changesKind && readsDecision)
      return decideCase(policy, withLevels(theCase, changes)).recommended
    if (
      theCase.acts.length === 0 ||
      (changesKind ? isStopped(policy, asKnown) : kind !== 'measures')
    )
      return 0
    return decideFast(program, {
      levels,
      acts: changes.some(([fact]) => held.includes(fact)) ? actsAt(theCase, changes) : theCase.acts,
    }).recommended
  }
  return (changes) => {
    for (const [fact, level] of changes) levels[fact] = asKnown[fact] = level
    const answer = recommended(changes)
    for (const [fact] of changes) {
      levels[fact] = theCase.levels[fact] as number
      asKnown[fact] = theCase.asKnown[fact] as number
    }
    return answer
  }
}

/** A what-if in its two halves: what the weighing alone would recommend, and whether a gate would leave no measures. */
export interface WhatIfApart {
  readonly weighed: (changes: Changes) => number
  readonly isStopped: (changes: Changes) => boolean
}

/**
 * The same as {@link whatIf} in two halves, for facts that decide on the kind or weigh, and none that does both; undefined
 * where a gate asks how serious it is, or nothing is in play.
 */
export function whatIfApart(policy: PolicyInside, theCase: CaseLevels): WhatIfApart | undefined {
  const { data } = policy
  const hangs = [...kindFacts(data)].some((fact) => data.facts[fact]?.by === 'seriousness')
  if (hangs || theCase.acts.length === 0) return undefined
  return {
    weighed: whatIf(policy, theCase, { kind: 'measures' }),
    isStopped: (changes) => {
      const asKnown = theCase.asKnown.slice()
      for (const [fact, level] of changes) asKnown[fact] = level
      return isStopped(policy, asKnown)
    },
  }
}

/** Whether a gate leaves no measures to advise on. */
function isStopped({ data }: PolicyInside, asKnown: readonly number[]): boolean {
  const program = programOf(data)
  const gates = kindGates(data)
  return program.later.gate.some(
    (rule) => rule.status === 'blocked' && gates.has(rule.gate) && fires(rule, asKnown),
  )
}

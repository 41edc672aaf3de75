import { fires } from '../policy/table'
import { kindFacts, kindGates } from '../policy/deciding'
import { perPolicy } from '../policy/per-policy'
import type { PolicyInside } from '../policy/ready'
import type { CaseLevels, OwnLevel, Situation } from '../case/levels'
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

/** Some facts at other levels: of the case, or of one act by its place among the acts in play. */
export type Changes = readonly Changed[]

/** A fact at another level. */
export type Changed = readonly [fact: number, level: number, act?: number | undefined]

/**
 * A case as levels with some facts at other levels. What is changed for the case is then the same for every act; what is
 * changed for one act stays with that act.
 */
export function withLevels(theCase: CaseLevels, changes: Changes): CaseLevels {
  const levels = theCase.levels.slice()
  const asKnown = theCase.asKnown.slice()
  const acts = actsAt(theCase, changes)
  fillIn({ levels, asKnown }, acts, changes)
  return { levels, asKnown, acts }
}

interface Filled {
  readonly levels: number[]
  readonly asKnown: number[]
}

/** Writes the changed levels; of what is an act's own the gravest act speaks for the case. */
function fillIn({ levels, asKnown }: Filled, acts: CaseLevels['acts'], changes: Changes): void {
  for (const [fact, level, act] of changes) {
    if (act === undefined) {
      levels[fact] = asKnown[fact] = level
      continue
    }
    const own = acts.flatMap((one) => one.own.filter(([held]) => held === fact))
    const gravest = Math.max(...own.map(([, held]) => held))
    const isOpen = own.some(([, , possible]) => possible !== undefined)
    levels[fact] = gravest
    if (gravest > 0 || !isOpen) asKnown[fact] = gravest
  }
}

/** The facts of which some act holds a level of its own. */
export function heldFacts({ acts }: Pick<Situation, 'acts'>): ReadonlySet<number> {
  return new Set(acts.flatMap(({ own }) => own.map(([fact]) => fact)))
}

/** The acts with some facts at other levels. What an act holds of its own gives way to what is changed for the case. */
function actsAt({ acts }: Situation, changes: Changes): CaseLevels['acts'] {
  const isOfAnAct = changes.some(([, , act]) => act !== undefined)
  if (!isOfAnAct && acts.every(({ own }) => own.length === 0)) return acts
  const ofCase = new Set(changes.flatMap(([fact, , act]) => (act === undefined ? [fact] : [])))
  const isHeld = acts.some(({ own }) => own.some(([fact]) => ofCase.has(fact)))
  if (!isHeld && !isOfAnAct) return acts
  return acts.map((act, place) => {
    const aimed = changes.filter(([, , at]) => at === place)
    const kept = act.own.filter(
      ([fact]) => !ofCase.has(fact) && !aimed.some(([changed]) => changed === fact),
    )
    const own = [...kept, ...aimed.map(([fact, level]): OwnLevel => [fact, level])]
    const { tier, form, behaviour, uses } = act
    return { tier, form, behaviour, uses, own }
  })
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
  const held = heldFacts(theCase)
  const hangs = hangsOnOutcome(data)
  const recommended = (changes: Changes, acts: CaseLevels['acts']): number => {
    if (hangs) return decideCase(policy, withLevels(theCase, changes)).recommended
    const changesKind = changes.some(([fact]) => kinds.has(fact))
    if (
      theCase.acts.length === 0 ||
      (changesKind ? isStopped(policy, asKnown) : kind !== 'measures')
    )
      return 0
    return decideFast(program, { levels, acts }).recommended
  }
  return (changes) => {
    const touchesActs = changes.some(([fact, , act]) => act !== undefined || held.has(fact))
    const acts = touchesActs ? actsAt(theCase, changes) : theCase.acts
    fillIn({ levels, asKnown }, acts, changes)
    const answer = recommended(changes, acts)
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
 * where a gate asks what the weighing came to, or nothing is in play.
 */
export function whatIfApart(policy: PolicyInside, theCase: CaseLevels): WhatIfApart | undefined {
  const { data } = policy
  if (hangsOnOutcome(data) || theCase.acts.length === 0) return undefined
  return {
    weighed: whatIf(policy, theCase, { kind: 'measures' }),
    isStopped: (changes) => {
      const asKnown = theCase.asKnown.slice()
      fillIn({ levels: [], asKnown }, actsAt(theCase, changes), changes)
      return isStopped(policy, asKnown)
    },
  }
}

/** Whether a gate that decides on the kind asks what the weighing came to: then any fact that weighs can change the kind. */
const hangsOnOutcome = /* @__PURE__ */ perPolicy((data): boolean =>
  [...kindFacts(data)].some((fact) => {
    const by = data.facts[fact]?.by
    return by === 'seriousness' || by === 'replaced'
  }),
)

/** Whether a gate leaves no measures to advise on. */
function isStopped({ data }: PolicyInside, asKnown: readonly number[]): boolean {
  const program = programOf(data)
  const gates = kindGates(data)
  return program.later.gate.some(
    (rule) => rule.status === 'blocked' && gates.has(rule.gate) && fires(rule, asKnown),
  )
}

import { issueOf } from '../base/issue'
import { type Issue, PolicyError } from '../base/problem'
import type { CaseLevels, Situation } from '../case/levels'
import { kindIds } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { type Gated, gatesFor } from './gates'
import type { Outcome } from './kernel/fast'
import { programOf } from './kernel/program'
import { type Reading, readingsOf } from './reading'

export type { Outcome } from './kernel/fast'

// Who decides what:
// `decide`      a case, and can tell how it came about (an advice, a check)
// `weighed`     the same without the gates
// `decideCase`  a case, without how it came about (what-if.ts: questions, searches, the interview)
// `decideFast`  a situation on fused tables (kernel/: what `decideCase` and every proof stand on)

/** What the acts of a situation come to, with every reading of them. */
export interface Explained extends Outcome {
  /** Every act in every way that a rule gives reason for. */
  readonly readings: readonly Reading[]
  /** The reading that explains the answer. */
  readonly governing: Reading
}

/** What every decision on a case holds. */
interface Decided {
  readonly gates: readonly Gated[]
  /** The recommended rung; 0 unless the kind is `measures`. */
  readonly recommended: number
  /** The levels for the rules after the decision, with what was decided filled in. */
  readonly asKnown: readonly number[]
}

/** A decision in which what happened is weighed. */
interface Measured<O extends Outcome> extends Decided {
  readonly kind: 'measures'
  /** What the acts in play come to. */
  readonly outcome: O
}

/** A decision in which nothing is weighed: a gate is closed, or no act is in play. */
interface NotMeasured<O extends Outcome> extends Decided {
  readonly kind: Exclude<(typeof kindIds)[number], 'measures'>
  /** What the acts in play would come to; undefined where there are none. */
  readonly outcome: O | undefined
}

/** What a case comes to: the gates first, then the weighing. */
export type CaseDecision<O extends Outcome = Outcome> = Measured<O> | NotMeasured<O>

/** A decision that can tell how it came about. */
export type Decision = CaseDecision<Explained>

/** Decides a case: what its acts come to, and what the gates leave of it. */
export function decide(policy: PolicyInside, theCase: CaseLevels): Decision {
  const outcome = theCase.acts.length > 0 ? weighed(policy, theCase) : undefined
  return throughGates(policy, theCase, outcome)
}

/**
 * Reads every act in every way a rule gives reason for, and lets the gravest of each part stand.
 *
 * INVARIANT: another act only adds readings, so the answer never becomes milder; nor, by a policy that was proved, by a graver fact.
 */
export function weighed({ data }: PolicyInside, situation: Situation): Explained {
  const readings = readingsOf(programOf(data), situation)
  const [first, ...others] = readings
  if (first === undefined) throw new PolicyError([noRange])
  const governing = others.reduce((sofar, one) => (governs(one, sofar) ? one : sofar), first)
  const gravest = (part: Part) => Math.max(...readings.map((reading) => reading[part]))
  const recommended = gravest('recommended')
  const recommending = readings.filter((reading) => reading.recommended === recommended)
  return {
    readings,
    governing,
    tier: governing.tier,
    net: governing.net,
    start: governing.start,
    from: gravest('from'),
    to: gravest('to'),
    departFrom: gravest('departFrom'),
    departTo: gravest('departTo'),
    recommended,
    replaced: recommending.some((reading) => reading.stepped !== recommended),
  }
}

/** Verification tells of such a policy, which loads all the same. */
const noRange: Issue = issueOf({
  code: 'missing',
  message: {
    nl: 'geen regel geeft een bandbreedte voor de ernst van deze zaak',
    en: 'no rule gives a range for the tier of this case',
  },
  path: ['range', 'rules'],
  suggestion: {
    nl: 'reken de regeling na: dat vertelt welke ernst niet precies één bandbreedte heeft',
    en: 'verify the policy: it tells which tier does not have exactly one range',
  },
})

const parts = ['from', 'to', 'departFrom', 'departTo', 'recommended'] as const
type Part = (typeof parts)[number]

/** The highest tier governs; then the gravest measure, the highest start, the highest net; then the order of the rules. */
function governs(one: Reading, sofar: Reading): boolean {
  if (one.tier !== sofar.tier) return one.tier > sofar.tier
  if (one.recommended !== sofar.recommended) return one.recommended > sofar.recommended
  if (one.start !== sofar.start) return one.start > sofar.start
  return one.net > sofar.net
}

/** What the gates leave of an outcome. */
export function throughGates<O extends Outcome>(
  policy: PolicyInside,
  theCase: Pick<CaseLevels, 'asKnown'>,
  outcome: O | undefined,
): CaseDecision<O> {
  const { slots } = programOf(policy.data)
  const asKnown = theCase.asKnown.slice()
  if (slots.seriousness >= 0)
    asKnown[slots.seriousness] = outcome === undefined ? 0 : outcome.tier + 1
  if (slots.replaced >= 0) asKnown[slots.replaced] = outcome?.replaced === true ? 1 : 0
  const { gates, kind } = gatesFor(policy, asKnown)
  const decision = whatIsLeft(kind, outcome)
  if (slots.recommended >= 0) asKnown[slots.recommended] = decision.recommended
  if (slots.kind >= 0) asKnown[slots.kind] = kindIds.indexOf(decision.kind)
  return { gates, asKnown, ...decision }
}

/** Where no act is in play, there is nothing to measure, whatever the gates say. */
function whatIsLeft<O extends Outcome>(
  kind: (typeof kindIds)[number],
  outcome: O | undefined,
): Omit<Measured<O>, 'gates' | 'asKnown'> | Omit<NotMeasured<O>, 'gates' | 'asKnown'> {
  if (kind !== 'measures') return { kind, outcome, recommended: 0 }
  if (outcome === undefined) return { kind: 'no-sanction', outcome, recommended: 0 }
  return { kind, outcome, recommended: outcome.recommended }
}

/**
 * What is weighed of an outcome: all of it where there are measures to advise on; where only another authority can impose
 * one too, unless another gate leaves nothing to weigh.
 */
export function weighedOutcome<O extends Outcome>({
  kind,
  outcome,
  gates,
}: CaseDecision<O>): O | undefined {
  if (kind === 'measures') return outcome
  const isStopped = gates.some(
    ({ gate, status }) => status === 'blocked' && gate.kind !== undefined && gate.kind !== kind,
  )
  return kind === 'other-authority' && !isStopped ? outcome : undefined
}

/** Whether another reading than the governing one makes some part of the answer graver. */
export function isHeldUp(outcome: Explained): boolean {
  return heldUpBy(outcome).length > 0
}

/** The readings that make some part of the answer graver than the governing one does: the first for each part. */
function heldUpBy(outcome: Explained): readonly Reading[] {
  const { governing, readings } = outcome
  return parts.flatMap((part) => {
    if (outcome[part] === governing[part]) return []
    return readings.find((reading) => reading[part] === outcome[part]) ?? []
  })
}

/** The rules that alone give the same answer, as places in the list of rules, ascending. */
export function determining(decision: Decision): readonly number[] {
  const outcome = weighedOutcome(decision)
  const stopping = decision.gates.filter(({ gate, status }) => status === 'blocked' && gate.kind)
  const closing = stopping.flatMap(({ rules }) => rules)
  if (outcome === undefined) return ascending(closing)
  const { governing, readings } = outcome
  const standing = [governing, ...heldUpBy(outcome)]
  // Without what made another reading milder, that reading would come out graver.
  const others = readings.filter((reading) => reading !== governing)
  return ascending([
    ...closing,
    ...standing.flatMap(rulesIn),
    ...others.flatMap((reading) => reading.fired.softening),
  ])
}

function rulesIn({ fired }: Reading): readonly number[] {
  const counted = fired.weighed.filter((weight) => weight.counted).map(({ rule }) => rule)
  const one = [fired.lift, fired.range, fired.move, fired.replace]
  return [
    ...one.filter((rule) => rule !== undefined),
    ...counted,
    ...fired.open,
    ...fired.step,
    ...fired.depart,
  ]
}

function ascending(rules: readonly number[]): readonly number[] {
  return [...new Set(rules)].sort((a, b) => a - b)
}

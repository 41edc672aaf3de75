import type { Advice } from '../advice/advice'
import type { Case } from '../case/case'
import { understand, understandVaried } from '../case/understand'
import { type CaseDecision, weighedOutcome } from '../decide/decide'
import { decideCase } from '../decide/what-if'
import { laterRules } from '../decide/rules'
import { fires } from '../policy/table'
import { perPolicyAnd } from '../policy/per-policy'
import { inside, type Policy, type PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'

/** What a case comes to, in what an answer can change. */
export interface Tried {
  readonly kind: Advice<Vocabulary>['kind']
  /** The recommended rung, as a place on the ladder. */
  readonly recommended: number
  /** The kind, the recommendation, the range and the departure zone; for another authority how grave it is as well. */
  readonly measure: string
  /** Which gates are passed, where there is a measure to decide on. */
  readonly gates: string
  /** Protection, legal steps, the fallback, and what may take the place of the measure. */
  readonly beside: string
  /** The level of each fact, as the case has it. */
  readonly levels: readonly number[]
}

/** What a case gives, without the words of an advice, which cost twenty times as much; undefined where it is refused. */
export const tried = /* @__PURE__ */ perPolicyAnd(
  (policy: Policy<Vocabulary>, theCase: Case<Vocabulary>): Tried | undefined => {
    const opened = inside(policy)
    return comesTo(opened, understand(opened, theCase))
  },
)

/** The same for a case that was tried, with another answer of the policy in it: its words are not read again. */
export function triedAs(policy: Policy<Vocabulary>, theCase: Case<Vocabulary>): Tried | undefined {
  const opened = inside(policy)
  return comesTo(opened, understandVaried(opened, theCase))
}

function comesTo(
  opened: PolicyInside,
  understood: ReturnType<typeof understand>,
): Tried | undefined {
  if (!understood.ok) return undefined
  const decision = decideCase(opened, understood.value.derived)
  return {
    kind: decision.kind,
    recommended: decision.recommended,
    measure: measureOf(decision),
    gates: decision.kind === 'measures' ? decision.gates.map(({ status }) => status).join() : '',
    beside: besideOf(opened, decision),
    levels: decision.asKnown,
  }
}

function measureOf(decision: CaseDecision): string {
  const { kind, recommended } = decision
  const outcome = weighedOutcome(decision)
  if (outcome === undefined) return kind
  const { from, start, to, departFrom, departTo } = outcome
  // Another authority is told how grave it is, not what to impose.
  const gravity = kind === 'measures' ? [] : [outcome.tier, outcome.net]
  return [kind, recommended, from, start, to, departFrom, departTo, ...gravity].join()
}

function besideOf(policy: PolicyInside, { asKnown }: CaseDecision): string {
  const { data } = policy
  return laterRules(policy)
    .add.filter((rule) => fires(rule, asKnown))
    .flatMap(({ rule }) => {
      const event = data.rules[rule]?.event
      // What goes along with a measure follows from it; what may take its place does not.
      return event?.type === 'add' &&
        (event.params.list !== 'accompanying' || event.params.role === 'instead')
        ? [`${event.params.list} ${event.params.measure} ${event.params.role}`]
        : []
    })
    .join()
}

/** Whether any of the answers gives something else than another. */
export function differs(outcomes: readonly (Tried | undefined)[]): boolean {
  const known = outcomes.filter((one) => one !== undefined)
  return (
    new Set(known.map(({ measure, gates, beside }) => `${measure} ${gates} ${beside}`)).size > 1
  )
}

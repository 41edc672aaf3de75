import type { Advice } from '../advice/advice'
import type { Case } from '../case/case'
import { understand, understandVaried } from '../case/understand'
import { type CaseDecision, weighedOutcome } from '../decide/decide'
import { decideCase } from '../decide/what-if'
import { laterRules } from '../decide/rules'
import { fires } from '../policy/table'
import { perPolicy, perPolicyAnd } from '../policy/per-policy'
import { inside, type Policy, type PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'

/** What a case comes to, in what an answer can change. */
export interface Tried {
  readonly kind: Advice<Vocabulary>['kind']
  /** The recommended rung, as a place on the ladder. */
  readonly recommended: number
  /** The kind, the recommendation, the range and the departure zone; for another authority how grave it is as well. */
  readonly measure: string
  /** Which gates are passed, where there is something to decide: on a measure, or that the matter is closed. */
  readonly gates: string
  /** Protection, legal steps, the fallback, and what may take the place of the measure. */
  readonly beside: string
  /** Care for everybody, how far each route suits, how the matter is handled and by whom, and the safeguards. */
  readonly around: string
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
    gates: gatesOf(decision),
    beside: besideOf(opened, decision),
    around: aroundOf(opened, decision),
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

/** The gates that the decision waits for; what only says that no measure can be imposed does not keep a matter from being closed. */
function gatesOf({ kind, gates }: CaseDecision): string {
  if (kind !== 'measures' && kind !== 'no-sanction') return ''
  const isClosing = kind === 'no-sanction'
  return gates
    .filter(({ gate }) => !isClosing || !(gate.kind === kind || gate.kind === 'other-authority'))
    .map(({ status }) => status)
    .join()
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

function aroundOf({ data }: PolicyInside, { asKnown }: CaseDecision): string {
  const { points, routes } = rulesAround(data)
  const suits: number[] = []
  // What makes a route least suitable decides.
  for (const { rule, route, weight } of routes)
    if (weight > (suits[route] ?? -1) && fires(rule, asKnown)) suits[route] = weight
  const named = points.filter(({ rule }) => fires(rule, asKnown)).map(({ point }) => point)
  return `${suits.join()} ${[...new Set(named)].join()}`
}

/** What is said about the handling that an answer is asked for; notices and what is left to people are not. */
const listsAsked: readonly string[] = ['handling', 'safeguards', 'authorities']

const suitabilities = ['suitable', 'reporter-chooses', 'unsuitable'] as const

/** The rules about care, handling and routes, each with a number for what it says. */
const rulesAround = /* @__PURE__ */ perPolicy((data) => {
  const { care, handle, route } = laterRules({ data })
  const said = [...care, ...handle].flatMap((rule) => {
    const event = data.rules[rule.rule]?.event
    if (event?.type === 'care')
      return [{ rule, says: `${event.params.for} ${event.params.action} ${event.params.phase}` }]
    if (event?.type !== 'handle' || !listsAsked.includes(event.params.list)) return []
    return [{ rule, says: `${event.params.list} ${event.params.item}` }]
  })
  const words = [...new Set(said.map(({ says }) => says))]
  return {
    points: said.map(({ rule, says }) => ({ rule, point: words.indexOf(says) })),
    routes: route.flatMap((rule) => {
      const event = data.rules[rule.rule]?.event
      if (event?.type !== 'route') return []
      const at = data.routes.findIndex(({ id }) => id === event.params.route)
      return [{ rule, route: at, weight: suitabilities.indexOf(event.params.suitability) }]
    }),
  }
})

/** Whether any of the answers gives something else than another. */
export function differs(outcomes: readonly (Tried | undefined)[]): boolean {
  const known = outcomes.filter((one) => one !== undefined)
  return (
    new Set(
      known.map(({ measure, gates, beside, around }) => `${measure} ${gates} ${beside} ${around}`),
    ).size > 1
  )
}

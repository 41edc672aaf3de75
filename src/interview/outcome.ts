import type { Advice } from '../advice/advice'
import type { Case } from '../case/case'
import { understand, understandVaried } from '../case/understand'
import { type CaseDecision, weighedOutcome } from '../decide/decide'
import { decideCase } from '../decide/what-if'
import { laterRules } from '../decide/rules'
import { fires, type Tabled } from '../policy/table'
import { perPolicy, perPolicyAnd } from '../policy/per-policy'
import { inside, type Policy, type PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'

/** What a case comes to, in what an answer can change. */
export interface Tried {
  readonly kind: Advice<Vocabulary>['kind']
  /** The recommended rung, as a place on the ladder. */
  readonly recommended: number
  /** The lightest and the heaviest rung that can be defended without more, and with written reasons; left out where none is weighed. */
  readonly reach?: Reach
  /** The kind, the recommendation, the range and the departure zone; for another authority how grave it is as well. */
  readonly measure: string
  /** Which gates are passed, where there is something to decide: on a measure, or that the matter is closed. */
  readonly gates: string
  /** Their statuses one by one. */
  readonly statuses: readonly GateStatus[]
  /** Protection, legal steps, the fallback, and what may take the place of the measure. */
  readonly beside: string
  /** The measures of these. */
  readonly added: readonly string[]
  /** Care for everybody, how far each route suits, how the matter is handled and by whom, and the safeguards. */
  readonly around: string
  /** The parts that this is made of. */
  readonly parts: Around
  /** The level of each fact, as the case has it. */
  readonly levels: readonly number[]
}

type GateStatus = CaseDecision['gates'][number]['status']

/** The rungs that can be defended, as places on the ladder. */
export interface Reach {
  readonly from: number
  readonly to: number
  readonly departFrom: number
  readonly departTo: number
}

/** What is said of care, routes and handling. */
interface Around {
  /** How far each route suits, by its place in the policy. */
  readonly suits: readonly (number | undefined)[]
  /** What is said, by its number. */
  readonly said: readonly number[]
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
  const reach = reachOf(decision)
  const statuses = statusesOf(decision)
  const beside = besideOf(opened, decision)
  const parts = aroundOf(opened, decision)
  return {
    kind: decision.kind,
    recommended: decision.recommended,
    ...(reach === undefined ? {} : { reach }),
    measure: measureOf(decision),
    gates: statuses.join(),
    statuses,
    beside: beside.map(({ list, measure, role }) => `${list} ${measure} ${role}`).join(),
    added: beside.map(({ measure }) => measure),
    around: `${parts.suits.join()} ${parts.said.join()}`,
    parts,
    levels: decision.asKnown,
  }
}

function reachOf(decision: CaseDecision): Reach | undefined {
  const outcome = decision.kind === 'measures' ? weighedOutcome(decision) : undefined
  if (outcome === undefined) return undefined
  const { from, to, departFrom, departTo } = outcome
  return { from, to, departFrom, departTo }
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
function statusesOf({ kind, gates }: CaseDecision): readonly GateStatus[] {
  if (kind !== 'measures' && kind !== 'no-sanction') return []
  const isClosing = kind === 'no-sanction'
  return gates
    .filter(({ gate }) => !isClosing || !(gate.kind === kind || gate.kind === 'other-authority'))
    .map(({ status }) => status)
}

function besideOf(policy: PolicyInside, { asKnown }: CaseDecision) {
  const { data } = policy
  return laterRules(policy)
    .add.filter((rule) => fires(rule, asKnown))
    .flatMap(({ rule }) => {
      const event = data.rules[rule]?.event
      // What goes along with a measure follows from it; what may take its place does not.
      return event?.type === 'add' &&
        (event.params.list !== 'accompanying' || event.params.role === 'instead')
        ? [event.params]
        : []
    })
}

function aroundOf({ data }: PolicyInside, { asKnown }: CaseDecision): Around {
  const { points, routes } = rulesAround(data)
  const suits: (number | undefined)[] = []
  // What makes a route least suitable decides.
  for (const { rule, route, weight } of routes)
    if (weight > (suits[route] ?? -1) && fires(rule, asKnown)) suits[route] = weight
  const named = points.filter(({ rule }) => fires(rule, asKnown)).map(({ point }) => point)
  return { suits, said: [...new Set(named)] }
}

/** What is said about the handling that an answer is asked for; what is left to people is not. */
const listsAsked = ['handling', 'safeguards', 'authorities'] as const

/** Whom care is for, or what is said about the handling. */
export type About =
  'reporter' | 'accused' | 'witnesses' | 'team' | 'notices' | (typeof listsAsked)[number]

const suitabilities = ['suitable', 'reporter-chooses', 'unsuitable'] as const

interface Said {
  readonly rule: Tabled
  readonly about: About
  readonly says: string
}

/** The rules about care, handling and routes, each with a number for what it says. */
const rulesAround = /* @__PURE__ */ perPolicy((data) => {
  const { care, handle, route } = laterRules({ data })
  const said = [...care, ...handle].flatMap((rule): readonly Said[] => {
    const event = data.rules[rule.rule]?.event
    if (event?.type === 'care') {
      const { for: whom, action, phase } = event.params
      return [{ rule, about: whom, says: `${whom} ${action} ${phase}` }]
    }
    if (event?.type !== 'handle') return []
    const { list, item, firstPage } = event.params
    // Of the notices only what an advice says first: without the question nobody would look at it.
    const isToldFirst = list === 'notices' && firstPage !== undefined
    const about = isToldFirst ? 'notices' : listsAsked.find((one) => one === list)
    return about === undefined ? [] : [{ rule, about, says: `${list} ${item}` }]
  })
  const words = [...new Set(said.map(({ says }) => says))]
  return {
    points: said.map(({ rule, says }) => ({ rule, point: words.indexOf(says) })),
    abouts: words.flatMap((word) => said.find(({ says }) => says === word)?.about ?? []),
    routes: route.flatMap((rule) => {
      const event = data.rules[rule.rule]?.event
      if (event?.type !== 'route') return []
      const at = data.routes.findIndex(({ id }) => id === event.params.route)
      return [{ rule, route: at, weight: suitabilities.indexOf(event.params.suitability) }]
    }),
  }
})

/** Whom or what the care and the handling are about in which some outcomes differ from others, in the order of the policy. */
export function aboutsThatDiffer(
  { data }: PolicyInside,
  outcomes: readonly Tried[],
): readonly About[] {
  const { abouts } = rulesAround(data)
  const isShared = (point: number) => outcomes.every(({ parts }) => parts.said.includes(point))
  const apart = outcomes.flatMap(({ parts }) => parts.said.filter((point) => !isShared(point)))
  return [...new Set(apart.flatMap((point) => abouts[point] ?? []))]
}

/** Whether any of the answers gives something else than another. */
export function differs(outcomes: readonly (Tried | undefined)[]): boolean {
  const known = outcomes.filter((one) => one !== undefined)
  return (
    new Set(
      known.map(({ measure, gates, beside, around }) => `${measure} ${gates} ${beside} ${around}`),
    ).size > 1
  )
}

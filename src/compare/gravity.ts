import type { Context } from '../advice/context'
import type { PlayedAct } from '../case/derive'
import { isOpen } from '../case/open'
import { decidingFacts } from '../policy/deciding'
import { lastAnswer } from '../policy/fact'

/** The levels a fact can have in a case: its own, or from the mildest to the gravest where it is not known. */
interface Span {
  readonly lower: number
  readonly upper: number
}

/** Whether two cases have the same coded facts as far as these decide the measure; what is not known has to be unknown in both. */
export function sameFacts(one: Context, other: Context): boolean {
  const deciding = [...decidingFacts(one.policy.data)]
  const alike = deciding.every((fact) => {
    const [a, b] = [spanOf(one, fact), spanOf(other, fact)]
    return a.lower === b.lower && a.upper === b.upper
  })
  return alike && acts(one) === acts(other)
}

function acts({ derived }: Context): string {
  return derived.acts
    .map(({ tier, form, behaviour, own }) =>
      [tier, form, behaviour, own.map((pair) => pair.join(' '))].join(),
    )
    .sort()
    .join(';')
}

/**
 * How many steps two cases lie apart in a fact: its levels apart, or one where it is not known in one of them. A fact that decides no
 * measure counts for nothing, however it differs.
 */
export function factApart(one: Context, other: Context, index: number): number {
  const { data } = one.policy
  if (!decidingFacts(data).has(index)) return 0
  const [a, b] = [spanOf(one, index), spanOf(other, index)]
  if (a.lower === b.lower && a.upper === b.upper) return 0
  const isKnown = a.lower === a.upper && b.lower === b.upper
  return isKnown && data.facts[index]?.ordered === true ? Math.abs(a.lower - b.lower) : 1
}

/**
 * How many steps two cases lie apart in what was done: the tiers of the gravest acts apart, with one for other acts of the same
 * forms, or two for other forms.
 */
export function conductApart(one: Context, other: Context): number {
  if (acts(one) === acts(other)) return 0
  if (kinds(one) === kinds(other)) return isOwnToldElsewhere(one, other) ? 0 : 1
  const tiers = Math.abs(highest(one.derived.acts) - highest(other.derived.acts))
  return tiers + (forms(one) === forms(other) ? 1 : 2)
}

/** Whether a fact that an act has of its own is apart in the cases as well, so that it counts there. */
function isOwnToldElsewhere(one: Context, other: Context): boolean {
  const own = [one, other].flatMap(({ derived }) => derived.acts.flatMap((act) => act.own))
  return own.some(([fact]) => factApart(one, other, fact) > 0)
}

function kinds({ derived }: Context): string {
  return derived.acts
    .map(({ tier, form, behaviour }) => [tier, form, behaviour].join())
    .sort()
    .join(';')
}

function forms({ derived }: Context): string {
  return [...new Set(derived.acts.map(({ form }) => String(form)))].sort().join()
}

/**
 * Whether every coded fact of one case is at most as grave as that of the other, and something is milder. What is not known counts at its
 * gravest in the first and at its mildest in the second, so that the answer holds whatever weighs is found out.
 */
export function isMilder(one: Context, other: Context): boolean {
  const { facts } = one.policy.data
  let strictly = false
  const deciding = decidingFacts(one.policy.data)
  for (const [index, fact] of facts.entries()) {
    // A point of procedure that decides, such as another position, has to be the same; others say nothing of gravity.
    if (fact.role === 'derived' || (!fact.ordered && !deciding.has(index))) continue
    const [a, b] = [spanOf(one, index), spanOf(other, index)]
    if (!fact.ordered) {
      if (a.lower !== b.lower) return false
      continue
    }
    const softens = fact.circumstance?.direction === 'mitigating'
    const [low, high] = softens ? [b, a] : [a, b]
    if (low.upper > high.lower) return false
    if (low.upper < high.lower) strictly = true
  }
  const [own, theirs] = [one.derived.acts, other.derived.acts]
  if (!own.every((act) => theirs.some((their) => act.tier <= their.tier))) return false
  return strictly || highest(own) < highest(theirs)
}

function highest(list: readonly PlayedAct[]): number {
  return Math.max(0, ...list.map(({ tier }) => tier))
}

function spanOf(context: Context, index: number): Span {
  const { policy, derived } = context
  const fact = policy.data.facts[index]
  const level = derived.levels[index] as number
  if (fact?.role === 'derived') return { lower: 0, upper: 0 }
  const known = derived.asKnown[index] as number
  if (fact?.ordered !== true) return { lower: known, upper: known }
  return { lower: level, upper: isOpen(context, fact, index) ? lastAnswer(fact) : level }
}

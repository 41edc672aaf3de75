import {
  type Advice,
  arbocatalogus2026,
  type Case,
  CaseError,
  type Policy,
  safeAdvise,
  type Vocabulary,
} from '../../src/index'
import { understand } from '../../src/case/understand'
import type { CaseDecision } from '../../src/decide/decide'
import { decideCase } from '../../src/decide/what-if'
import { rungAt, shipped } from './policy'

const parts = ['tier', 'recommended', 'from', 'to', 'departFrom', 'departTo'] as const

/** An answer as places among the tiers and on the ladder; −1 where there is none. */
export type Answer = Readonly<Record<(typeof parts)[number], number>>

/** The advice on a case in words that any policy can have. */
export function adviceOn(
  theCase: Case<Vocabulary>,
  policy: Policy<Vocabulary> = arbocatalogus2026,
): Advice<Vocabulary> {
  const result = safeAdvise<Vocabulary>(theCase, { policy })
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/** What a receipt says but for the case itself, which two spellings or another order can tell apart. */
export function receiptApartFromCase({ receipt }: Advice<Vocabulary>) {
  const { case: _, caseHash: __, adviceHash: ___, ...made } = receipt
  return made
}

/** The decision on a case without the advice around it, which costs twenty times as much; undefined where the case is refused. */
function decided(theCase: Case<Vocabulary>): CaseDecision | undefined {
  const result = understand(shipped, theCase)
  return result.ok ? decideCase(shipped, result.value.derived) : undefined
}

/** Whether the library takes the case. */
export function isAccepted(theCase: Case<Vocabulary>): boolean {
  return decided(theCase) !== undefined
}

/** The place on the ladder of what is recommended; undefined where the case is refused. */
export function recommendedOn(theCase: Case<Vocabulary>): number | undefined {
  return decided(theCase)?.recommended
}

/** What a case comes to, as numbers that can be compared. */
export function answerOf(theCase: Case<Vocabulary>): Answer {
  const decision = decided(theCase)
  if (decision === undefined) throw new Error(`refused: ${JSON.stringify(theCase)}`)
  const { kind, outcome, recommended } = decision
  if (kind !== 'measures' || outcome === undefined)
    return { tier: -1, recommended, from: -1, to: -1, departFrom: -1, departTo: -1 }
  const { tier, from, to, departFrom, departTo } = outcome
  return { tier, recommended, from, to, departFrom, departTo }
}

/** The same answer, read from the advice. */
export function answerIn({ tier, recommended, range, departure }: Advice<Vocabulary>): Answer {
  return {
    tier: shipped.data.tiers.findIndex((item) => item.id === tier),
    recommended: rungAt(recommended),
    from: rungAt(range?.from ?? ''),
    to: rungAt(range?.to ?? ''),
    departFrom: rungAt(departure?.from ?? ''),
    departTo: rungAt(departure?.to ?? ''),
  }
}

/** The parts of the answer on the second case that are milder than those on the first. */
export function milderParts(first: Case<Vocabulary>, second: Case<Vocabulary>): readonly string[] {
  const [before, after] = [answerOf(first), answerOf(second)]
  return parts
    .filter((part) => after[part] < before[part])
    .map((part) => `${part}: ${before[part]} to ${after[part]}`)
}

/** The answer itself, without the words and the explanation. */
export function bareAnswer({ kind, tier, recommended, range, departure, net }: Advice<Vocabulary>) {
  return { kind, tier, recommended, range, departure, net }
}

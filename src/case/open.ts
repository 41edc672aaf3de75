import { isUnknown, levelAt } from '../policy/fact'
import type { FactData } from '../policy/policy'
import type { Case } from './case'
import type { Derived } from './derive'
import type { Vocabulary } from '../policy/vocabulary'

/** What a case says of its facts, and what follows from that. */
interface Told {
  readonly theCase: Pick<Case<Vocabulary>, 'facts'>
  readonly derived: Pick<Derived, 'asKnown' | 'open'>
}

/** Whether a fact can still turn out otherwise: it is not known, or only known to be at least so grave. */
export function isOpen({ derived }: Pick<Told, 'derived'>, fact: FactData, index: number): boolean {
  return isUnknown(fact, derived.asKnown[index]) || derived.open.some((open) => open.fact === index)
}

/**
 * Whether a fact is told as not known: it is open, or the case says `unknown` and its level follows
 * from the conduct or from earlier measures.
 */
export function isToldUnknown(told: Told, fact: FactData, index: number): boolean {
  return isOpen(told, fact, index) || isUnknown(fact, statedLevel(told, fact))
}

/**
 * Whether nobody said that a fact stands as it does: it is open, left out of the case, or a
 * circumstance that is not claimed.
 */
export function isUnsaid(told: Told, fact: FactData, index: number): boolean {
  if (fact.role === 'circumstance') return told.derived.asKnown[index] === 0
  if (isOpen(told, fact, index)) return true
  // What earlier measures come to is said by naming them.
  const isStated = fact.role === 'given' && fact.derive?.by !== 'history'
  return isStated && statedLevel(told, fact) === undefined
}

function statedLevel({ theCase }: Told, fact: FactData): number | undefined {
  const stated = theCase.facts?.[fact.id]
  return stated === undefined ? undefined : levelAt(fact, stated)
}

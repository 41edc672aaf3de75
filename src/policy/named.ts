import type { BilingualText } from '../base/text'
import type { PolicyData } from './policy'

/** Whether the guideline itself names a rung. */
export interface NamedRung {
  /** Whether the guideline itself names the rung for this tier; null where the policy does not say, or no tier governs. */
  readonly named: 'yes' | 'conditional' | 'no' | null
  /** On which condition the guideline names it, as a clause to follow "if"; only with `conditional`. */
  readonly condition?: BilingualText
}

/** A rung of which it is asked whether the guideline names it. */
export interface AskedRung {
  /** The id of the tier. */
  readonly tier: string
  /** The id of the measure. */
  readonly measure: string
  /** What the accused is to the employer. */
  readonly relation: string
}

/** Nothing is said of what the guideline names. */
export const notSaid: NamedRung = { named: null }

/**
 * Whether the guideline itself names a rung for a tier, in a relation.
 *
 * @internal
 */
export function namedRung(
  { named }: PolicyData,
  { tier, measure, relation }: AskedRung,
): NamedRung {
  if (named === undefined) return notSaid
  const entry = named[tier]?.find(
    (one) => one.measure === measure && (one.relations ?? [relation]).includes(relation),
  )
  if (entry === undefined) return { named: 'no' }
  const { condition } = entry
  return condition === undefined ? { named: 'yes' } : { named: 'conditional', condition }
}

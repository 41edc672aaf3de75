import {
  type Advice,
  applyChanges,
  arbocatalogus2026,
  type Case,
  CaseError,
  type CheckResult,
  type Comparison,
  type FactChange,
  type Policy,
  safeCheck,
  safeCompare,
  type Vocabulary,
} from '../../src/index'

/** The check of a proposal in words that any policy can have. */
export function checkOn(
  theCase: Case,
  proposed: string | readonly string[],
  policy: Policy = arbocatalogus2026,
): CheckResult {
  const result = safeCheck<Vocabulary>(theCase, proposed, { policy })
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/** Decided cases beside each other, in words that any policy can have. */
export function comparisonOf(cases: unknown, policy: Policy = arbocatalogus2026): Comparison {
  const result = safeCompare<Vocabulary>(cases, { policy })
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/** The case with some facts at other levels, in words that any policy can have. */
export function changed(
  theCase: Case,
  changes: readonly Pick<FactChange, 'fact' | 'to'>[],
  policy: Policy = arbocatalogus2026,
): Case {
  return applyChanges<Vocabulary>(theCase, changes, { policy })
}

/** The measures beside the ladder that an advice names. */
export function namedBeside({ accompanying, interim, legal }: Advice): Advice['accompanying'] {
  return [...accompanying, ...interim, ...legal]
}

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
  theCase: Case<Vocabulary>,
  proposed: string | readonly string[],
  policy: Policy<Vocabulary> = arbocatalogus2026,
): CheckResult<Vocabulary> {
  const result = safeCheck<Vocabulary>(theCase, proposed, { policy })
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/** Decided cases beside each other, in words that any policy can have. */
export function comparisonOf(
  cases: unknown,
  policy: Policy<Vocabulary> = arbocatalogus2026,
): Comparison<Vocabulary> {
  const result = safeCompare<Vocabulary>(cases, { policy })
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

/** The case with some facts at other levels, in words that any policy can have. */
export function changed(
  theCase: Case<Vocabulary>,
  changes: readonly Pick<FactChange<Vocabulary>, 'fact' | 'to'>[],
  policy: Policy<Vocabulary> = arbocatalogus2026,
): Case<Vocabulary> {
  return applyChanges<Vocabulary>(theCase, changes, { policy })
}

/** The measures beside the ladder that an advice names. */
export function namedBeside({
  accompanying,
  interim,
  legal,
}: Advice<Vocabulary>): Advice<Vocabulary>['accompanying'] {
  return [...accompanying, ...interim, ...legal]
}

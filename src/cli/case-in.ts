import { under } from '../base/plain'
import type { Result } from '../base/problem'

/** The case in what was read: that of a decided case or of a decision record where it is one, else the value itself. */
function caseIn(value: unknown): { readonly theCase: unknown; readonly isWithin: boolean } {
  const isDecided =
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'case') &&
    !Object.hasOwn(value, 'conduct')
  return isDecided
    ? { theCase: (value as { readonly case: unknown }).case, isWithin: true }
    : { theCase: value, isWithin: false }
}

/** A result on the case in what was read, with every issue where it stands there. */
export function onCaseIn<T>(value: unknown, resultOn: (theCase: unknown) => Result<T>): Result<T> {
  const { theCase, isWithin } = caseIn(value)
  const result = resultOn(theCase)
  return result.ok || !isWithin ? result : { ok: false, issues: under('case', result.issues) }
}

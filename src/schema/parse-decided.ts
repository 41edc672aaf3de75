import type { DecidedCase } from '../compare/comparison'
import { deepest, readDecided } from '../compare/parse-decided'
import { deepFreeze, type PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { readPlain, withoutGaps } from '../base/plain'
import { type Issue, listed, type Result } from '../base/problem'

/** Makes one decided case of any value, as a comparison reads it: a frozen copy, or every problem at once. */
export function safeParseDecided<V extends Vocabulary>(
  policy: PolicyInside,
  value: unknown,
): Result<DecidedCase<V>> {
  // Those of a comparison stand in a list.
  const { plain, issues, more } = readPlain(value, deepest - 1, (one) => {
    const read = readDecided(policy, [one])
    return { plain: one, issues: read.issues.map(ofTheOne), more: read.more }
  })
  if (issues.length > 0) return { ok: false, issues: listed(issues, more) }
  return { ok: true, value: deepFreeze(withoutGaps(plain)) as DecidedCase<V> }
}

/** A comparison tells first which of its cases an issue is in. */
function ofTheOne({ path, ...issue }: Issue): Issue {
  return { ...issue, path: path.slice(1) }
}

import { type Failure, mostListed, type Success } from '../base/problem'
import type { PolicyInside } from '../policy/ready'
import type { Case } from './case'
import { type Derived, deriveFacts } from './derive'
import { parseCase } from './parse'
import type { Vocabulary } from '../policy/vocabulary'

/** A case that was read and understood: what was said, and what follows from it. */
export interface Understood {
  /** The case as it was given, nothing filled in. */
  readonly theCase: Case<Vocabulary>
  /** The case as levels. */
  readonly derived: Derived
}

/** A case with problems. */
export interface Misunderstood extends Failure {
  /** What could be read of it, to look for problems in what goes with it; undefined where that is too little. */
  readonly readable: Case<Vocabulary> | undefined
  /** How many problems there are beside those in `issues`. */
  readonly more: number
}

/**
 * Reads a case and works out what follows from it: closed words, refused combinations, stated facts beside derived ones.
 * Takes any value, and finds every problem at once; tells of `most` of the shape.
 */
export function understand(
  policy: PolicyInside,
  input: unknown,
  most = mostListed,
): Success<Understood> | Misunderstood {
  const { value: theCase, issues, more } = parseCase(policy, input, most)
  if (theCase === undefined) return { ok: false, issues, more, readable: undefined }
  const { derived, contradictions } = deriveFacts(policy, theCase)
  const all = [...issues, ...contradictions]
  if (all.length > 0) return { ok: false, issues: all, more, readable: theCase }
  return { ok: true, value: { theCase, derived } }
}

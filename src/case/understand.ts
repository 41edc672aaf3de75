import { type Failure, mostListed, type Success } from '../base/problem'
import type { PolicyInside } from '../policy/ready'
import type { Case } from './case'
import { combinationIssues } from './combinations'
import { type Derived, deriveFacts } from './derive'
import { readCase } from './parse'
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
  const { value: theCase, issues, more } = readCase(policy, input, most)
  if (theCase === undefined) return { ok: false, issues, more, readable: undefined }
  return followUp(policy, { theCase, issues, more })
}

/**
 * Works out what follows from a case of which every word is known to be right: one that was understood, with another answer of the
 * policy in it. What cannot go together is found as ever.
 */
export function understandVaried(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
): Success<Understood> | Misunderstood {
  return followUp(policy, { theCase, issues: combinationIssues(policy, theCase), more: 0 })
}

function followUp(
  policy: PolicyInside,
  { theCase, issues, more }: Pick<Misunderstood, 'issues' | 'more'> & Pick<Understood, 'theCase'>,
): Success<Understood> | Misunderstood {
  const { derived, contradictions } = deriveFacts(policy, theCase)
  const all = [...issues, ...contradictions]
  if (all.length > 0) return { ok: false, issues: all, more, readable: theCase }
  return { ok: true, value: { theCase, derived } }
}

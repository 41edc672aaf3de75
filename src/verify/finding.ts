import type { BilingualText } from '../base/text'

/** Something that is wrong with a policy, with the concrete cases that show it. */
export interface VerificationFinding {
  /** A stable code, for instance `not-monotone`. */
  readonly code: FindingCode
  /**
   * `error` stands in the way of using the policy; a `warning` is worth a look; `waived` is an
   * error that the organisation accepts, with its reason.
   */
  readonly severity: 'error' | 'warning' | 'waived'
  /** What is wrong, in one line, in English. */
  readonly message: string
  /** The same in Dutch; left out of what was found before it was told in Dutch. */
  readonly nl?: FindingWording
  /** The rule it is about, where it is about one. */
  readonly rule?: string
  /** What it is about where that is no rule: a fact, a level, a measure, a source. */
  readonly about?: string
  /**
   * The case that shows it, or the pair: first the milder one, then the graver one; for a scenario
   * the case, and what was expected and found.
   */
  readonly cases: readonly object[]
}

/** What a finding says in another language. */
export interface FindingWording {
  /** What is wrong, in one line. */
  readonly message: string
}

/** What a finding says, in English and in Dutch. */
export function saying({ nl, en }: BilingualText): Pick<VerificationFinding, 'message' | 'nl'> {
  return { message: en, nl: { message: nl } }
}

/** Everything that verification can find; a closed list, so that callers can act on it. */
export type FindingCode =
  | 'outside-range'
  | 'outside-departure'
  | 'no-single-range'
  | 'not-monotone'
  | 'dead-rule'
  | 'always-true'
  | 'gate-passed'
  | 'interim-is-final'
  | 'conflicting-effects'
  | 'redundant-rule'
  | 'shadowed-rule'
  | 'double-counting'
  | 'fact-never-matters'
  | 'level-never-matters'
  | 'measure-unreachable'
  | 'unavailable-recommended'
  | 'missing-answer'
  | 'graver-fades-first'
  | 'named-without-guideline'
  | 'same-in-both-languages'
  | 'old-label'
  | 'uncovered-statement'
  | 'unused-source'
  | 'no-reference'
  | 'scenario-fails'
  | 'rule-without-scenario'
  | 'idle-waiver'

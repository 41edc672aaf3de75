import type { Advice, Gate, MeasureCondition, Reasoned } from '../advice/advice'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Vocabulary } from '../policy/vocabulary'
import type { Count, FactId, GateId } from '../policy/result-words'
import type { BilingualText } from '../base/text'

/**
 * Whether a measure is in proportion: what is recommended (`fitting`), inside the range (`defensible`), in the departure zone and so
 * only with written reasons (`borderline`), or outside both.
 */
export type Verdict = 'fitting' | 'defensible' | 'borderline' | 'too-light' | 'too-heavy'

/** One of the three questions of proportionality, answered. */
export interface Answered extends Reasoned {
  /**
   * `yes`, `no`, or `with-reasons` where it takes a written explanation; `not-at-issue` where the question does not
   * arise, such as whether something too light, or not possible here, is necessary.
   */
  readonly answer: 'yes' | 'with-reasons' | 'no' | 'not-at-issue'
}

/** One measure of what is proposed, and what it does in the whole. */
export interface SetPart<V extends Vocabulary = Arbocatalogus2026> extends Reasoned {
  /** The id of the measure. */
  readonly measure: V['measure']
  /** What it is called for this relation. */
  readonly label: BilingualText
  /**
   * `principal`: the measure of the ladder, or what stands in the place of one. `named`: the advice names it too. `added`: it does not
   * weigh. `outweighs`: it weighs more than the principal measure and than what is recommended.
   * `together`: it makes one set with another part, and adds nothing to what the whole weighs as.
   * `apart`: a legal step, which stands apart from the measure.
   */
  readonly role: 'principal' | 'named' | 'added' | 'outweighs' | 'together' | 'apart'
  /** Whether it was proposed on a condition, so that it only takes effect where it goes wrong again. */
  readonly conditional: boolean
  /** What has to be so before it can be imposed. */
  readonly conditions: readonly MeasureCondition[]
}

/** What a changed fact is about: what happened, what can still be found out, or what can still be done. */
export type Nature = 'happened' | 'find-out' | 'can-do'

/** One fact at another level. */
export interface FactChange<V extends Vocabulary = Arbocatalogus2026> {
  /** The fact, circumstance or point of procedure; `outcome` stands for what the inquiry finds. */
  readonly fact: FactId<V> | 'outcome'
  /** The acts it is about, as places in `conduct`, from 0; left out where it is about the case. */
  readonly acts?: readonly Count[]
  /** What the fact is called. */
  readonly label: BilingualText
  /** The level it has now; `unknown` where it is not known. */
  readonly from: string
  /** What that level is called. */
  readonly fromLabel: BilingualText
  /** The level it would have. */
  readonly to: string
  /** What that level is called. */
  readonly toLabel: BilingualText
  /** What happened, what can still be found out, or what can still be done. */
  readonly nature: Nature
}

/** One, two or three facts at another level, and what that would give. */
export interface Change<V extends Vocabulary = Arbocatalogus2026> {
  /**
   * The facts, with the levels they would have.
   *
   * @minItems 1
   */
  readonly changes: readonly FactChange<V>[]
  /** What would be recommended then. */
  readonly recommended: V['rung']
  /** What would be said of the proposed measure then. */
  readonly verdict: Verdict
  /** It in a sentence. */
  readonly because: BilingualText
}

/** What would open a gate that is not passed. */
export interface GateChange<V extends Vocabulary = Arbocatalogus2026> {
  /** The id of the gate. */
  readonly gate: GateId<V>
  /**
   * The facts, with the levels they would have.
   *
   * @minItems 1
   */
  readonly changes: readonly FactChange<V>[]
  /** It in a sentence. */
  readonly because: BilingualText
}

/** An answer to a question that is open. */
export interface GivenAnswer<V extends Vocabulary = Arbocatalogus2026> {
  /** The fact that is not known. */
  readonly fact: FactId<V>
  /** The acts it is about, as places in `conduct`, from 0; left out where it is about the case. */
  readonly acts?: readonly Count[]
  /** What the fact is called. */
  readonly label: BilingualText
  /** The level that it would turn out to have. */
  readonly to: string
  /** What that level is called. */
  readonly toLabel: BilingualText
}

/** A verdict that can still come out, with what would give it. */
export interface Reachable<V extends Vocabulary = Arbocatalogus2026> {
  /** The verdict. */
  readonly verdict: Verdict
  /**
   * The smallest set of answers to open questions that gives it, the rest staying as it is: as few as can be, then
   * the smallest steps; empty for the verdict as it stands.
   */
  readonly when: readonly GivenAnswer<V>[]
  /** It in a sentence. */
  readonly because: BilingualText
}

/** An answer to an open question of procedure by which what is proposed would not be possible. */
export interface UnavailableIf<V extends Vocabulary = Arbocatalogus2026> {
  /** The answer. */
  readonly when: GivenAnswer<V>
  /** It in a sentence. */
  readonly because: BilingualText
}

/** What would have to be different. Every list is found by an exact search: no smaller set of facts gives the same. */
export interface WhatWouldChange<V extends Vocabulary = Arbocatalogus2026> {
  /**
   * The smallest sets of facts that would make the proposed measure the recommended one, or, where
   * only protection is proposed, one that can be defended; the smallest step first, at most 20.
   *
   * @maxItems 20
   */
  readonly fitting: readonly Change<V>[]
  /**
   * The smallest sets of facts that would make the recommendation another; the smallest step first, at most 20.
   *
   * @maxItems 20
   */
  readonly recommendation: readonly Change<V>[]
  /** What would open each gate that forbids the proposed measure. */
  readonly admissible: readonly GateChange<V>[]
  /** How many sets were found, where a list shows only the first. */
  readonly found: {
    /** Of those that would make the proposed measure fit. */
    readonly fitting: Count
    /** Of those that would change the recommendation. */
    readonly recommendation: Count
  }
}

/** Whether a proposed measure, or set of measures, is in proportion, and why. It advises; a named human decides. */
export interface CheckResult<V extends Vocabulary = Arbocatalogus2026> {
  /** What this is. */
  readonly type: 'check'
  /** The version of this contract. */
  readonly contractVersion: 1
  /**
   * What was proposed, in the order of the policy.
   *
   * @minItems 1
   */
  readonly proposed: readonly V['measure'][]
  /** Those of them that were proposed on a condition. */
  readonly conditional: readonly V['measure'][]
  /** What the whole weighs as: the principal measure or the rung it stands for, or heavier where another part outweighs it. */
  readonly weighsAs: V['rung']
  /** The answer. */
  readonly verdict: Verdict
  /**
   * True where no answer to what is not known of the facts that weigh would give another verdict; points of procedure
   * show at the gates.
   */
  readonly firm: boolean
  /**
   * Every verdict that some answer to those would give, the one as it stands among them, in the order `too-light`,
   * `borderline`, `defensible`, `fitting`, `too-heavy`.
   *
   * @minItems 1
   */
  readonly reachable: readonly Reachable<V>[]
  /** Whether every gate that it has to pass is passed, so that it may be decided now. */
  readonly admissible: boolean
  /** Why what is proposed is not possible here, so that it cannot be decided on; null where it is, or where no measure is weighed. */
  readonly unavailable: Reasoned | null
  /** Every answer to an open question of procedure by which it would not be possible; empty where it is not possible already. */
  readonly unavailableIf: readonly UnavailableIf<V>[]
  /** The answer in words that can be read aloud. */
  readonly because: BilingualText
  /** The gates that forbid deciding on it now; empty where it is admissible. */
  readonly gates: readonly Gate<V>[]
  /** Every measure proposed, and what it does in the whole. */
  readonly parts: readonly SetPart<V>[]
  /** Can it do what it is for? */
  readonly suitable: Answered
  /** Is there nothing lighter that suffices? */
  readonly necessary: Answered
  /** Is it in proportion to what happened? */
  readonly balanced: Answered
  /** The lighter measure that suffices; null where there is none, or where what is proposed is not possible here. */
  readonly lighterThatSuffices: V['measure'] | null
  /** What would have to be different. */
  readonly whatWouldChange: WhatWouldChange<V>
  /** The whole advice on the case. */
  readonly advice: Advice<V>
}

import type { Combining } from '../../policy/group'
import type { Tabled } from '../../policy/table'

/** A rule that lifts the tier (`to` is a tier) and strikes what it used. */
export interface Lift extends Tabled {
  readonly to: number
  readonly uses: number
}
/** A rule that sets, moves or widens a stretch of the ladder; −1 where it leaves an end alone. */
export interface Stretch extends Tabled {
  readonly from: number
  readonly start: number
  readonly to: number
  readonly uses: number
}
/** A rule with a number: rungs up or down, a weight, or the rung that replaces. */
export interface Numbered extends Tabled {
  readonly number: number
  /** The facts it reads, as strikable bits. */
  readonly bits: number
}
/** A rule about a gate. */
export interface GateRule extends Tabled {
  readonly gate: number
  readonly status: 'blocked' | 'unknown' | 'passed'
}
/** The rules of one weighing group. */
export interface WeighGroup extends Combining {
  /** The group, as a place in the list of groups. */
  readonly group: number
  readonly weights: readonly Numbered[]
}
/** Rules fused by the facts they read: one look-up gives what those that read the same facts come to together. */
export interface Fused {
  /** For the tables over one fact: the fact, where its numbers start, and its strikable bit. */
  readonly facts: readonly number[]
  readonly offsets: readonly number[]
  readonly bits: readonly number[]
  /** The numbers of all those tables, one after another. */
  readonly numbers: readonly number[]
  /** The tables over several facts. */
  readonly wide: readonly WideTable[]
}
/** A fused table over several facts. */
export interface WideTable {
  readonly reads: readonly number[]
  readonly strides: readonly number[]
  readonly bits: number
  readonly numbers: readonly number[]
}
/** A group of weights, fused. */
export interface FusedGroup extends Combining {
  readonly fused: Fused
}
/** Stretches, fused: the lowest start and the highest end that the levels give. */
export interface FusedStretch {
  readonly from: Fused
  readonly to: Fused
}
/** The rules of one tier as the kernel asks them. */
export interface Kernel {
  /** Groups that nothing can strike, and groups that something can. */
  readonly fixed: readonly FusedGroup[]
  readonly strikable: readonly FusedGroup[]
  readonly opens: FusedStretch
  readonly steps: Fused
  readonly departs: FusedStretch
  /** What takes the place of a measure that cannot be, by the rung the steps led to. */
  readonly replaces: readonly (readonly Numbered[])[]
}
/** Everything that can apply in one tier, the tier itself already filled in. */
export interface TierProgram {
  readonly kernel: Kernel
  readonly ranges: readonly Stretch[]
  readonly moves: readonly Stretch[]
  readonly groups: readonly WeighGroup[]
  readonly opens: readonly Stretch[]
  readonly steps: readonly Numbered[]
  readonly departs: readonly Stretch[]
  readonly replaces: readonly Numbered[]
}
/** Where the facts stand that a reading fills in; −1 where the policy does not declare one. */
export interface Slots {
  readonly actTier: number
  readonly form: number
  readonly behaviour: number
  readonly start: number
  readonly net: number
  readonly rangeTo: number
  readonly recommended: number
  readonly seriousness: number
  readonly kind: number
  readonly replaced: number
}
/** A policy as arrays of numbers: what the kernel runs on. */
export interface Program {
  readonly factCount: number
  /** How many levels each fact has. */
  readonly sizes: readonly number[]
  readonly slots: Slots
  /** What to add to a net to get its level. */
  readonly netOffset: number
  /** The bit of each fact in a struck set; 0 for a fact that nothing strikes. */
  readonly bits: readonly number[]
  readonly lifts: readonly (readonly Lift[])[]
  readonly tiers: readonly TierProgram[]
  /** The rules after the decision, by effect. */
  readonly later: Readonly<
    Record<'unavailable' | 'add' | 'route' | 'care' | 'handle', readonly Tabled[]>
  > & { readonly gate: readonly GateRule[] }
}

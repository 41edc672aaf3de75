import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Vocabulary } from './vocabulary'

/**
 * The words that results are written with. To the type checker each is a plain string or number;
 * the JSON Schemas of the package say what may stand there, and close what the policy names.
 */

/** An ISO day, for instance `2026-03-01`. */
export type Day = string
/** A day as it is known: a day, a month or a year, for instance `2026-03-01`, `2026-03` or `2026`. */
export type KnownDay = string
/** A number of days, 1 or more. */
export type Days = number
/** A whole number, 0 or more. */
export type Count = number
/** A whole number. */
export type Whole = number
/**
 * The id of something in a policy.
 *
 * @pattern ^[a-z][a-zA-Z0-9-]*$
 */
export type Id = string
/** The name of a rule of the policy, for instance `power.hierarchical`. */
export type RuleName<V extends Vocabulary = Arbocatalogus2026> = V['rule']
/**
 * How many there are: a number, or its digits as a string where it is past 2^53 and a number would
 * round it.
 */
export type ExactCount = number | string
/**
 * The id of a source, as in the register of the policy.
 *
 * @pattern ^[a-z][a-z0-9.:-]*$
 */
export type SourceId = string
/** SHA-256 over the files of a policy, as `sha256:…`. */
export type PolicyHash = string
/** SHA-256 over data as canonical JSON, in 64 hexadecimal digits. */
export type ContentHash = string
/** The id of a fact that weighs, a point of procedure or a circumstance. */
export type FactId<V extends Vocabulary = Arbocatalogus2026> = V['fact']
/** The id of a gate of the policy. */
export type GateId<V extends Vocabulary = Arbocatalogus2026> = V['gate']
/** The id of a route of the policy. */
export type RouteId<V extends Vocabulary = Arbocatalogus2026> = V['route']
/** The id of an action of care of the policy. */
export type ActionId<V extends Vocabulary = Arbocatalogus2026> = V['action']
/** What a recorded reason rests on: a fact, circumstance or point of procedure, or `other`. */
export type ReasonId<V extends Vocabulary = Arbocatalogus2026> = FactId<V> | 'other'
/** What an applied rule did to the answer. */
export type AppliedEffect = 'lift' | 'range' | 'to-start' | 'open' | 'step' | 'depart' | 'replace'

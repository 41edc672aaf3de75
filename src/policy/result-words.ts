/**
 * The words that results are written with. To the type checker each is a plain string or number;
 * the JSON Schemas of the package say what may stand there, and close what the policy names.
 */

/** An ISO day, for instance `2026-03-01`. */
export type Day = string
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
/**
 * The name of a rule, for instance `power.hierarchical`.
 *
 * @pattern ^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$
 */
export type RuleName = string
/**
 * The id of a source, as in the register of the policy.
 *
 * @pattern ^[a-z][a-z0-9.:-]*$
 */
export type SourceId = string
/** SHA-256 over the files of a policy, as `sha256:…`. */
export type PolicyHash = string
/** The id of a gate of the policy. */
export type GateId = string
/** The id of a route of the policy. */
export type RouteId = string
/** The id of an action of care of the policy. */
export type ActionId = string
/** What a recorded reason rests on: a fact, circumstance or point of procedure, or `other`. */
export type ReasonId = string
/** What an applied rule did: lift, range, to-start, open, step, depart or replace. */
export type AppliedEffect = string

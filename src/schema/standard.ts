import type { Issue } from '../base/problem'

/**
 * The shape that form libraries, routers and validators agreed on, version 1 with its JSON Schema: see standardschema.dev. It is written
 * out here, so that
 * nobody needs a package for it; a test holds it against the one that the makers publish.
 */
export interface StandardSchema<Input, Output> {
  /** Everything that the standard asks for. */
  readonly '~standard': StandardProps<Input, Output>
}

/** What a schema of the standard can do. */
export interface StandardProps<Input, Output> {
  /** The version of the standard. */
  readonly version: 1
  /** Who made the schema. */
  readonly vendor: 'evenredig'
  /** Looks at any value: a typed, frozen copy of it, or every problem at once. Never a promise. */
  readonly validate: (
    value: unknown,
    options?: StandardOptions | undefined,
  ) => StandardResult<Output>
  /** What goes in and what comes out, for the type checker; there is nothing here at run time. */
  readonly types?: StandardTypes<Input, Output> | undefined
  /** Writes what goes in, or what comes out, as JSON Schema. */
  readonly jsonSchema: StandardJsonSchema
}

/** What goes into a schema of the standard, and what comes out. */
export interface StandardTypes<Input, Output> {
  /** What goes in. */
  readonly input: Input
  /** What comes out. */
  readonly output: Output
}

/** What a caller may add for one library; this one takes nothing. */
export interface StandardOptions {
  /** Not read here. */
  readonly libraryOptions?: Record<string, unknown> | undefined
}

/** What a schema of the standard makes of a value: a value, or every problem at once. */
export type StandardResult<Output> = StandardValue<Output> | StandardFailure

/** A value that is as it should be. */
export interface StandardValue<Output> {
  /** The value, typed. */
  readonly value: Output
  /** There are none. */
  readonly issues?: undefined
}

/** A value that is not as it should be. */
export interface StandardFailure {
  /** Every problem, with its `message`, its `path`, and what an issue of this library says beside them. */
  readonly issues: readonly Issue[]
}

/** Writes a schema of the standard as JSON Schema. */
export interface StandardJsonSchema {
  /** What goes in. Throws a UsageError for a target that it cannot write. */
  readonly input: (options: StandardTarget) => Record<string, unknown>
  /** What comes out. Throws a UsageError for a target that it cannot write. */
  readonly output: (options: StandardTarget) => Record<string, unknown>
}

/** In which dialect of JSON Schema something is written. */
export interface StandardTarget extends StandardOptions {
  /** `draft-2020-12` or `draft-07`. */
  readonly target: 'draft-2020-12' | 'draft-07' | (string & {})
}

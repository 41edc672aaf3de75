import type { Case } from '../case/case'
import type { CaseDraft, Draft } from '../case/draft'
import { safeParseCase } from '../case/parse-case'
import type { DecidedCase } from '../compare/comparison'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { definitionsOf } from '../interview/definitions'
import { openPolicies } from '../policy/open-policies'
import type { Policy, PolicyInside } from '../policy/ready'
import { arbocatalogus2026 } from '../policy/shipped'
import type { Vocabulary } from '../policy/vocabulary'
import { oneOf, readOptions } from '../base/options'
import { type Result, UsageError } from '../base/problem'
import { type Dialect, dialects } from './json/dialects'
import { type SchemaName, schemaOf } from './json/schemas'
import { safeParseDecided } from './parse-decided'
import type { StandardResult, StandardSchema, StandardTarget } from './standard'

/**
 * A case as a schema of the standard that form libraries, routers and validators read ([Standard Schema](https://standardschema.dev)): it
 * refuses what `advise`
 * refuses, with the same issues, and gives what `parseCase` gives.
 *
 * @param policy - the policy whose words the case has; the shipped one when left out
 * @returns the schema, frozen; as JSON Schema it is the one of `evenredig schema case`
 * @throws UsageError where it is no policy
 *
 * @example
 * ```ts
 * const result = caseSchema()['~standard'].validate({ stage: 'concluded', conduct: [] })
 * result.issues?.[0]?.message // '`conduct` is empty'
 * ```
 */
export function caseSchema<V extends Vocabulary = Arbocatalogus2026>(
  policy?: Policy<V>,
): StandardSchema<CaseDraft<V>, Case<V>> {
  return standard(opened(policy), 'case', (value) => safeParseCase(value, { policy }))
}

/**
 * A decided case as a schema of the standard: it refuses what `compare` refuses of one case, with the same issues.
 *
 * @param policy - the policy whose words the case has; the shipped one when left out
 * @returns the schema, frozen; as JSON Schema it is the one of `evenredig schema decided-case`
 * @throws UsageError where it is no policy
 */
export function decidedCaseSchema<V extends Vocabulary = Arbocatalogus2026>(
  policy?: Policy<V>,
): StandardSchema<Draft<DecidedCase<V>>, DecidedCase<V>> {
  const words = opened(policy)
  return standard(words, 'decided-case', (value) => safeParseDecided<V>(words, value))
}

function opened(policy: Policy<Vocabulary> = arbocatalogus2026): PolicyInside {
  return openPolicies({ policy }).policy
}

function standard<Input, Output>(
  policy: PolicyInside,
  name: SchemaName,
  parse: (value: unknown) => Result<Output>,
): StandardSchema<Input, Output> {
  const { data } = policy
  const written = (options: StandardTarget) =>
    structuredClone(schemaOf(name, targetOf(options), { data, definitions: definitionsOf(policy) }))
  const jsonSchema = Object.freeze({ input: written, output: written })
  const validate = (value: unknown): StandardResult<Output> => {
    const result = parse(value)
    return result.ok ? { value: result.value } : { issues: result.issues }
  }
  const props = Object.freeze({ version: 1, vendor: 'evenredig', validate, jsonSchema } as const)
  return Object.freeze({ '~standard': props })
}

/** The dialect that is asked for. Throws a UsageError where none is, or one that is not written. */
function targetOf(options: StandardTarget): Dialect {
  const target = oneOf({ nl: 'doel', en: 'target' }, dialects)
  const read = readOptions<StandardTarget>(options, { target, libraryOptions: () => [] })
  const asked = dialects.find((dialect) => dialect === read.target)
  if (asked === undefined) throw new UsageError(target(read.target, ['options', 'target']))
  return asked
}

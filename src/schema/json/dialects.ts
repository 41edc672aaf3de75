import type { JsonSchema } from './keywords'

/** The dialects of JSON Schema that schemas are written in. */
export const dialects = ['draft-2020-12', 'draft-07'] as const
/** One of them. */
export type Dialect = (typeof dialects)[number]

const metaSchemas: Readonly<Record<Dialect, string>> = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
}

/** What a schema describes: its name, and the policy in whose words, where it has those of one. */
export interface Described {
  readonly name: string
  readonly policy?: { readonly id: string; readonly version: string }
}

/** The number of the contract, which each schema bears: it grows where something is renamed or taken away. */
const contract = 1

/** A schema, made in the newest dialect, with its names in the one that is asked. */
export function inDialect(dialect: Dialect, of: Described, schema: JsonSchema): JsonSchema {
  const body = dialect === 'draft-07' ? inDraft07(schema) : schema
  return { $schema: metaSchemas[dialect], $id: idOf(dialect, of), ...body }
}

/** A name for good, at no address: two schemas that differ have two names. */
function idOf(dialect: Dialect, { name, policy }: Described): string {
  const words = policy === undefined ? [] : [policy.id, policy.version]
  const older = dialect === 'draft-07' ? [dialect] : []
  return ['urn', 'evenredig', 'schema', name, contract, ...words, ...older].join(':')
}

/** Keywords under which schemas stand by a name that somebody chose. */
const byName: readonly string[] = ['properties', 'patternProperties', 'dependencies', 'definitions']

/** The same schema in the keywords of draft-07. */
function inDraft07(schema: JsonSchema): JsonSchema {
  const { dependentSchemas, dependentRequired, $defs, ...same } = schema
  const depends = { ...(dependentSchemas ?? {}), ...(dependentRequired ?? {}) }
  const keywords: JsonSchema = {
    ...same,
    ...(Object.keys(depends).length === 0 ? {} : { dependencies: depends }),
    ...($defs === undefined ? {} : { definitions: $defs }),
  }
  const entries = Object.entries(keywords)
  return Object.fromEntries(entries.map(([key, value]) => [key, valueInDraft07(key, value)]))
}

function valueInDraft07(key: string, value: unknown): unknown {
  if (key === 'const' || key === 'enum') return value
  if (key === '$ref') return String(value).replace('#/$defs/', '#/definitions/')
  if (byName.includes(key))
    return Object.fromEntries(
      Object.entries(value as JsonSchema).map(([name, schema]) => [name, partInDraft07(schema)]),
    )
  return partInDraft07(value)
}

function partInDraft07(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(partInDraft07)
  return isSchema(value) ? inDraft07(value) : value
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null

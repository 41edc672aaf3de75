import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'
import * as z from 'zod'
import type { PolicyInside } from '../src/policy/ready'

type Schema = Readonly<Record<string, unknown>>

/** The results, by the name of their schema: a title, and the type that says what they hold. */
const results = {
  advice: { title: 'Advice', type: 'ShippedAdvice' },
  'advice-brief': { title: 'Brief advice', type: 'ShippedBrief' },
  'advice-verification': { title: 'Verified advice', type: 'ShippedAdviceVerification' },
  'decision-record': { title: 'Decision record', type: 'ShippedDecisionRecord' },
  check: { title: 'Check result', type: 'ShippedCheck' },
  comparison: { title: 'Comparison', type: 'ShippedComparison' },
  register: { title: 'Register', type: 'ShippedRegister' },
  'year-report': { title: 'Report on a year', type: 'ShippedYearReport' },
  'like-cases': { title: 'Like cases', type: 'ShippedLikeCases' },
  'archive-verification': { title: 'Verified archive', type: 'ShippedArchiveVerification' },
} as const

/**
 * The JSON Schema of every result, made of its TypeScript type: names, types and docstrings. Each stands by itself: what puts a schema into a document of
 * its own leaves behind what a `$ref` leads to.
 */
export function resultSchemas(policy: PolicyInside): Readonly<Record<string, Schema>> {
  const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
  const generator = createGenerator({
    path: pathOf('scripts/result-types.ts'),
    tsconfig: pathOf('tsconfig.json'),
    skipTypeCheck: true,
    additionalProperties: false,
    // `@keys Id` says what the keys of a record are.
    extraTags: ['keys'],
  })
  const closed = closedWords(policy)
  return Object.fromEntries(
    Object.entries(results).map(([name, { title, type }]) => {
      const definitions = plainNames(generator.createSchema(type).definitions ?? {})
      const root = String(definitions[type]?.['$ref']).slice(place.length)
      return [name, { title, ...whole(root, closeWords(definitions, closed)) }]
    }),
  )
}

type Definitions = Readonly<Record<string, Schema>>

const place = '#/$defs/'

// By its pattern alone: strict validators refuse a format that they do not know.
const day = z.string().regex(z.regexes.date)

/** What the types leave open and may yet stand there: by the name of the type. */
function closedWords(policy: PolicyInside): Definitions {
  const { data } = policy
  const schemas: Readonly<Record<string, z.core.$ZodType>> = {
    Day: day,
    KnownDay: z.union([
      day,
      z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
      z.string().regex(/^\d{4}$/),
    ]),
    Days: z.int().positive(),
    Count: z.int().min(0),
    Whole: z.int(),
    ContentHash: z.string().regex(/^[0-9a-f]{64}$/),
    PolicyHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    GateId: z.enum(data.gates.map(({ id }) => id)),
    RouteId: z.enum(data.routes.map(({ id }) => id)),
    ActionId: z.enum(Object.keys(data.actions)),
    // An advice by a policy of one's own names facts and rules of its own.
    FactId: z.string().regex(/^[a-z][a-zA-Z0-9-]*$/),
    RuleName: z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/),
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema: _, ...body } = z.toJSONSchema(schema, { io: 'input' })
      return [name, body]
    }),
  )
}

function closeWords(definitions: Definitions, closed: Definitions): Definitions {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, { description, ...open }]) => [
      name,
      { description, ...(closed[name] ?? open) },
    ]),
  )
}

/** A definition as a schema by itself, with what it leads to written out in each place. */
function whole(root: string, definitions: Definitions): Schema {
  return writtenOut(definitions[root], definitions) as Schema
}

function writtenOut(part: unknown, definitions: Definitions): unknown {
  if (Array.isArray(part)) return part.map((one) => writtenOut(one, definitions))
  if (typeof part !== 'object' || part === null) return part
  const { $ref, ...own } = part as Schema & { readonly $ref?: string }
  const there = $ref === undefined ? {} : definitions[$ref.slice(place.length)]
  // What is said in the place itself goes before what is said of the type.
  const entries = Object.entries(apart({ ...there, ...own }))
  return Object.fromEntries(entries.map(([key, value]) => [key, writtenOut(value, definitions)]))
}

/** A schema of several types as one of each, for strict validators refuse it otherwise; what may be null as well is no such schema. */
function apart({ type, ...rest }: Schema): Schema {
  if (!Array.isArray(type) || type.filter((one) => one !== 'null').length < 2)
    return type === undefined ? rest : { type, ...rest }
  return { ...rest, anyOf: type.map((one: unknown) => ({ type: one })) }
}

/** Names without the words they were filled in with: `Advice` for `Advice<Arbocatalogus2026>`. */
function plainNames(definitions: object): Definitions {
  const text = JSON.stringify(definitions)
    .replaceAll('#/definitions/', place)
    .replace(/"keys":"(\w+)"/g, `"propertyNames":{"$ref":"${place}$1"}`)
    .replaceAll('%3CArbocatalogus2026%3E', '')
    .replaceAll('<Arbocatalogus2026>', '')
  return JSON.parse(text) as Definitions
}

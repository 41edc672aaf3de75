import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020'
import { createGenerator } from 'ts-json-schema-generator'
import { expect, test } from 'vitest'
import {
  caseSchema,
  decidedCaseSchema,
  loadPolicy,
  type Policy,
  type Vocabulary,
} from '../../src/index'
import { definitionsOf } from '../../src/interview/definitions'
import {
  actParts,
  caseParts,
  decidedParts,
  earlierParts,
  knownParts,
  onConditionParts,
} from '../../src/schema/words'
import type { JsonSchema } from '../../src/schema/json/keywords'
import { shipped } from '../support/policy'
import { gone } from '../support/runs'

const folder = new URL('../../schema/', import.meta.url)
/** Those that are shipped; that they are what is made of the types and the policy is a test of its own. */
const all = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.startsWith('http'))
    .map((file) => [
      file.slice(0, -'.json'.length).replaceAll('\\', '/'),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as JsonSchema,
    ]),
)
/** Of what goes over the wire there is a schema in each dialect. */
const wired = Object.entries(all).filter(([name]) => {
  const own = name.replace('draft-07/', '')
  return `draft-07/${own}` in all
})
const strict = {
  // What a validator makes of a schema runs a few times here; making it better takes longer than that.
  code: { optimize: false },
  strict: true,
  strictTypes: true,
  strictTuples: true,
  strictRequired: true,
} as const

test('each schema of what goes over the wire holds for a validator as strict as it can be, and stands by itself', () => {
  expect(wired).toHaveLength(24)
  for (const [name, schema] of gone(wired)) {
    const validator = name.startsWith('draft-07/') ? new Ajv(strict) : new Ajv2020(strict)
    expect(() => validator.compile(schema), name).not.toThrow()
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref"|"\$defs"|"definitions"/)
  }
})

/** A part of a schema that describes something: a property, or a word of a list. */
interface Part {
  readonly at: string
  readonly schema: JsonSchema
}

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null

/** Every property and every word; what goes together is no description. */
function partsOf(schema: unknown, at = ''): readonly Part[] {
  if (!isObject(schema)) return []
  const { properties, items, oneOf } = schema
  const named = Object.entries(isObject(properties) ? properties : {})
  const words = Array.isArray(oneOf) ? (oneOf as readonly unknown[]).filter(isObject) : []
  return [
    ...named.flatMap(([key, part]) => [
      { at: `${at}.${key}`, schema: part as JsonSchema },
      ...partsOf(part, `${at}.${key}`),
    ]),
    ...words.flatMap((word) => [
      { at: `${at}=${String(word['const'])}`, schema: word },
      ...partsOf(word, at),
    ]),
    ...partsOf(items, `${at}[]`),
  ]
}

const policies: readonly Policy<Vocabulary>[] = await Promise.all(
  ['arbocatalogus-2026', 'test/policies/sports-club', 'examples/policies/large-organisation'].map(
    (name) => loadPolicy(name),
  ),
)

test('every property and every word of a case is told: its name in Dutch, what it is in English', () => {
  for (const policy of policies)
    for (const schema of [caseSchema(policy), decidedCaseSchema(policy)]) {
      const parts = partsOf(schema['~standard'].jsonSchema.input({ target: 'draft-07' }))
      expect(parts.length).toBeGreaterThan(60)
      const untold = parts.filter(({ schema: { title, description } }) => !title || !description)
      expect(untold.map(({ at }) => at)).toEqual([])
    }
})

test('what is told comes from the policy: its labels, questions and definitions', () => {
  const parts = partsOf(all['case'])
  const toldAt = (place: string) => {
    const { title, description } = parts.find(({ at }) => at === place)?.schema ?? {}
    return [title, description]
  }
  const power = shipped.data.facts.find(({ id }) => id === 'power')
  expect(toldAt('.facts.power')).toEqual([power?.label.nl, power?.question?.en])
  const [none] = definitionsOf(shipped).facts.find(({ id }) => id === 'power')?.levels ?? []
  expect(toldAt('.facts.power=none')).toEqual([
    power?.labels[0]?.nl,
    `${String(power?.labels[0]?.en)}: ${String(none?.means?.en)}`,
  ])
  expect(toldAt('.facts.power=unknown')).toEqual(['niet bekend', 'not known'])
})

test('what no policy names is told as its type tells it', () => {
  const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
  const generator = createGenerator({
    path: pathOf('scripts/result-types.ts'),
    tsconfig: pathOf('tsconfig.json'),
    skipTypeCheck: true,
  })
  const { definitions = {} } = generator.createSchema('ShippedDecidedCase')
  const documented = (type: string): Readonly<Record<string, string>> => {
    const name = Object.keys(definitions).find((one) => one.split('<')[0] === type)
    const { properties = {} } = definitions[name ?? ''] as {
      properties?: Record<string, JsonSchema>
    }
    return Object.fromEntries(
      Object.entries(properties).map(([key, { description }]) => [
        key,
        String(description).replaceAll(/\s+/g, ' '),
      ]),
    )
  }
  const described = (parts: Readonly<Record<string, { readonly description: string }>>) =>
    Object.fromEntries(Object.entries(parts).map(([key, { description }]) => [key, description]))
  expect(documented('DecidedCase')).toEqual(described(decidedParts))
  expect(documented('Case')).toEqual(described(caseParts))
  expect(documented('Act')).toEqual(described(actParts))
  expect(documented('EarlierMeasure')).toEqual(described(earlierParts))
  expect(documented('MeasureOnCondition')).toEqual(described(onConditionParts))
  // The type has no name of its own where it goes into another one.
  expect(JSON.stringify(definitions)).toContain(JSON.stringify(knownParts.knownOn.description))
})

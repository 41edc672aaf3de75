import { fileURLToPath } from 'node:url'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { caseJson, type Worded } from '../src/schema/json/case'
import { type Described, dialects, inDialect } from '../src/schema/json/dialects'
import { schemaNames, schemaOf } from '../src/schema/json/schemas'
import type { JsonSchema } from '../src/schema/json/keywords'
import { names } from '../src/verify/scenario-file'
import type { PolicyInside } from '../src/policy/ready'
import type { Definitions } from '../src/policy/policy'
import { openApi, unsaid } from '../src/http/open-api'
import { resultSchemas } from './result-schemas'
import { type ShippedSchema, shippedSchemas } from './shipped-schemas'

/** Every JSON Schema of the package, by the name of its file: in draft 2020-12, and what goes over the wire in draft-07 as well. */
export function jsonSchemas(
  policy: PolicyInside,
  definitions: Definitions,
): Readonly<Record<string, JsonSchema>> {
  const words: Worded = { data: policy.data, definitions }
  const { id, version } = policy
  const ofPolicy = (name: string): Described => ({ name, policy: { id, version } })
  const files = Object.entries(shippedSchemas(policy)).map(([name, shipped]) => {
    const of = shipped.worded === true ? ofPolicy(name) : { name }
    return [name, inDialect('draft-2020-12', of, fileSchema(shipped, words))] as const
  })
  const results = Object.entries(resultSchemas(policy))
  const wired = dialects.flatMap((dialect) => [
    ...schemaNames.map((name) => [named(dialect, name), schemaOf(name, dialect, words)] as const),
    ...results.map(
      ([name, schema]) =>
        [named(dialect, name), inDialect(dialect, ofPolicy(name), schema)] as const,
    ),
  ])
  return Object.fromEntries([...files, ...wired])
}

function named(dialect: (typeof dialects)[number], name: string): string {
  return dialect === 'draft-2020-12' ? name : `${dialect}/${name}`
}

/** The schema of a file. It may name its schema, so that an editor completes and checks it. */
function fileSchema({ title, description, schema }: ShippedSchema, words: Worded): JsonSchema {
  const {
    $schema: _,
    properties,
    $defs,
    ...body
  } = z.toJSONSchema(schema, { metadata: names as never, unrepresentable: 'any', io: 'input' })
  return {
    title,
    description,
    ...body,
    properties: { $schema: { type: 'string' }, ...properties },
    ...($defs === undefined ? {} : { $defs: withTheCase($defs, words) }),
  }
}

/** A case in a file is as the schema of a case says. */
function withTheCase(definitions: object, words: Worded): object {
  return 'Case' in definitions ? { ...definitions, Case: caseJson(words) } : definitions
}

/** Writes the schemas into `schema/`, which the package ships. */
export function writeSchemas(policy: PolicyInside, definitions: Definitions): number {
  const folder = fileURLToPath(new URL('../schema/', import.meta.url))
  const all = Object.entries(jsonSchemas(policy, definitions))
  for (const [name, schema] of all) {
    const file = join(folder, `${name}.json`)
    mkdirSync(dirname(file), { recursive: true })
    // People read the newest; the other one is for programs, and takes a third of the space like this.
    const indent = name.includes('/') ? undefined : 2
    writeFileSync(file, `${JSON.stringify(schema, null, indent)}\n`)
  }
  writeOpenApi({ data: policy.data, definitions }, Object.fromEntries(all), join(folder, 'http'))
  return all.length
}

/** Writes the service as OpenAPI, with what it answers by the shipped policy in it whole. */
function writeOpenApi(
  words: Worded,
  schemas: Readonly<Record<string, JsonSchema>>,
  folder: string,
): void {
  const whole = (name: string): JsonSchema => {
    const schema = schemas[name]
    if (schema === undefined) throw new Error(`there is no schema ${name}`)
    return schema
  }
  const results = {
    advice: whole('advice'),
    'advice-brief': whole('advice-brief'),
    check: whole('check'),
    comparison: whole('comparison'),
  }
  mkdirSync(folder, { recursive: true })
  const document = openApi(words, { ...unsaid, results })
  writeFileSync(join(folder, 'openapi.json'), `${JSON.stringify(document)}\n`)
}

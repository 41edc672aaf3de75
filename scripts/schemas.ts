import { fileURLToPath } from 'node:url'
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import type { PolicyInside } from '../src/policy/ready'
import { shippedSchemas } from './shipped-schemas'
import { names } from '../src/verify/scenario-file'
import { resultSchemas } from './result-schemas'

/** Every JSON Schema of the package (draft 2020-12), by name. */
export function jsonSchemas(policy: PolicyInside): Readonly<Record<string, object>> {
  const read = Object.entries(shippedSchemas(policy)).map(
    ([name, { title, description, schema, file }]) => {
      const { $schema: _, ...body } = z.toJSONSchema(schema, {
        metadata: names as never,
        unrepresentable: 'any',
        io: 'input',
      }) as Record<string, unknown>
      const whole = identified(name, { title, description, ...body })
      return [name, file ? namingItself(whole) : whole] as const
    },
  )
  const given = Object.entries(resultSchemas(policy)).map(
    ([name, schema]) => [name, identified(name, schema)] as const,
  )
  return Object.fromEntries([...read, ...given])
}

function identified(name: string, schema: object): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/evenredig/schema/${name}.json`,
    ...schema,
  }
}

/** A file may name its schema, so that an editor completes and checks it. */
function namingItself(schema: Record<string, unknown>): object {
  return {
    ...schema,
    properties: { $schema: { type: 'string' }, ...(schema['properties'] as object | undefined) },
  }
}

/** Writes the schemas into `schema/`, which the package ships. */
export function writeSchemas(policy: PolicyInside): number {
  const folder = fileURLToPath(new URL('../schema/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const all = Object.entries(jsonSchemas(policy))
  for (const [name, schema] of all)
    writeFileSync(`${folder}${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
  return all.length
}

import { fileURLToPath } from 'node:url'
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import type { PolicyInside } from '../src/policy/ready'
import { shippedSchemas } from './shipped-schemas'
import { names } from '../src/policy/result-words'

/** Every JSON Schema of the package (draft 2020-12), by name. */
export function jsonSchemas(policy: PolicyInside): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(shippedSchemas(policy)).map(([name, { title, description, schema, file }]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, {
        metadata: names as never,
        unrepresentable: 'any',
        io: 'input',
      }) as Record<string, unknown>
      const whole = {
        $schema,
        $id: `https://unpkg.com/evenredig/schema/${name}.json`,
        title,
        description,
        ...body,
      }
      return [name, file ? namingItself(whole) : whole]
    }),
  )
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

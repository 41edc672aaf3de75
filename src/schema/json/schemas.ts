import { caseJson, type Worded } from './case'
import { decidedCaseJson } from './decided-case'
import { type Dialect, inDialect } from './dialects'
import type { JsonSchema } from './keywords'

/** What is told of a schema that is made of the words of a policy. */
interface Made {
  readonly title: string
  readonly description: string
  readonly body: (words: Worded) => JsonSchema
}

const made = {
  case: {
    title: 'Case',
    description: 'What a caller hands in: one accused, no names, closed words.',
    body: (words) => caseJson(words),
  },
  'decided-case': {
    title: 'Decided case',
    description:
      'A case in which a measure was decided on. Closed words only: no names, no free text.',
    body: decidedCaseJson,
  },
} as const satisfies Readonly<Record<string, Made>>

/** The name of a schema that is made of the words of a policy. */
export type SchemaName = keyof typeof made

/** Those names. */
export const schemaNames: readonly SchemaName[] = ['case', 'decided-case']

/** One of those schemas, with its names, and everything that it says in it. */
export function schemaOf(name: SchemaName, dialect: Dialect, words: Worded): JsonSchema {
  const { title, description, body } = made[name]
  const { id, version } = words.data.about
  const schema = { title, description, ...body(words) }
  return inDialect(dialect, { name, policy: { id, version } }, schema)
}

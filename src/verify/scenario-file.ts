import * as z from 'zod'
import type { Case } from '../case/case'
import { caseShape } from '../case/schema'
import { kindIds } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'

/** The name that a schema has among the definitions of a JSON Schema. */
export const names = z.registry<{ id: string }>()

/** Gives a schema its name. */
export function named<S extends z.ZodType>(name: string, schema: S): S {
  names.add(schema, { id: name })
  return schema
}

const day = named('Day', z.iso.date())
const id = named('Id', z.string().regex(/^[a-z][a-zA-Z0-9-]*$/))
const ruleName = named('RuleName', z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/))

const ids = z.array(id)
const rules = z.array(ruleName)
const zone = z.strictObject({ from: id, to: id })

/** What a scenario says about an advice. Words are ids, for a policy may have words of its own. */
export const expectationSchema = named(
  'Expectation',
  z.strictObject({
    kind: z.enum(kindIds),
    tier: id.nullable(),
    recommended: id,
    range: z.exactOptional(z.strictObject({ from: id, start: id, to: id }).nullable()),
    departure: z.exactOptional(zone.nullable()),
    net: z.exactOptional(z.int().nullable()),
    decidable: z.exactOptional(z.boolean()),
    firm: z.exactOptional(z.boolean()),
    label: z.exactOptional(z.string()),
    classification: z.exactOptional(ids),
    history: z.exactOptional(z.array(z.boolean())),
    counted: z.exactOptional(rules),
    notCounted: z.exactOptional(rules),
    determining: rules,
    interim: z.exactOptional(ids),
    accompanying: z.exactOptional(ids),
    legal: z.exactOptional(ids),
    fallback: z.exactOptional(ids),
    handling: z.exactOptional(ids),
    safeguards: z.exactOptional(ids),
    humanJudgement: z.exactOptional(ids),
    notices: z.exactOptional(ids),
    authorities: z.exactOptional(ids),
    attention: z.exactOptional(ids),
    openQuestions: z.exactOptional(ids),
    notAsked: z.exactOptional(ids),
    care: z.exactOptional(
      z.strictObject({
        reporter: z.exactOptional(ids),
        accused: z.exactOptional(ids),
        witnesses: z.exactOptional(ids),
        team: z.exactOptional(ids),
      }),
    ),
    routes: z.exactOptional(z.record(id, z.enum(['suitable', 'unsuitable', 'reporter-chooses']))),
    gates: z.exactOptional(z.record(id, z.enum(['passed', 'blocked', 'unknown']))),
    blocks: z.exactOptional(z.record(id, ids)),
    considered: z.exactOptional(
      z.record(id, z.enum(['insufficient', 'unnecessary', 'unavailable'])),
    ),
    reviewBy: z.exactOptional(z.record(id, day)),
    followUpOn: z.exactOptional(
      z.record(z.string().regex(/^(reporter|accused|witnesses|team)\.[a-z][a-zA-Z0-9-]*$/), day),
    ),
    absent: z.exactOptional(ids),
  }),
)

/** What a scenario says about a case that is refused. */
export const refusalSchema = named(
  'Refusal',
  z.strictObject({
    kind: z.literal('refused'),
    issues: z.array(z.strictObject({ code: z.string().min(1), path: z.string() })).min(1),
  }),
)

const title = z.string().min(1)

/** A file of scenarios; of a policy with words of its own the cases are checked when it is loaded. */
export function scenariosSchema(policy?: PolicyInside) {
  const anyCase = z.looseObject({})
  const theCase =
    policy === undefined
      ? anyCase
      : named('Case', caseShape(policy) as unknown as z.ZodType<Case<Vocabulary>>)
  const advised = named(
    'Scenario',
    z.strictObject({ title, case: theCase, expect: expectationSchema }),
  )
  const refused = named(
    'RefusedScenario',
    z.strictObject({ title, case: anyCase, expect: refusalSchema }),
  )
  return z.strictObject({ scenarios: z.array(z.union([advised, refused])) })
}

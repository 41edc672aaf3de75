import * as z from 'zod'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { PolicyInside } from './ready'

/**
 * Schemas of what the library gives back. They describe the interfaces for the JSON Schemas of the
 * package and for tests; the library itself never parses what it made.
 */

/** The name that a schema has among the definitions of a JSON Schema: that of its interface. */
export const names = z.registry<{ id: string }>()

/** Gives a schema its name. */
export function named<S extends z.ZodType>(id: string, schema: S): S {
  names.add(schema, { id })
  return schema
}

/** A text for people. */
export const text = named('Text', z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }))
/** An ISO day. */
export const day = named('Day', z.iso.date())
/** The id of something in a policy. */
export const id = named('Id', z.string().regex(/^[a-z][a-zA-Z0-9-]*$/))
/** The name of a rule. */
export const ruleName = named('RuleName', z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/))
/** The ids of sources. */
export const source = named('Sources', z.array(z.string().regex(/^[a-z][a-z0-9.:-]*$/)).min(1))
/** A reason with its sources, to be spread into an object. */
export const reasoned = { because: text, source } as const

/** The words of the shipped policy as closed enums. Of words that the interfaces leave open the type is `string`. */
export function wordsOf({ data }: PolicyInside) {
  const open = (words: readonly string[]) => z.enum(words)
  return {
    rung: named('RungId', z.enum(data.ladder as readonly Arbocatalogus2026['rung'][])),
    tier: named(
      'TierId',
      z.enum(data.tiers.map((tier) => tier.id) as readonly Arbocatalogus2026['tier'][]),
    ),
    measure: named(
      'MeasureId',
      z.enum(data.measures.map((measure) => measure.id) as readonly Arbocatalogus2026['measure'][]),
    ),
    form: named(
      'FormId',
      z.enum(data.forms.map((form) => form.id) as readonly Arbocatalogus2026['form'][]),
    ),
    decider: named(
      'DeciderId',
      z.enum(data.deciders.map((decider) => decider.id) as readonly Arbocatalogus2026['decider'][]),
    ),
    historyKind: named(
      'HistoryKind',
      z.enum(
        data.about.history.map((item) => item.kind) as readonly Arbocatalogus2026['historyKind'][],
      ),
    ),
    gate: named('GateId', open(data.gates.map((gate) => gate.id))),
    route: named('RouteId', open(data.routes.map((route) => route.id))),
    action: named('ActionId', open(Object.keys(data.actions))),
    reason: named(
      'Reason',
      open([
        ...data.facts.filter((fact) => fact.role !== 'derived').map((fact) => fact.id),
        'other',
      ]),
    ),
  }
}

/** The words of a policy as schemas. */
export type Words = ReturnType<typeof wordsOf>

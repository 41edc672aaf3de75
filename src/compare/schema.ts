import * as z from 'zod'
import type { Case } from '../case/case'
import { caseSchema } from '../case/schema'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { PolicyInside } from '../policy/ready'
import { receiptSchema } from '../advice/schema'
import { verdictSchema } from '../check/schema'
import { day, id, named, text, type Words } from '../policy/result-words'

/** A decided case, in the words of a policy. */
export function decidedCaseSchema(policy: PolicyInside, words: Words) {
  return named(
    'DecidedCase',
    z.strictObject({
      case: named('Case', caseSchema(policy) as unknown as z.ZodType<Case<Arbocatalogus2026>>),
      measure: z.union([words.measure, z.array(words.measure).min(1)]),
      decidedOn: day,
      decidedBy: words.decider,
      reasons: z.exactOptional(z.array(words.reason)),
    }),
  )
}

function pairSchema() {
  const difference = named(
    'Difference',
    z.strictObject({ fact: id, label: text, first: text, second: text }),
  )
  return named(
    'Pair',
    z.strictObject({
      first: z.string(),
      second: z.string(),
      differ: z.array(difference),
      because: text,
    }),
  )
}

function byPositionSchema() {
  const count = z.int().min(0)
  const row = named(
    'PositionRow',
    z.strictObject({
      level: z.string(),
      label: text,
      position: z.boolean(),
      cases: count,
      lighter: count,
      asAdvised: count,
      heavier: count,
      meanRungs: z.number(),
    }),
  )
  return named(
    'ByPosition',
    z.strictObject({ fact: id, label: text, rows: z.array(row), because: text }),
  )
}

/** A comparison of decided cases, in the words of a policy. */
export function comparisonSchema(words: Words) {
  const compared = named(
    'ComparedCase',
    z.strictObject({
      reference: z.string(),
      decidedOn: day,
      decidedBy: words.decider,
      decidedByLabel: text,
      measures: z.array(words.measure).min(1),
      weighsAs: words.rung,
      label: text,
      recommended: words.rung,
      recommendedLabel: text,
      verdict: verdictSchema,
      admissible: z.boolean(),
      rungs: z.int(),
      deviation: z.enum(['none', 'with-reasons', 'without-reasons']),
      reasons: z.array(text),
      because: text,
    }),
  )
  const pair = pairSchema()
  return named(
    'Comparison',
    z.strictObject({
      contractVersion: z.literal(1),
      notForPublication: text,
      cases: z.array(compared),
      sameFacts: z.array(pair),
      milderButGraver: z.array(pair),
      byPosition: byPositionSchema().nullable(),
      receipt: z.strictObject(
        receiptSchema.pick({ policy: true, policyVersion: true, policyHash: true, library: true })
          .shape,
      ),
    }),
  )
}

import * as z from 'zod'
import { adviceSchema, gateSchema } from '../advice/schema'
import { id, named, reasoned, text, type Words } from '../policy/result-words'

/** Whether a measure is in proportion. */
export const verdictSchema = named(
  'Verdict',
  z.enum(['fitting', 'defensible', 'borderline', 'too-light', 'too-heavy']),
)

function changeSchemas({ rung, gate }: Words) {
  const fact = named(
    'FactChange',
    z.strictObject({
      fact: id,
      label: text,
      from: z.string(),
      fromLabel: text,
      to: z.string(),
      toLabel: text,
      nature: z.enum(['happened', 'find-out', 'can-do']),
    }),
  )
  const changes = z.array(fact).min(1)
  const change = named(
    'Change',
    z.strictObject({ changes, recommended: rung, verdict: verdictSchema, because: text }),
  )
  const gateChange = named('GateChange', z.strictObject({ gate, changes, because: text }))
  const found = z.strictObject({ fitting: z.int().min(0), recommendation: z.int().min(0) })
  return named(
    'WhatWouldChange',
    z.strictObject({
      fitting: z.array(change).max(20),
      recommendation: z.array(change).max(20),
      admissible: z.array(gateChange),
      found,
    }),
  )
}

/** The result of checking a measure, in the words of a policy. */
export function checkResultSchema(words: Words) {
  const answered = named(
    'Answered',
    z.strictObject({ answer: z.enum(['yes', 'with-reasons', 'no']), ...reasoned }),
  )
  const part = named(
    'SetPart',
    z.strictObject({
      measure: words.measure,
      label: text,
      role: z.enum(['principal', 'named', 'added', 'outweighs', 'apart']),
      ...reasoned,
    }),
  )
  return named(
    'CheckResult',
    z.strictObject({
      contractVersion: z.literal(1),
      proposed: z.array(words.measure).min(1),
      weighsAs: words.rung,
      verdict: verdictSchema,
      admissible: z.boolean(),
      because: text,
      gates: z.array(gateSchema(words)),
      parts: z.array(part),
      suitable: answered,
      necessary: answered,
      balanced: answered,
      lighterThatSuffices: words.measure.nullable(),
      whatWouldChange: changeSchemas(words),
      advice: adviceSchema(words),
    }),
  )
}

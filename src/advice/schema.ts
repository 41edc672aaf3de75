import * as z from 'zod'
import { findingIds, relationIds, stageIds } from '../policy/policy'
import {
  day,
  id,
  named,
  reasoned,
  ruleName,
  source,
  text,
  type Words,
} from '../policy/result-words'

/** What an answer was made of. */
export const receiptSchema = named(
  'Receipt',
  z.strictObject({
    policy: z.string().min(1),
    policyVersion: z.string(),
    policyHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    layers: z.array(z.string()).min(1),
    library: z.string(),
    reference: z.string().nullable(),
    assessedOn: day.nullable(),
    facts: z.record(id, z.string()),
  }),
)

/** A gate, in the words of a policy. */
export function gateSchema(words: Words): ReturnType<typeof newGate> {
  const known = gates.get(words) ?? newGate(words)
  gates.set(words, known)
  return known
}

/** One schema for each set of words, as a name among definitions stands for one schema. */
const gates = new WeakMap<Words, ReturnType<typeof newGate>>()

function newGate(words: Words) {
  return named(
    'Gate',
    z.strictObject({
      gate: words.gate,
      label: text,
      status: z.enum(['passed', 'blocked', 'unknown']),
      blocks: z.array(words.rung),
      ...reasoned,
    }),
  )
}

function measureSchemas(words: Words) {
  const measure = {
    measure: words.measure,
    label: text,
    what: text,
    inProportion: text,
    imposedBy: text,
    checkedBy: text,
    lasts: named(
      'Duration',
      z.strictObject({
        months: z.int().min(0).nullable(),
        until: day.nullable(),
        note: z.exactOptional(text),
      }),
    ),
    conditions: z.array(named('MeasureCondition', z.strictObject({ text, source }))),
    ...reasoned,
  }
  const added = named(
    'AddedMeasure',
    z.strictObject({
      ...measure,
      role: z.enum(['with', 'offered', 'first', 'if-needed', 'fallback', 'check', 'note']),
      rule: ruleName,
      reviewDays: z.exactOptional(z.int().positive()),
      reviewBy: z.exactOptional(day),
    }),
  )
  return { measure: named('Measure', z.strictObject(measure)), added }
}

function questionSchemas({ rung }: Words) {
  const possible = named(
    'PossibleAnswer',
    z.strictObject({ level: z.string(), label: text, recommended: rung }),
  )
  const open = named(
    'OpenQuestion',
    z.strictObject({
      fact: id,
      concerns: z.enum(['weighing', 'procedure']),
      question: text,
      answers: z.array(possible),
      reach: z.int().min(0),
    }),
  )
  const together = named(
    'JointAnswer',
    z.strictObject({ levels: z.record(id, z.string()), labels: z.array(text), recommended: rung }),
  )
  const joint = named(
    'JointQuestion',
    z.strictObject({
      facts: z.array(id),
      labels: z.array(text),
      answers: z.array(together),
      reach: z.int().min(0),
    }),
  )
  return {
    open,
    joint,
    next: named('NextQuestion', z.strictObject({ fact: id, question: text, because: text })),
  }
}

function weighingSchemas({ rung, tier, form }: Words) {
  return {
    range: named('Range', z.strictObject({ from: rung, start: rung, to: rung })),
    departure: named('Departure', z.strictObject({ from: rung, to: rung })),
    told: named(
      'ToldAct',
      z.strictObject({
        act: z.int().min(0),
        label: text,
        form: form.nullable(),
        formLabel: text.nullable(),
        finding: z.enum(findingIds),
        on: day.nullable(),
      }),
    ),
    classification: named(
      'Classification',
      z.strictObject({
        act: z.int().min(0),
        on: day.nullable(),
        tier,
        governs: z.boolean(),
        established: z.boolean(),
        rules: z.array(ruleName),
        ...reasoned,
      }),
    ),
    step: named(
      'Step',
      z.strictObject({
        rule: ruleName,
        group: id,
        steps: z.int(),
        counted: z.boolean(),
        note: z.exactOptional(text),
        ...reasoned,
      }),
    ),
    applied: named(
      'AppliedRule',
      z.strictObject({
        rule: ruleName,
        effect: z.enum([
          'lift',
          'range',
          'to-start',
          'open',
          'step',
          'depart',
          'replace',
        ] as readonly string[]),
        ...reasoned,
      }),
    ),
    considered: named(
      'Considered',
      z.strictObject({
        measure: rung,
        verdict: z.enum(['insufficient', 'unnecessary', 'unavailable']),
        zone: z.enum(['range', 'departure', 'outside']),
        ...reasoned,
      }),
    ),
  }
}

function besideSchemas(words: Words) {
  return {
    route: named(
      'Route',
      z.strictObject({
        route: words.route,
        label: text,
        suitability: z.enum(['suitable', 'unsuitable', 'reporter-chooses']),
        ...reasoned,
      }),
    ),
    care: named(
      'CareAction',
      z.strictObject({
        action: words.action,
        label: text,
        phase: z.enum(['immediate', 'aftercare']),
        followUpDays: z.exactOptional(z.int().positive()),
        followUpOn: z.exactOptional(day),
        ...reasoned,
      }),
    ),
    point: named('Point', z.strictObject({ item: id, because: text, source: z.array(z.string()) })),
    history: named(
      'HistoryEntry',
      z.strictObject({
        kind: words.historyKind,
        label: text,
        on: day,
        until: day.nullable(),
        counts: z.boolean(),
        countsFor: z.array(z.int().min(0)),
        changesOn: day.nullable(),
        because: text,
      }),
    ),
  }
}

function labelsSchema({ rung }: Words) {
  const labels = z.record(id, text)
  return named(
    'Labels',
    z.strictObject({
      ladder: z.array(named('Rung', z.strictObject({ measure: rung, label: text }))),
      tiers: labels,
      groups: labels,
      facts: labels,
      roles: z.record(id, z.enum(['given', 'procedure', 'circumstance'])),
      levels: z.record(id, z.record(z.string(), text)),
      sources: z.record(
        z.string(),
        named(
          'Citation',
          z.strictObject({ kind: z.enum(['guideline', 'law', 'choice']), cite: z.string().min(1) }),
        ),
      ),
      policy: text,
    }),
  )
}

/** An advice, in the words of a policy. */
export function adviceSchema(words: Words) {
  const { measure, added } = measureSchemas(words)
  const { open, joint, next } = questionSchemas(words)
  const { range, departure, told, classification, step, applied, considered } =
    weighingSchemas(words)
  const { route, care, point, history } = besideSchemas(words)
  return named(
    'Advice',
    z.strictObject({
      contractVersion: z.literal(1),
      kind: z.enum(['measures', 'interim', 'no-sanction', 'outside-scope']),
      decidable: z.boolean(),
      summary: text,
      tier: words.tier.nullable(),
      recommended: words.rung,
      range: range.nullable(),
      departure: departure.nullable(),
      net: z.int().nullable(),
      firm: z.boolean(),
      stage: z.enum(stageIds),
      relation: z.enum(relationIds),
      conduct: z.array(told),
      classification: z.array(classification),
      steps: z.array(step),
      applied: z.array(applied),
      principal: measure.nullable(),
      accompanying: z.array(added),
      interim: z.array(added),
      legal: z.array(added),
      fallback: z.array(added),
      considered: z.array(considered),
      openQuestions: z.array(open),
      jointQuestions: z.array(joint),
      nextQuestion: next.nullable(),
      gates: z.array(gateSchema(words)),
      routes: z.array(route),
      handling: z.array(point),
      safeguards: z.array(point),
      humanJudgement: z.array(point),
      notices: z.array(point),
      care: z.strictObject({
        reporter: z.array(care),
        accused: z.array(care),
        witnesses: z.array(care),
        team: z.array(care),
      }),
      history: z.array(history),
      determining: z.array(ruleName),
      origins: z.record(ruleName, id),
      receipt: receiptSchema,
      labels: labelsSchema(words),
    }),
  )
}

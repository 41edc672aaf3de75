import * as z from 'zod'
import { isYearRead, mostMonths, yearsRead } from '../base/days'
import type { BilingualText } from '../base/text'
import { lawReference, lawReferenceInWords } from './reference'

// zod would otherwise build functions from text. This file is reached by what loads a policy only.
z.config({ jitless: true })

/** The files of a policy on disk, as zod schemas: strict, so that an unknown key is an error. */

/** Looked up by such a word, an object gives what every object has, and not what the policy says. */
const isFree = (word: string): boolean => !(word in {})

/** What a word of a policy has to look like. */
const formed = {
  taken: {
    nl: 'elk object heeft al iets met die naam: kies een andere',
    en: 'every object has something by that name: choose another',
  },
  id: {
    nl: 'een id heeft letters, cijfers en streepjes',
    en: 'an id has letters, digits and dashes',
  },
  ruleName: {
    nl: 'de naam van een regel is in kleine letters, met punten en streepjes',
    en: 'a rule name is dotted kebab-case',
  },
  day: {
    nl: `een dag heeft een jaar van ${yearsRead.first} tot en met ${yearsRead.last}`,
    en: `a day has a year from ${yearsRead.first} to ${yearsRead.last}`,
  },
  about: {
    nl: 'een onderdeel heet naar zijn lijst en zijn naam',
    en: 'an entry is named by its list and its name',
  },
  departure: {
    nl: 'een afwijking noemt een `rule`, of een ander onderdeel als `about`',
    en: 'a departure names a `rule`, or another entry as `about`',
  },
  ref: { nl: `dit is niet ${lawReferenceInWords.nl}`, en: `not ${lawReferenceInWords.en}` },
} as const satisfies Readonly<Record<string, BilingualText>>

/** What a word of a policy has to look like, as zod reports it in English, with the Dutch of it. */
export const wordForms: readonly BilingualText[] = Object.values(formed)

const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]*$/, formed.id.en)
  .refine(isFree, formed.taken.en)
const sourceId = z
  .string()
  .regex(/^[a-z][a-z0-9.:-]*$/)
  .refine(isFree, formed.taken.en)
const sources = z.array(sourceId).min(1)
const ruleName = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/, formed.ruleName.en)
const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
const day = z.iso.date().refine(isYearRead, formed.day.en)

/** The operators of a condition. */
export const operators = ['equal', 'notEqual', 'in', 'notIn', 'atLeast', 'atMost'] as const

const leaf = z.strictObject({
  fact: id,
  operator: z.enum(operators),
  value: z.union([
    z.string(),
    z.number().int(),
    z.array(z.union([z.string(), z.number().int()])).min(1),
  ]),
})
const named = z.strictObject({ condition: id })

/** One leaf of a condition: a fact, an operator and a level. */
export type Leaf = z.infer<typeof leaf>
/** A condition: a leaf, a named condition, or exactly one of `all`, `any`, `not`. */
export type Condition =
  | Leaf
  | z.infer<typeof named>
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
/** The root of a condition: never a bare leaf. */
export type RootCondition = Exclude<Condition, Leaf | z.infer<typeof named>>

const condition: z.ZodType<Condition> = z.lazy(() => z.union([leaf, named, root]))
const root: z.ZodType<RootCondition> = z.union([
  z.strictObject({ all: z.array(condition).min(1) }),
  z.strictObject({ any: z.array(condition).min(1) }),
  z.strictObject({ not: condition }),
])

// On what a gate stands: what the law forbids and what a policy prefers never look alike.
const ground = z.enum(['law', 'guideline', 'choice'])

const event = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('lift'),
    params: z.strictObject({ to: id, uses: z.array(id) }),
  }),
  z.strictObject({
    type: z.literal('range'),
    params: z.strictObject({ from: id, start: id, to: id }),
  }),
  z.strictObject({
    type: z.literal('to-start'),
    params: z.strictObject({
      start: id,
      from: id.optional(),
      to: id.optional(),
      uses: z.array(id).optional(),
    }),
  }),
  z.strictObject({
    type: z.literal('weigh'),
    params: z.strictObject({ group: id, steps: z.number().int() }),
  }),
  z.strictObject({
    type: z.literal('open'),
    params: z.strictObject({ from: id.optional(), to: id.optional() }),
  }),
  z.strictObject({ type: z.literal('step'), params: z.strictObject({ by: z.number().int() }) }),
  z.strictObject({
    type: z.literal('depart'),
    params: z.strictObject({ from: id.optional(), to: id.optional() }),
  }),
  z.strictObject({ type: z.literal('replace'), params: z.strictObject({ by: id }) }),
  z.strictObject({ type: z.literal('unavailable'), params: z.strictObject({ measure: id }) }),
  z.strictObject({
    type: z.literal('gate'),
    params: z.strictObject({
      gate: id,
      // What is not closed is passed; a rule that says `passed` tells only why, where there is more than one way.
      status: z.enum(['blocked', 'unknown', 'passed']),
      // Where this rule stands on something else than the gate, or something else opens it.
      ground: ground.optional(),
      wayOut: text.optional(),
    }),
  }),
  z.strictObject({
    type: z.literal('add'),
    params: z.strictObject({
      list: z.enum(['accompanying', 'interim', 'legal', 'fallback']),
      measure: id,
      role: z.enum([
        'with',
        'offered',
        'first',
        'if-needed',
        'fallback',
        'check',
        'note',
        'instead',
      ]),
      reviewDays: z.number().int().positive().optional(),
    }),
  }),
  z.strictObject({
    type: z.literal('route'),
    params: z.strictObject({
      route: id,
      suitability: z.enum(['suitable', 'reporter-chooses', 'unsuitable']),
    }),
  }),
  z.strictObject({
    type: z.literal('care'),
    params: z.strictObject({
      for: z.enum(['reporter', 'accused', 'witnesses', 'team']),
      action: id,
      phase: z.enum(['immediate', 'aftercare']),
      followUpDays: z.number().int().positive().optional(),
      // What the first page tells, by its name or with all that it says; the rest stands in the annexes.
      firstPage: z.enum(['by-name', 'in-full']).optional(),
    }),
  }),
  z.strictObject({
    type: z.literal('handle'),
    params: z.strictObject({
      list: z.enum(['handling', 'safeguards', 'humanJudgement', 'notices', 'authorities']),
      item: id,
      firstPage: z.literal('in-full').optional(),
      // A remark on the organisation, which the written advice tells everybody; what else is a notice is for whoever writes it.
      remark: z.literal(true).optional(),
    }),
  }),
])

const rule = z.strictObject({
  name: ruleName,
  source: sources,
  because: text,
  conditions: root,
  event,
})
const rules = z.array(rule)
// What tells a word apart from its neighbours, where people choose between them.
const means = text.optional()
const level = z.strictObject({ id, label: text, means, example: text.optional() })

const fact = z.strictObject({
  id,
  section: z.enum(['facts', 'procedure']),
  ordered: z.boolean(),
  absent: z.string(),
  // For an act that is of this tier in itself, or a graver one, left out means not known.
  unknownFrom: id.optional(),
  answers: z.enum(['yes-no', 'heard', 'heard-if-possible']).optional(),
  label: text,
  question: text,
  levels: z.array(level).min(2).optional(),
  // For each level, what is so then: a clause that can follow "that".
  clauses: z.record(id, text).optional(),
  // What people can still do about it: the level that comes of it, and a clause that can follow "if".
  remedy: z.strictObject({ level: id, text }).optional(),
  // Where nothing is said of it, it follows from another fact that is known to be at some level or a graver one.
  impliedBy: z.strictObject({ fact: id, from: id, level: id }).optional(),
  // What is left to be asked where it is known to be at some level or a graver one.
  further: z.strictObject({ from: id, label: text, question: text }).optional(),
  // Decided cases are compared by this fact; from this level on it is a position of power.
  compareFrom: id.optional(),
  derive: z
    .discriminatedUnion('by', [
      z.strictObject({
        by: z.literal('dates'),
        minimum: z.array(
          z.strictObject({
            level: id,
            days: z.number().int().positive(),
            weeks: z.number().int().min(0),
            // How many months from an act others still count with it; without a limit where it is left out.
            months: z.number().int().min(1).max(mostMonths).optional(),
          }),
        ),
      }),
      z.strictObject({ by: z.literal('history') }),
    ])
    .optional(),
  source: sources,
})

const derived = z.strictObject({
  id,
  by: z.enum([
    'act-tier',
    'act-form',
    'act-behaviour',
    'tier',
    'start',
    'net',
    'range-to',
    'recommended',
    'replaced',
    'seriousness',
    'stage',
    'relation',
    'outcome',
    'in-scope',
    'finding',
    'conduct',
    'form',
    'kind',
    'policy',
  ]),
  of: z.string().optional(),
  // Of conduct or a form: only where it is established.
  finding: z.literal('established').optional(),
  after: z.enum(['act', 'lift', 'to-start', 'weigh', 'step', 'replace', 'gate']),
})

const circumstance = z.strictObject({
  id,
  direction: z.enum(['mitigating', 'aggravating']),
  label: text,
  means,
  onlyForm: id.optional(),
  notWithBehaviour: id.optional(),
  otherwise: text.optional(),
  source: sources,
})

const measure = z.strictObject({
  id,
  kind: z.enum(['corrective', 'disciplinary', 'protective', 'supportive', 'legal']),
  label: text,
  // How an advice names it in its first sentence, where that is more careful than the name.
  advised: text.optional(),
  what: text,
  inProportion: text,
  imposedBy: text,
  // The roles that can impose it by themselves; any other takes a mandate. Left out where each of them can.
  competent: z.array(id).min(1).optional(),
  checkedBy: text,
  lasts: z.strictObject({ months: z.number().int().min(0).nullable(), note: text.optional() }),
  conditions: z.array(
    z.strictObject({ text, source: sources, contract: z.literal(true).optional() }),
  ),
  wording: z
    .record(
      id,
      z.strictObject({
        label: text,
        what: text.optional(),
        inProportion: text.optional(),
        imposedBy: text.optional(),
        checkedBy: text.optional(),
      }),
    )
    .optional(),
  excludes: z.array(id).optional(),
  // The rung that a measure beside the ladder weighs as, where the advice does not name it.
  weighsAs: id.optional(),
  // It can stand in the place of the rung that it weighs as.
  inPlace: z.literal(true).optional(),
  // It comes about by agreement only: it is never imposed and never recommended.
  byAgreement: z.literal(true).optional(),
  // The rung that it weighs as where it is proposed on a condition, and why.
  conditionally: z.strictObject({ weighsAs: id, because: text, source: sources }).optional(),
  imposedByOthers: z.literal(true).optional(),
  // What is said of the time that runs for it from the day it is known, in relations without a wording of their own.
  clock: z
    .strictObject({
      text,
      // What is said before it where the measure lies in the zone that takes written reasons.
      beyond: text.optional(),
      // What is said besides where more days than these have gone and nothing is stated of how it was handled.
      long: z.strictObject({ days: z.number().int().positive(), text, source: sources }).optional(),
      source: sources,
    })
    .optional(),
  source: sources,
})

const departure = z
  .strictObject({
    rule: ruleName.optional(),
    about: z
      .string()
      .regex(/^[a-zA-Z]+\.[a-z][a-zA-Z0-9-]*$/, formed.about.en)
      .optional(),
    because: text,
  })
  .refine(({ rule, about }) => (rule === undefined) !== (about === undefined), formed.departure.en)

/** `sources.json`: what rules stand on. */
const source = z.discriminatedUnion('kind', [
  z.strictObject({
    id: sourceId,
    kind: z.literal('guideline'),
    strength: z.enum(['agreement', 'definition', 'tip']),
    section: z.string().regex(/^\d+(\.\d+)*$/),
    says: text,
    notModelled: text.optional(),
  }),
  z.strictObject({
    id: sourceId,
    kind: z.literal('law'),
    cite: z.string().min(1),
    // Where it can be found again; what is verified has one.
    ref: z.string().regex(lawReference, formed.ref.en).optional(),
    verified: z.boolean(),
    says: text,
  }),
  z.strictObject({
    id: sourceId,
    kind: z.literal('choice'),
    // What it is about, in a few words, where there is little room.
    label: text.optional(),
    says: text,
    why: text,
    alternative: text,
  }),
])

const ruleFile = z.strictObject({ rules })

/** Every file of a policy, by name without `.json`. */
export const policyFiles = {
  policy: z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    // What is still in the making has a word after the number: `2.0.0-next`.
    version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9a-z]+(\.[0-9a-z]+)*)?$/),
    contractVersion: z.number().int(),
    // Another policy that this one is laid over: the id of the shipped one, or a folder beside this one.
    extends: z.string().min(1).optional(),
    // Why a rule of the policy below that stands on the guideline was dropped or changed, or another entry that does, as
    // `behaviours.threat`; shown on every advice.
    departures: z.array(departure).optional(),
    // Findings of the verification that the organisation accepts; shown on every advice.
    waivers: z
      .array(z.strictObject({ code: z.string().min(1), about: z.string().min(1), because: text }))
      .optional(),
    title: text,
    publisher: z.string(),
    guideline: z.string(),
    validFrom: day,
    validUntil: day.nullable(),
    adoption: z.strictObject({
      worksCouncilConsent: day.nullable(),
      adopted: day.nullable(),
      communicated: day.nullable(),
    }),
    history: z.array(
      z.strictObject({
        kind: id,
        // What it gives, the gravest first, each until so many months after it was given; or one level and its months.
        stages: z
          .array(
            z.strictObject({
              level: id,
              months: z.number().int().positive().max(mostMonths).nullable(),
            }),
          )
          .min(1)
          .optional(),
        level: id.optional(),
        months: z.number().int().positive().max(mostMonths).nullable().optional(),
        sameDay: z.boolean().optional(),
        label: text,
      }),
    ),
    source: sources,
  }),
  facts: z.strictObject({
    facts: z.array(fact),
    tiers: z.array(level).min(1),
    derived: z.array(derived),
    circumstances: z.array(circumstance),
    refusedCircumstances: z.array(z.strictObject({ id, because: text, source: sources })),
    // What never weighs but has to be seen: why, and what to do about it.
    attention: z
      .array(
        z.strictObject({
          id,
          label: text,
          question: text,
          because: text,
          action: text,
          firstPage: z.literal('in-full').optional(),
          source: sources,
        }),
      )
      .optional(),
  }),
  behaviours: z.strictObject({
    // Forms with the same kin are alike: an earlier measure about the one is comparable for the other.
    forms: z
      .array(z.strictObject({ id, kin: id.optional(), label: text, means, source: sources }))
      .min(1),
    behaviours: z.array(
      z.strictObject({
        id,
        form: id.optional(),
        tier: id.optional(),
        outside: z.literal(true).optional(),
        uses: z.array(z.strictObject({ fact: id, upTo: id.optional() })).optional(),
        implies: z.record(id, id).optional(),
        // For each fact the level that stands for this act where the case leaves the fact out.
        absent: z.record(id, id).optional(),
        requires: z.strictObject({ fact: id, level: id }).optional(),
        label: text,
        means,
        // Something that falls under it.
        example: text.optional(),
        source: sources,
      }),
    ),
  }),
  measures: z.strictObject({
    ladder: z.array(id).min(2),
    relations: z.array(id),
    measures: z.array(measure),
    // What goes together as one: each of `measures` with each of `with`; left out, it weighs as its heaviest part.
    sets: z
      .array(
        z.strictObject({
          id,
          measures: z.array(id).min(1),
          with: z.array(id).min(1),
          weighsAs: id.optional(),
          because: text,
          source: sources,
        }),
      )
      .optional(),
    deciders: z.array(z.strictObject({ id, label: text })).min(1),
    notAvailable: z.array(z.strictObject({ id, because: text, source: sources })),
  }),
  conditions: z.strictObject({
    conditions: z.record(id, z.strictObject({ label: text, conditions: root })),
  }),
  classify: ruleFile,
  range: z.strictObject({
    rules,
    // For each tier the rungs that the guideline itself names, some only on a condition or in some relations.
    named: z
      .record(
        id,
        z.array(
          z.strictObject({
            measure: id,
            // A clause that can follow "if".
            condition: text.optional(),
            relations: z.array(id).min(1).optional(),
            source: sources,
          }),
        ),
      )
      .optional(),
  }),
  weigh: z.strictObject({
    groups: z.array(
      z.strictObject({
        id,
        combine: z.enum(['strongest', 'sum']),
        cap: z.number().int().optional(),
        label: text,
      }),
    ),
    rules,
  }),
  beside: ruleFile,
  gates: z.strictObject({
    gates: z.array(
      z.strictObject({
        id,
        kind: z.enum(['outside-scope', 'interim', 'no-sanction', 'other-authority']).optional(),
        blocks: z.union([z.literal('all'), z.strictObject({ from: id })]),
        label: text,
        passed: text,
        // Left out, the kind of its first source.
        ground: ground.optional(),
        // What opens it, where something does.
        wayOut: text.optional(),
        source: sources,
      }),
    ),
    rules,
  }),
  care: z.strictObject({ actions: z.record(id, text), rules }),
  routes: z.strictObject({
    routes: z.array(z.strictObject({ id, label: text, source: sources })),
    rules,
  }),
  handling: ruleFile,
  sources: z.strictObject({ sources: z.array(source) }),
} as const

/** The name of a policy file, without `.json`. */
export type PolicyFileName = keyof typeof policyFiles
/** A policy as written: every file parsed, nothing cross-checked yet. */
export type PolicyText = { readonly [Name in PolicyFileName]: z.infer<(typeof policyFiles)[Name]> }
/** One rule as written. */
export type RuleText = z.infer<typeof rule>
/** One entry of the source register. */
export type SourceText = z.infer<typeof source>
/** What a rule does when its conditions hold. */
export type RuleEvent = z.infer<typeof event>

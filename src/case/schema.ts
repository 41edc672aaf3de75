import { isByHistory } from '../policy/fact'
import * as z from 'zod/mini'
import { isKnownDay } from '../base/days'
import { findingIds, relationIds, stageIds } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import type { Case } from './case'

/** The most acts, and the most earlier measures, that one case may hold. */
export const mostEntries = 1000

/** The most separate days on which one act can have happened. */
export const mostOccasions = 1000

/** The marks of a reference, as part of a regular expression. */
export const referenceMarks = '[A-Za-z0-9._-]{1,64}'
/** The form of a reference; what it may tell of a person is looked at apart. */
export const referenceForm = /* @__PURE__ */ new RegExp(`^${referenceMarks}$`)

/** What zod says of a text that is no day. */
export const notADay = 'not a day'

/** The shape of a case in the words of one policy; strict, so that an unknown key is an error. */
export function caseShape({ data }: PolicyInside): z.ZodMiniType<Case<Vocabulary>> {
  // zod would otherwise build functions from text, which a strict content security policy forbids.
  z.config({ jitless: true })
  const day = dayIn(/^\d{4}-\d{2}-\d{2}$/)
  const knownDay = dayIn(/^\d{4}(-\d{2}){0,2}$/)
  const forms = z.enum(data.forms.map((form) => form.id))
  const answers = (role: 'given' | 'procedure') =>
    Object.fromEntries(
      data.facts
        .filter((fact) => fact.role === role)
        .map((fact) => [fact.id, z.optional(z.enum(fact.levels.map(String)))]),
    )
  // What earlier measures come to is the one fact that is an act's own.
  const byHistory = data.facts.filter(isByHistory)
  const ofAnAct = Object.fromEntries(
    byHistory.map((fact) => [fact.id, z.optional(z.enum(fact.levels.map(String)))]),
  )
  return z.strictObject({
    reference: z.optional(z.string().check(z.regex(referenceForm))),
    assessedOn: z.optional(day),
    stage: z.enum(stageIds),
    relation: z.optional(z.enum(relationIds)),
    conduct: z.array(
      z.strictObject({
        behaviour: z.optional(z.enum(data.behaviours.map((item) => item.id))),
        form: z.optional(forms),
        tier: z.optional(z.enum(data.tiers.map((tier) => tier.id))),
        finding: z.optional(z.enum(findingIds)),
        on: z.optional(knownDay),
        to: z.optional(knownDay),
        facts: z.optional(z.strictObject(ofAnAct)),
        occasions: z.optional(z.int().check(z.minimum(1), z.maximum(mostOccasions))),
      }),
    ),
    facts: z.optional(z.strictObject(answers('given'))),
    circumstances: z.optional(
      z.array(
        z.enum(data.facts.filter((fact) => fact.role === 'circumstance').map((fact) => fact.id)),
      ),
    ),
    history: z.optional(
      z.array(
        z.strictObject({
          kind: z.enum(data.about.history.map((item) => item.kind)),
          on: knownDay,
          form: z.optional(forms),
          until: z.optional(knownDay),
          finding: z.optional(z.enum(findingIds)),
          comparable: z.optional(z.enum(['yes', 'no'])),
          removed: z.optional(z.enum(['yes', 'no'])),
        }),
      ),
    ),
    procedure: z.optional(
      z.strictObject({ ...answers('procedure'), knownOn: z.optional(knownDay) }),
    ),
    attention: z.optional(z.array(z.enum((data.attention ?? []).map(({ id }) => id)))),
  })
}

/** A day of the calendar in one form; which days a month has, and which years are read, no pattern can say. */
function dayIn(form: RegExp) {
  return z.string().check(z.regex(form, { abort: true }), z.refine(isKnownDay, { error: notADay }))
}

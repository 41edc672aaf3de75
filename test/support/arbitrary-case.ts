import fc from 'fast-check'
import type { Case } from '../../src/index'
import { safeAdvise } from '../../src/index'
import { shipped } from './policy'

const { data } = shipped
const levelsOf = (role: string) => data.facts.filter((fact) => fact.role === role)
const listed = data.behaviours.filter((item) => item.outside === undefined && item.requires === undefined).map((item) => item.id)
const day = (least: string, most: string) =>
  fc.date({ min: new Date(least), max: new Date(most), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

/** An act with any finding that a concluded case can have. */
export const arbitraryAct = fc.oneof(
  { weight: 5, arbitrary: fc.record({ behaviour: fc.constantFrom(...listed), finding: fc.constant('established' as const), on: day('2026-01-01', '2026-06-30') }, { requiredKeys: ['behaviour', 'finding'] }) },
  { weight: 1, arbitrary: fc.record({ form: fc.constantFrom(...data.forms.map((form) => form.id)), tier: fc.constantFrom(...data.tiers.map((tier) => tier.id)), finding: fc.constant('established' as const) }) },
  { weight: 2, arbitrary: fc.record({ behaviour: fc.constantFrom(...listed), finding: fc.constantFrom('experienced' as const, 'undetermined' as const, 'unfounded' as const) }) }
)

const some = (role: string) =>
  fc.record(Object.fromEntries(levelsOf(role).map((fact) => [fact.id, fc.constantFrom(...fact.levels.map(String))])), { requiredKeys: [] })

const history = fc.array(
  fc.record(
    {
      kind: fc.constantFrom(...data.about.history.map((item) => item.kind)),
      on: day('2023-01-01', '2026-06-30'),
      form: fc.constantFrom(...data.forms.map((form) => form.id)),
      finding: fc.constantFrom('established' as const, 'unfounded' as const),
    },
    { requiredKeys: ['kind', 'on'] }
  ),
  { maxLength: 3 }
)

/** Any concluded case that the library accepts; `shape` narrows it. */
export function arbitraryCase(shape: { readonly acts?: fc.Arbitrary<readonly object[]> } = {}): fc.Arbitrary<Case> {
  return fc
    .record(
      {
        stage: fc.constant('concluded' as const),
        assessedOn: day('2026-05-01', '2026-12-31'),
        relation: fc.constantFrom('employee' as const, 'hired' as const, 'intern' as const, 'volunteer' as const),
        conduct: shape.acts ?? fc.array(arbitraryAct, { minLength: 1, maxLength: 3 }),
        facts: some('given'),
        circumstances: fc.subarray(levelsOf('circumstance').map((fact) => fact.id)),
        history,
        procedure: some('procedure'),
      },
      { requiredKeys: ['stage', 'conduct'] }
    )
    .map((theCase) => acceptable(theCase as Case))
}

/** Takes out what the library refuses as a contradiction, so that generated cases reach the weighing. */
export function acceptable(theCase: Case): Case {
  const result = safeAdvise(theCase)
  if (result.ok) return theCase
  const copy = structuredClone(theCase) as { circumstances?: string[]; facts?: Record<string, unknown>; conduct: object[] }
  const victims = result.issues.map((issue) => issue.path)
  const refused = new Set(victims.filter(([key]) => key === 'circumstances').map(([, index]) => copy.circumstances?.[index as number]))
  if (copy.circumstances !== undefined) copy.circumstances = copy.circumstances.filter((item) => !refused.has(item))
  for (const [key, fact] of victims) if (key === 'facts') delete copy.facts?.[fact as string]
  return copy as unknown as Case
}

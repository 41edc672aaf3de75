import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import { expect, expectTypeOf, test } from 'vitest'
import {
  advise,
  type Arbocatalogus2026,
  type Case,
  type CaseDraft,
  caseSchema,
  type DecidedCase,
  type decidedCaseSchema,
  type Draft,
  isCase,
  loadPolicy,
  parseCase,
  type Policy,
  safeParseCase,
  type StandardSchema,
  type Vocabulary,
} from '../../src/index'
import type { SportsClub } from '../golden/types/sports-club'

// The compiler checks these (`npm test` runs it): where an error that is expected does not come, it is one itself.

const unknown: unknown = {
  stage: 'concluded',
  conduct: [{ behaviour: 'threat', finding: 'established' }],
}
const never = (): boolean => false

test('what is parsed has the words of the policy it was parsed by', async () => {
  const theCase = parseCase(unknown)
  expectTypeOf(theCase).toEqualTypeOf<Case<Arbocatalogus2026>>()
  expect(advise(theCase).kind).toBe('measures')
  const result = safeParseCase(unknown)
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Case<Arbocatalogus2026>>()
  if (!never()) return
  const club = (await loadPolicy('test/policies/sports-club')) as Policy<SportsClub>
  expectTypeOf(parseCase(unknown, { policy: club })).toEqualTypeOf<Case<SportsClub>>()
  const any = await loadPolicy('own')
  expectTypeOf(parseCase(unknown, { policy: any })).toEqualTypeOf<Case<Vocabulary>>()
  // @ts-expect-error the words are those of another policy
  advise(parseCase(unknown, { policy: club }))
})

test('a value that is a case has the type of one', async () => {
  const value = unknown
  if (isCase(value)) expectTypeOf(value).toEqualTypeOf<Case<Arbocatalogus2026>>()
  if (!never()) return
  const policy = (await loadPolicy('test/policies/sports-club')) as Policy<SportsClub>
  if (isCase(value, { policy })) expectTypeOf(value).toEqualTypeOf<Case<SportsClub>>()
})

test('a draft begins empty, is filled in part by part in closed words, and is no case yet', () => {
  const draft: CaseDraft = {}
  draft.conduct = []
  draft.conduct.push({})
  draft.conduct[0]!.behaviour = 'threat'
  draft.conduct[0]!.finding = 'established'
  draft.facts = {}
  draft.facts.power = 'hierarchical'
  draft.history = [{ kind: 'oral-warning' }]
  draft.history[0]!.on = '2026-01-01'
  draft.circumstances = ['insight']
  draft.procedure = { knownOn: '2026-01-01', accusedHeard: 'yes' }
  expect(safeParseCase(draft).ok).toBe(false)
  draft.stage = 'concluded'
  expect(parseCase(draft)).toEqual(draft)
  draft.stage = undefined
  if (!never()) return
  // @ts-expect-error no behaviour is called so
  draft.conduct[0]!.behaviour = 'threta'
  // @ts-expect-error no level is called so
  draft.facts.power = 'boss'
  // @ts-expect-error a draft is no case yet
  advise(draft)
  const club: CaseDraft<SportsClub> = { facts: { armband: 'captain' } }
  expectTypeOf(club.stage).toEqualTypeOf<Case['stage'] | undefined>()
  expectTypeOf<Parameters<typeof parseCase>[0]>().toEqualTypeOf<unknown>()
})

test('the schemas are those of the standard, with a draft going in and a case coming out', () => {
  const asSchema: StandardSchemaV1<CaseDraft, Case> = caseSchema()
  const asJson: StandardJSONSchemaV1<CaseDraft, Case> = caseSchema()
  expectTypeOf<
    StandardSchemaV1.InferOutput<ReturnType<typeof decidedCaseSchema<Arbocatalogus2026>>>
  >().toEqualTypeOf<DecidedCase>()
  expectTypeOf<
    StandardSchemaV1.InferInput<ReturnType<typeof decidedCaseSchema<Arbocatalogus2026>>>
  >().toEqualTypeOf<Draft<DecidedCase>>()
  expectTypeOf(caseSchema()).toEqualTypeOf<StandardSchema<CaseDraft, Case>>()
  expectTypeOf<ReturnType<typeof caseSchema<SportsClub>>>().toEqualTypeOf<
    StandardSchema<CaseDraft<SportsClub>, Case<SportsClub>>
  >()
  expect(asSchema['~standard'].vendor).toBe(asJson['~standard'].vendor)
})

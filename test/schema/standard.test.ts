import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  arbocatalogus2026,
  caseSchema,
  decidedCaseSchema,
  loadPolicy,
  safeCompare,
  UsageError,
} from '../../src/index'
import { anyCase } from '../support/arbitrary-case'
import { fuzzing, inTime, spoilt } from '../support/fuzz'

const schemas = { case: caseSchema(), 'decided-case': decidedCaseSchema() }
const stored = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8')) as unknown

test('a schema says who made it, and nothing can be changed in it', () => {
  for (const schema of Object.values(schemas)) {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'evenredig' })
    expect(
      [schema, schema['~standard'], schema['~standard'].jsonSchema].every(Object.isFrozen),
    ).toBe(true)
  }
})

test('as JSON Schema it is the one that is shipped, in both dialects, what goes in as well as what comes out', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const { input, output } = schema['~standard'].jsonSchema
    for (const written of [input, output]) {
      expect(written({ target: 'draft-2020-12' })).toEqual(stored(name))
      expect(written({ target: 'draft-07', libraryOptions: { any: 1 } })).toEqual(
        stored(`draft-07/${name}`),
      )
    }
  }
})

test('a JSON Schema belongs to who asked for it', () => {
  const { input } = schemas.case['~standard'].jsonSchema
  const first = input({ target: 'draft-07' })
  const properties = first['properties'] as Record<string, object>
  Reflect.deleteProperty(properties['facts'] as object, 'properties')
  expect(input({ target: 'draft-07' })).toEqual(stored('draft-07/case'))
})

test('a target that is not written throws', () => {
  const { input } = schemas.case['~standard'].jsonSchema
  expect(() => input({ target: 'openapi-3.0' })).toThrow(
    'options.target: no target is called `openapi-3.0` (expected `draft-2020-12`, `draft-07`)',
  )
  for (const options of [undefined, null, {}, { target: 7 }, { traget: 'draft-07' }])
    expect(() => input(options as never)).toThrow(UsageError)
})

test('each policy has schemas in its own words', async () => {
  const club = await loadPolicy('test/policies/sports-club')
  const punch = { stage: 'concluded', conduct: [{ behaviour: 'punch', finding: 'established' }] }
  expect(caseSchema(club)['~standard'].validate(punch)).toEqual({ value: punch })
  expect(schemas.case['~standard'].validate(punch).issues).toMatchObject([
    { path: ['conduct', 0, 'behaviour'], message: 'no behaviour is called `punch`' },
  ])
  const written = caseSchema(club)['~standard'].jsonSchema.input({ target: 'draft-07' })
  expect(written).toMatchObject({
    $id: `urn:evenredig:schema:case:1:${club.id}:${club.version}:draft-07`,
  })
  expect(JSON.stringify(written)).toContain('"punch"')
})

const decided = {
  measure: ['written-warning', { measure: 'transfer', conditional: true }],
  decidedOn: '2027-01-01',
  decidedBy: 'municipal-secretary',
  reasons: ['power', 'other'],
}
const arbitraryDecided = anyCase().map((theCase) => ({
  ...decided,
  case: { ...theCase, reference: '2026-1' },
}))

test(
  'a decided case is taken where a comparison takes it, and refused with the same issues',
  () => {
    const { validate } = schemas['decided-case']['~standard']
    const seen = { taken: 0, refused: 0 }
    const property = fc.property(
      fc.oneof(
        arbitraryDecided.map((one) => () => one),
        spoilt(arbitraryDecided),
      ),
      (make) => {
        const compared = safeCompare([make()])
        const result = validate(make())
        if (result.issues === undefined) {
          expect(compared.ok).toBe(true)
          expect(result.value).toEqual(make())
          expect(Object.isFrozen(result.value.case)).toBe(true)
          expect(validate(result.value)).toStrictEqual(result)
        }
        // The place in the list goes; what is said of the list itself has no place.
        const issues = compared.ok ? undefined : compared.issues
        expect(result.issues).toEqual(
          issues?.map((issue) => ({ ...issue, path: issue.path.slice(1) })),
        )
        seen[compared.ok ? 'taken' : 'refused']++
      },
    )
    fc.assert(property, fuzzing(300) as never)
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(20)
  },
  inTime,
)

test('a decided case is checked in the words of the policy', () => {
  const result = decidedCaseSchema(arbocatalogus2026)['~standard'].validate({
    ...decided,
    decidedBy: 'boss',
    case: { stage: 'concluded', conduct: [] },
  })
  expect(result.issues?.map(({ path }) => path.join('.'))).toEqual([
    'case.conduct',
    'case.reference',
    'decidedBy',
  ])
})

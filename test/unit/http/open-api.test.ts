import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { handle } from '../../../src/http'

type Json = Readonly<Record<string, unknown>>
interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Readonly<Record<string, Json>>
}
interface OpenApi {
  readonly openapi: string
  readonly info: { readonly version: string; readonly contact: Json }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

const file = fileURLToPath(new URL('../../../schema/http/openapi.json', import.meta.url))
const shipped = JSON.parse(readFileSync(file, 'utf8')) as OpenApi
const served = (await (
  await handle(new Request('https://hr.example/v1/openapi.json'))
).json()) as OpenApi
const operations = Object.entries(shipped.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

/** A part of the document, where it is named by its place too. */
function resolved(document: OpenApi, part: Json): Json {
  const { $ref } = part
  if (typeof $ref !== 'string') return part
  const [, ...steps] = $ref.split('/')
  return steps.reduce<unknown>((whole, step) => (whole as Json)[step], document) as Json
}

test('every part that is named stands in the document', () => {
  for (const document of [shipped, served]) {
    const named = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? []
    expect(named.length).toBeGreaterThan(20)
    for (const one of new Set(named)) {
      const { $ref } = JSON.parse(`{${one}}`) as Json
      expect(resolved(document, { $ref }), String($ref)).toBeTypeOf('object')
    }
  }
})

test('a generator of types reads it', async () => {
  const types = astToString(await openapiTypescript(JSON.stringify(served)))
  for (const { operation } of operations) expect(types).toContain(`    ${operation.operationId}: {`)
})

// The rules of the Dutch government for interfaces, in the words of this project: https://logius-standaarden.github.io/API-Design-Rules/
test('it follows the API design rules of the Dutch government', () => {
  expect(shipped.openapi).toMatch(/^3\.\d+\.\d+$/)
  expect(shipped.info.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Object.keys(shipped.info.contact).sort()).toEqual(['email', 'name', 'url'])
  for (const { url } of shipped.servers) expect(url).toMatch(/\/v\d+$/)
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(operations.map(({ path }) => path)).toContain('/openapi.json')
  for (const { path, method, operation } of operations) {
    expect(path).toMatch(/^(\/[a-z0-9-]+)+(\.json)?$/)
    expect(['get', 'post', 'put', 'patch', 'delete']).toContain(method)
    for (const { name } of operation.parameters ?? []) expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/)
    if (method === 'post') expect(Object.keys(operation.responses)).toContain('400')
    for (const [status, part] of Object.entries(operation.responses)) {
      const response = resolved(shipped, part)
      expect(response, `${path} ${status}`).toHaveProperty(['headers', 'API-Version'])
      if (status.startsWith('2')) continue
      const { content } = response as { readonly content: Readonly<Record<string, Json>> }
      const problem = content['application/problem+json'] as { readonly schema: Json }
      expect(resolved(shipped, problem.schema)['required']).toEqual(['status', 'title', 'detail'])
    }
  }
})

test('results have the schemas that the package ships, whole', () => {
  const names = {
    Advice: 'advice',
    AdviceBrief: 'advice-brief',
    CheckResult: 'check',
    Comparison: 'comparison',
  }
  for (const [name, schema] of Object.entries(names)) {
    const place = fileURLToPath(new URL(`../../../schema/${schema}.json`, import.meta.url))
    const { $schema: _, $id: __, ...body } = JSON.parse(readFileSync(place, 'utf8')) as Json
    expect(shipped.components['schemas']?.[name]).toEqual(body)
  }
})

test('what is sent and answered is what the document says', async () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false })
  ajv.addSchema(shipped, 'api')
  const wrong = (name: string, value: unknown) => {
    const validate = ajv.getSchema(`api#/components/schemas/${name}`)
    if (validate === undefined) throw new Error(`there is no schema ${name}`)
    return validate(JSON.parse(JSON.stringify(value))) === true ? [] : validate.errors
  }
  const theCase = {
    reference: '2026-1',
    stage: 'concluded',
    conduct: [{ behaviour: 'belittling', finding: 'established' }],
  } as const
  const decided = {
    case: theCase,
    measure: 'written-warning',
    decidedOn: '2026-03-02',
    decidedBy: 'municipal-secretary',
  } as const
  const get = async (place: string) =>
    (await handle(new Request(`https://hr.example/v1${place}`))).json()
  expect(wrong('Case', theCase)).toEqual([])
  expect(wrong('DecidedCase', decided)).toEqual([])
  expect(wrong('CheckRequest', { case: theCase, measures: ['none'] })).toEqual([])
  expect(wrong('Health', await get('/health'))).toEqual([])
  expect(wrong('Problem', await get('/nothing'))).toEqual([])
  // A schema that takes everything would say the same.
  expect(wrong('Case', { ...theCase, stage: 'finished' })?.length).toBeGreaterThan(0)
  expect(wrong('Problem', { status: 400 })?.length).toBeGreaterThan(0)
})

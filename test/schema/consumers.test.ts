import { readFileSync } from 'node:fs'
import swagger from '@fastify/swagger'
import { sValidator } from '@hono/standard-validator'
import { FormApi } from '@tanstack/form-core'
import Fastify, { type FastifyServerOptions } from 'fastify'
import { Hono } from 'hono'
import { expect, expectTypeOf, test } from 'vitest'
import { advise, type Advice, type Case, type CaseDraft, caseSchema } from '../../src/index'
import { placed, placesIn, valueAt } from '../support/fuzz'

type Json = Readonly<Record<string, unknown>>

const schemaIn = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8')) as Json
const [caseJson, adviceJson] = [schemaIn('draft-07/case'), schemaIn('draft-07/advice')]

const full = {
  reference: '2026-014',
  assessedOn: '2026-06-01',
  stage: 'concluded',
  relation: 'employee',
  conduct: [
    {
      behaviour: 'belittling',
      finding: 'established',
      on: '2026-03-02',
      facts: { response: 'unknown' },
    },
  ],
  facts: { power: 'hierarchical' },
  circumstances: ['insight'],
  history: [{ kind: 'request-to-stop', on: '2026-01-10', form: 'bullying' }],
  procedure: { accusedHeard: 'yes', knownOn: '2026-04-01' },
  attention: ['health'],
} as const satisfies Case

/** The schemas of what comes in, and of what goes out. */
interface Wire {
  readonly body: Json
  readonly response?: Json
}

/** A server that answers a case with an advice, and leaves it to the schema what a case is. */
async function server({ body, response }: Wire, options: FastifyServerOptions = {}) {
  const app = Fastify(options)
  const info = { title: 'advice', version: '1.0.0' }
  await app.register(swagger, { openapi: { openapi: '3.1.0', info } })
  const schema = { body, ...(response === undefined ? {} : { response: { 200: response } }) }
  app.post('/advice', { schema }, ({ body: theCase }) => advise(theCase as Case))
  // The same schema in a second place.
  app.post('/again', { schema }, ({ body: theCase }) => advise(theCase as Case))
  await app.ready()
  const asked = async (payload: object) => {
    const response = await app.inject({ method: 'POST', url: '/advice', payload })
    return { status: response.statusCode, advice: response.json<Advice>() }
  }
  return { asked, document: app.swagger() as unknown as Json }
}

// Making a writer of the schema of an advice takes a while.
const { asked, document } = await server({ body: caseJson, response: adviceJson })

test('Fastify as it comes takes a case by the schema, and writes the whole advice by that of an advice', async () => {
  expect(await asked(full)).toEqual({ status: 200, advice: advise(full) })
})

test('Fastify as it comes refuses a key that is misspelt anywhere, where it would take it out without a word', async () => {
  const places = placesIn(full).filter((place) => typeof place.at(-1) === 'string')
  // Each object of the case, and each list, is on the way to what stands in it.
  const named = places.flatMap((place) =>
    place.flatMap((step, at) => (typeof step === 'string' ? [place.slice(0, at + 1)] : [])),
  )
  expect(named.length).toBeGreaterThan(20)
  for (const place of named) {
    const within = place.slice(0, -1)
    const object = valueAt(full, within) as Json
    const added = { ...object, [`${String(place.at(-1))}x`]: 'yes' }
    const { status } = await asked(placed(full, within, added) as object)
    expect({ place, status }).toEqual({ place, status: 400 })
  }
})

test('without the names of properties in the schema a misspelt fact would make the advice milder', async () => {
  const stripping = JSON.parse(
    JSON.stringify(caseJson, (key, value: unknown) =>
      key === 'propertyNames' ? undefined : value,
    ),
  ) as Json
  const theCase = { stage: 'concluded', conduct: full.conduct }
  const [right, misspelt] = [
    { ...theCase, facts: { power: 'hierarchical' } },
    { ...theCase, facts: { powr: 'hierarchical' } },
  ]
  const lenient = await server({ body: stripping })
  const rung = async (payload: object) => (await lenient.asked(payload)).advice.recommended
  expect([await rung(right), await rung(misspelt)]).toEqual(['final-warning', 'written-warning'])
  const forbidding = await server(
    { body: stripping },
    {
      ajv: { customOptions: { removeAdditional: false } },
    },
  )
  expect((await forbidding.asked(misspelt)).status).toBe(400)
})

test('in the OpenAPI document of Fastify the schemas are whole', () => {
  const { post } = (document as { paths: { '/advice': { post: Json } } }).paths['/advice']
  const { requestBody, responses } = post as {
    readonly requestBody: { readonly content: Json }
    readonly responses: { readonly 200: { readonly content: Json } }
  }
  const bare = ({ $schema: _, $id: __, ...schema }: Json) => schema
  // A word is an `enum` of one there.
  const inOpenApi = (schema: Json) =>
    JSON.parse(
      JSON.stringify(bare(schema), (_, value: unknown) =>
        isConst(value) ? withEnum(value) : value,
      ),
    ) as Json
  expect(requestBody.content).toEqual({ 'application/json': { schema: inOpenApi(caseJson) } })
  expect(responses[200].content).toEqual({ 'application/json': { schema: inOpenApi(adviceJson) } })
  expect(JSON.stringify(document)).not.toContain('$ref')
})

const isConst = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && 'const' in value
const withEnum = ({ const: word, ...same }: Json) => ({ ...same, enum: [word] })

test('Hono takes a case by its schema, typed, and tells what is wrong with its place', async () => {
  const app = new Hono().post(
    '/advice',
    sValidator('json', caseSchema(), (result, c) =>
      result.success
        ? undefined
        : c.json(
            result.error.map(({ path }) => path),
            400,
          ),
    ),
    (c) => {
      const theCase = c.req.valid('json')
      expectTypeOf(theCase).toEqualTypeOf<Case>()
      return c.json({ recommended: advise(theCase).recommended })
    },
  )
  const asked = async (body: object) => {
    const headers = { 'content-type': 'application/json' }
    const response = await app.request('/advice', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return [response.status, await response.json()] as const
  }
  const { recommended } = advise(full)
  expect(await asked(full)).toEqual([200, { recommended }])
  expect(await asked({ ...full, facts: { powr: 'none' } })).toEqual([400, [['facts', 'powr']]])
})

/** What a form sent, and at which of its fields it told a problem. */
async function submitted(defaultValues: CaseDraft) {
  const sent: CaseDraft[] = []
  const form = new FormApi({
    defaultValues,
    validators: { onSubmit: caseSchema() },
    onSubmit: ({ value }) => void sent.push(value),
  })
  form.mount()
  await form.handleSubmit()
  return { sent, told: Object.keys(form.state.errorMap.onSubmit ?? {}) }
}

test('a form of TanStack holds a draft, sends a case only, and tells each problem at its field', async () => {
  expect(await submitted({ stage: 'concluded', conduct: [{}] })).toEqual({
    sent: [],
    told: ['conduct[0].finding', 'conduct[0].form', 'conduct[0].tier'],
  })
  const filled: CaseDraft = { stage: 'reported', conduct: [{ behaviour: 'threat' }] }
  expect(await submitted(filled)).toEqual({ sent: [filled], told: [] })
})

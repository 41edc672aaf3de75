import { libraryVersion } from '../base/version'
import type { Worded } from '../schema/json/case'
import type { JsonSchema } from '../schema/json/keywords'
import { schemaOf } from '../schema/json/schemas'

/** The schemas of what is answered, whole, by the name of each. */
export type ResultSchemas = Readonly<Record<ResultName, JsonSchema>>
/** What can be answered to a case, or to cases. */
type ResultName = 'advice' | 'advice-brief' | 'check' | 'comparison'

/** Whom a reader of the description can ask. */
export interface Contact {
  /** What they are called; a department or a service, no person. */
  readonly name: string
  /** A page about the service. */
  readonly url: string
  /** Where to write to. */
  readonly email: string
}

/** Where a service stands, and whom to ask, where nobody says so: the address is nobody's. */
export const unsaid = {
  base: '/v1',
  contact: {
    name: 'Whoever runs this service',
    url: 'https://example.org',
    email: 'contact@example.org',
  },
} as const satisfies Pick<Described, 'base' | 'contact'>

/** What a description needs beside the policy. */
interface Described {
  /** Where the service stands, such as `/v1`. */
  readonly base: string
  readonly contact: Contact
  /** The schemas of results, whole; where they are left out, what every result has and where the whole can be found. */
  readonly results?: ResultSchemas
}

/**
 * The service as an OpenAPI 3.1 document: requests in the words of the policy, by the schemas that parsing keeps to. It follows the API
 * design
 * rules of the Dutch government.
 */
export function openApi(words: Worded, { base, contact, results }: Described): JsonSchema {
  const { id, version, title } = words.data.about
  const caseSchema = within(schemaOf('case', 'draft-2020-12', words))
  return {
    openapi: '3.1.0',
    info: {
      title: 'evenredig',
      version: libraryVersion,
      description: [
        'Which measure is proportionate when unwanted conduct at work has been established, and why.',
        'It advises; a named human decides.',
        `Policy: ${title.en} (${id} ${version}).`,
      ].join(' '),
      contact,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: base, description: 'Here' }],
    tags: [
      { name: 'cases', description: 'Answers to cases. Nothing of a case is kept.' },
      { name: 'service', description: 'What it answers by, and whether it does.' },
    ],
    paths: {
      '/advice': { post: advice },
      '/check': { post: check },
      '/comparisons': { post: comparisons },
      '/policy': { get: policyDescription },
      '/health': { get: health },
      '/openapi.json': { get: itself },
    },
    components: {
      headers: { ApiVersion: apiVersion },
      responses: problems,
      schemas: {
        Case: caseSchema,
        CheckRequest: checkRequest,
        DecidedCase: within(schemaOf('decided-case', 'draft-2020-12', words)),
        Advice: resultSchema('advice', results),
        AdviceBrief: resultSchema('advice-brief', results),
        CheckResult: resultSchema('check', results),
        Comparison: resultSchema('comparison', results),
        PolicyDescription: {
          type: 'object',
          description: 'What `describePolicy` gives: every word that a case may hold.',
        },
        Health: healthSchema,
        Problem: problemSchema,
      },
    },
  }
}

/** A schema as a part of a document, which says itself in which dialect it is. */
function within(schema: JsonSchema): JsonSchema {
  const { $schema: _, $id: __, ...body } = schema
  return body
}

function resultSchema(name: ResultName, results: ResultSchemas | undefined): JsonSchema {
  if (results !== undefined) return within(results[name])
  return {
    type: 'object',
    description: `The whole schema stands in the package: \`evenredig/schema/${name}.json\`.`,
    required: ['type', 'contractVersion'],
    properties: {
      type: { type: 'string', description: 'What this is.' },
      contractVersion: { type: 'integer', description: 'Which promise about its form it keeps.' },
    },
  }
}

const refTo = (place: string): JsonSchema => ({ $ref: `#/components/${place}` })

const apiVersion: JsonSchema = {
  description: 'The version of this service: major.minor.patch.',
  schema: { type: 'string', examples: [libraryVersion] },
}
const versioned: JsonSchema = { 'API-Version': refTo('headers/ApiVersion') }

/** An answer that went well. */
function success(description: string, schema: JsonSchema): JsonSchema {
  return { description, headers: versioned, content: { 'application/json': { schema } } }
}

/** What is sent. */
function sent(description: string, schema: JsonSchema): JsonSchema {
  return { required: true, description, content: { 'application/json': { schema } } }
}

const problemSchema: JsonSchema = {
  type: 'object',
  description: 'Why there is no answer (RFC 9457).',
  required: ['status', 'title', 'detail'],
  properties: {
    status: { type: 'integer', description: 'The status of HTTP.' },
    title: { type: 'string', description: 'What the status is called.' },
    detail: { type: 'string', description: 'What is wrong, in the language that was asked for.' },
    errors: {
      type: 'array',
      description: 'Everything that is wrong with what was sent.',
      items: {
        type: 'object',
        required: ['in', 'location', 'code', 'detail', 'message', 'path'],
        properties: {
          in: { type: 'string', enum: ['body', 'query'], description: 'What it is about.' },
          location: { type: 'string', description: 'Where it is, as a JSON Pointer.' },
          code: { type: 'string', description: 'Which kind of problem this is.' },
          detail: {
            type: 'string',
            description: 'The problem and what to do, in the language that was asked for.',
          },
          message: { type: 'string', description: 'The problem in English.' },
          path: {
            type: 'array',
            items: { type: ['string', 'integer'] },
            description: 'Where it is, as property names and list positions.',
          },
        },
      },
    },
  },
}

function problem(description: string): JsonSchema {
  return {
    description,
    headers: versioned,
    content: { 'application/problem+json': { schema: refTo('schemas/Problem') } },
  }
}

const problems: JsonSchema = {
  Invalid: problem('What was sent is not right: all problems at once.'),
  TooLate: problem('Sending took too long.'),
  TooLarge: problem('More was sent than is read.'),
  OtherKind: problem('What was sent is not JSON in UTF-8.'),
  Busy: problem('Too many requests are under way; come back after a second.'),
}

const refusals: JsonSchema = {
  '400': refTo('responses/Invalid'),
  '408': refTo('responses/TooLate'),
  '413': refTo('responses/TooLarge'),
  '415': refTo('responses/OtherKind'),
  '503': refTo('responses/Busy'),
}

const advice: JsonSchema = {
  operationId: 'advise',
  tags: ['cases'],
  summary: 'Advice on one case',
  parameters: [
    {
      name: 'explain',
      in: 'query',
      description: 'How much is explained; `full` when left out.',
      schema: { type: 'string', enum: ['full', 'brief'] },
    },
  ],
  requestBody: sent('The case itself: no names, closed words.', refTo('schemas/Case')),
  responses: {
    '200': success('The advice.', {
      anyOf: [refTo('schemas/Advice'), refTo('schemas/AdviceBrief')],
    }),
    ...refusals,
  },
}

const checkRequest: JsonSchema = {
  type: 'object',
  description: 'A case with the measure or measures that somebody has in mind.',
  required: ['case', 'measures'],
  additionalProperties: false,
  properties: {
    case: refTo('schemas/Case'),
    measures: {
      description:
        'One measure, or a list of up to 20; each an id, or an object with the `measure` and whether it is `conditional`.',
      anyOf: [{ type: 'string' }, { type: 'object' }, { type: 'array', minItems: 1, maxItems: 20 }],
    },
  },
}

const check: JsonSchema = {
  operationId: 'check',
  tags: ['cases'],
  summary: 'Whether a proposed measure is in proportion',
  requestBody: sent('The case and what is proposed.', refTo('schemas/CheckRequest')),
  responses: { '200': success('The verdict.', refTo('schemas/CheckResult')), ...refusals },
}

const comparisons: JsonSchema = {
  operationId: 'compare',
  tags: ['cases'],
  summary: 'Decided cases beside each other',
  requestBody: sent('The decided cases, up to 1,000.', {
    type: 'array',
    items: refTo('schemas/DecidedCase'),
    maxItems: 1000,
  }),
  responses: { '200': success('The comparison.', refTo('schemas/Comparison')), ...refusals },
}

const busy: JsonSchema = { '503': refTo('responses/Busy') }

const policyDescription: JsonSchema = {
  operationId: 'describePolicy',
  tags: ['service'],
  summary: 'Every word that a case may hold, with labels, questions and definitions',
  responses: {
    '200': success('The description.', refTo('schemas/PolicyDescription')),
    ...busy,
  },
}

const healthSchema: JsonSchema = {
  type: 'object',
  required: ['status', 'version', 'policy'],
  properties: {
    status: { type: 'string', const: 'ok' },
    version: { type: 'string', description: 'The version of the library.' },
    policy: {
      type: 'object',
      description: 'The policy that is answered by.',
      required: ['id', 'version', 'hash'],
      properties: {
        id: { type: 'string' },
        version: { type: 'string' },
        hash: { type: 'string' },
      },
    },
  },
}

const health: JsonSchema = {
  operationId: 'health',
  tags: ['service'],
  summary: 'Whether it answers, and by what',
  responses: { '200': success('It answers.', refTo('schemas/Health')), ...busy },
}

const itself: JsonSchema = {
  operationId: 'openApi',
  tags: ['service'],
  summary: 'This document',
  responses: { '200': success('This document.', { type: 'object' }), ...busy },
}

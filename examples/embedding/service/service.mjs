import swagger from '@fastify/swagger'
import { describeIssue, safeAdvise, safeParseDecisionRecord } from 'evenredig'
import caseSchema from 'evenredig/schema/draft-07/case.json' with { type: 'json' }
import recordSchema from 'evenredig/schema/draft-07/decision-record.json' with { type: 'json' }
import Fastify from 'fastify'

/** Advice that is kept, and decisions on it, over HTTP. */
export async function serviceOn(store) {
  const service = Fastify()
  // The schemas describe; the library judges. A validator that mends what it is sent takes out a misspelt fact, and the advice would be milder.
  service.setValidatorCompiler(() => () => true)
  await service.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Advice and decisions', version: '1.0.0' } },
  })

  service.post('/advice', { schema: { body: caseSchema } }, (request, reply) => {
    const advised = safeAdvise(request.body)
    if (!advised.ok) return refused(reply, advised.issues)
    const id = store.keepAdvice(request.body, advised.value)
    return reply.code(201).send({ id, advice: advised.value })
  })

  service.get('/advice/:id', (request, reply) => {
    const kept = store.adviceOf(request.params.id)
    return kept ?? reply.callNotFound()
  })

  const { decision: decisionSchema } = recordSchema.properties
  service.post('/advice/:id/decision', { schema: { body: decisionSchema } }, (request, reply) => {
    const kept = store.adviceOf(request.params.id)
    if (kept === undefined) return reply.callNotFound()
    const record = { case: kept.case, advice: kept.advice, decision: request.body }
    const parsed = safeParseDecisionRecord(record)
    if (!parsed.ok) return refused(reply, parsed.issues)
    const isFirst = store.keepDecision(kept.id, parsed.value.decision)
    return reply.code(isFirst ? 201 : 409).send(isFirst ? parsed.value.decision : alreadyDecided)
  })

  service.get('/openapi.json', () => service.swagger())
  return service
}

const alreadyDecided = { status: 409, title: 'Conflict', detail: 'hierop is al besloten' }

/** Every problem with its place, in Dutch. */
function refused(reply, issues) {
  const errors = issues.map((issue) => ({
    code: issue.code,
    path: issue.path,
    detail: describeIssue(issue, { lang: 'nl' }),
  }))
  const problem = { status: 400, title: 'Bad Request', detail: 'er klopt iets niet', errors }
  return reply.code(400).type('application/problem+json').send(problem)
}

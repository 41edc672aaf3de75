import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handle, httpHandler, type HttpOptions, type Problem } from '../../../src/http'
import {
  advise,
  arbocatalogus2026,
  check,
  compare,
  describeIssue,
  describePolicy,
  loadPolicy,
  safeAdvise,
  UsageError,
} from '../../../src/index'
import { anyCase } from '../../support/arbitrary-case'
import { about } from '../../support/overlay'
import { runs } from '../../support/runs'

const at = (place: string) => `https://hr.example${place}`
const kind = { 'content-type': 'application/json' }
/** A request that sends JSON. */
function posted(place: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Request(at(place), { method: 'POST', body: text, headers: { ...kind, ...headers } })
}
const problemOf = async (response: Response) => (await response.json()) as Problem

const theCase = {
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
  facts: { power: 'hierarchical' },
} as const

test('what is answered over HTTP is what the library answers, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase(), fc.boolean(), async (drawn, isBrief) => {
      const response = await handle(posted(`/v1/advice${isBrief ? '?explain=brief' : ''}`, drawn))
      const advised = isBrief ? safeAdvise(drawn, { explain: 'brief' }) : safeAdvise(drawn)
      if (advised.ok) {
        expect(response.status).toBe(200)
        expect(await response.text()).toBe(JSON.stringify(advised.value))
        return
      }
      expect(response.status).toBe(400)
      const { errors = [] } = await problemOf(response)
      expect(errors.map(({ code, path }) => ({ code, path }))).toEqual(
        advised.issues.map(({ code, path }) => ({ code, path })),
      )
    }),
    { numRuns: runs(200) },
  )
})

test('a check and a comparison are those of the library', async () => {
  const measures = ['written-warning', { measure: 'transfer', conditional: true }] as const
  const checked = await handle(posted('/v1/check', { case: theCase, measures }))
  expect(await checked.text()).toBe(JSON.stringify(check(theCase, measures)))
  const by = { decidedOn: '2026-03-02', decidedBy: 'municipal-secretary' } as const
  const decided = [
    { case: { ...theCase, reference: '2026-1' }, measure: 'final-warning', ...by },
    { case: { ...theCase, reference: '2026-2' }, measure: 'none', ...by },
  ] as const
  const compared = await handle(posted('/v1/comparisons', decided))
  expect(await compared.text()).toBe(JSON.stringify(compare(decided)))
})

test('the policy is described, and health says by what is answered', async () => {
  const described = await handle(new Request(at('/v1/policy')))
  expect(await described.text()).toBe(JSON.stringify(describePolicy()))
  const { id, version } = arbocatalogus2026
  expect(await (await handle(new Request(at('/v1/health')))).json()).toMatchObject({
    status: 'ok',
    policy: { id, version, hash: advise(theCase).receipt.policyHash },
  })
})

test('a policy of an organisation answers, at the place that it is given', async () => {
  const policy = await loadPolicy({ policy: { ...about, id: 'a-town' } })
  const answer = httpHandler({ policy, base: '/hr/evenredig' })
  const response = await answer(posted('/hr/evenredig/advice', theCase))
  expect(await response.json()).toMatchObject({ receipt: { policy: 'a-town' } })
  expect((await answer(posted('/v1/advice', theCase))).status).toBe(404)
})

test('every problem of a case is told at once, with its place and what to do, in the language that is asked for', async () => {
  const wrong = { stage: 'finished', conduct: [{ behaviour: 'belitling' }], name: 'x' }
  const response = await handle(
    posted('/v1/advice', wrong, { 'accept-language': 'nl-NL, en;q=0.8' }),
  )
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('content-language')).toBe('nl')
  const { status, title, errors = [] } = await problemOf(response)
  expect([status, title]).toEqual([400, 'Bad Request'])
  const advised = safeAdvise(wrong)
  const issues = advised.ok ? [] : advised.issues
  expect(issues.length).toBeGreaterThan(2)
  expect(errors.map(({ detail }) => detail)).toEqual(
    issues.map((issue) => describeIssue(issue, { lang: 'nl' })),
  )
  expect(errors.map(({ location }) => location)).toContain('#/conduct/0/behaviour')
  const english = await handle(
    posted('/v1/advice', wrong, { 'accept-language': 'nl;q=0.2, en;q=0.9' }),
  )
  expect(english.headers.get('content-language')).toBe('en')
})

test('what is wrong with a check is told by its place in what was sent', async () => {
  const locations = async (body: unknown) => {
    const { errors = [] } = await problemOf(await handle(posted('/v1/check', body)))
    return errors.map(({ location }) => location)
  }
  expect(
    await locations({ case: { ...theCase, stage: 'x' }, measures: ['writen-warning'] }),
  ).toEqual(['#/case/stage', '#/measures/0'])
  expect(await locations({ measure: 'none' })).toEqual(['#/case', '#/measures', '#/measure'])
  expect(await locations([])).toEqual(['#'])
})

test.each([
  ['no such place', () => new Request(at('/v1/advise')), 404],
  ['a place that ends with a slash', () => posted('/v1/advice/', theCase), 404],
  ['another method', () => new Request(at('/v1/advice')), 405],
  ['a method that reads, where something is to be read', () => posted('/v1/policy', {}), 405],
  ['no kind of content', () => new Request(at('/v1/advice'), { method: 'POST', body: '{}' }), 415],
  [
    'a form',
    () => posted('/v1/advice', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
  ],
  [
    'another alphabet',
    () => posted('/v1/advice', theCase, { 'content-type': 'application/json; charset=latin1' }),
    415,
  ],
  ['something packed', () => posted('/v1/advice', theCase, { 'content-encoding': 'gzip' }), 415],
  ['no JSON', () => posted('/v1/advice', '{'), 400],
  ['nothing at all', () => posted('/v1/advice', ''), 400],
  [
    'a key that stands twice',
    () => posted('/v1/advice', '{"stage":"reported","stage":"concluded"}'),
    400,
  ],
  ['an unknown word in the address', () => posted('/v1/advice?explian=brief', theCase), 400],
  ['another word for it', () => posted('/v1/advice?explain=short', theCase), 400],
  ['a word twice', () => posted('/v1/advice?explain=brief&explain=full', theCase), 400],
])('%s is a problem that is told', async (_, request, status) => {
  const response = await handle(request())
  expect(response.status).toBe(status)
  expect(response.headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
  const problem = await problemOf(response)
  expect(problem).toMatchObject({ status })
  expect(problem.title.length + problem.detail.length).toBeGreaterThan(10)
  if (status === 405) expect(response.headers.get('allow')).toMatch(/POST|GET, HEAD/)
})

test('what is wrong in the address is told at once, as what is wrong elsewhere', async () => {
  const wrong = posted('/v1/advice?explian=brief&explain=bref&explain=x', theCase)
  const { errors = [] } = await problemOf(await handle(wrong))
  expect(errors.map(({ in: where, code, location }) => [where, code, location])).toEqual([
    ['query', 'unknown-key', '#/explian'],
    ['query', 'unknown-value', '#/explain'],
    ['query', 'duplicate', '#/explain'],
  ])
  expect(errors[0]?.suggestion).toBe('did you mean `explain`?')
})

test('more than is read is refused, whether its length is told or not', async () => {
  const answer = httpHandler({ largest: 1000 })
  expect((await answer(posted('/v1/advice', 'x'.repeat(1001)))).status).toBe(413)
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1
      controller.enqueue(new Uint8Array(100))
    },
  })
  const request = new Request(at('/v1/advice'), {
    method: 'POST',
    body: endless,
    headers: kind,
    duplex: 'half',
  })
  expect((await answer(request)).status).toBe(413)
  expect(pulled).toBeLessThan(20)
})

test('who breaks off while sending is told that, and not that something is wrong here', async () => {
  const brokenOff = new Request(at('/v1/advice'), {
    method: 'POST',
    body: new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) }),
    headers: kind,
    duplex: 'half',
  })
  expect(await problemOf(await handle(brokenOff))).toMatchObject({
    status: 400,
    detail: 'sending broke off',
  })
})

test('who takes too long over sending is not waited for, and too many at once are asked to come back', async () => {
  const slow = () =>
    new Request(at('/v1/advice'), {
      method: 'POST',
      body: new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }),
      headers: kind,
      duplex: 'half',
    })
  const answer = httpHandler({ patience: 30, atOnce: 2 })
  const statuses = await Promise.all(
    [slow(), slow(), slow()].map(async (request) => (await answer(request)).status),
  )
  expect(statuses).toEqual([408, 408, 503])
  // What was refused leaves nothing behind.
  expect((await answer(posted('/v1/advice', theCase))).status).toBe(200)
})

test('of many cases at once each is worked out in a turn of its own, and who only reads does not wait for them', async () => {
  const handler = httpHandler()
  let [turn, isTurning] = [0, true]
  const turning = (): void => {
    turn++
    if (isTurning) setImmediate(turning)
  }
  setImmediate(turning)
  const answers = Array.from({ length: 20 }, async () => {
    const { status } = await handler(posted('/v1/advice', theCase))
    return [status, turn]
  })
  const { status } = await handler(new Request(at('/v1/health')))
  const read = turn
  const turns = await Promise.all(answers)
  isTurning = false
  expect([status, turns.map(([answer]) => answer)]).toEqual([200, turns.map(() => 200)])
  expect(new Set(turns.map(([, at]) => at)).size).toBe(turns.length)
  expect(read).toBeLessThan(Math.min(...turns.map(([, at = 0]) => at)))
})

test('whatever is sent, there is an answer of JSON, and it tells no more of it than one word', async () => {
  const secret = 'jansenjansenjansenjansenjansen'
  const place = fc.oneof(
    fc.constantFrom('/v1/advice', '/v1/check', '/v1/comparisons', '/v1/policy', '/', '//', '/v1'),
    fc.webPath(),
  )
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ [secret]: value })),
  )
  await fc.assert(
    fc.asyncProperty(place, body, async (where, text) => {
      const response = await handle(
        new Request(`https://hr.example${where}`, { method: 'POST', body: text, headers: kind }),
      )
      const said = await response.text()
      expect(JSON.parse(said)).toMatchObject({ status: response.status })
      expect(response.status).toBeLessThan(500)
      expect(said).not.toContain(secret)
    }),
    { numRuns: runs(300) },
  )
})

test.each([
  ['a misspelt option', { polciy: arbocatalogus2026 }, 'options.polciy'],
  ['no policy', { policy: {} }, 'is not a policy'],
  ['a place without a slash', { base: 'v1' }, 'options.base'],
  ['nobody to ask', { contact: { name: 'HR' } }, 'options.contact'],
  ['no patience', { patience: 0 }, 'options.patience'],
])('%s is a fault of the program', (_, options, place) => {
  const make = () => httpHandler(options as HttpOptions)
  expect(make).toThrow(UsageError)
  expect(make).toThrow(place)
})

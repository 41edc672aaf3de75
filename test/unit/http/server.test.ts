import { connect } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { type Listening, listen } from '../../../src/cli/serve/server'
import { httpHandler } from '../../../src/http'
import { advise } from '../../../src/index'

const theCase = {
  stage: 'concluded',
  conduct: [{ behaviour: 'insult', finding: 'established' }],
} as const
const told: string[] = []
let listening: Listening | undefined

/** Listens at a port that is free. */
async function started(handler = httpHandler()): Promise<string> {
  listening = await listen({
    handler,
    port: 0,
    host: '127.0.0.1',
    tell: (served) => told.push(JSON.stringify(served)),
  })
  return `http://127.0.0.1:${listening.port}`
}
afterEach(async () => {
  await listening?.stop()
  listening = undefined
  told.length = 0
})

const post = (address: string, body: string) =>
  fetch(address, { method: 'POST', body, headers: { 'content-type': 'application/json' } })

/** Sends bytes as they are, and gives all that comes back. */
async function sentRaw(address: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  const parts: string[] = []
  socket.on('data', (part) => parts.push(String(part)))
  socket.write(bytes)
  await once(socket, 'close')
  return parts.join('')
}

test('a server gives the bytes of the library, and tells nothing of a case', async () => {
  const address = await started()
  const response = await post(
    `${address}/v1/advice`,
    JSON.stringify({ ...theCase, reference: '2026-99' }),
  )
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(JSON.stringify(advise({ ...theCase, reference: '2026-99' })))
  await fetch(`${address}/v1/jansen?name=jansen`)
  expect(told.map((one) => JSON.parse(one) as unknown)).toMatchObject([
    { method: 'POST', place: '/v1/advice', status: 200 },
    { method: 'GET', place: '-', status: 404 },
  ])
  expect(told.join()).not.toMatch(/jansen|2026-99|insult/)
})

test('what is no request is told in the language that it asks for', async () => {
  const address = await started()
  const asked = 'GET //[ HTTP/1.1\r\nhost: x\r\naccept-language: nl\r\n\r\n'
  expect(await sentRaw(address, asked)).toContain('dit is geen verzoek')
})

test('who asks for the headers alone gets no more', async () => {
  const address = await started()
  const response = await fetch(`${address}/v1/health`, { method: 'HEAD' })
  expect([response.status, await response.text()]).toEqual([200, ''])
})

test.each([
  ['what is no HTTP', 'hello\r\n\r\n', 'HTTP/1.1 400 '],
  ['headers without an end', `GET / HTTP/1.1\r\n${'x: y\r\n'.repeat(20_000)}`, 'HTTP/1.1 431 '],
  [
    'an address that is none',
    'GET //[ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
    'HTTP/1.1 400 ',
  ],
  [
    'a method that is none',
    'TRACE /v1/health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
    'HTTP/1.1 400 ',
  ],
  ['a request to nobody', 'GET /v1/health HTTP/1.1\r\n\r\n', 'HTTP/1.1 400 '],
  ['a tunnel', 'CONNECT hr.example:443 HTTP/1.1\r\nhost: hr.example:443\r\n\r\n', 'HTTP/1.1 400 '],
  [
    'a wish that is not known',
    'GET /v1/nothing HTTP/1.1\r\nhost: x\r\nexpect: tea\r\nconnection: close\r\n\r\n',
    'HTTP/1.1 404 ',
  ],
])('%s gets a problem as an answer, and the server goes on', async (_, bytes, answer) => {
  const address = await started()
  const said = await sentRaw(address, bytes)
  expect(said.slice(0, answer.length)).toBe(answer)
  const [head = '', body = ''] = said.split('\r\n\r\n')
  expect(head.toLowerCase()).toContain('content-type: application/problem+json')
  expect(JSON.parse(body)).toMatchObject({ status: Number(answer.split(' ')[1]) })
  expect((await fetch(`${address}/v1/health`)).status).toBe(200)
})

test('10 MB is refused, and the server goes on', async () => {
  const address = await started()
  const body = JSON.stringify({ ...theCase, filler: 'x'.repeat(10_000_000) })
  for (let time = 0; time < 5; time += 1)
    expect((await post(`${address}/v1/advice`, body)).status).toBe(413)
  expect((await post(`${address}/v1/advice`, JSON.stringify(theCase))).status).toBe(200)
})

test('a thousand connections that say nothing keep nobody from an answer', async () => {
  const address = await started()
  const port = Number(new URL(address).port)
  const sockets = await Promise.all(
    Array.from({ length: 1000 }, async () => {
      const socket = connect(port, '127.0.0.1')
      await once(socket, 'connect')
      return socket
    }),
  )
  expect((await post(`${address}/v1/advice`, JSON.stringify(theCase))).status).toBe(200)
  for (const socket of sockets) socket.destroy()
})

test('who stops the server gets the answers that are under way, and no new ones', async () => {
  const [comesIn, toldThatItCame] = promised<void>()
  const [answer, giveAnswer] = promised<Response>()
  const address = await started(() => {
    toldThatItCame()
    return answer
  })
  const asked = fetch(`${address}/v1/health`)
  await comesIn
  const stopping = listening?.stop()
  giveAnswer(new Response('{}'))
  expect(await (await asked).text()).toBe('{}')
  await stopping
  await expect(fetch(`${address}/v1/health`)).rejects.toThrow()
})

/** Something to come, and how to let it come. */
function promised<T>(): readonly [Promise<T>, (value: T) => void] {
  let come: (value: T) => void = () => undefined
  const coming = new Promise<T>((resolve) => {
    come = resolve
  })
  return [coming, (value) => come(value)]
}

import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Duplex, Readable } from 'node:stream'
import { type Refusal, tooLate } from '../../http/body'
import type { Handler } from '../../http/handler'
import { languageOf } from '../../http/language'
import { problemResponse } from '../../http/problem'

/** How long is waited for what is under way when the server stops, in milliseconds. */
const farewell = 10_000

/** How long is taken in what is still being sent after a refusal, in milliseconds. */
const lingering = 2_000

/** How many lines may wait to be accepted; more than a computer allows, so that it is as many as that. */
const waiting = 4_096

/** What is told of a request: nothing of what was sent. */
interface Served {
  readonly method: string
  /** The place that was asked for, where it is one that is answered; else a dash, as an address can hold anything. */
  readonly place: string
  readonly status: number
  readonly milliseconds: number
}

/** Where to listen, and what to do there. */
interface Serving {
  readonly handler: Handler
  readonly port: number
  readonly host: string
  readonly tell: (served: Served) => void
}

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Takes no more requests, answers those that are under way, and ends. */
  readonly stop: () => Promise<void>
}

/** Listens; rejects where the port is taken or the address is not one of this computer. */
export async function listen({ handler, port, host, tell }: Serving): Promise<Listening> {
  const answerTo = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    void serve({ handler, tell }, incoming, outgoing)
  }
  // Node's own refusals have no body, so that what it would refuse itself is refused here.
  const server = createServer({ requireHostHeader: false }, answerTo)
  server.on('checkExpectation', answerTo)
  server.on('connect', (_, line) => void refuse(noTunnel, line))
  server.on('clientError', (error, line) => void refuse(whyRefused(error), line))
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.keepAliveTimeout = 5_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, backlog: waiting }, resolve)
  })
  return { port: (server.address() as AddressInfo).port, stop: () => stopped(server) }
}

async function serve(
  { handler, tell }: Pick<Serving, 'handler' | 'tell'>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const begun = performance.now()
  const method = incoming.method ?? 'GET'
  const request = requestOf(incoming)
  const response =
    request === undefined
      ? problemResponse({
          ...noRequest,
          lang: languageOf(incoming.headers['accept-language']),
          headers: closing,
        })
      : await handler(request)
  const body = await response.text()
  const length = String(Buffer.byteLength(body))
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'content-length': length,
  })
  if (method !== 'HEAD') outgoing.write(body)
  if (response.headers.get('connection') === 'close') await takenIn(incoming)
  outgoing.end()
  const isKnown = response.status !== 404 && request !== undefined
  tell({
    method: /^[A-Z]{3,10}$/.test(method) ? method : '-',
    place: isKnown ? new URL(request.url).pathname : '-',
    status: response.status,
    milliseconds: Math.round(performance.now() - begun),
  })
}

/** Takes in what is still being sent, for a while: a line that is closed before that loses the answer. */
async function takenIn(incoming: IncomingMessage): Promise<void> {
  if (incoming.complete || incoming.destroyed) return
  let timer: ReturnType<typeof setTimeout> | undefined
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, lingering)
    incoming.once('close', resolve).once('end', resolve).resume()
  })
  clearTimeout(timer)
}

/** What came in as a request of the standard; undefined where its address or its method is none, or it does not say to whom it is. */
function requestOf(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', rawHeaders, httpVersion } = incoming
  if (httpVersion === '1.1' && incoming.headers.host === undefined) return undefined
  const headers = new Headers()
  const hasBody = method !== 'GET' && method !== 'HEAD'
  try {
    for (let at = 0; at < rawHeaders.length; at += 2)
      headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
    return new Request(new URL(url, 'http://localhost'), {
      method,
      headers,
      ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
    })
  } catch {
    return undefined
  }
}

const noRequest: Refusal = {
  status: 400,
  detail: {
    nl: 'dit is geen verzoek: het adres, de methode of `host` klopt niet',
    en: 'this is no request: its address, its method or its `host` is wrong',
  },
}
const noHttp: Refusal = {
  status: 400,
  detail: { nl: 'dit is geen HTTP', en: 'this is not HTTP' },
}
const noTunnel: Refusal = {
  status: 400,
  detail: { nl: 'hier wordt niets doorgegeven', en: 'nothing is passed on here' },
}
const headersTooLarge: Refusal = {
  status: 431,
  detail: {
    nl: 'er worden hoogstens 16 kB aan kopregels gelezen',
    en: 'at most 16 kB of headers are read',
  },
}
/** After a refusal nothing more is read. */
const closing = { connection: 'close' }

/** Why a line on which no request came is closed. */
function whyRefused({ code }: NodeJS.ErrnoException): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') return headersTooLarge
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? tooLate : noHttp
}

/** What never became a request gets an answer too, in English as it asked for no language, and the line is closed. */
async function refuse(why: Refusal, line: Duplex): Promise<void> {
  // Who has gone already is no error of ours.
  line.on('error', () => undefined)
  if (!line.writable) {
    line.destroy()
    return
  }
  const response = problemResponse({ ...why, lang: 'en', headers: closing })
  const body = await response.text()
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`)
  const length = `content-length: ${Buffer.byteLength(body)}`
  line.end(
    [`HTTP/1.1 ${why.status} ${STATUS_CODES[why.status]}`, ...headers, length, '', body].join(
      '\r\n',
    ),
  )
}

async function stopped(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), farewell)
  await closed
  clearTimeout(timer)
}

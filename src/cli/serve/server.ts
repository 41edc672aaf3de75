import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { Handler } from '../../http/handler'

/** How long is waited for what is under way when the server stops, in milliseconds. */
const farewell = 10_000

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
  const server = createServer((incoming, outgoing) => {
    void serve({ handler, tell }, incoming, outgoing)
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.keepAliveTimeout = 5_000
  server.on('clientError', refuse)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, resolve)
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
    request === undefined ? new Response(null, { status: 400 }) : await handler(request)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(method === 'HEAD' ? undefined : await response.text())
  // What is still being sent is not waited for.
  if (response.headers.get('connection') === 'close') incoming.resume()
  const isKnown = response.status !== 404 && request !== undefined
  tell({
    method: /^[A-Z]{3,10}$/.test(method) ? method : '-',
    place: isKnown ? new URL(request.url).pathname : '-',
    status: response.status,
    milliseconds: Math.round(performance.now() - begun),
  })
}

/** What came in as a request of the standard; undefined where its address or its method is none. */
function requestOf(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', rawHeaders } = incoming
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

/** What is not HTTP at all gets an answer too, and the line is closed. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, title] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'Request Header Fields Too Large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'Request Timeout']
        : [400, 'Bad Request']
  const body = JSON.stringify({ status, title, detail: 'this is no request' })
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      'content-type: application/problem+json',
      `content-length: ${body.length}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

async function stopped(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), farewell)
  await closed
  clearTimeout(timer)
}

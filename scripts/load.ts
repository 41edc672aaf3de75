import { execFileSync, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listen } from '../src/cli/serve/server'
import { httpHandler } from '../src/http/handler'
import { advise, parseCase } from '../src/index'

/** Asks the service for advice as fast as it answers, beside a server that gives the same bytes without working them out. Needs `wrk` on the path. */

const [what = 'all', time = '600'] = process.argv.slice(2)
const body = readFileSync('examples/cases/remarks-to-subordinates.json', 'utf8')

/** The service, as `evenredig serve` runs it. */
async function service(): Promise<number> {
  const handler = httpHandler()
  const { port } = await listen({ handler, port: 0, host: '127.0.0.1', tell: () => undefined })
  return port
}

/** A server that reads what is sent, and gives the bytes of one advice. */
async function bare(): Promise<number> {
  const answer = JSON.stringify(advise(parseCase(JSON.parse(body))))
  const server: Server = createServer((incoming, outgoing) => {
    incoming.resume().on('end', () => {
      outgoing.writeHead(200, { 'content-type': 'application/json' })
      outgoing.end(answer)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** What wrk sends, and the one line that it ends with. */
const script = `
wrk.method = 'POST'
wrk.headers['content-type'] = 'application/json'
wrk.body = [==[${body}]==]
done = function (summary, latency)
  local e = summary.errors
  local errors = e.connect + e.read + e.write + e.status + e.timeout

  io.write(string.format('\\n%d %d %d %d', summary.requests, summary.duration, errors, latency:percentile(99)))
end`

/** Asks a server for so many seconds, on one thread with so many connections. */
async function asked(address: string, seconds: number, lines = 16): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'evenredig-load-'))
  const file = join(folder, 'ask.lua')
  writeFileSync(file, script)
  const wrk = spawn('wrk', [
    '-t1',
    `-c${lines}`,
    '--timeout',
    '30s',
    `-d${seconds}s`,
    '-s',
    file,
    address,
  ])
  let said = ''
  wrk.stdout.on('data', (part) => (said += String(part)))
  await once(wrk, 'close')
  rmSync(folder, { recursive: true })
  const numbers = (said.split('\n').at(-1) ?? '').split(' ').map(Number)
  const [requests = 0, duration = 0, errors = 0, slowest = 0] = numbers
  const speed = Math.round(requests / (duration / 1e6))
  const most = (slowest / 1000).toFixed(1)
  return `${requests} requests, ${speed} a second, ${errors} errors, 99 of 100 within ${most} ms`
}

/** The memory of a process, in MB. */
function memoryOf(pid: number): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round(Number(kilobytes) / 1024)
}

/** Measures one server in a process of its own: a tenth of the time to warm up, then the whole. */
async function measured(name: 'service' | 'bare', place: string): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), [name])
  const port: unknown = (await once(child, 'message'))[0]
  const address = `http://127.0.0.1:${String(port)}${place}`
  const { pid = 0 } = child
  await asked(address, Math.ceil(Number(time) / 10))
  const before = memoryOf(pid)
  const said = await asked(address, Number(time))
  console.log(`${name}: ${said}; memory ${before} MB at first, ${memoryOf(pid)} MB at last`)
  const crowded = await asked(address, Math.min(20, Number(time)), 1000)
  console.log(`${name}, a thousand lines: ${crowded}`)
  child.kill()
}

if (what === 'all') {
  await measured('bare', '/')
  await measured('service', '/v1/advice')
  console.log(
    `load of the machine: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(', ')}`,
  )
} else process.send?.(await (what === 'bare' ? bare() : service()))

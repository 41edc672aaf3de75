import { isatty } from 'node:tty'
import { readAtMost, whyNot } from './cli/files'
import { run } from './cli/run'
import type { Standard } from './cli/standard'
import { startedAs } from './cli/started-as'
import { today } from './cli/today'

// Opened only where it is asked for: an opened standard input cannot be read whole.
const standard: Standard = {
  read: (most) => readAtMost(0, most),
  get input() {
    return process.stdin
  },
  get output() {
    return process.stdout
  },
  terminal: isatty(0) && isatty(1),
  today,
  startedAs: startedAs({
    script: process.argv[1] ?? '',
    folder: process.cwd(),
    npmCommand: process.env['npm_command'],
  }),
  stoppable: () => {
    const stopping = new AbortController()
    process.once('SIGINT', () => stopping.abort())
    return stopping.signal
  },
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early, such as `head`, is no error.
  if (error.code === 'EPIPE') return
  const why = whyNot(error, { missing: 'it is gone', otherwise: 'it cannot be written' })
  process.stderr.write(`evenredig: cannot write what was asked: ${why}\n`)
  process.exitCode = 2
})
// Where nobody reads what is wrong, the exit code says it.
process.stderr.on('error', () => undefined)

const { code, stdout, stderr } = await run(process.argv.slice(2), standard)
process.exitCode = code
process.stdout.write(stdout)
process.stderr.write(stderr)

import { readFileSync } from 'node:fs'
import { isatty } from 'node:tty'
import { run } from './cli/run'
import type { Standard } from './cli/standard'

// Opened only where it is asked for: an opened standard input cannot be read whole.
const standard: Standard = {
  read: () => readFileSync(0),
  get input() {
    return process.stdin
  },
  get output() {
    return process.stdout
  },
  terminal: isatty(0) && isatty(1),
  stoppable: () => {
    const stopping = new AbortController()
    process.once('SIGINT', () => stopping.abort())
    return stopping.signal
  },
}

const { code, stdout, stderr } = await run(process.argv.slice(2), standard)
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = code
// A reader that stops early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

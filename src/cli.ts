import { isatty } from 'node:tty'
import { readAtMost, whyNot } from './cli/files'
import type { BilingualText } from './base/text'
import { languageAsked, languageOf } from './cli/language'
import { run } from './cli/run'
import type { Standard } from './cli/standard'
import { startedAs } from './cli/started-as'
import { today } from './cli/today'

/** What `COLUMNS` says, where it says a number. */
function columnsGiven(said: string | undefined): number | undefined {
  return said !== undefined && /^\d{1,4}$/.test(said) ? Number(said) : undefined
}

const args = process.argv.slice(2)
const lang = languageAsked(args) ?? languageOf(process.env)

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
  columns: process.stdout.columns ?? columnsGiven(process.env['COLUMNS']),
  today,
  startedAs: startedAs({
    script: process.argv[1] ?? '',
    folder: process.cwd(),
    npmCommand: process.env['npm_command'],
  }),
  environment: process.env,
  stoppable: () => {
    const stopping = new AbortController()
    process.once('SIGINT', () => stopping.abort())
    return stopping.signal
  },
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early, such as `head`, is no error.
  if (error.code === 'EPIPE') return
  const why = whyNot(error, {
    missing: { nl: 'het is weg', en: 'it is gone' },
    otherwise: { nl: 'het is niet te schrijven', en: 'it cannot be written' },
  })
  const said: BilingualText = {
    nl: `kan niet schrijven wat is gevraagd: ${why.nl}`,
    en: `cannot write what was asked: ${why.en}`,
  }
  process.stderr.write(`evenredig: ${said[lang]}\n`)
  process.exitCode = 2
})
// Where nobody reads what is wrong, the exit code says it.
process.stderr.on('error', () => undefined)

const { code, stdout, stderr } = await run(args, standard)
process.exitCode = code
process.stdout.write(stdout)
process.stderr.write(stderr)

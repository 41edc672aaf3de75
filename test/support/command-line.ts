import { Readable, Writable } from 'node:stream'
import type { Environment } from '../../src/cli/language'
import { run } from '../../src/cli/run'

/** How the command line ended, and what it printed. */
export interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** What a run gets beside its arguments. */
export interface Given {
  /** What is on standard input. */
  readonly input?: string
  /** The folder it runs in. */
  readonly folder?: string
  /** How wide the terminal is; not known when left out. */
  readonly columns?: number
  /** What the surroundings say of its language. */
  readonly environment?: Environment
}

/** Runs the command line in this process: starting another takes ten times as long. */
export async function evenredig(
  args: readonly string[],
  { input = '', folder = process.cwd(), columns, environment = {} }: Given = {},
): Promise<Ended> {
  const before = process.cwd()
  const asked: string[] = []
  process.chdir(folder)
  try {
    const { code, stdout, stderr } = await run(args, {
      read: () => Buffer.from(input),
      input: Readable.from([input]),
      output: new Writable({
        write(part, _, done) {
          asked.push(String(part))
          done()
        },
      }),
      terminal: false,
      columns,
      today: () => '2026-04-20',
      startedAs: 'evenredig',
      environment,
      // A service would go on for ever.
      stoppable: () => (args[0] === 'serve' ? AbortSignal.abort() : new AbortController().signal),
    })
    return { status: code, stdout: asked.join('') + stdout, stderr }
  } finally {
    process.chdir(before)
  }
}

/** The same for somebody whose computer is set to English. */
export function inEnglish(args: readonly string[], given: Given = {}): Promise<Ended> {
  return evenredig(args, { ...given, environment: { LANG: 'en_GB.UTF-8' } })
}

/** The arguments in a line of a shell; undefined where it takes a shell to read it. */
export function plainArguments(line: string): readonly string[] | undefined {
  return /[|<>&;$`"'\\*?]/.test(line) ? undefined : line.trim().split(/\s+/)
}

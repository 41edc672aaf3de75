import { safeAdvise } from '../advise'
import { describeIssue, type Issue, nearest } from '../problem'
import { toText } from '../render/text'
import { libraryVersion } from '../version'
import { readArguments, UsageError, type Wish } from './arguments'
import { help } from './help'
import { readInput } from './input'

/** What a run of the command line comes to. */
export interface Outcome {
  /** 0 fine, 1 a finding, 2 wrong usage or an unreadable file, 3 invalid input. */
  readonly code: 0 | 1 | 2 | 3
  readonly stdout: string
  readonly stderr: string
}

const commands = ['advise']

/** Runs the command line: arguments in, text and exit code out. Never throws. */
export function run(args: readonly string[]): Outcome {
  try {
    return answer(readArguments(args))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { code: 2, stdout: '', stderr: `evenredig: ${error.message} (see \`evenredig --help\`)\n` }
  }
}

function answer(wish: Wish): Outcome {
  if (wish.version) return { code: 0, stdout: `${libraryVersion}\n`, stderr: '' }
  if (wish.help) return { code: 0, stdout: help[wish.lang], stderr: '' }
  if (wish.command === undefined) return { code: 2, stdout: '', stderr: help[wish.lang] }
  if (!commands.includes(wish.command)) {
    const near = nearest(wish.command, commands)
    throw new UsageError(`no command is called \`${wish.command}\`${near === undefined ? '' : `: did you mean \`${near}\`?`}`)
  }
  return adviseOn(wish)
}

function adviseOn({ files, json, lang }: Wish): Outcome {
  const [file, ...others] = files
  if (file === undefined || others.length > 0) throw new UsageError('`advise` takes one file, or `-` for standard input')
  const input = readInput(file)
  if (!input.ok) return invalid(input.issues)
  const result = safeAdvise(input.value)
  if (!result.ok) return invalid(result.issues)
  return { code: 0, stdout: json ? `${JSON.stringify(result.value, null, 2)}\n` : toText(result.value, { lang }), stderr: '' }
}

function invalid(issues: readonly Issue[]): Outcome {
  return { code: 3, stdout: '', stderr: issues.map((issue) => `${describeIssue(issue)}\n`).join('') }
}

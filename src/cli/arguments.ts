import { parseArgs } from 'node:util'
import type { Lang } from '../text'

/** What the command line asks for. */
export interface Wish {
  readonly command: string | undefined
  readonly files: readonly string[]
  readonly measures: readonly string[]
  /** The folder of the policy to use; the shipped one when left out. */
  readonly policy: string | undefined
  readonly lang: Lang
  readonly json: boolean
  /** Stop a verification at the first error. */
  readonly quick: boolean
  readonly help: boolean
  readonly version: boolean
}

/** Wrong usage: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Reads the command line. Throws a UsageError for an option that does not exist or a language we do not speak. */
export function readArguments(args: readonly string[]): Wish {
  const { values, positionals } = parsed(args)
  const lang = values.lang ?? 'nl'
  if (lang !== 'nl' && lang !== 'en') throw new UsageError(`no language is called \`${lang}\`: use \`nl\` or \`en\``)
  const format = values.format ?? 'text'
  if (format !== 'text' && format !== 'json') throw new UsageError(`no format is called \`${format}\`: use \`text\` or \`json\``)
  const [command, ...files] = positionals
  return { command, files, measures: values.measure ?? [], policy: values.policy, lang, json: values.json === true || format === 'json', quick: values.quick === true, help: values.help === true, version: values.version === true }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        policy: { type: 'string' },
        measure: { type: 'string', short: 'm', multiple: true },
        json: { type: 'boolean' },
        format: { type: 'string' },
        quick: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    const [message = 'wrong usage'] = (error as Error).message.split('. ')
    throw new UsageError(message.charAt(0).toLowerCase() + message.slice(1).replaceAll("'", '`'))
  }
}

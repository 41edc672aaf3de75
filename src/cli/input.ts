import { readFileSync } from 'node:fs'
import type { Issue } from '../problem'
import { UsageError } from './arguments'

/** The largest input that is read, in bytes; a case is a few kilobytes. */
const largest = 5_000_000

/** What was read: a value, or why it is not JSON. */
export type Input = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads a JSON file, or standard input for `-`. Throws a UsageError where it cannot be read. */
export function readInput(file: string): Input {
  const bytes = bytesOf(file)
  if (bytes.length > largest) return problem('too-large', `the input has ${bytes.length} bytes`, `a case has a few kilobytes, at most ${largest} bytes are read`)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problem('not-json', 'the input is written in UTF-16', 'save the file as UTF-8')
  }
  const text = decoded(bytes)
  if (text === undefined) return problem('not-json', 'the input is not written in UTF-8', 'save the file as UTF-8')
  if (text.trim() === '') return problem('not-json', 'the input is empty', 'give a case as JSON')
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return problem('not-json', `the input is not JSON${placeOf(error as Error, text)}`, 'check for a missing comma, quote or bracket')
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const why = code === 'ENOENT' ? 'it does not exist' : code === 'EISDIR' ? 'it is a folder' : code === 'EACCES' ? 'access is denied' : (code ?? 'it cannot be opened')
    throw new UsageError(`cannot read \`${file === '-' ? 'standard input' : file}\`: ${why}`)
  }
}

/** The text without a byte order mark, or undefined where the bytes are not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function placeOf(error: Error, text: string): string {
  const at = /position (\d+)/.exec(error.message)?.[1]
  if (at === undefined) return ''
  const before = text.slice(0, Number(at)).split('\n')
  return `: line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}

function problem(code: Issue['code'], message: string, suggestion: string): Input {
  return { ok: false, issues: [{ code, message, path: [], suggestion }] }
}

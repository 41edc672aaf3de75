import { readFileSync } from 'node:fs'
import { type Json, readJson } from '../load/json'
import { UsageError } from './arguments'

/** The largest input that is read, in bytes; a case is a few kilobytes. */
const largest = 5_000_000

/** Reads a JSON file, or standard input for `-`. Throws a UsageError where it cannot be read. */
export function readInput(file: string): Json {
  return readJson(bytesOf(file), { what: 'case', largest })
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

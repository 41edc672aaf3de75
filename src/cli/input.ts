import { readFileSync } from 'node:fs'
import { type Json, readJson } from '../policy/source/json'
import { UsageError } from './arguments'
import type { Standard } from './run'

/** The largest input that is read, in bytes; a case is a few kilobytes. */
const largest = 5_000_000

/** Reads a JSON file, or standard input for `-`. Throws a UsageError where it cannot be read. */
export function readInput(file: string, standard: Pick<Standard, 'read'>): Json {
  return readJson(bytesOf(file, standard), { what: 'case', largest })
}

function bytesOf(file: string, standard: Pick<Standard, 'read'>): Uint8Array {
  try {
    return file === '-' ? standard.read() : readFileSync(file)
  } catch (error) {
    const what = file === '-' ? 'standard input' : file
    const why = whyNot(error, { missing: 'it does not exist', otherwise: 'it cannot be opened' })
    throw new UsageError(`cannot read \`${what}\`: ${why}`)
  }
}

/** Why a file cannot be read or written, in words. */
export function whyNot(
  error: unknown,
  { missing, otherwise }: { readonly missing: string; readonly otherwise: string },
): string {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT'
    ? missing
    : code === 'EISDIR'
      ? 'it is a folder'
      : code === 'EACCES' || code === 'EPERM'
        ? 'access is denied'
        : (code ?? otherwise)
}

import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Json, readJson } from '../policy/source/json'
import { WrongUsage, type Wish } from './arguments'
import type { Standard } from './standard'

/** The largest input that is read, in bytes; a case is a few kilobytes. */
const largest = 5_000_000

/** The one file that a command takes. Throws a WrongUsage where there is none, or more. */
export function oneFile({ command, files: [file, ...others] }: Wish): string {
  if (file === undefined || others.length > 0)
    throw new WrongUsage(`\`${command}\` takes one file, or \`-\` for standard input`)
  return file
}

/** Reads a JSON file, or standard input for `-`. Throws a WrongUsage where it cannot be read. */
export function readInput(file: string, standard: Pick<Standard, 'read'>): Json {
  return readJson(bytesOf(file, standard), { what: 'case', largest })
}

function bytesOf(file: string, standard: Pick<Standard, 'read'>): Uint8Array {
  try {
    return file === '-' ? standard.read() : readFileSync(file)
  } catch (error) {
    const what = file === '-' ? 'standard input' : file
    const why = whyNot(error, { missing: 'it does not exist', otherwise: 'it cannot be opened' })
    throw new WrongUsage(`cannot read \`${what}\`: ${why}`)
  }
}

/** Writes what would be printed to a file: whole, or not at all. Says where it stands. */
export function writeOut({ out, files, lang }: Wish, content: string): string {
  if (out === undefined || out === '-') return content
  if (files.some((file) => isSame(file, out)))
    throw new WrongUsage(`\`--out ${out}\` is the file that was read: choose another name`)
  writeWhole(out, content)
  return `${lang === 'nl' ? 'Geschreven' : 'Written'}: ${out}\n`
}

/** Writes a file whole, or leaves everything as it was. Throws a WrongUsage where it cannot be written. */
export function writeWhole(file: string, content: string): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.draft`)
  try {
    writeFileSync(draft, content)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    const [missing, otherwise] = ['the folder does not exist', 'it cannot be written']
    throw new WrongUsage(`cannot write \`${file}\`: ${whyNot(error, { missing, otherwise })}`)
  }
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

/** Why a file cannot be read or written, in words. */
function whyNot(
  error: unknown,
  { missing, otherwise }: { readonly missing: string; readonly otherwise: string },
): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return missing
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied'
  return code ?? otherwise
}

/** The code of an error of the system, such as `ENOENT`. */
function codeOf(error: unknown): string | undefined {
  const hasCode = error instanceof Error && 'code' in error
  return hasCode && typeof error.code === 'string' ? error.code : undefined
}

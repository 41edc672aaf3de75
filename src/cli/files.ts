import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Json, readJson } from '../policy/source/json'
import { plain } from '../render/writers/lines'
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
  return readJson(bytesOf(file, standard), { what: { nl: 'zaak', en: 'case' }, largest })
}

function bytesOf(file: string, standard: Pick<Standard, 'read'>): Uint8Array {
  try {
    return file === '-' ? standard.read(largest) : readFile(file)
  } catch (error) {
    const what = file === '-' ? 'standard input' : file
    const why = whyNot(error, { missing: 'it does not exist', otherwise: 'it cannot be opened' })
    throw new WrongUsage(`cannot read \`${what}\`: ${why}`)
  }
}

function readFile(file: string): Uint8Array {
  const descriptor = openSync(file, 'r')
  try {
    return readAtMost(descriptor, largest)
  } finally {
    closeSync(descriptor)
  }
}

/** Reads as many bytes as are taken, and one more where there are: input need not end. */
export function readAtMost(descriptor: number, most: number): Uint8Array {
  const parts: Uint8Array[] = []
  for (let left = most + 1; left > 0;) {
    const part = Buffer.alloc(Math.min(left, 1 << 16))
    const length = readSync(descriptor, part)
    if (length === 0) break
    parts.push(part.subarray(0, length))
    left -= length
  }
  return Buffer.concat(parts)
}

/** Writes what would be printed to a file: whole, or not at all. Says where it stands. */
export function writeOut({ out, files, lang }: Wish, content: string): string {
  if (out === undefined || out === '-') return content
  if (files.some((file) => isSame(file, out)))
    throw new WrongUsage(`\`--out ${out}\` is the file that was read: choose another name`)
  writeWhole(out, content)
  return `${lang === 'nl' ? 'Geschreven' : 'Written'}: ${plain(out)}\n`
}

/**
 * Writes a file whole, or leaves everything as it was: a new one for its owner only, one that is there as it was
 * shared, the file itself where the name is a link. Throws a WrongUsage where it cannot be written, or is no file.
 */
export function writeWhole(file: string, content: string): void {
  const target = targetOf(file)
  const draft = join(dirname(target.path), `.evenredig-${randomUUID()}.draft`)
  try {
    writeDraft(draft, content, target.present)
    renameSync(draft, target.path)
  } catch (error) {
    rmSync(draft, { force: true })
    const [missing, otherwise] = ['the folder does not exist', 'it cannot be written']
    throw cannotWrite(file, whyNot(error, { missing, otherwise }))
  }
}

/** Where a file is written, and what is there now. */
interface Target {
  readonly path: string
  readonly present: Stats | undefined
}

function targetOf(file: string): Target {
  const named = lstatSync(file, { throwIfNoEntry: false })
  if (named === undefined) return { path: file, present: undefined }
  const present = statSync(file, { throwIfNoEntry: false })
  if (present === undefined) throw cannotWrite(file, 'it is a link that leads nowhere')
  if (present.isDirectory()) throw cannotWrite(file, 'it is a folder')
  if (!present.isFile()) throw cannotWrite(file, 'it is a pipe or a device, no file')
  return { path: realpathSync(file), present }
}

function cannotWrite(file: string, why: string): WrongUsage {
  return new WrongUsage(`cannot write \`${file}\`: ${why}`)
}

function writeDraft(draft: string, content: string, present: Stats | undefined): void {
  const descriptor = openSync(draft, 'wx', 0o600)
  try {
    writeFileSync(descriptor, content)
    if (present !== undefined) shareAs(descriptor, present)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Gives a new file the owner and the rights of the one whose place it takes. */
function shareAs(descriptor: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid)
  } catch {
    // Who may not give a file away keeps it.
  }
  fchmodSync(descriptor, mode & 0o777)
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

/** Why a file cannot be read or written, in words. */
export function whyNot(
  error: unknown,
  { missing, otherwise }: { readonly missing: string; readonly otherwise: string },
): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return missing
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied'
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'the disk is full'
  return code ?? otherwise
}

/** The code of an error of the system, such as `ENOENT`. */
function codeOf(error: unknown): string | undefined {
  const hasCode = error instanceof Error && 'code' in error
  return hasCode && typeof error.code === 'string' ? error.code : undefined
}

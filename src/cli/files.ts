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
import { inEither } from '../base/issue'
import type { BilingualText, Lang } from '../base/text'
import { type Json, readJson } from '../policy/source/json'
import { plain } from '../render/writers/lines'
import { WrongUsage, type Wish } from './arguments'
import type { Exit } from './exit'
import type { Standard } from './standard'

/** The largest input that is read, in bytes; a case is a few kilobytes. */
const largest = 5_000_000

/** How a case in another form comes to be JSON. */
const asJson: BilingualText = {
  nl: 'zet de gegevens over in een JSON-bestand, of laat `evenredig interview` het maken',
  en: 'put the data into a JSON file, or let `evenredig interview` make one',
}

/** The one file that a command takes. Throws a WrongUsage where there is none, or more. */
export function oneFile({ command, files: [file, ...others] }: Wish): string {
  if (file === undefined || others.length > 0)
    throw new WrongUsage({
      nl: `\`${command}\` vraagt één bestand, of \`-\` voor standaardinvoer`,
      en: `\`${command}\` takes one file, or \`-\` for standard input`,
    })
  return file
}

/** Reads a JSON file, or standard input for `-`. Throws a WrongUsage where it cannot be read. */
export function readInput(file: string, standard: Pick<Standard, 'read'>): Json & ReadText {
  const bytes = bytesOf(file, standard)
  const json = readJson(bytes, { what: { nl: 'zaak', en: 'case' }, largest, asJson })
  return { ...json, text: new TextDecoder().decode(bytes.subarray(0, largest)) }
}

/** A text as it was read. */
export interface ReadText {
  readonly text: string
  /** Where it is broken, as an offset; left out where that is not known. */
  readonly at?: number
}

/** Reads a text file. Throws a WrongUsage where it cannot be read. */
export function readText(file: string): string {
  const bytes = bytesOf(file, { read: () => new Uint8Array() })
  return new TextDecoder().decode(bytes)
}

function bytesOf(file: string, standard: Pick<Standard, 'read'>): Uint8Array {
  try {
    return file === '-' ? standard.read(largest) : readFile(file)
  } catch (error) {
    throw cannotRead(file === '-' ? standardInput : inEither(file), error)
  }
}

/** That something cannot be read, and why. */
export function cannotRead(what: BilingualText, error: unknown): WrongUsage {
  const why = whyNot(error, {
    missing: { nl: 'het bestaat niet', en: 'it does not exist' },
    otherwise: { nl: 'het gaat niet open', en: 'it cannot be opened' },
  })
  return new WrongUsage({
    nl: `kan \`${what.nl}\` niet lezen: ${why.nl}`,
    en: `cannot read \`${what.en}\`: ${why.en}`,
  })
}

const standardInput: BilingualText = { nl: 'standaardinvoer', en: 'standard input' }

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
export function writeOut({ out, files, lang }: Wish, { stdout, bytes }: Exit): string {
  if (out === undefined || out === '-') return stdout
  refuseSame(files, out)
  writeWhole(out, bytes ?? stdout)
  return writtenAt(out, lang)
}

/** That something stands in a file now. */
export function writtenAt(out: string, lang: Lang): string {
  return `${lang === 'nl' ? 'Geschreven' : 'Written'}: ${plain(out)}\n`
}

/** Throws a WrongUsage where a file would be written that was read. */
export function refuseSame(files: readonly string[], out: string): void {
  if (!files.some((file) => isSame(file, out))) return
  throw new WrongUsage({
    nl: `\`--out ${out}\` is het bestand dat is gelezen: kies een andere naam`,
    en: `\`--out ${out}\` is the file that was read: choose another name`,
  })
}

/**
 * Writes a file whole, or leaves everything as it was: a new one for its owner only, one that is there as it was
 * shared, the file itself where the name is a link. Throws a WrongUsage where it cannot be written, or is no file.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = draftOf(file)
  draft.write(content)
  draft.keep()
}

/** A file that is written part by part, and that is not there before it is kept. */
export interface Draft {
  /** Writes a part. Throws a WrongUsage where it cannot be written; the draft is gone then. */
  readonly write: (content: string | Uint8Array) => void
  /** Puts it where it belongs, as {@link writeWhole} does. */
  readonly keep: () => void
  /** Leaves everything as it was. */
  readonly drop: () => void
}

/** Begins a file. Throws a WrongUsage where it cannot be written, or is no file. */
export function draftOf(file: string): Draft {
  const target = targetOf(file)
  const draft = join(dirname(target.path), `.evenredig-${randomUUID()}.draft`)
  let descriptor: number | undefined
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor)
    descriptor = undefined
  }
  const drop = () => {
    close()
    rmSync(draft, { force: true })
  }
  const orDrop = (step: () => void) => {
    try {
      step()
    } catch (error) {
      drop()
      const why = whyNot(error, {
        missing: { nl: 'de map bestaat niet', en: 'the folder does not exist' },
        otherwise: { nl: 'het is niet te schrijven', en: 'it cannot be written' },
      })
      throw cannotWrite(file, why)
    }
  }
  orDrop(() => {
    descriptor = openSync(draft, 'wx', 0o600)
    if (target.present !== undefined) shareAs(descriptor, target.present)
  })
  return {
    write: (content) => orDrop(() => writeFileSync(descriptor as number, content)),
    keep: () =>
      orDrop(() => {
        fsyncSync(descriptor as number)
        close()
        renameSync(draft, target.path)
      }),
    drop,
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
  if (present === undefined) throw cannotWrite(file, deadLink)
  if (present.isDirectory()) throw cannotWrite(file, aFolder)
  if (!present.isFile()) throw cannotWrite(file, noFile)
  return { path: realpathSync(file), present }
}

const deadLink: BilingualText = {
  nl: 'het is een koppeling die nergens heen leidt',
  en: 'it is a link that leads nowhere',
}
const aFolder: BilingualText = { nl: 'het is een map', en: 'it is a folder' }
const noFile: BilingualText = {
  nl: 'het is een pijp of een apparaat, geen bestand',
  en: 'it is a pipe or a device, no file',
}

function cannotWrite(file: string, why: BilingualText): WrongUsage {
  return new WrongUsage({
    nl: `kan \`${file}\` niet schrijven: ${why.nl}`,
    en: `cannot write \`${file}\`: ${why.en}`,
  })
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
  { missing, otherwise }: Readonly<Record<'missing' | 'otherwise', BilingualText>>,
): BilingualText {
  const code = codeOf(error)
  if (code === 'ENOENT') return missing
  if (code === 'EISDIR') return aFolder
  if (code === 'EACCES' || code === 'EPERM')
    return { nl: 'er is geen toegang', en: 'access is denied' }
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return { nl: 'de schijf is vol', en: 'the disk is full' }
  return code === undefined ? otherwise : inEither(code)
}

/** The code of an error of the system, such as `ENOENT`. */
function codeOf(error: unknown): string | undefined {
  const hasCode = error instanceof Error && 'code' in error
  return hasCode && typeof error.code === 'string' ? error.code : undefined
}

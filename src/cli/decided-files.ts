import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inEither, issueOf } from '../base/issue'
import { type Issue, listed } from '../base/problem'
import { readJsonText } from '../policy/source/json'
import { WrongUsage, type Wish } from './arguments'
import { cannotRead, readInput, type ReadText } from './files'
import { decoder } from './rows/decoded'
import type { Standard } from './standard'

/** Decided cases as they were read, each with the place it was read from, and what could not be read. */
export interface DecidedFiles {
  readonly decided: readonly unknown[]
  /** Where each of them was read. */
  readonly places: readonly Issue['path'][]
  readonly issues: readonly Issue[]
  /** An issue under the file it is in, instead of the place in the list that the files make together. */
  readonly placed: (issues: readonly Issue[]) => readonly Issue[]
}

/** A decided case with the place it was read from. */
interface Read {
  readonly value: unknown
  readonly place: Issue['path']
}

/** Reads the decided cases in files and folders: one in a file, a list of them, or one on each line of a `.jsonl`. */
export function decidedFiles({ command, files }: Wish, standard: Standard): DecidedFiles {
  if (files.length === 0)
    throw new WrongUsage({
      nl: `\`${command}\` vraagt een of meer bestanden of mappen met besliste zaken, of \`-\` voor standaardinvoer`,
      en: `\`${command}\` takes one or more files or folders with decided cases, or \`-\` for standard input`,
    })
  const issues: Issue[] = []
  const read = files.flatMap(filesIn).flatMap((file): readonly Read[] => {
    const found = casesIn(file, standard)
    issues.push(...found.issues)
    return found.read
  })
  const placed = (list: readonly Issue[]) => listed(list.map((issue) => inItsFile(issue, read)))
  const decided = read.map(({ value }) => value)
  return { decided, places: read.map(({ place }) => place), issues, placed }
}

/** An issue under the file it is in, instead of the place in the list that the files make together. */
function inItsFile(issue: Issue, read: readonly Read[]): Issue {
  const [at, ...rest] = issue.path
  const place = typeof at === 'number' ? read[at]?.place : undefined
  return { ...issue, path: [...(place ?? []), ...rest] }
}

/** A file itself, and every file in a folder that can hold decided cases, in the order of their names. */
function filesIn(file: string): readonly string[] {
  const found = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory() !== true) return [file]
  const names = orUnread(file, () => readdirSync(file, { recursive: true, encoding: 'utf8' }))
  return names
    .filter((name) => /\.jsonl?$/i.test(name))
    .sort()
    .map((name) => join(file, name))
}

/** What was read of a file, and what could not be. */
interface Found {
  readonly read: readonly Read[]
  readonly issues: readonly Issue[]
}

function casesIn(file: string, standard: Standard): Found {
  return /\.jsonl$/i.test(file) ? linesIn(file, textIn(file)) : valuesIn(file, standard)
}

/** The cases in a file of JSON: one, or a list of them. On standard input there may be one on each line as well. */
function valuesIn(file: string, standard: Standard): Found {
  const input = readInput(file, standard)
  if (!input.ok && file === '-' && isInLines(input)) return linesIn(file, input.text)
  if (!input.ok) return { read: [], issues: under(file, input.issues) }
  if (!Array.isArray(input.value))
    return { read: [{ value: input.value, place: [file] }], issues: [] }
  const list: readonly unknown[] = input.value
  return { read: list.map((value, index) => ({ value, place: [file, index] })), issues: [] }
}

/** Whether what is no JSON as a whole begins with a line that is. */
function isInLines({ issues, text }: ReadText & { readonly issues: readonly Issue[] }): boolean {
  if (issues.some(({ code }) => code !== 'not-json')) return false
  const first = linesOf(text).find((line) => line.trim() !== '') ?? ''
  return readJsonText(first, { what: whatIsRead }).ok
}

function linesIn(file: string, text: string): Found {
  const issues: Issue[] = []
  const read = linesOf(text).flatMap((line, at): readonly Read[] => {
    if (line.trim() === '') return []
    const json = readJsonText(line, { what: whatIsRead })
    const place = lineOf(file, at + 1)
    if (json.ok) return [{ value: json.value, place: [place] }]
    issues.push(...under(place, json.issues))
    return []
  })
  return { read, issues }
}

const whatIsRead = { nl: 'besliste zaak', en: 'decided case' }

/** The text of a file, also as Windows writes it: no word of a decided case hangs on how its letters are written. */
function textIn(file: string): string {
  const letters = decoder()
  return letters.decode(orUnread(file, () => readFileSync(file))) + letters.end()
}

const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r?\n/)

const lineOf = (file: string, line: number): string => `${file}:${line}`

const under = (place: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: [place, ...issue.path] }))

function orUnread<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw cannotRead(inEither(file), error)
  }
}

/** That folders were named and no case is in them. */
export function nothingRead(): Issue {
  return issueOf({
    code: 'too-few',
    message: { nl: 'er zijn geen besliste zaken', en: 'there are no decided cases' },
    path: [],
    suggestion: {
      nl: 'een besliste zaak staat in een bestand op `.json`, of op een regel van een bestand op `.jsonl`',
      en: 'a decided case stands in a file that ends in `.json`, or on a line of one that ends in `.jsonl`',
    },
  })
}

import { atMost, type BilingualIssue, issueOf } from './issue'
import { type Issue, mostListed, token } from './problem'
import type { BilingualText } from './text'

/** A value as plain data, and what in it is none. */
export interface PlainData {
  /** A copy of plain objects and lists only; undefined stands where something was not plain. */
  readonly value: unknown
  /** What was not plain or could not be read; at most 100. */
  readonly issues: readonly Issue[]
  /** How many more of those there are. */
  readonly more: number
}

/** The longest list that is read: a list can say that it has four thousand million places and hold nothing. */
const longestList = 100_000
/** The most properties of one object that are read. */
const mostKeys = 10_000
/** The most values that are read of all there is; what stands in many places counts in each. */
const mostValues = 500_000

interface Reading {
  /** How many objects deep it is read. */
  readonly deepest: number
  /** What was met before, as an object may stand in many places. */
  readonly copies: Map<object, Copied>
  /** How many values were read. */
  values: number
  /** Where the reading is. */
  readonly path: (string | number)[]
  readonly issues: Issue[]
  more: number
}

/** An object that was met before. */
interface Copied {
  readonly copy: unknown
  /** How many values it holds, itself included; undefined while it is read. */
  values?: number
}

/**
 * Copies any value in one pass, so that what is looked at afterwards cannot throw or change: each property is read once. Only
 * plain objects and lists count as data. What lies more than `deepest` objects deep is left out; whoever asks refuses anything so
 * deep by its shape.
 */
export function plainData(input: unknown, deepest: number): PlainData {
  const reading: Reading = {
    deepest,
    copies: new Map(),
    values: 0,
    path: [],
    issues: [],
    more: 0,
  }
  const value = copyOf(input, reading)
  if (reading.values > mostValues)
    return { value: undefined, issues: [issueOf({ ...tooManyValues, path: [] })], more: 0 }
  return { value, issues: reading.issues, more: reading.more }
}

/** What was made of plain data, and the problems in it. */
interface Looked {
  readonly issues: readonly Issue[]
  /** How many problems there are beside those in `issues`. */
  readonly more: number
}

/** Reads any value as plain data and looks at that: what is none is told first, and of that nothing else. */
export function readPlain<T extends Looked>(
  input: unknown,
  deepest: number,
  look: (plain: unknown) => T,
): T {
  const { value, issues, more } = plainData(input, deepest)
  const looked = look(value)
  return {
    ...looked,
    issues: [...issues, ...notAbout(issues, looked.issues)],
    more: more + looked.more,
  }
}

/** Issues in something that stands under a name: their paths begin with it. */
export function under(name: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }))
}

/** A copy of plain data without the properties that are undefined: what is left of it in JSON. */
export function withoutGaps<T>(data: T): T
export function withoutGaps(data: unknown): unknown {
  if (Array.isArray(data)) return data.map((entry: unknown) => withoutGaps(entry))
  if (data === null || typeof data !== 'object') return data
  const stated = Object.entries(data).filter(([, value]) => value !== undefined)
  return Object.fromEntries(stated.map(([key, value]) => [key, withoutGaps<unknown>(value)]))
}

/** Those issues that are not about something that was no plain data in the first place. */
function notAbout(unfit: readonly Issue[], issues: readonly Issue[]): readonly Issue[] {
  if (unfit.length === 0) return issues
  const isAt = (path: Issue['path'], place: Issue['path']) =>
    place.every((step, index) => path[index] === step)
  return issues.filter(({ path }) => !unfit.some((known) => isAt(path, known.path)))
}

function copyOf(value: unknown, reading: Reading): unknown {
  reading.values++
  if (notInJson.includes(typeof value)) return refuse(reading, notPlain(aKind(typeof value)))
  if (typeof value !== 'object' || value === null) return value
  const known = reading.copies.get(value)
  if (known !== undefined) return copiedAgain(known, reading)
  try {
    if (Array.isArray(value)) return listOf(value, reading)
    if (isPlainObject(value)) return objectOf(value, reading)
    const { what, hint } = kindOfObject(value)
    return refuse(reading, notPlain(what, hint))
  } catch {
    // A proxy that is revoked, or that throws.
    return refuse(reading, unreadable(reading.path.at(-1)))
  }
}

function copiedAgain({ copy, values }: Copied, reading: Reading): unknown {
  if (values === undefined) return refuse(reading, inItself(reading.path.at(-1)))
  // It was counted once already, as the value that is copied now.
  reading.values += values - 1
  return copy
}

function listOf(list: readonly unknown[], reading: Reading): unknown {
  const { length } = list
  if (length > longestList) return refuse(reading, tooMany(listOfSo(length), longestList))
  const copy: unknown[] = []
  return filled(list, { copy, reading }, () => {
    for (let index = 0; index < length && !isFull(reading); index++)
      copy.push(partOf(list, index, reading))
  })
}

function objectOf(value: object, reading: Reading): unknown {
  const keys = Object.keys(value)
  if (keys.length > mostKeys) return refuse(reading, tooMany(objectOfSo(keys.length), mostKeys))
  const copy: Record<string, unknown> = {}
  return filled(value, { copy, reading }, () => {
    for (const key of keys) if (!isFull(reading)) setOwn(copy, key, partOf(value, key, reading))
  })
}

interface Filling {
  readonly copy: unknown
  readonly reading: Reading
}

/** A copy of a list or an object, filled unless it lies too deep, and remembered with how much it holds. */
function filled(value: object, { copy, reading }: Filling, fill: () => void): unknown {
  const before = reading.values
  const copied: Copied = { copy }
  reading.copies.set(value, copied)
  if (reading.path.length < reading.deepest) fill()
  copied.values = reading.values - before + 1
  return copy
}

const isFull = ({ values }: Reading): boolean => values > mostValues

function partOf(whole: object, key: string | number, reading: Reading): unknown {
  reading.path.push(key)
  const copy = copyOf(readPart(whole, key, reading), reading)
  reading.path.pop()
  return copy
}

function readPart(whole: object, key: string | number, reading: Reading): unknown {
  try {
    return (whole as Readonly<Record<string | number, unknown>>)[key]
  } catch {
    return refuse(reading, unreadable(key))
  }
}

/** Sets a property of its own, also where its name would reach the prototype. */
function setOwn(copy: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') copy[key] = value
  else
    Object.defineProperty(copy, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    })
}

function refuse(reading: Reading, issue: Unplaced): undefined {
  if (reading.issues.length >= mostListed) reading.more++
  else {
    const path = reading.path.map((step) => (typeof step === 'number' ? step : token(step)))
    reading.issues.push(issueOf({ ...issue, path }))
  }
  return undefined
}

/** Whether an object is one of data: made with `{}`, by JSON or without a prototype, here or in another realm. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return true
  // In a frame, a worker's sandbox or a test runner `Object` is another one.
  const isRoot = Object.getPrototypeOf(prototype) === null
  return (
    isRoot && Object.hasOwn(prototype as object, 'constructor') && className(value) === 'Object'
  )
}

function className(value: object): string {
  const { constructor } = value as { readonly constructor?: unknown }
  return typeof constructor === 'function' ? constructor.name : ''
}

/** What is wrong, before it is said where. */
type Unplaced = Omit<BilingualIssue, 'path'>

const asInJson: BilingualText = {
  nl: 'geef gewone objecten en lijsten, zoals JSON die heeft',
  en: 'hand over plain objects and lists, as JSON has them',
}

const bytesAsJson: BilingualText = {
  nl: 'lees de bytes eerst als JSON',
  en: 'read the bytes as JSON first',
}

const hints: Readonly<Record<string, BilingualText>> = {
  Promise: { nl: '`await` vergeten?', en: 'a forgotten `await`?' },
  Map: {
    nl: 'maak er een object van: `Object.fromEntries(map)`',
    en: 'make an object of it: `Object.fromEntries(map)`',
  },
  Set: { nl: 'maak er een lijst van: `[...set]`', en: 'make a list of it: `[...set]`' },
  Date: {
    nl: 'schrijf een dag als tekst, zoals `2026-03-02`',
    en: 'write a day as a text, such as `2026-03-02`',
  },
  ArrayBuffer: bytesAsJson,
}

/** What an object is, where it is no plain data: `a Promise`, `a Map`, an instance of a class. */
export function kindOfObject(value: object): Readonly<Record<'what' | 'hint', BilingualText>> {
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1)
  const known = Object.hasOwn(hints, tag) ? hints[tag] : undefined
  if (known !== undefined) return { what: aKind(tag), hint: known }
  if (ArrayBuffer.isView(value))
    return {
      what: { nl: 'een lijst met bytes of getallen', en: 'a list of bytes or numbers' },
      hint: bytesAsJson,
    }
  const name = className(value)
  const isNamed = name !== '' && name !== 'Object'
  return { what: isNamed ? instanceOf(name) : ofItsOwn, hint: asInJson }
}

/** Something by the word that JavaScript has for it. */
function aKind(word: string): BilingualText {
  return { nl: `een ${word}`, en: `${word === 'ArrayBuffer' ? 'an' : 'a'} ${word}` }
}

function instanceOf(name: string): BilingualText {
  return { nl: `een object van \`${token(name)}\``, en: `an instance of \`${token(name)}\`` }
}

const ofItsOwn: BilingualText = {
  nl: 'een object met een eigen prototype',
  en: 'an object with a prototype of its own',
}

/** What is no object and no data either: turned into a text or a number, some of it throws. */
const notInJson: readonly string[] = ['symbol', 'function', 'bigint']

function notPlain(what: BilingualText, hint = asInJson): Unplaced {
  const plain = { nl: 'gewone gegevens', en: 'plain data' }
  return {
    code: 'wrong-type',
    message: {
      nl: `${what.nl} bestaat niet uit gewone gegevens`,
      en: `${what.en} is not plain data`,
    },
    expected: plain,
    suggestion: hint,
  }
}

function unreadable(key: string | number | undefined): Unplaced {
  const named = key === undefined ? undefined : `\`${token(String(key))}\``
  return {
    code: 'unreadable',
    message: {
      nl: `${named ?? 'dit'} is niet te lezen: lezen geeft een fout`,
      en: `${named ?? 'it'} cannot be read: reading it throws`,
    },
    suggestion: asInJson,
  }
}

function listOfSo(many: number): BilingualText {
  return { nl: `een lijst met ${many} onderdelen`, en: `a list of ${many} entries` }
}

function objectOfSo(many: number): BilingualText {
  return { nl: `een object met ${many} eigenschappen`, en: `an object with ${many} properties` }
}

function tooMany(what: BilingualText, most: number): Unplaced {
  return {
    code: 'too-many',
    message: { nl: `${what.nl} wordt niet gelezen`, en: `${what.en} is not read` },
    expected: atMost(most),
  }
}

const tooManyValues: Unplaced = {
  code: 'too-large',
  message: {
    nl: `er staan meer dan ${mostValues} waarden in`,
    en: `there are more than ${mostValues} values in it`,
  },
  expected: {
    nl: `hoogstens ${mostValues}, geteld op elke plaats waar ze staan`,
    en: `at most ${mostValues}, counted in each place where they stand`,
  },
}

function inItself(key: string | number | undefined): Unplaced {
  return {
    code: 'circular',
    message: {
      nl: `\`${token(String(key))}\` leidt terug naar waar het in staat`,
      en: `\`${token(String(key))}\` leads back to what it stands in`,
    },
    suggestion: asInJson,
  }
}

import { visit } from 'jsonc-parser'
import { type BilingualIssue, issueOf } from '../../base/issue'
import { type Issue, token } from '../../base/problem'
import type { BilingualText } from '../../base/text'
import { isWindowsText, otherFile, otherText } from './other-form'

/** What was read: a value, or why it is not JSON. */
export type Json =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly issues: readonly Issue[]
      /** Where it is broken, as an offset in the text; left out where that is not known, or nothing is. */
      readonly at?: number
    }

/** How a file is talked about: what it is, how large it may be, and what it should hold. */
export interface JsonSource {
  /** What it is, for instance a case. */
  readonly what: BilingualText
  /** The most bytes that are read. */
  readonly largest: number
  /** How what is in another form comes to be JSON, where there is more to it than that it has to be. */
  readonly asJson?: BilingualText
}

/** Reads bytes as JSON: in UTF-8, without keys that stand twice in one object. Tells where the first mistake stands. */
export function readJson(bytes: Uint8Array, source: JsonSource): Json {
  const { what, largest, asJson = putIntoJson } = source
  if (bytes.length > largest)
    return problem('too-large', {
      message: {
        nl: `de invoer heeft meer dan ${largest} bytes`,
        en: `the input has more than ${largest} bytes`,
      },
      suggestion: {
        nl: `een ${what.nl} heeft een paar kilobytes, hoogstens ${largest} bytes worden gelezen`,
        en: `a ${what.en} has a few kilobytes, at most ${largest} bytes are read`,
      },
    })
  const other = otherFile(bytes, asJson)
  if (other !== undefined) return problem('not-json', other)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problem('not-json', {
      message: { nl: 'de invoer staat in UTF-16', en: 'the input is written in UTF-16' },
      suggestion: asUtf8,
    })
  }
  const text = decoded(bytes)
  if (text === undefined)
    return problem('not-json', {
      message: isWindowsText(bytes) ? inWindows : notUtf8,
      suggestion: asUtf8,
    })
  return readJsonText(text, source)
}

/** Reads a text as JSON, without keys that stand twice in one object. Tells where the first mistake stands. */
export function readJsonText(
  text: string,
  { what, asJson = putIntoJson }: Omit<JsonSource, 'largest'>,
): Json {
  if (text.trim() === '')
    return problem('not-json', {
      message: { nl: 'de invoer is leeg', en: 'the input is empty' },
      suggestion: { nl: `geef een ${what.nl} als JSON`, en: `give a ${what.en} as JSON` },
    })
  const value = parsedJson(text)
  if (value === undefined) {
    const known = otherText(text, asJson)
    if (known !== undefined) return problem('not-json', known)
    const place = placeOfError(text)
    const found = problem('not-json', {
      message: {
        nl: `de invoer is geen JSON${place?.nl ?? ''}`,
        en: `the input is not JSON${place?.en ?? ''}`,
      },
      suggestion: {
        nl: 'kijk of er een komma, aanhalingsteken of haakje ontbreekt',
        en: 'check for a missing comma, quote or bracket',
      },
    })
    return place === undefined ? found : { ...found, at: place.at }
  }
  // Where they are is looked for only where some are lost: that takes ten times as long.
  const twice = keysWritten(text) === keysKept(value) ? [] : duplicateKeys(text)
  return twice.length > 0 ? { ok: false, issues: twice } : { ok: true, value }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where the first mistake stands; JSON.parse itself does not always tell. */
function placeOfError(text: string): (BilingualText & { readonly at: number }) | undefined {
  let place: ReturnType<typeof placeOfError>
  walk(text, {
    onError: (_code, at, _length, line, column) => {
      place ??= {
        at,
        nl: `: regel ${line + 1}, teken ${column + 1}`,
        en: `: line ${line + 1}, column ${column + 1}`,
      }
    },
  })
  return place
}

/** How many keys are written in JSON: the texts that a colon follows. */
function keysWritten(text: string): number {
  let keys = 0
  for (let start = text.indexOf('"'); start >= 0;) {
    const end = endOfText(text, start)
    let next = end + 1
    while (' \n\r\t'.includes(text.charAt(next)) && next < text.length) next++
    if (text.charAt(next) === ':') keys++
    start = text.indexOf('"', next)
  }
  return keys
}

/** Where a text in JSON ends: at the first quote that no backslash takes away. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === quote) return at
    if (sign === backslash) at++
  }
  return text.length
}

const [quote, backslash] = [0x22, 0x5c]

/** How many keys there are in what was read. Without recursion, as it can nest deep. */
function keysKept(value: unknown): number {
  let keys = 0
  const left = [value]
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (typeof part !== 'object' || part === null) continue
    const inner: readonly unknown[] = Object.values(part)
    if (!Array.isArray(part)) keys += inner.length
    for (const one of inner) left.push(one)
  }
  return keys
}

/** Keys that stand twice in one object: JSON.parse would silently keep the last. */
function duplicateKeys(text: string): readonly Issue[] {
  const open: Set<string>[] = []
  const issues: Issue[] = []
  walk(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (key, _offset, _length, line, _column, pathSupplier) => {
      const keys = open.at(-1)
      if (keys?.has(key) === true) {
        issues.push(
          issueOf({
            code: 'duplicate',
            message: {
              nl: `\`${token(key)}\` staat twee keer in één object, opnieuw op regel ${line + 1}`,
              en: `\`${token(key)}\` stands twice in one object, again on line ${line + 1}`,
            },
            path: [...pathSupplier(), key].map((step) =>
              typeof step === 'number' ? step : token(step),
            ),
            suggestion: { nl: 'houd een van de twee', en: 'keep one of the two' },
          }),
        )
      }
      keys?.add(key)
    },
  })
  return issues
}

/** Walks through JSON with the parser's visitor; nesting too deep for it is left to the case parser, which refuses it. */
function walk(text: string, visitor: Parameters<typeof visit>[1]): void {
  try {
    visit(text, visitor, { disallowComments: true })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
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

const notUtf8: BilingualText = {
  nl: 'de invoer staat niet in UTF-8',
  en: 'the input is not written in UTF-8',
}
const inWindows: BilingualText = {
  nl: 'de invoer staat niet in UTF-8, maar zoals Windows tekst vroeger schreef (Windows-1252)',
  en: 'the input is not written in UTF-8, but as Windows wrote text before (Windows-1252)',
}
const putIntoJson: BilingualText = {
  nl: 'zet de gegevens over in een JSON-bestand',
  en: 'put the data into a JSON file',
}
const asUtf8: BilingualText = {
  nl: 'sla het bestand op als UTF-8',
  en: 'save the file as UTF-8',
}

function problem(
  code: Issue['code'],
  said: Pick<BilingualIssue, 'message' | 'suggestion'>,
): Extract<Json, { ok: false }> {
  return { ok: false, issues: [issueOf({ code, path: [], ...said })] }
}

import { type Json, readJson } from '../policy/source/json'
import type { BilingualText } from '../base/text'
import type { ProblemStatus } from './problem'

/** Why what was sent is not read at all. */
export interface Refusal {
  readonly status: ProblemStatus
  readonly detail: BilingualText
}

/** How much is read of what is sent, and how long is waited for it. */
interface Limits {
  /** In bytes. */
  readonly largest: number
  /** In milliseconds. */
  readonly patience: number
}

/** What was sent, as JSON: a value, what is wrong with it, or why it is not read. */
export async function bodyOf(request: Request, limits: Limits): Promise<Json | Refusal> {
  const kind = request.headers.get('content-type') ?? ''
  if (!isJson(kind)) return otherKind
  const packed = request.headers.get('content-encoding') ?? 'identity'
  if (packed !== 'identity') return otherPacking
  const bytes = await bytesOf(request, limits)
  if (!(bytes instanceof Uint8Array)) return bytes
  return readJson(bytes, { what: { nl: 'verzoek', en: 'request' }, largest: limits.largest })
}

/** Whether a content type is JSON in UTF-8. */
function isJson(kind: string): boolean {
  return /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(kind.trim())
}

const otherKind: Refusal = {
  status: 415,
  detail: {
    nl: 'stuur JSON in UTF-8, met `content-type: application/json`',
    en: 'send JSON in UTF-8, with `content-type: application/json`',
  },
}
const otherPacking: Refusal = {
  status: 415,
  detail: {
    nl: 'stuur het zonder `content-encoding`',
    en: 'send it without `content-encoding`',
  },
}

/** All that is sent. What is too large or too late is not waited for. */
async function bytesOf(
  request: Request,
  { largest, patience }: Limits,
): Promise<Uint8Array | Refusal> {
  const said = Number(request.headers.get('content-length') ?? 0)
  if (said > largest) return tooLarge(largest)
  if (request.body === null) return new Uint8Array()
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  const [late, stopClock] = after(patience)
  try {
    for (;;) {
      const part = await Promise.race([reader.read(), late])
      if (part === undefined) return tooLate
      if (part.done) return joined(parts, length)
      length += part.value.length
      if (length > largest) return tooLarge(largest)
      parts.push(part.value)
    }
  } catch {
    return brokenOff
  } finally {
    stopClock()
    // Nothing more is read; that the sender has gone already is no matter.
    reader.cancel().catch(() => undefined)
  }
}

/** Undefined after so many milliseconds, and how to wait no longer. */
function after(milliseconds: number): readonly [Promise<undefined>, () => void] {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  return [late, () => clearTimeout(timer)]
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function tooLarge(largest: number): Refusal {
  return {
    status: 413,
    detail: {
      nl: `er worden hoogstens ${largest} bytes gelezen`,
      en: `at most ${largest} bytes are read`,
    },
  }
}

const brokenOff: Refusal = {
  status: 400,
  detail: { nl: 'het versturen brak af', en: 'sending broke off' },
}

/** Why what came too late is not read. */
export const tooLate: Refusal = {
  status: 408,
  detail: { nl: 'het versturen duurde te lang', en: 'sending took too long' },
}

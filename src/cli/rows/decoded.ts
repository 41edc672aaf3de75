/** How the text of a table is written. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

/** Turns the bytes of a text into letters, piece by piece. */
export interface Decoder {
  /** The letters of a piece; what is begun and not ended at its end comes with the next. */
  readonly decode: (bytes: Uint8Array) => string
  /** What is left at the end. */
  readonly end: () => string
  /** How the text is written, as far as it was read: UTF-8 until something in it cannot be that. */
  readonly encoding: () => Encoding
}

/**
 * A decoder that finds out how a text is written: by the mark at its beginning, else by the first letter that is not one of
 * ASCII. Where that is no UTF-8 it is what Excel writes on an older Windows.
 */
export function decoder(): Decoder {
  let known:
    { readonly encoding: Encoding; readonly text: InstanceType<typeof TextDecoder> } | undefined
  let held: Uint8Array = new Uint8Array(0)
  const settle = (encoding: Encoding, name: string) => {
    known = { encoding, text: new TextDecoder(name) }
  }
  const decode = (bytes: Uint8Array, isLast: boolean): string => {
    const all = held.length === 0 ? bytes : joined(held, bytes)
    held = new Uint8Array(0)
    if (known !== undefined) return known.text.decode(all, { stream: !isLast })
    const begins = startOf(all)
    if (begins === 'UTF-16LE' || begins === 'UTF-16BE') {
      settle('UTF-16', begins.toLowerCase())
      return decode(all, isLast)
    }
    const at = all.findIndex((byte) => byte >= 0x80)
    if (at < 0) return asciiOf(all)
    // The longest letter has four bytes, so with fewer it may not be whole yet.
    if (all.length - at < 4 && !isLast) {
      held = all.slice(at)
      return asciiOf(all.subarray(0, at))
    }
    if (isUtf8(all.subarray(at))) settle('UTF-8', 'utf-8')
    else settle('Windows-1252', 'windows-1252')
    return decode(all, isLast)
  }
  return {
    decode: (bytes) => decode(bytes, false),
    end: () => decode(new Uint8Array(0), true),
    encoding: () => known?.encoding ?? 'UTF-8',
  }
}

function startOf([first, second]: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : undefined
}

function asciiOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** Whether the letter that begins here is UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const [first = 0] = bytes
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length))
    return true
  } catch {
    return false
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}

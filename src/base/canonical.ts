/**
 * Plain data as JSON in one form only, after RFC 8785: keys in the order of their code units, no white space, nothing that is
 * undefined. The same data gives the same text, in whatever order its keys stand.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return leafOf(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const parts: string[] = []
  const object = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(object).sort()) {
    const part = object[key]
    if (part !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(part)}`)
  }
  return `{${parts.join(',')}}`
}

/** As in JSON, what is undefined has no place of its own in a list and leaves `null`. */
function leafOf(value: unknown): string {
  return value === undefined ? 'null' : JSON.stringify(value)
}

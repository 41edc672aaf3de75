/**
 * Plain data as JSON in one form only, after RFC 8785: keys in the order of their code units, no white space, nothing that is
 * undefined. The same data gives the same text, in whatever order its keys stand.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return leafOf(value)
  // Texts are added up, as lists of parts that are joined take three times as long.
  return Array.isArray(value) ? listOf(value) : objectOf(value as Readonly<Record<string, unknown>>)
}

/** As in JSON, what is undefined has no place of its own in a list and leaves `null`. */
function leafOf(value: unknown): string {
  return value === undefined ? 'null' : JSON.stringify(value)
}

function listOf(list: readonly unknown[]): string {
  let text = ''
  for (const item of list) text += `${text === '' ? '' : ','}${canonicalJson(item)}`
  return `[${text}]`
}

function objectOf(object: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const key of Object.keys(object).sort()) {
    const part = object[key]
    if (part === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(part)}`
  }
  return `{${text}}`
}

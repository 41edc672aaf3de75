import { shippedDirectory } from '../../scripts/read-policy'
import type { Arbocatalogus2026, Policy } from '../../src/index'
import { load } from '../../src/policy/source/load'
import { readPolicyFolder } from '../../src/policy/source/read-folder'

/** Everything that could be taken for markup, end a part of a file, or turn the reading direction. */
export const spoil =
  ' <script>alert(1)</script> "double" \'single\' ]]> --> & \u202Eturned\u202C \u200Fmark <img src=x onerror=alert(2)> `code` *star* [link](javascript:alert(3)) # | ```'

/** The shipped policy with text at the end of every label, reason, question and citation. */
export async function spoiledPolicy(added: string = spoil): Promise<Policy<Arbocatalogus2026>> {
  const { files } = readPolicyFolder(shippedDirectory)
  return (await load(spoiled(files, added) as typeof files)) as Policy<Arbocatalogus2026>
}

const shown = new Set(['nl', 'en', 'cite', 'guideline'])

/** A value with text at the end of everything that is shown. */
export function spoiled(value: unknown, added: string): unknown {
  if (Array.isArray(value)) return value.map((one) => spoiled(one, added))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      shown.has(key) && typeof one === 'string' ? one + added : spoiled(one, added),
    ]),
  )
}

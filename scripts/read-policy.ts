import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The shipped policy's folder. */
export const shippedDirectory = fileURLToPath(
  new URL('../rules/arbocatalogus-2026/', import.meta.url),
)

/** Reads the JSON files of a policy folder, and the hash over what they say. */
export function readPolicyFiles(directory: string): {
  readonly files: Readonly<Record<string, unknown>>
  readonly hash: string
} {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
  const files = Object.fromEntries(
    names.map((name) => [
      name.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(directory, name), 'utf8')),
    ]),
  )
  const hash = createHash('sha256')
  for (const [name, content] of Object.entries(files))
    hash.update(`${name}\n${JSON.stringify(content)}\n`)
  return { files, hash: `sha256:${hash.digest('hex')}` }
}

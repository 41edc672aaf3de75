import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const readme = fileURLToPath(new URL('../../README.md', import.meta.url))

/** A document in the layout of every other, so that a table that was computed passes the check of layout. */
export async function laidOut(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(readme)), parser: 'markdown' })
}

import { format, resolveConfig } from 'prettier'

/** A document in the layout of every other, so that a table that was computed passes the check of layout. */
export async function laidOut(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig('README.md')), parser: 'markdown' })
}

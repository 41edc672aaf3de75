import type { Lang } from '../base/text'
import type { Comparison } from '../compare/comparison'
import { casesTable } from '../render/pages/comparison-page'
import { plain } from '../render/writers/lines'
import type { Vocabulary } from '../policy/vocabulary'

/**
 * The table of a comparison as CSV that a spreadsheet opens by itself, also with Dutch settings: a mark of its encoding, semicolons, lines that end as
 * in Windows. A cell that a spreadsheet would read as a formula gets an apostrophe before it.
 */
export async function casesAsCsv({ cases }: Comparison<Vocabulary>, lang: Lang): Promise<string> {
  const { columns, rows } = casesTable(cases, lang)
  const write = await sheetWriter()
  return write([columns, ...rows])
}

/** Writes rows for a spreadsheet, the first of them with the mark of its encoding before it. */
export type SheetWriter = (rows: readonly (readonly string[])[]) => string

/** What writes a sheet, part by part. */
export async function sheetWriter(): Promise<SheetWriter> {
  // Loaded only where it is asked for.
  const { stringify } = await import('csv-stringify/sync')
  let isFirst = true
  return (rows) => {
    const bom = isFirst
    isFirst = false
    return stringify(
      rows.map((row) => row.map(plain)),
      { bom, delimiter: ';', quoted: true, escape_formulas: true, record_delimiter: 'windows' },
    )
  }
}

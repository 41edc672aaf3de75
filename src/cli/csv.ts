import type { Table } from '../render/page'
import { plain } from '../render/writers/lines'

/**
 * A table as CSV that a spreadsheet opens by itself, also with Dutch settings: a mark of its encoding, semicolons, lines that end as in
 * Windows. A cell that a spreadsheet would read as a formula gets an apostrophe before it.
 */
export async function tableAsCsv({ columns, rows }: Omit<Table, 'is'>): Promise<string> {
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

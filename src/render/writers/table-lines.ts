import type { Table } from '../page'
import { inLines } from './lines'

const gap = '  '

/** A table in characters: its cells beside each other where every word fits, else a list for each row. */
export function tableLines(table: Table, width: number): readonly string[] {
  const widths = columnWidths(table, width - gap.length)
  if (widths === undefined) return table.rows.flatMap((row) => listed(table.columns, row, width))
  const rule = widths.map((wide) => '─'.repeat(wide))
  return [table.columns, rule, ...table.rows].flatMap((row) => rowLines(row, widths))
}

/** How wide each column is: no narrower than its longest word, the rest shared out to the fullest; undefined where that is too wide. */
function columnWidths({ columns, rows }: Table, width: number): readonly number[] | undefined {
  const cells = columns.map((name, at) => [name, ...rows.map((row) => row[at] ?? '')])
  const longest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length))
  const wanted = cells.map(longest)
  const widths = cells.map((texts) => longest(texts.flatMap((text) => text.split(' '))))
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  let room = width - gap.length * (columns.length - 1) - sum(widths)
  if (room < 0) return undefined
  while (room > 0) {
    const short = widths.map((wide, at) => (wanted[at] ?? 0) - wide)
    const most = Math.max(...short)
    if (most <= 0) break
    const at = short.indexOf(most)
    widths[at] = (widths[at] ?? 0) + 1
    room -= 1
  }
  return widths
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, at) => inLines(row[at] ?? '', { width }))
  const height = Math.max(...cells.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, at) => (lines[line] ?? '').padEnd(widths[at] ?? 0))
    return `${gap}${parts.join(gap)}`.trimEnd()
  })
}

/** A row as a list: what it is about, and each cell behind the name of its column. */
function listed(
  columns: readonly string[],
  [about = '', ...cells]: readonly string[],
  width: number,
): readonly string[] {
  return [
    ...inLines(about, { first: '  • ', width }),
    ...cells.flatMap((cell, at) =>
      inLines(`${columns[at + 1] ?? ''}: ${cell}`, { first: '    ', rest: '      ', width }),
    ),
  ]
}

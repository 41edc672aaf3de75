import { Readable } from 'node:stream'
import { issueOf } from '../../base/issue'
import type { Issue, Result } from '../../base/problem'
import type { BilingualText } from '../../base/text'
import { decoder } from './decoded'
import { longestRow, lostLetter, lostLetters, type Row, type RowSource, tooLong } from './row'

/** What reads the cells of rows, once the header is known. */
export interface CellReader {
  readonly read: (cells: readonly string[]) => Result<unknown>
  readonly inColumn: (issue: Issue) => Issue
}

/** Input as a table: a header, and a row on each line, as a spreadsheet writes it. */
export interface CsvSource extends RowSource {
  /** What is wrong with the header, once the first rows were asked for. */
  readonly headerIssues: () => readonly Issue[]
}

const separators = [';', ',', '\t'] as const
type Separator = (typeof separators)[number]
const called: Readonly<Record<Separator, BilingualText>> = {
  ';': { nl: 'puntkomma’s', en: 'semicolons' },
  ',': { nl: 'komma’s', en: 'commas' },
  '\t': { nl: 'tabs', en: 'tabs' },
}

/** Reads a table with semicolons, commas or tabs between its cells, in UTF-8, UTF-16 or Windows-1252. */
export function csvRows(
  chunks: AsyncIterable<Uint8Array>,
  readerFor: (header: readonly string[]) => Result<CellReader>,
): CsvSource {
  const letters = decoder()
  const found: Found = { separator: ';', reader: undefined, issues: [] }
  return {
    rows: rowsOf({ chunks, letters, readerFor, found }),
    headerIssues: () => found.issues,
    readAs: () => {
      const encoding = letters.encoding()
      const { separator } = found
      if (separator === ';' && encoding === 'UTF-8') return undefined
      const { nl, en } = called[separator]
      return { nl: `${nl}, ${encoding}`, en: `${en}, ${encoding}` }
    },
    placed: (issue) => found.reader?.inColumn(issue) ?? issue,
  }
}

/** What was found out about the table so far. */
interface Found {
  separator: Separator
  reader: CellReader | undefined
  issues: readonly Issue[]
}

interface Reading {
  readonly chunks: AsyncIterable<Uint8Array>
  readonly letters: ReturnType<typeof decoder>
  readonly readerFor: (header: readonly string[]) => Result<CellReader>
  readonly found: Found
}

/** How many rows are handed on at a time. */
const handful = 256

async function* rowsOf({
  chunks,
  letters,
  readerFor,
  found,
}: Reading): AsyncGenerator<readonly Row[]> {
  const { first, begins, rest } = await begun(chunks, letters)
  found.separator = separatorOf(first)
  const broken: Broken[] = []
  let [line, records, rows]: [number, number, Row[]] = [begins, 0, []]
  const tellBroken = () => {
    while (broken[0] !== undefined && broken[0].after <= records) {
      rows.push(broken.shift()?.isLong === true ? tooLong(line) : openQuote(line))
      line += 1
    }
  }
  for await (const cells of await cellsOf(Readable.from(rest()), found.separator, broken)) {
    tellBroken()
    const at = line
    line += 1 + breaksIn(cells)
    records += 1
    if (found.reader === undefined) {
      const header = readerFor(withoutEmptyEnd(cells))
      if (!header.ok) {
        found.issues = header.issues
        return
      }
      found.reader = header.value
    } else if (cells.some((cell) => cell.trim() !== '')) rows.push(rowOf(found.reader, cells, at))
    if (rows.length < handful) continue
    yield rows
    rows = []
  }
  tellBroken()
  if (found.reader === undefined) found.issues = [noHeader]
  else yield rows
}

const noHeader: Issue = issueOf({
  code: 'missing',
  message: { nl: 'de kop ontbreekt', en: 'the header is missing' },
  path: [],
  suggestion: {
    nl: 'zet in de eerste rij de namen van de kolommen, zoals `reference` en `behaviour`',
    en: 'write the names of the columns in the first row, such as `reference` and `behaviour`',
  },
})

/** A row that the parser passed over, and after how many others. */
interface Broken {
  readonly after: number
  readonly isLong: boolean
}

/** The cells of each row. What cannot be read is added to `broken`. */
async function cellsOf(text: Readable, delimiter: Separator, broken: Broken[]) {
  // Loaded only where it is asked for.
  const { parse } = await import('csv-parse')
  const parser = parse({
    delimiter,
    // A quote within a cell that has none around it is a letter as any other.
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_skip: (error) => {
      const { code, records } = error as unknown as {
        readonly code?: string
        readonly records: number
      }
      broken.push({ after: records, isLong: code === 'CSV_MAX_RECORD_SIZE' })
      return undefined
    },
  })
  return text.pipe(parser) as AsyncIterable<string[]>
}

function rowOf(reader: CellReader, cells: readonly string[], line: number): Row {
  const isLost = cells.some((cell) => cell.includes(lostLetter))
  return isLost ? lostLetters(line) : { ...reader.read(cells), line }
}

/** The first line of a text, and all of it again from there: what Excel says of its separator comes first, and is no header. */
async function begun(chunks: AsyncIterable<Uint8Array>, letters: ReturnType<typeof decoder>) {
  const iterator = chunks[Symbol.asyncIterator]()
  let text = ''
  let isDone = false
  while (!isDone && !/\n|\r(?!$)/.test(text) && text.length <= longestRow) {
    const next = await iterator.next()
    isDone = next.done === true
    text += next.done === true ? letters.end() : letters.decode(next.value)
  }
  text = text.replace(/^\uFEFF/, '')
  const said = /^sep=(.)\r?\n/.exec(text)
  const header = said === null ? text : text.slice(said[0].length)
  const first = said === null ? (/^[^\r\n]*/.exec(header)?.[0] ?? '') : (said[1] ?? '')
  async function* rest(): AsyncGenerator<string> {
    yield header
    if (isDone) return
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) break
      yield letters.decode(next.value)
    }
    yield letters.end()
  }
  return { first, begins: said === null ? 1 : 2, rest }
}

/** The separator that stands most often in a header, outside quotes; a semicolon where there is none. */
function separatorOf(header: string): Separator {
  const bare = header.replace(/"[^"]*"/g, '')
  const many = (separator: Separator) => bare.split(separator).length
  return separators.reduce((best, one) => (many(one) > many(best) ? one : best))
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce(
    (sum, cell) => (/[\r\n]/.test(cell) ? sum + cell.split(/\r\n|\r|\n/).length - 1 : sum),
    0,
  )
}

/** A header without the empty cells that a spreadsheet leaves at its end. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const empty = [...cells].reverse().findIndex((cell) => cell.trim() !== '')
  return empty < 0 ? [] : cells.slice(0, cells.length - empty)
}

function openQuote(line: number): Row {
  const issue = issueOf({
    code: 'unreadable',
    message: {
      nl: 'een aanhalingsteken wordt niet gesloten; wat daarna komt, is niet gelezen',
      en: 'a quote is not closed; what comes after it was not read',
    },
    path: [],
    suggestion: {
      nl: 'sluit de cel met een aanhalingsteken, en schrijf er twee waar er een in de cel staat',
      en: 'close the cell with a quote, and write two where one stands in the cell',
    },
  })
  return { ok: false, line, issues: [issue] }
}

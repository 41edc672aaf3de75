import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import type { BilingualText, Lang } from '../../base/text'
import { type Issue, describeIssue, type Result } from '../../base/problem'
import { inEither } from '../../base/issue'
import { otherProgram } from '../../policy/source/other-form'
import { inside } from '../../policy/ready'
import type { PolicyData } from '../../policy/policy'
import type { Vocabulary } from '../../policy/vocabulary'
import { plain } from '../../render/writers/lines'
import { kindWords } from '../../render/kinds'
import { words } from '../../render/words'
import type { AdvisedRow } from '../../year/rows/advised-row'
import { rowAdviser } from '../../year/rows/advise-rows'
import { tableReader } from '../../year/rows/table-reader'
import { type Wish, type WishedRows, WrongUsage } from '../arguments'
import type { Given } from '../command'
import { sheetWriter } from '../csv'
import { type Exit, invalid } from '../exit'
import { cannotRead, draftOf, refuseSame, writtenAt } from '../files'
import { csvRows } from '../rows/csv-rows'
import { jsonLines } from '../rows/json-lines'
import type { RowSource } from '../rows/row'
import type { Standard } from '../standard'

/** `evenredig advise --jsonl FILE` or `--csv FILE`: a row of advice on each of many cases, in their order. */
export async function adviseRows(
  wish: Wish,
  rows: WishedRows,
  { policy, standard }: Given,
): Promise<Exit> {
  refuseOthers(wish, rows)
  const { data } = inside(policy)
  const chunks = chunksOf(rows, standard)
  const table =
    rows.as === 'csv' ? csvRows(chunks, (header) => tableReader(inside(policy), header)) : undefined
  const source = table ?? jsonLines(chunks)
  const target = targetOf(wish, standard)
  const failures = failuresOf(wish, rows, source)
  const advise = rowAdviser(inside(policy))
  const write = rows.as === 'csv' ? await sheetOf(data, wish.lang) : linesOf
  try {
    for await (const some of source.rows) {
      const advised = some.map((row) => ({ line: row.line, row: row.ok ? advise(row.value) : row }))
      const told = advised.flatMap(({ line, row }) => {
        if (row.ok) return [{ line, row: row.value }]
        failures.add(line, row)
        return []
      })
      await target.write(write(told))
    }
  } catch (error) {
    target.drop()
    throw error instanceof WrongUsage ? error : unread(rows.file, error)
  }
  const headerIssues = table?.headerIssues() ?? []
  if (headerIssues.length > 0) {
    target.drop()
    return invalid(headerIssues, wish.lang, 'header')
  }
  return {
    code: failures.many() > 0 ? 3 : 0,
    stdout: target.keep(),
    stderr: failures.told(),
    isWritten: true,
  }
}

/** What does not go with many cases. */
function refuseOthers({ files, format, paper, out, full }: Wish, { as, file }: WishedRows): void {
  const option = `--${as}`
  if (files.length > 0)
    throw new WrongUsage({
      nl: `\`advise ${option}\` leest één bestand: dat achter \`${option}\``,
      en: `\`advise ${option}\` reads one file: the one after \`${option}\``,
    })
  if (paper !== undefined || full || format !== 'text')
    throw new WrongUsage({
      nl: `\`advise ${option}\` geeft een rij voor elke zaak: laat \`--format\`, \`--full\` en \`--document\` weg`,
      en: `\`advise ${option}\` gives a row for each case: leave out \`--format\`, \`--full\` and \`--document\``,
    })
  if (out === undefined || out === '-') return
  const known = endings[as]
  if (!known.some((ending) => out.toLowerCase().endsWith(ending)))
    throw new WrongUsage({
      nl: `\`advise ${option}\` schrijft een bestand met een naam op \`${known[0]}\``,
      en: `\`advise ${option}\` writes a file with a name that ends in \`${known[0]}\``,
    })
  refuseSame([file], out)
}

const endings = { jsonl: ['.jsonl', '.ndjson', '.json'], csv: ['.csv'] } as const

/** A file, or standard input for `-`, piece by piece. Throws a WrongUsage where it is a file of another program. */
async function* chunksOf(
  { file, as }: WishedRows,
  { input }: Standard,
): AsyncGenerator<Uint8Array> {
  // A file is opened once it is read: what goes wrong with it before that nobody would hear.
  const pieces = file === '-' ? inBytes(input) : createReadStream(file)
  let isFirst = true
  for await (const piece of pieces as AsyncIterable<Uint8Array>) {
    const other = isFirst ? otherProgram(piece) : undefined
    if (other !== undefined) throw notRows(file, other, as)
    isFirst = false
    yield piece
  }
}

function notRows(file: string, other: BilingualText, as: WishedRows['as']): WrongUsage {
  const [nl, en] = as === 'csv' ? ['CSV', 'CSV'] : ['regels JSON', 'lines of JSON']
  return new WrongUsage({
    nl: `\`${file}\` is ${other.nl}: bewaar het in dat programma als ${nl}`,
    en: `\`${file}\` is ${other.en}: save it in that program as ${en}`,
  })
}

async function* inBytes(input: Standard['input']): AsyncGenerator<Uint8Array> {
  for await (const chunk of input as AsyncIterable<Uint8Array | string>)
    yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

function unread(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  return cannotRead(inEither(file), error)
}

/** Where the rows go: what is written there, and what is said of it at the end. */
interface Target {
  readonly write: (text: string) => Promise<void>
  readonly keep: () => string
  readonly drop: () => void
}

function targetOf({ out, lang }: Wish, { output }: Standard): Target {
  if (out !== undefined && out !== '-') {
    const draft = draftOf(out)
    return {
      write: (text) => Promise.resolve(draft.write(text)),
      keep: () => {
        draft.keep()
        return writtenAt(out, lang)
      },
      drop: draft.drop,
    }
  }
  return {
    write: async (text) => {
      // A reader that stops early is no error, and gets no more.
      if (text === '' || output.destroyed || output.write(text)) return
      const stopping = new AbortController()
      const { signal } = stopping
      await Promise.race([once(output, 'drain', { signal }), once(output, 'close', { signal })])
      stopping.abort()
    },
    keep: () => '',
    drop: () => undefined,
  }
}

/** A row of advice with the line that it is about. */
interface Told {
  readonly line: number
  readonly row: AdvisedRow<Vocabulary>
}

function linesOf(rows: readonly Told[]): string {
  return rows.map(({ line, row }) => `${JSON.stringify({ line, ...row })}\n`).join('')
}

/** The columns of the table that comes out. */
const columns = [
  { nl: 'regel', en: 'line' },
  { nl: 'kenmerk', en: 'reference' },
  { nl: 'soort', en: 'kind' },
  { nl: 'ernst', en: 'tier' },
  { nl: 'van', en: 'from' },
  { nl: 'tot en met', en: 'up to' },
  { nl: 'advies', en: 'advice' },
  { nl: 'vast', en: 'firm' },
  { nl: 'te beslissen', en: 'decidable' },
  { nl: 'oordeel', en: 'verdict' },
  { nl: 'eerst nodig', en: 'needed first' },
] as const

const yes = { nl: 'ja', en: 'yes' }
const no = { nl: 'nee', en: 'no' }

async function sheetOf(data: PolicyData, lang: Lang): Promise<(rows: readonly Told[]) => string> {
  const write = await sheetWriter()
  const called = (list: readonly { readonly id: string; readonly label: BilingualText }[]) => {
    const labels = new Map(list.map(({ id, label }) => [id, label[lang]]))
    return (id: string | null | undefined) => (id === null ? '' : (labels.get(id ?? '') ?? ''))
  }
  const [measure, tier, gate] = [called(data.measures), called(data.tiers), called(data.gates)]
  let isBegun = false
  return (rows) => {
    const head = isBegun ? [] : [columns.map((name) => name[lang])]
    isBegun = true
    const body = rows.map(({ line, row }) => [
      String(line),
      row.reference ?? '',
      kindWords[row.kind][lang],
      tier(row.tier),
      measure(row.range?.from),
      measure(row.range?.to),
      measure(row.recommended),
      (row.firm ? yes : no)[lang],
      (row.decidable ? yes : no)[lang],
      row.verdict === null ? '' : words[row.verdict][lang],
      gate(row.blocker),
    ])
    return head.length + body.length === 0 ? '' : write([...head, ...body])
  }
}

/** The most rows of which is told what is wrong; of the rest only how many there are. */
const mostTold = 100

/** The rows that were left out. */
interface Failures {
  readonly add: (line: number, row: Extract<Result<unknown>, { ok: false }>) => void
  readonly many: () => number
  readonly told: () => string
}

function failuresOf({ lang }: Wish, { file }: WishedRows, source: RowSource): Failures {
  const lines: string[] = []
  let many = 0
  const where = file === '-' ? standardInput[lang] : file
  return {
    add: (line, { issues }) => {
      many += 1
      if (many > mostTold) return
      for (const issue of issues)
        lines.push(`${where}, ${lineWord[lang]} ${line}: ${inRow(issue, source, lang)}`)
    },
    many: () => many,
    told: () => {
      const readAs = source.readAs()
      const read = readAs === undefined ? [] : [`${where}: ${wasReadAs[lang]} ${readAs[lang]}`]
      const rest = many === 0 ? [] : [`evenredig: ${leftOut(many)[lang]}`]
      return [...read, ...lines, ...rest].map((line) => `${plain(line)}\n`).join('')
    },
  }
}

function inRow(issue: Issue, source: RowSource, lang: Lang): string {
  return describeIssue(source.placed(issue), { lang, whole: wholeRow[lang] })
}

const standardInput: BilingualText = { nl: 'standaardinvoer', en: 'standard input' }
const lineWord: BilingualText = { nl: 'regel', en: 'line' }
const wholeRow: BilingualText = { nl: 'rij', en: 'row' }
const wasReadAs: BilingualText = { nl: 'gelezen als', en: 'read as' }

function leftOut(many: number): BilingualText {
  const told =
    many > mostTold
      ? { nl: `; de eerste ${mostTold} staan hierboven`, en: `; the first ${mostTold} are above` }
      : inEither('')
  return many === 1
    ? { nl: `1 rij is weggelaten${told.nl}`, en: `1 row was left out${told.en}` }
    : { nl: `${many} rijen zijn weggelaten${told.nl}`, en: `${many} rows were left out${told.en}` }
}

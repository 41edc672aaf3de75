import { isKnownDay } from '../../base/days'
import { issueOf } from '../../base/issue'
import { type Called, meantIn } from '../../base/meant'
import { alternatives, didYouMean, type Issue, type Result, token } from '../../base/problem'
import { dayMeant } from '../../case/wrong-day'
import type { PolicyInside } from '../../policy/ready'
import { type Column, columnsOf, everyPolicy, wordsOf } from './columns'

/** One column of a header that was read. */
interface Placed {
  readonly column: Column
  /** Which entry of its list, from 0. */
  readonly at: number
  /** The words that can stand in it, by how they are written in lower case; undefined where it holds no words. */
  readonly words: ReadonlyMap<string, string> | undefined
}

/** Reads the rows of a table of cases under a header. */
export interface TableReader {
  /** A row as a case, or as a case with a measure; or that the row does not go with the header. */
  readonly read: (cells: readonly string[]) => Result<unknown>
  /** An issue in such a case under the name of its column. */
  readonly inColumn: (issue: Issue) => Issue
}

/** Looks at the header of a table of cases: every column is known and stands once. */
export function tableReader(policy: PolicyInside, header: readonly string[]): Result<TableReader> {
  const known = columnsOf(policy.data)
  const issues: Issue[] = []
  const seen = new Set<string>()
  const placed = header.map((cell): Placed | undefined => {
    const written = cell.trim()
    const [, word = '', number] = /^(.*?)(\d{1,2})?$/.exec(written) ?? []
    const isNamed = (name: string) => (column: Column) =>
      column.name.toLowerCase() === name.toLowerCase()
    const column =
      known.find(isNamed(written)) ??
      known.find((one) => one.list !== undefined && isNamed(word)(one))
    if (column === undefined) {
      issues.push(unknownColumn(written, known))
      return undefined
    }
    const at = isNamed(written)(column) ? 0 : Math.max(1, Number(number)) - 1
    const key = `${column.name} ${at}`
    if (seen.has(key)) issues.push(columnTwice(written))
    seen.add(key)
    return { column, at, words: wordsOf(policy, column) }
  })
  if (issues.length > 0) return { ok: false, issues }
  const columns = placed.filter((one) => one !== undefined)
  return { ok: true, value: readerOf(columns) }
}

function readerOf(columns: readonly Placed[]): TableReader {
  const places = placesIn(columns)
  return {
    read: (cells) => {
      const filled = cells.slice(columns.length).findIndex((cell) => cell.trim() !== '')
      if (filled >= 0) return { ok: false, issues: [tooManyCells(cells.length, columns.length)] }
      return { ok: true, value: caseOf(columns, places, cells) }
    },
    inColumn: (issue) => ({ ...issue, path: columnOf(issue.path, places) }),
  }
}

/** Which entries of the lists have columns, in their order. */
type Places = Readonly<Record<'conduct' | 'history', readonly number[]>>

function placesIn(columns: readonly Placed[]): Places {
  const of = (list: 'conduct' | 'history') =>
    [...new Set(columns.flatMap(({ column, at }) => (column.list === list ? [at] : [])))].sort(
      (one, other) => one - other,
    )
  return { conduct: of('conduct'), history: of('history') }
}

type Data = Record<string, unknown>

function caseOf(columns: readonly Placed[], places: Places, cells: readonly string[]): unknown {
  const theCase: Data = {}
  const entries: Record<'conduct' | 'history', (Data | undefined)[]> = { conduct: [], history: [] }
  let [isWithoutHistory, measures, conditional]: [boolean, readonly string[], readonly string[]] = [
    false,
    [],
    [],
  ]
  for (let place = 0; place < columns.length; place++) {
    const { column, at, words } = columns[place] as Placed
    const cell = (cells[place] ?? '').trim()
    if (cell === '') continue
    if (column.holds === 'measures') {
      const named = wordsIn(cell, words)
      if (column.name === 'measure') measures = named
      else conditional = named
    } else if (column.list === undefined) setIn(theCase, column.path, valueOf(column, cell, words))
    else if (column.name === 'earlier' && noneWords.has(cell.toLowerCase())) isWithoutHistory = true
    else {
      const list = entries[column.list]
      const entry = (list[at] ??= {})
      entry[column.path[0] as string] = valueOf(column, cell, words)
    }
  }
  const conduct = places.conduct.flatMap((at) => entries.conduct[at] ?? [])
  const history = places.history.flatMap((at) => entries.history[at] ?? [])
  if (places.conduct.length > 0) theCase['conduct'] = conduct
  if (history.length > 0 || isWithoutHistory) theCase['history'] = history
  const proposed = [...measures, ...conditional.map((measure) => ({ measure, conditional: true }))]
  if (proposed.length === 0) return theCase
  return { case: theCase, measure: proposed.length === 1 ? proposed[0] : proposed }
}

/** What says in the column of earlier measures that there were none. */
const noneWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['none', 'geen'])

function setIn(theCase: Data, path: readonly string[], value: unknown): void {
  const [first = '', second] = path
  if (second === undefined) theCase[first] = value
  else ((theCase[first] ??= {}) as Data)[second] = value
}

function valueOf({ holds, path }: Column, cell: string, words: Placed['words']): unknown {
  switch (holds) {
    case 'word':
      return words?.get(cell.toLowerCase()) ?? cell
    case 'words':
    case 'measures':
      return wordsIn(cell, words)
    case 'day':
      return isKnownDay(cell) ? cell : (dayMeant(cell, path) ?? cell)
    case 'number':
      return /^\d{1,6}$/.test(cell) ? Number(cell) : cell
    case 'text':
      return cell
  }
}

/** Several words in one cell: between commas, semicolons, bars or on lines of their own. */
function wordsIn(cell: string, words: Placed['words']): readonly string[] {
  const whole = words?.get(cell.toLowerCase())
  if (whole !== undefined) return [whole]
  return cell
    .split(/[,;|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => words?.get(word.toLowerCase()) ?? word)
}

/** The column of a place in a case, in a row or in the measure beside it. */
function columnOf(path: Issue['path'], places: Places): Issue['path'] {
  const [first, ...rest] = path[0] === 'case' ? path.slice(1) : path
  if (first === undefined) return []
  if (first === 'conduct' || first === 'history') {
    const [at, key] = rest
    const place = typeof at === 'number' ? (places[first][at] ?? at) : 0
    const column = everyPolicy.find(({ list, path: [own] }) => list === first && own === key)
    const name = column?.name ?? (first === 'conduct' ? 'behaviour' : 'earlier')
    return [place === 0 ? name : `${name}${place + 1}`]
  }
  const inner = (first === 'facts' || first === 'procedure') && typeof rest[0] === 'string'
  return [inner ? String(rest[0]) : first]
}

function unknownColumn(name: string, known: readonly Column[]): Issue {
  const names = known.map((column) => column.name)
  const near = didYouMean(name, names)
  return issueOf({
    code: 'unknown-key',
    message:
      name === ''
        ? { nl: 'een kolom heeft geen naam', en: 'a column has no name' }
        : {
            nl: `geen kolom heet \`${token(name)}\``,
            en: `no column is called \`${token(name)}\``,
          },
    path: [],
    expected: alternatives(names),
    ...(near.suggestion === undefined ? meantIn(name, calledColumns) : near),
  })
}

/** What people call the columns whose names are none of the words of a policy. */
const calledColumns: readonly Called[] = [
  { id: 'reference', names: ['kenmerk', 'dossiernummer', 'zaaknummer', 'case number'] },
  { id: 'assessedOn', names: ['dag van beoordeling', 'beoordeeld op', 'datum', 'date'] },
  { id: 'stage', names: ['stand', 'fase', 'status'] },
  { id: 'relation', names: ['relatie', 'positie'] },
  { id: 'behaviour', names: ['gedrag', 'gedraging', 'behavior'] },
  { id: 'form', names: ['vorm'] },
  { id: 'tier', names: ['ernst', 'severity'] },
  { id: 'finding', names: ['bevinding', 'oordeel'] },
  { id: 'on', names: ['dag', 'day'] },
  { id: 'earlier', names: ['eerdere maatregel', 'historie', 'history'] },
  { id: 'circumstances', names: ['omstandigheden'] },
  { id: 'attention', names: ['aandacht', 'aandachtspunten'] },
  { id: 'measure', names: ['maatregel', 'opgelegd'] },
]

function columnTwice(name: string): Issue {
  return issueOf({
    code: 'duplicate',
    message: {
      nl: `de kolom \`${token(name)}\` staat er twee keer`,
      en: `the column \`${token(name)}\` stands there twice`,
    },
    path: [],
    suggestion: {
      nl: 'zet een nummer achter de naam, zoals `behaviour2`, voor een tweede gedraging',
      en: 'put a number behind the name, such as `behaviour2`, for a second act',
    },
  })
}

function tooManyCells(cells: number, columns: number): Issue {
  return issueOf({
    code: 'too-many',
    message: {
      nl: `de rij heeft ${cells} cellen, en de kop ${columns}`,
      en: `the row has ${cells} cells, and the header ${columns}`,
    },
    path: [],
    suggestion: {
      nl: 'zet een cel met een scheidingsteken tussen aanhalingstekens',
      en: 'put a cell with a separator in it between quotes',
    },
  })
}

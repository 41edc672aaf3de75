import { type Bounds, boundsOf, type KnownSum, type Sum } from './bounds'

/** A number that a table could show. */
export interface Cell {
  /** What it is known by: the table it stands in, and where. */
  readonly table: string
  readonly key: string
  /** Which of the unknown numbers it is the sum of. */
  readonly sum: Sum
  readonly count: number
}

/** Tables that are to be published, with what anybody knows already. */
export interface Tables {
  /** How many unknown numbers there are, of which all else is a sum. */
  readonly unknowns: number
  /** What is known whatever is hidden: totals, how the tables hang together, what was published before. */
  readonly given: readonly KnownSum[]
  /** Everything that could be shown. */
  readonly cells: readonly Cell[]
  /** Sums that no table shows and that have to stay as uncertain, such as what came since an earlier report. */
  readonly kept?: readonly KeptSum[]
}

/** A sum of which the value is not known here either. */
export interface KeptSum {
  readonly sum: Sum
  /** Whether it may be told where it turns out to be no smaller than the threshold. */
  readonly mayBeLarge: boolean
}

/** How much has to stay uncertain. */
export interface Protection {
  /** Nothing below it is shown. */
  readonly threshold: number
  /** How far apart the least and the most that a hidden number can be have to lie. */
  readonly width: number
}

const roundingError = 1e-6

/**
 * Which cells to hide: all below the threshold, and as many more as it takes, so that nothing that is hidden can be told more precisely
 * than the width. First one by one, the smallest that helps in the table where something shows; then whatever turns out not to be needed
 * is shown again, the largest first. Nothing here depends on the order in which cases come.
 */
export function hiddenCells(given: Tables, protection: Protection): ReadonlySet<Cell> {
  const ordered = [...given.cells].sort(bySize)
  const tables = { ...given, cells: ordered }
  const hidden = new Set(ordered.filter(({ count }) => count < protection.threshold))
  for (;;) {
    const exposed = firstExposed(tables, hidden, protection)
    if (exposed === undefined) break
    const shown = ordered.filter((cell) => !hidden.has(cell))
    const next = shown.find(({ table }) => table === exposed.table) ?? shown[0]
    if (next === undefined) break
    hidden.add(next)
  }
  while (shownAgain(tables, hidden, protection));
  return hidden
}

/** Shows what need not be hidden, the largest first; whether there was something. */
function shownAgain(tables: Tables, hidden: Set<Cell>, protection: Protection): boolean {
  const added = tables.cells.filter(
    (cell) => hidden.has(cell) && cell.count >= protection.threshold,
  )
  let isShown = false
  for (const cell of added.reverse()) {
    hidden.delete(cell)
    if (firstExposed(tables, hidden, protection) === undefined) isShown = true
    else hidden.add(cell)
  }
  return isShown
}

/** Whether every hidden cell and every kept sum is as uncertain as it has to be. */
export function isSafe(tables: Tables, hidden: ReadonlySet<Cell>, protection: Protection): boolean {
  return firstExposed(tables, hidden, protection) === undefined
}

/** A sum that has to stay uncertain, with the table it stands in, if any. */
interface Watched {
  readonly sum: Sum
  readonly table?: string
  /** Its value, where that is known here. */
  readonly count?: number
  readonly mayBeLarge?: boolean
}

/** The first sum that is not uncertain enough. */
function firstExposed(
  { unknowns, given, cells, kept = [] }: Tables,
  hidden: ReadonlySet<Cell>,
  protection: Protection,
): Watched | undefined {
  const known = cells.flatMap((cell): readonly KnownSum[] =>
    hidden.has(cell) ? [] : [{ sum: cell.sum, value: cell.count }],
  )
  const watched: readonly Watched[] = [...cells.filter((cell) => hidden.has(cell)), ...kept]
  const bounds = boundsOf(
    unknowns,
    [...given, ...known],
    watched.map(({ sum }) => sum),
  )
  return watched.find((one, place) => isExposed(one, bounds[place] as Bounds, protection))
}

/**
 * Whether a sum is known too precisely. Cases are counted in whole numbers: where none come to an end, what is sure is the number itself.
 */
function isExposed(
  { count, mayBeLarge }: Watched,
  { least, most, isWhole }: Bounds,
  { threshold, width }: Protection,
): boolean {
  if (mayBeLarge === true && least >= threshold - roundingError) return false
  const [low, high] = [isWhole.least ? least : count, isWhole.most ? most : count]
  return low === undefined || high === undefined || high - low < width - roundingError
}

function bySize(one: Cell, other: Cell): number {
  if (one.count !== other.count) return one.count - other.count
  const [first, second] = [`${one.table} ${one.key}`, `${other.table} ${other.key}`]
  return first < second ? -1 : first > second ? 1 : 0
}

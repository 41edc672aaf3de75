/**
 * What follows of a sum of numbers that are not known, from sums that are: each number is nought or more. By the simplex method, with
 * Bland's rule, so that it ends.
 */

/** A sum of unknown numbers: each by its place, with what it counts for. */
export type Sum = readonly (readonly [place: number, factor: number])[]

/** A sum of which the value is known. */
export interface KnownSum {
  readonly sum: Sum
  readonly value: number
}

/** The least and the most that a sum can be. */
export interface Bounds {
  readonly least: number
  /** Infinity where nothing bounds it. */
  readonly most: number
  /** Whether whole numbers come to the least, and to the most. */
  readonly isWhole: { readonly least: boolean; readonly most: boolean }
}

const tiny = 1e-9

/** The bounds of some sums, by what is known. Throws where no numbers fit what is known. */
export function boundsOf(
  unknowns: number,
  known: readonly KnownSum[],
  asked: readonly Sum[],
): readonly Bounds[] {
  const table = feasible(unknowns, known)
  return asked.map((sum) => {
    const [least, most] = [maximum(table, sum, -1), maximum(table, sum, 1)]
    return {
      least: -least.value,
      most: most.value,
      isWhole: { least: least.isWhole, most: most.isWhole },
    }
  })
}

/** Rows in which one unknown each is solved for; the last entry of a row is its value. */
interface Tableau {
  readonly rows: readonly Float64Array[]
  readonly basis: readonly number[]
  readonly width: number
}

/** A tableau in which every solved unknown is nought or more. */
function feasible(unknowns: number, known: readonly KnownSum[]): Tableau {
  const width = unknowns + known.length
  const rows = known.map(({ sum, value }, at) => {
    const row = new Float64Array(width + 1)
    const sign = value < 0 ? -1 : 1
    for (const [place, factor] of sum) row[place] = (row[place] ?? 0) + sign * factor
    row[unknowns + at] = 1
    row[width] = sign * value
    return row
  })
  const basis = known.map((_, at) => unknowns + at)
  // What is left over of each sum is brought to nought.
  const left = new Float64Array(width + 1)
  for (const row of rows)
    for (let at = 0; at <= width; at++) left[at] = entry(left, at) - entry(row, at)
  for (let at = unknowns; at < width; at++) left[at] = 0
  solve({ rows, basis, width }, left, unknowns)
  if (Math.abs(entry(left, width)) > 1e-6) throw new RangeError('no numbers fit what is known')
  const kept: number[] = []
  rows.forEach((row, place) => {
    if ((basis[place] as number) < unknowns) {
      kept.push(place)
      return
    }
    // A sum that follows from the others has nothing left to solve for.
    const column = row.findIndex((value, at) => at < unknowns && Math.abs(value) > 1e-7)
    if (column < 0) return
    pivot({ rows, basis, width }, place, column, undefined)
    kept.push(place)
  })
  return {
    rows: kept.map((place) => narrowed(rows[place] as Float64Array, unknowns, width)),
    basis: kept.map((place) => basis[place] as number),
    width: unknowns,
  }
}

function narrowed(row: Float64Array, unknowns: number, width: number): Float64Array {
  const narrow = new Float64Array(unknowns + 1)
  narrow.set(row.subarray(0, unknowns))
  narrow[unknowns] = entry(row, width)
  return narrow
}

/** The most that a sum can be, taken `sign` times, and whether the numbers that come to it are whole. */
function maximum(table: Tableau, sum: Sum, sign: 1 | -1): { value: number; isWhole: boolean } {
  const { width } = table
  const copy = { rows: table.rows.map((row) => row.slice()), basis: [...table.basis], width }
  const cost = new Float64Array(width + 1)
  for (const [place, factor] of sum) cost[place] = entry(cost, place) - sign * factor
  copy.basis.forEach((solved, place) => {
    const factor = entry(cost, solved)
    if (factor !== 0) addTo(cost, copy.rows[place] as Float64Array, -factor)
  })
  if (!solve(copy, cost, width)) return { value: Infinity, isWhole: false }
  const isWhole = copy.rows.every((row) => isNearWhole(entry(row, width)))
  return { value: entry(cost, width), isWhole }
}

interface Solving {
  readonly rows: readonly Float64Array[]
  readonly basis: number[]
  readonly width: number
}

/** Brings the cost down as far as it goes; false where that has no end. */
function solve(table: Solving, cost: Float64Array, columns: number): boolean {
  const { rows, width } = table
  for (;;) {
    let entering = -1
    for (let at = 0; at < columns && entering < 0; at++) if (entry(cost, at) < -tiny) entering = at
    if (entering < 0) return true
    let [leaving, least] = [-1, Infinity]
    rows.forEach((row, place) => {
      const factor = entry(row, entering)
      if (factor <= tiny) return
      const ratio = entry(row, width) / factor
      const isLower = (table.basis[place] as number) < (table.basis[leaving] ?? Infinity)
      if (ratio < least - tiny || (ratio <= least + tiny && isLower))
        [leaving, least] = [place, ratio]
    })
    if (leaving < 0) return false
    pivot(table, leaving, entering, cost)
  }
}

function pivot(
  { rows, basis }: Solving,
  place: number,
  column: number,
  cost: Float64Array | undefined,
): void {
  const row = rows[place] as Float64Array
  const by = entry(row, column)
  for (let at = 0; at < row.length; at++) row[at] = entry(row, at) / by
  rows.forEach((other, index) => {
    if (index !== place) addTo(other, row, -entry(other, column))
  })
  if (cost !== undefined) addTo(cost, row, -entry(cost, column))
  basis[place] = column
}

function addTo(row: Float64Array, other: Float64Array, factor: number): void {
  if (factor === 0) return
  for (let at = 0; at < row.length; at++) row[at] = entry(row, at) + factor * entry(other, at)
}

const entry = (row: Float64Array, at: number): number => row[at] as number

const isNearWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6

import type { FactData, RuleData } from './policy'

/**
 * A table has a row for each combination of levels of some facts, the last fact varying fastest.
 * How the rows lie is known here and nowhere else.
 */

/** How many levels each of some facts has. */
export function sizesOf(reads: readonly number[], facts: readonly FactData[]): readonly number[] {
  return reads.map((fact) => (facts[fact] as FactData).levels.length)
}

/** How many rows a table has, by the number of levels of each fact. */
export function rowsOf(sizes: readonly number[]): number {
  return sizes.reduce((rows, size) => rows * size, 1)
}

/** How far apart two neighbouring levels of each fact stand in a table. */
export function stridesOf(sizes: readonly number[]): readonly number[] {
  return sizes.map((_, at) => rowsOf(sizes.slice(at + 1)))
}

/** At which of its levels each fact stands in a row. */
export function levelsInRow(sizes: readonly number[], row: number): readonly number[] {
  const strides = stridesOf(sizes)
  return sizes.map((size, at) => Math.floor(row / (strides[at] as number)) % size)
}

/** A fact with those of its levels that are gone through. */
export interface Column {
  readonly fact: number
  readonly levels: readonly number[]
}

/** Facts with all of their levels. */
export function columnsOf(reads: readonly number[], facts: readonly FactData[]): readonly Column[] {
  return reads.map((fact) => ({ fact, levels: [...(facts[fact] as FactData).levels.keys()] }))
}

/** Fills in the levels of every row in turn, in the order of a table, and calls back at each. */
export function everyRow(columns: readonly Column[], levels: number[], visit: () => void): void {
  const fill = (at: number): void => {
    const column = columns[at]
    if (column === undefined) {
      visit()
      return
    }
    for (const level of column.levels) {
      levels[column.fact] = level
      fill(at + 1)
    }
  }
  fill(0)
}

/** A rule ready to be asked: its truth table, and where its facts stand in it. */
export interface Tabled {
  /** Its place in the policy's list of rules. */
  readonly rule: number
  readonly reads: readonly number[]
  readonly strides: readonly number[]
  readonly table: Uint8Array
}

/** Does a rule fire for these levels? One look-up. */
export function fires(rule: Tabled, levels: readonly number[]): boolean {
  return rule.table[rowAt(rule, levels)] === 1
}

/** Where the levels stand in a table. */
export function rowAt(
  { reads, strides }: Pick<Tabled, 'reads' | 'strides'>,
  levels: readonly number[],
): number {
  let row = 0
  for (let i = 0; i < reads.length; i++)
    row += (levels[reads[i] as number] as number) * (strides[i] as number)
  return row
}

/** Makes a rule ready to be asked. */
export function tabledOf(rule: RuleData, index: number, facts: readonly FactData[]): Tabled {
  return sameShape({
    rule: index,
    reads: rule.reads,
    strides: stridesOf(sizesOf(rule.reads, facts)),
    table: answersIn(rule.table),
  })
}

/** The zeros and ones of a table as numbers. A policy has some hundred tables, and going through a text as a list is slow. */
function answersIn(digits: string): Uint8Array {
  const answers = new Uint8Array(digits.length)
  for (let row = 0; row < digits.length; row++) answers[row] = digits[row] === '1' ? 1 : 0
  return answers
}

/** The rows of a table in which a fact that it reads stands at one level. */
function partAt(
  { reads, strides, table }: Tabled,
  fact: number,
  level: number,
  facts: readonly FactData[],
): Uint8Array {
  const stride = strides[reads.indexOf(fact)] as number
  const size = (facts[fact] as FactData).levels.length
  return table.filter((_, row) => Math.floor(row / stride) % size === level)
}

/** Whether a rule answers alike at two levels of a fact, whatever the others are. */
export function answersAlike(
  rule: Tabled,
  fact: number,
  [one, other]: readonly [number, number],
  facts: readonly FactData[],
): boolean {
  const [here, there] = [partAt(rule, fact, one, facts), partAt(rule, fact, other, facts)]
  return here.every((answer, row) => answer === there[row])
}

/** Fills one fact in for good: a smaller table, or nothing where the rule then never fires. */
export function specialise<T extends Tabled>(
  rule: T,
  fact: number,
  level: number,
  facts: readonly FactData[],
): T[] {
  if (!rule.reads.includes(fact)) return [rule]
  const table = partAt(rule, fact, level, facts)
  if (!table.includes(1)) return []
  const reads = rule.reads.filter((other) => other !== fact)
  const strides = stridesOf(sizesOf(reads, facts))
  return [sameShape({ ...rule, reads, strides, table })]
}

/** What the kinds of rules hold beside their table, as far as the kernel asks for it; a kind holds what it needs. */
const blank = {
  rule: -1,
  reads: [] as readonly number[],
  strides: [] as readonly number[],
  table: new Uint8Array(),
  from: -1,
  start: -1,
  to: -1,
  uses: 0,
  number: 0,
  bits: 0,
  gate: -1,
  status: '',
}

/** Lays every kind of rule out alike, in one order: the kernel asks them all in the same place, and a mix of layouts is slow to ask. */
export function sameShape<T extends Tabled>(rule: T): T {
  return { ...blank, ...rule }
}

import type { FactData, RuleData } from './policy'

/** A rule ready to be asked: its truth table, and where its facts stand in it. */
export interface Asked {
  /** Its place in the policy's list of rules. */
  readonly rule: number
  readonly reads: readonly number[]
  readonly strides: readonly number[]
  readonly table: Uint8Array
}

/** Does a rule fire for these levels? One look-up. */
export function fires(rule: Asked, levels: readonly number[]): boolean {
  return rule.table[rowAt(rule, levels)] === 1
}

/** Where the levels stand in a table. */
export function rowAt(
  { reads, strides }: Pick<Asked, 'reads' | 'strides'>,
  levels: readonly number[],
): number {
  let row = 0
  for (let i = 0; i < reads.length; i++)
    row += (levels[reads[i] as number] as number) * (strides[i] as number)
  return row
}

/** Makes a rule ready to be asked. */
export function askedOf(rule: RuleData, index: number, facts: readonly FactData[]): Asked {
  return sameShape({
    rule: index,
    reads: rule.reads,
    strides: stridesOf(rule.reads, facts),
    table: Uint8Array.from(rule.table, (digit) => (digit === '1' ? 1 : 0)),
  })
}

/** Fills one fact in for good: a smaller table, or nothing where the rule then never fires. */
export function specialise<T extends Asked>(
  rule: T,
  fact: number,
  level: number,
  facts: readonly FactData[],
): T[] {
  const at = rule.reads.indexOf(fact)
  if (at < 0) return [rule]
  const stride = rule.strides[at] as number
  const width = stride * (facts[fact] as FactData).levels.length
  const table = rule.table.filter((_, row) => Math.floor((row % width) / stride) === level)
  if (!table.includes(1)) return []
  const reads = rule.reads.filter((other) => other !== fact)
  return [sameShape({ ...rule, reads, strides: stridesOf(reads, facts), table })]
}

/** How far apart two neighbouring levels of each fact stand in a table; the last fact varies fastest. */
function stridesOf(reads: readonly number[], facts: readonly FactData[]): readonly number[] {
  return reads.map((_, at) =>
    reads
      .slice(at + 1)
      .reduce((product, fact) => product * (facts[fact] as FactData).levels.length, 1),
  )
}

/** Everything that any kind of rule can hold. */
interface AnyRule extends Asked {
  readonly from: number
  readonly start: number
  readonly to: number
  readonly uses: number
  readonly number: number
  readonly bits: number
  readonly gate: number
  readonly status: string
}

/** Lays every kind of rule out alike, in one order: the kernel asks them all in the same place, and a mix of layouts is slow to ask. */
export function sameShape<T extends Asked>(rule: T): T {
  const {
    from = -1,
    start = -1,
    to = -1,
    uses = 0,
    number = 0,
    bits = 0,
    gate = -1,
    status = '',
  } = rule as Partial<AnyRule>
  const alike: AnyRule = {
    rule: rule.rule,
    reads: rule.reads,
    strides: rule.strides,
    table: rule.table,
    from,
    start,
    to,
    uses,
    number,
    bits,
    gate,
    status,
  }
  return alike as Asked as T
}

import { decide, type Outcome } from '../decide/decide'
import { readActs } from '../decide/read'
import { firedAmong } from '../decide/trace'
import { decidingEffects, readingFacts } from '../policy/policy'
import { inside, type Policy, type PolicyInside } from '../policy/ready'
import { type ActClass, actClasses } from './act-classes'
import type { Witness } from './components'
import { gateFindings } from './gates'
import { type Axis, situationsOf } from './space'
import { ruleFindings } from './rules'
import { asCase } from './write-case'

/** Something that is wrong with a policy, with the concrete cases that show it. */
export interface Finding {
  /** A stable code, for instance `not-monotone`. */
  readonly code:
    | 'outside-range' | 'outside-departure' | 'no-single-range' | 'not-monotone'
    | 'dead-rule' | 'always-true' | 'gate-passed' | 'interim-is-final'
  /** What is wrong, in one line. */
  readonly message: string
  /** The rule it is about, where it is about one. */
  readonly rule?: string
  /** The case that shows it, or the pair: first the milder one, then the graver one. */
  readonly cases: readonly object[]
}

/** What verification covered and found. */
export interface Verification {
  /** True where nothing was found. */
  readonly ok: boolean
  /** How many situations were covered: every combination of levels of every fact that decides, for every act. */
  readonly situations: bigint
  /** How many of them were computed; the rest equal one of these for every rule. */
  readonly computed: number
  /** How many pairs of neighbouring situations were compared. */
  readonly compared: number
  /** Everything that was found; for each kind of failure at most five. */
  readonly findings: readonly Finding[]
}

/** Walks through every situation of a policy and proves, or refutes with cases, what is claimed about the weighing. */
export function verifyPolicy(policy: Policy): Verification {
  const within = inside(policy)
  const deciding = within.data.rules.flatMap((rule, index) => (walked.includes(rule.event.type) ? [index] : []))
  const facts = decidingFacts(within)
  const findings: Finding[] = [...ruleFindings(within), ...gateFindings(within)]
  const unseen = new Set(deciding)
  let [situations, computed, compared] = [0n, 0, 0]
  // Without exactly one range in each tier there is nothing to walk through.
  if (findings.some((finding) => finding.code === 'no-single-range')) return Object.freeze({ ok: false, situations, computed, compared, findings: Object.freeze(findings) })
  for (const one of actClasses(within)) {
    const walk = walkClass(within, one, unseen, findings)
    for (const { least } of one.members) situations += situationsOf(within, facts, least)
    computed += walk.computed
    compared += walk.compared
  }
  for (const rule of unseen) {
    const name = within.data.rules[rule]?.name as string
    if (findings.some((finding) => finding.rule === name)) continue
    findings.push({ code: 'dead-rule', message: `\`${name}\` fires in no situation that can occur`, rule: name, cases: [] })
  }
  return Object.freeze({ ok: findings.length === 0, situations, computed, compared, findings: Object.freeze(findings) })
}

// Weights are read in every tier and seen in the tables alone; the others must be met on the way.
const walked: readonly string[] = decidingEffects.filter((effect) => effect !== 'weigh' && effect !== 'unavailable')

/** The facts a case can state that a rule reads to decide the measure. */
function decidingFacts({ data }: PolicyInside): readonly number[] {
  const effects: readonly string[] = [...walked, 'weigh']
  const facts = new Set(data.rules.filter((rule) => effects.includes(rule.event.type)).flatMap((rule) => rule.reads))
  return [...facts].filter((fact) => !readingFacts.includes(data.facts[fact]?.by))
}

const fields = ['tier', 'recommended', 'from', 'to', 'departFrom', 'departTo'] as const
// Each field takes four bits and a guard bit, so that six comparisons are one subtraction.
const guards = fields.reduce((all, _, index) => all | (16 << (index * 5)), 0)
const packed = (outcome: Outcome) => fields.reduce((all, field, index) => all | (outcome[field] << (index * 5)), 0)
const isGraver = (milder: number, graver: number) => (((graver | guards) - milder) & guards) === guards

function walkClass(policy: PolicyInside, one: ActClass, unseen: Set<number>, findings: Finding[]) {
  const { sums } = one
  const axes = one.space.core
  const keys = [...sums.reached.keys()]
  const size = axes.reduce((product, axis) => product * axis.levels.length, 1)
  const outcomes = keys.map((key) => computeAll(policy, axes, one, sums.reached.get(key) as Witness, { unseen, findings, size }))
  let compared = 0
  const report = (at: readonly [number, number], by: readonly [string, string]) => {
    if (findings.filter((finding) => finding.code === 'not-monotone').length >= 5) return
    const pair = at.map((place, index) => asCase(policy, one, [...levelsAt(axes, place), ...(sums.reached.get(by[index] as string) as Witness)]))
    findings.push({ code: 'not-monotone', message: 'a graver fact gives a milder answer', cases: pair })
  }
  keys.forEach((key, index) => {
    const table = outcomes[index] as Int32Array
    for (const [milder, graver] of neighbours(axes)) {
      compared++
      if (!isGraver(table[milder] as number, table[graver] as number)) report([milder, graver], [key, key])
    }
  })
  for (const [milder, graver] of sums.steps.values()) {
    if (milder === graver) continue
    const [low, high] = [milder, graver].map((key) => outcomes[keys.indexOf(key)] as Int32Array) as [Int32Array, Int32Array]
    for (let at = 0; at < size; at++) if (!isGraver(low[at] as number, high[at] as number)) report([at, at], [milder, graver])
    compared += size
  }
  return { computed: size * keys.length, compared }
}

function computeAll(
  policy: PolicyInside, axes: readonly Axis[], one: ActClass, witness: Witness,
  to: { readonly unseen: Set<number>; readonly findings: Finding[]; readonly size: number }
): Int32Array {
  const levels = new Array<number>(policy.program.factCount).fill(0)
  for (const [fact, level] of witness) levels[fact] = level
  const situation = { levels, acts: [one.act] }
  const table = new Int32Array(to.size)
  let place = 0
  const visit = (at: number): void => {
    const axis = axes[at]
    if (axis !== undefined) {
      for (const level of axis.levels) {
        levels[axis.fact] = level
        visit(at + 1)
      }
      return
    }
    const outcome = decide(policy.program, situation)
    table[place++] = packed(outcome)
    const inRange = outcome.from <= outcome.recommended && outcome.recommended <= outcome.to
    const inDeparture = outcome.departFrom <= outcome.from && outcome.to <= outcome.departTo
    if (!inRange || !inDeparture) {
      const code = inRange ? 'outside-departure' : 'outside-range'
      if (to.findings.filter((finding) => finding.code === code).length < 5) {
        const what = inRange ? 'the range lies outside the departure zone' : 'the recommendation lies outside the range'
        to.findings.push({ code, message: what, cases: [asCase(policy, one, [...levelsOf(axes, levels), ...witness])] })
      }
    }
    if (to.unseen.size > 0) for (const rule of firedAmong(to.unseen, policy.program, situation, readActs(policy.program, situation))) to.unseen.delete(rule)
  }
  visit(0)
  return table
}

function levelsOf(axes: readonly Axis[], levels: number[]): Witness {
  return axes.map((axis) => [axis.fact, levels[axis.fact] as number] as const)
}

function levelsAt(axes: readonly Axis[], place: number): Witness {
  let left = place
  return [...axes].reverse().map((axis) => {
    const level = axis.levels[left % axis.levels.length] as number
    left = Math.floor(left / axis.levels.length)
    return [axis.fact, level] as const
  })
}

/** Places in the table that differ by one graver level of one ordered fact. */
function* neighbours(axes: readonly Axis[]): Generator<readonly [milder: number, graver: number]> {
  const size = axes.reduce((product, axis) => product * axis.levels.length, 1)
  let stride = size
  for (const axis of axes) {
    const width = stride
    stride /= axis.levels.length
    if (axis.direction === 0) continue
    for (let place = 0; place < size; place++) {
      if ((place % width) + stride >= width) continue
      yield axis.direction === 1 ? [place, place + stride] : [place + stride, place]
    }
  }
}

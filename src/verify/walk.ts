import type { BilingualText } from '../base/text'
import { besideSums, type Free, type Proved } from '../decide/kernel/beside-sums'
import { firedAmong } from '../decide/kernel/fast'
import { programOf } from '../decide/kernel/program'
import { situationFacts } from '../policy/deciding'
import { decidingEffects } from '../policy/policy'
import { everyRow, levelsInRow, rowsOf, stridesOf } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { type ActClass, actClasses } from './act-classes'
import { inTiers, type Witness } from './components'
import { saying, type VerificationFinding } from './finding'
import { type Axis, reachableTiers, situationsOf } from './space'
import { unavailableFinder } from './unavailable'
import { asCase, type WrittenCase } from './write-case'

/** How far a verification went. */
interface Count {
  situations: bigint
  computed: number
  compared: number
}

/** Walks through every situation of every act, counts them, and adds what it finds; ends early where `isStopped` says so. */
export function walkAll(
  policy: PolicyInside,
  count: Count,
  findings: VerificationFinding[],
  isStopped: () => boolean,
): void {
  const { rules, ladder } = policy.data
  const facts = situationFacts(policy.data)
  const unseen = new Set(
    rules.flatMap((rule, index) => (walked.includes(rule.event.type) ? [index] : [])),
  )
  const reached = new Set<number>()
  for (const one of actClasses(policy)) {
    const walk = walkClass(policy, one, { unseen, findings, reached })
    for (const { least } of one.members) count.situations += situationsOf(policy, facts, least)
    count.computed += walk.computed
    count.compared += walk.compared
    if (isStopped()) return
  }
  for (const rule of unseen) {
    const name = rules[rule]?.name as string
    if (findings.some((finding) => finding.rule === name)) continue
    findings.push({
      code: 'dead-rule',
      severity: 'error',
      ...saying({
        nl: `\`${name}\` geldt in geen situatie die kan voorkomen`,
        en: `\`${name}\` fires in no situation that can occur`,
      }),
      rule: name,
      cases: [],
    })
  }
  ladder.forEach((rung, place) => {
    if (place > 0 && !reached.has(place))
      findings.push({
        code: 'measure-unreachable',
        severity: 'error',
        ...saying({
          nl: `\`${rung}\` wordt in geen situatie geadviseerd`,
          en: `\`${rung}\` is recommended in no situation`,
        }),
        about: rung,
        cases: [],
      })
  })
}

// Weights are read in every tier and seen in the tables alone; the others must be met on the way.
const walked: readonly string[] = decidingEffects.filter(
  (effect) => effect !== 'weigh' && effect !== 'unavailable',
)

const fields = ['tier', 'recommended', 'from', 'to', 'departFrom', 'departTo'] as const
// Each field takes four bits and a guard bit, so that six comparisons are one subtraction.
const guards = fields.reduce((all, _, index) => all | (16 << (index * 5)), 0)
const packed = (outcome: Proved) =>
  fields.reduce((all, field, index) => all | (outcome[field] << (index * 5)), 0)
const isGraver = (milder: number, graver: number) =>
  (((graver | guards) - milder) & guards) === guards

interface Noted {
  readonly unseen: Set<number>
  readonly findings: VerificationFinding[]
  /** The rungs that were recommended somewhere. */
  readonly reached: Set<number>
}

function walkClass(policy: PolicyInside, one: ActClass, noted: Noted) {
  const { findings } = noted
  const { sums } = one
  const axes = one.space.core
  const keys = [...sums.reached.keys()]
  const size = rowsOf(axisSizes(axes))
  const outcomes = computeAll(policy, one, { ...noted, size })
  let compared = 0
  const report = (at: readonly [number, number], by: readonly [string, string]) => {
    if (findings.filter((finding) => finding.code === 'not-monotone').length >= 5) return
    const pair = at.map((place, index) =>
      asCase(policy, one, [
        ...levelsAt(axes, place),
        ...(sums.reached.get(by[index] as string)?.witness ?? []),
      ]),
    )
    findings.push({
      code: 'not-monotone',
      severity: 'error',
      ...saying({
        nl: 'een ernstiger feit geeft een milder antwoord',
        en: 'a graver fact gives a milder answer',
      }),
      cases: pair,
    })
  }
  const { milder, graver } = neighbours(axes)
  keys.forEach((key, index) => {
    const table = outcomes[index] as Int32Array
    for (let pair = 0; pair < milder.length; pair++) {
      const [low, high] = [milder[pair] as number, graver[pair] as number]
      if (!isGraver(table[low] as number, table[high] as number)) report([low, high], [key, key])
    }
    compared += milder.length
  })
  for (const [lower, higher] of sums.steps.values()) {
    if (lower.key === higher.key) continue
    const low = outcomes[keys.indexOf(lower.key)] as Int32Array
    const high = outcomes[keys.indexOf(higher.key)] as Int32Array
    for (let at = 0; at < size; at++)
      if (!isGraver(low[at] as number, high[at] as number))
        report([at, at], [lower.key, higher.key])
    compared += size
  }
  return { computed: size * keys.length, compared }
}

/** What every situation of a class of acts comes to: for each sum of its free facts a table, the facts of the core in its rows. */
function computeAll(
  policy: PolicyInside,
  one: ActClass,
  to: Noted & { readonly size: number },
): readonly Int32Array[] {
  const program = programOf(policy.data)
  const axes = one.space.core
  const levels = new Array<number>(program.factCount).fill(0)
  const situation = { levels, acts: [one.act] }
  const reached = [...one.sums.reached.values()]
  const tables = reached.map(() => new Int32Array(to.size))
  const findUnavailable = unavailableFinder(policy, one, to.findings)
  // The rules not met yet that can fire for this act.
  const sought = new Set(one.space.deciding.filter((rule) => to.unseen.has(rule)))
  const decide = besideSums(program, one.act, freeOf(policy, one))
  let row = 0
  const note = (outcome: Proved, sum: number): void => {
    const { witness } = reached[sum] as { readonly witness: Witness }
    const table = tables[sum] as Int32Array
    table[row] = packed(outcome)
    to.reached.add(outcome.recommended)
    findUnavailable(outcome, levels, witness)
    findMisplaced(outcome, to.findings, () =>
      asCase(policy, one, [...levelsOf(axes, levels), ...witness]),
    )
    if (sought.size === 0) return
    for (const [fact, level] of witness) levels[fact] = level
    for (const rule of firedAmong(sought, program, situation)) {
      sought.delete(rule)
      to.unseen.delete(rule)
    }
  }
  everyRow(axes, levels, () => {
    decide(levels, note)
    row++
  })
  return tables
}

/** The facts of an act that only weigh, with what they can add in each tier. */
export function freeOf(policy: PolicyInside, { act, space, sums }: ActClass): Free {
  const tiers = reachableTiers(policy, act)
  return {
    facts: new Set(space.components.flat().map(({ fact }) => fact)),
    sums: [...sums.reached.values()].map(({ sum }) => inTiers(policy, tiers, sum.sums)),
  }
}

/** Finds a recommendation outside its range, and a range outside its departure zone, five times at most. */
function findMisplaced(
  { recommended, from, to, departFrom, departTo }: Proved,
  findings: VerificationFinding[],
  shown: () => WrittenCase,
): void {
  const inRange = from <= recommended && recommended <= to
  const inDeparture = departFrom <= from && to <= departTo
  if (inRange && inDeparture) return
  const code = inRange ? 'outside-departure' : 'outside-range'
  if (findings.filter((finding) => finding.code === code).length >= 5) return
  const said: BilingualText = inRange
    ? {
        nl: 'de bandbreedte ligt buiten de ruimte voor afwijking',
        en: 'the range lies outside the departure zone',
      }
    : {
        nl: 'het advies ligt buiten de bandbreedte',
        en: 'the recommendation lies outside the range',
      }
  findings.push({ code, severity: 'error', ...saying(said), cases: [shown()] })
}

function levelsOf(axes: readonly Axis[], levels: number[]): Witness {
  return axes.map((axis) => [axis.fact, levels[axis.fact] as number] as const)
}

function levelsAt(axes: readonly Axis[], place: number): Witness {
  const levels = levelsInRow(axisSizes(axes), place)
  const inOrder = axes.map(
    (axis, at) => [axis.fact, axis.levels[levels[at] as number] as number] as const,
  )
  return inOrder.reverse()
}

function axisSizes(axes: readonly Axis[]): readonly number[] {
  return axes.map(({ levels }) => levels.length)
}

/** Pairs of rows that differ by one graver level of one ordered fact. */
interface Neighbours {
  readonly milder: Int32Array
  /** The graver row of each pair, in the same place. */
  readonly graver: Int32Array
}

function neighbours(axes: readonly Axis[]): Neighbours {
  const sizes = axisSizes(axes)
  const strides = stridesOf(sizes)
  const rows = rowsOf(sizes)
  const milder: number[] = []
  const graver: number[] = []
  axes.forEach(({ direction, levels }, at) => {
    if (direction === 0) return
    const stride = strides[at] as number
    const width = stride * levels.length
    for (let row = 0; row < rows; row++) {
      const isGravest = (row % width) + stride >= width
      if (isGravest) continue
      milder.push(direction === 1 ? row : row + stride)
      graver.push(direction === 1 ? row + stride : row)
    }
  })
  return { milder: Int32Array.from(milder), graver: Int32Array.from(graver) }
}

import { decideFast, firedAmong, type Outcome } from '../decide/kernel/fast'
import { programOf } from '../decide/kernel/program'
import { situationFacts } from '../policy/deciding'
import { decidingEffects } from '../policy/policy'
import type { ExactCount } from '../policy/result-words'
import { everyRow, levelsInRow, rowsOf, stridesOf } from '../policy/table'
import { readOptions, trueOrFalse } from '../base/options'
import { openPolicies } from '../policy/open-policies'
import { deepFreeze, type Policy, type PolicyInside } from '../policy/ready'
import { type ActClass, actClasses } from './act-classes'
import type { Witness } from './components'
import { earlierFindings } from './earlier'
import type { VerificationFinding } from './finding'
import { exactCount } from './exact-count'
import { gateFindings } from './gates'
import { oldLabelFindings } from './old-labels'
import { overlapFindings } from './overlap'
import { coverageFindings, runScenarios } from './scenarios'
import { unavailableFinder } from './unavailable'
import { textFindings, wordFindings } from './words'
import { type Axis, situationsOf } from './space'
import { ruleFindings } from './rules'
import { asCase } from './write-case'
import type { Vocabulary } from '../policy/vocabulary'

/** What verification covered and found. */
export interface Verification {
  /** What this is. */
  readonly type: 'verification'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** True where no error was found, or only such as the organisation accepts. */
  readonly ok: boolean
  /** How many situations were covered: every combination of levels of every fact that decides, for every act. */
  readonly situations: ExactCount
  /** How many of them were computed; the rest equal one of these for every rule. */
  readonly computed: number
  /** How many pairs of neighbouring situations were compared. */
  readonly compared: number
  /** How many scenarios of the policy itself were run; 0 where its files are not at hand, as of the policy that is built in. */
  readonly scenarios: number
  /** Everything that was found; of what the walk through the situations finds at most five of each kind. */
  readonly findings: readonly VerificationFinding[]
}

/** How to verify. */
export interface VerifyOptions {
  /** Stop as soon as something is an error; the counts then say how far it came. */
  readonly quick?: boolean | undefined
}

/**
 * Walks through every situation of a policy and proves, or refutes with cases, what is claimed
 * about the weighing; looks for rules, words and texts that cannot be meant; and runs the policy's
 * own scenarios. What needs the files of the policy is looked for in one that was loaded.
 *
 * @param policy - the policy to verify
 * @param options - whether to stop at the first error
 * @returns what was covered and found, frozen
 * @throws UsageError where the policy or the options are not what they should be
 */
export function verifyPolicy(policy: Policy<Vocabulary>, options?: VerifyOptions): Verification {
  const within = openPolicies({ policy }).policy
  const { quick = false } = readOptions<VerifyOptions>(options, { quick: trueOrFalse })
  const known = proved.get(policy)
  // How far a quick one comes that stops is its own; where there is no error, it goes all the way.
  if (known !== undefined && (known.ok || !quick)) return known
  const verification = verify(within, { quick })
  if (verification.ok || !quick) proved.set(policy, verification)
  return verification
}

/** What was proved of a policy: it never changes, and neither does this. */
const proved = new WeakMap<Policy<Vocabulary>, Verification>()

function verify(within: PolicyInside, options: VerifyOptions): Verification {
  const { written } = within
  const findings: VerificationFinding[] = [
    ...ruleFindings(within),
    ...gateFindings(within),
    ...overlapFindings(within),
    ...wordFindings(within),
    ...earlierFindings(within),
    ...(written === undefined
      ? []
      : [
          ...textFindings(written.text),
          ...oldLabelFindings(within.data, written.text, written.renamed ?? []),
        ]),
  ]
  const count = { situations: 0n, computed: 0, compared: 0, scenarios: 0 }
  const isStopped = () =>
    options.quick === true && settled(within, findings).some(({ severity }) => severity === 'error')
  // Without exactly one range in each tier there is nothing to walk through.
  if (!isStopped() && !findings.some(({ code }) => code === 'no-single-range')) {
    // The scenarios first: they are soon done, and a quick verification may end there.
    if (written !== undefined) {
      const run = runScenarios(within, written.cases, options)
      count.scenarios = run.count
      findings.push(...run.findings)
      // Which rules no scenario fires can be told only once all of them were run.
      if (!isStopped()) findings.push(...coverageFindings(within, run))
    }
    if (!isStopped()) walkAll(within, count, findings, isStopped)
  }
  const found = settled(within, findings)
  return deepFreeze<Verification>({
    type: 'verification',
    contractVersion: 1,
    ok: found.every(({ severity }) => severity !== 'error'),
    ...count,
    situations: exactCount(count.situations),
    findings: found,
  })
}

function walkAll(
  policy: PolicyInside,
  count: { situations: bigint; computed: number; compared: number },
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
      message: `\`${name}\` fires in no situation that can occur`,
      rule: name,
      cases: [],
    })
  }
  ladder.forEach((rung, place) => {
    if (place > 0 && !reached.has(place))
      findings.push({
        code: 'measure-unreachable',
        severity: 'error',
        message: `\`${rung}\` is recommended in no situation`,
        about: rung,
        cases: [],
      })
  })
}

/** The findings with those marked that the organisation accepts, and the waivers that accept nothing. */
function settled(
  { data }: PolicyInside,
  findings: readonly VerificationFinding[],
): readonly VerificationFinding[] {
  const waivers = data.about.waivers ?? []
  const covers = (
    finding: VerificationFinding,
    { code, about }: { readonly code: string; readonly about: string },
  ) => finding.code === code && (finding.rule === about || finding.about === about)
  const idle = waivers
    .filter((waiver) => !findings.some((finding) => covers(finding, waiver)))
    .map(({ code, about }): VerificationFinding => ({
      code: 'idle-waiver',
      severity: 'warning',
      message: `the waiver of \`${code}\` for \`${about}\` accepts nothing that was found`,
      about,
      cases: [],
    }))
  return [
    ...findings.map((finding) =>
      waivers.some((waiver) => covers(finding, waiver))
        ? { ...finding, severity: 'waived' as const }
        : finding,
    ),
    ...idle,
  ]
}

// Weights are read in every tier and seen in the tables alone; the others must be met on the way.
const walked: readonly string[] = decidingEffects.filter(
  (effect) => effect !== 'weigh' && effect !== 'unavailable',
)

const fields = ['tier', 'recommended', 'from', 'to', 'departFrom', 'departTo'] as const
// Each field takes four bits and a guard bit, so that six comparisons are one subtraction.
const guards = fields.reduce((all, _, index) => all | (16 << (index * 5)), 0)
const packed = (outcome: Outcome) =>
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
  const sought = new Set(one.space.deciding.filter((rule) => noted.unseen.has(rule)))
  const outcomes = keys.map((key) =>
    computeAll(policy, axes, one, sums.reached.get(key)?.witness ?? [], { ...noted, size, sought }),
  )
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
      message: 'a graver fact gives a milder answer',
      cases: pair,
    })
  }
  keys.forEach((key, index) => {
    const table = outcomes[index] as Int32Array
    for (const [milder, graver] of neighbours(axes)) {
      compared++
      if (!isGraver(table[milder] as number, table[graver] as number))
        report([milder, graver], [key, key])
    }
  })
  for (const [milder, graver] of sums.steps.values()) {
    if (milder.key === graver.key) continue
    const low = outcomes[keys.indexOf(milder.key)] as Int32Array
    const high = outcomes[keys.indexOf(graver.key)] as Int32Array
    for (let at = 0; at < size; at++)
      if (!isGraver(low[at] as number, high[at] as number))
        report([at, at], [milder.key, graver.key])
    compared += size
  }
  return { computed: size * keys.length, compared }
}

function computeAll(
  policy: PolicyInside,
  axes: readonly Axis[],
  one: ActClass,
  witness: Witness,
  to: Noted & {
    readonly size: number
    /** The rules not met yet that can fire for this act. */
    readonly sought: Set<number>
  },
): Int32Array {
  const program = programOf(policy.data)
  const levels = new Array<number>(program.factCount).fill(0)
  for (const [fact, level] of witness) levels[fact] = level
  const situation = { levels, acts: [one.act] }
  const table = new Int32Array(to.size)
  const findUnavailable = unavailableFinder(policy, one, to.findings)
  let place = 0
  everyRow(axes, levels, () => {
    const outcome = decideFast(program, situation)
    table[place++] = packed(outcome)
    to.reached.add(outcome.recommended)
    findUnavailable(outcome, levels, witness)
    const inRange = outcome.from <= outcome.recommended && outcome.recommended <= outcome.to
    const inDeparture = outcome.departFrom <= outcome.from && outcome.to <= outcome.departTo
    if (!inRange || !inDeparture) {
      const code = inRange ? 'outside-departure' : 'outside-range'
      if (to.findings.filter((finding) => finding.code === code).length < 5) {
        const what = inRange
          ? 'the range lies outside the departure zone'
          : 'the recommendation lies outside the range'
        to.findings.push({
          code,
          severity: 'error',
          message: what,
          cases: [asCase(policy, one, [...levelsOf(axes, levels), ...witness])],
        })
      }
    }
    if (to.sought.size === 0) return
    for (const rule of firedAmong(to.sought, program, situation)) {
      to.sought.delete(rule)
      to.unseen.delete(rule)
    }
  })
  return table
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

/** Places in the table that differ by one graver level of one ordered fact. */
function* neighbours(axes: readonly Axis[]): Generator<readonly [milder: number, graver: number]> {
  const sizes = axisSizes(axes)
  const strides = stridesOf(sizes)
  const rows = rowsOf(sizes)
  for (const [at, { direction, levels }] of axes.entries()) {
    if (direction === 0) continue
    const stride = strides[at] as number
    const width = stride * levels.length
    for (let row = 0; row < rows; row++) {
      const isGravest = (row % width) + stride >= width
      if (!isGravest) yield direction === 1 ? [row, row + stride] : [row + stride, row]
    }
  }
}

import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../scripts/read-policy'
import { programOf } from '../../src/decide/kernel/program'
import type { Case } from '../../src/index'
import { decide, type Explained } from '../../src/decide/decide'
import { levelsFor, type Reading } from '../../src/decide/reading'
import type { Derived } from '../../src/case/derive'
import type { RuleData } from '../../src/policy/policy'
import { rulesOf } from '../../src/policy/rules'
import { parsePolicy } from '../../src/policy/compile'
import { engineFor } from '../../src/policy/tabulate'
import { anyCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import { understood } from '../support/understood'
import type { Vocabulary } from '../../src/policy/vocabulary'

// Five hundred in each run; `npm run test:all`, and with it CI, asks for five thousand.
const cases = Number(process.env['ENGINE_CASES'] ?? 500)
const { data } = shipped
const program = programOf(data)
const { facts } = data

// The rules as they stand on disk, not as they were generated.
const { files } = readPolicyFiles(shippedDirectory)
const written = rulesOf(parsePolicy(files)).map(({ rule }) => rule)
const named = parsePolicy(files).conditions.conditions
const deciding: readonly string[] = [
  'lift',
  'range',
  'to-start',
  'weigh',
  'open',
  'step',
  'depart',
  'replace',
]
const isDeciding = ({ event }: Pick<RuleData, 'event'>) => deciding.includes(event.type)
const engineOf = (some: typeof written) => engineFor(new Engine(), some, facts, named)
const decidingEngine = engineOf(written.filter(isDeciding))
const laterEngine = engineOf(written.filter((rule) => !isDeciding(rule)))

/** The rules that the engine fires on these levels, by name. */
async function firedByEngine(
  engine: Engine,
  levels: readonly number[],
): Promise<readonly string[]> {
  const values = Object.fromEntries(
    facts.map((fact, index) => [fact.id, fact.levels[levels[index] as number] as string | number]),
  )
  const { results } = await engine.run(values)
  return results.map((result) => result.name).sort()
}

/** The rules that fire on these levels by their whole truth table, the last fact varying fastest. */
function firedByTable(some: readonly RuleData[], levels: readonly number[]): readonly string[] {
  const row = ({ reads }: RuleData) =>
    reads.reduce(
      (place, fact) => place * (facts[fact]?.levels.length as number) + (levels[fact] as number),
      0,
    )
  return some
    .filter((rule) => rule.table[row(rule)] === '1')
    .map((rule) => rule.name)
    .sort()
}

/** The levels of one reading, with everything filled in that it led to. */
function levelsOfReading(derived: Derived, reading: Reading): readonly number[] {
  const act = derived.acts[reading.act] as Derived['acts'][number]
  const levels = [...levelsFor(program, derived, act)]
  const { start, net, rangeTo, recommended } = program.slots
  levels[facts.findIndex((fact) => fact.by === 'tier')] = reading.tier
  levels[start] = reading.start
  levels[net] = reading.net + program.netOffset
  levels[rangeTo] = reading.steppedTo
  levels[recommended] = reading.stepped
  return levels
}

const nameAt = (rule: number) => data.rules[rule]?.name as string
const effectOf = new Map(written.map((rule) => [rule.name, rule.event.type]))

/** What the decision itself says fired, against the same effects of the engine: it asks the tables specialised to a tier. */
function decisionAgrees(outcome: Explained, fired: readonly string[]) {
  const { governing, readings } = outcome
  const own = governing.fired
  const of = (...effects: readonly string[]) =>
    fired.filter((name) => effects.includes(effectOf.get(name) as string))
  const names = (rules: readonly number[]) => rules.map(nameAt).sort()
  const sameAct = readings.filter((reading) => reading.act === governing.act)
  const lifts = [...new Set(sameAct.flatMap(({ lift }) => lift?.rule ?? []))]
  const moves = [
    ...new Set(
      sameAct.filter(({ lift }) => lift === governing.lift).flatMap(({ move }) => move?.rule ?? []),
    ),
  ]
  expect({ weigh: names(own.weighed.map(({ rule }) => rule)) }).toEqual({ weigh: of('weigh') })
  expect(names([own.range, ...own.open, ...own.step, ...own.depart])).toEqual(
    of('range', 'open', 'step', 'depart'),
  )
  expect(names(moves)).toEqual(of('to-start'))
  expect(names(lifts)).toEqual(of('lift'))
  const inOrder = written.map((rule) => rule.name).filter((name) => of('replace').includes(name))
  expect(own.replace === undefined ? [] : [nameAt(own.replace)]).toEqual(inOrder.slice(0, 1))
}

async function engineAgrees(theCase: Case<Vocabulary>): Promise<void> {
  const { derived } = understood(theCase)
  const decision = decide(shipped, derived)
  if (decision.outcome !== undefined) {
    const levels = levelsOfReading(derived, decision.outcome.governing)
    const fired = await firedByEngine(decidingEngine, levels)
    expect(firedByTable(data.rules.filter(isDeciding), levels)).toEqual(fired)
    decisionAgrees(decision.outcome, fired)
  }
  const fired = await firedByEngine(laterEngine, decision.asKnown)
  expect(
    firedByTable(
      data.rules.filter((rule) => !isDeciding(rule)),
      decision.asKnown,
    ),
  ).toEqual(fired)
  const { unavailable, ...later } = program.later
  const asked = [...unavailable, ...Object.values(later).flat()].filter(
    (rule) => rule.table[place(rule, decision.asKnown)] === 1,
  )
  expect(asked.map(({ rule }) => nameAt(rule)).sort()).toEqual(fired)
}

function place(
  { reads, strides }: { readonly reads: readonly number[]; readonly strides: readonly number[] },
  levels: readonly number[],
): number {
  return reads.reduce(
    (row, fact, index) => row + (levels[fact] as number) * (strides[index] as number),
    0,
  )
}

test('the rules that fire are those that a bare json-rules-engine fires on the rule files as written', async () => {
  expect(data.rules.map((rule) => rule.name)).toEqual(written.map((rule) => rule.name))
  const seed = Number(process.env['ENGINE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  // One after another: the engine walks hundreds of promises for each case.
  for (const [index, theCase] of fc.sample(anyCase(), { numRuns: cases, seed }).entries()) {
    try {
      await engineAgrees(theCase)
    } catch (error) {
      throw new Error(
        `case ${index} of seed ${seed} (ENGINE_SEED=${seed}): ${JSON.stringify(theCase)}`,
        { cause: error },
      )
    }
  }
})

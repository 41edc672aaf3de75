import { expect, test } from 'vitest'
import type { ActLevels } from '../../src/case/levels'
import { firedIn } from '../../src/decide/reading'
import { eachStart, firedAmong, rung } from '../../src/decide/kernel/fast'
import { programOf } from '../../src/decide/kernel/program'
import type { Lift, Program } from '../../src/decide/kernel/tables'
import type { RuleData } from '../../src/policy/policy'
import { inside, type PolicyInside } from '../../src/policy/ready'
import { levelsInRow, rowAt, rowsOf, sizesOf, stridesOf } from '../../src/policy/table'
import { possibleActs } from '../../src/verify/act-classes'
import { actClasses, besideSums, decideFast, freeOf, shipped, weighed } from '../support/inside'
import { numbers } from '../support/numbers'
import { policyWithRules } from '../support/policy'

const { data } = shipped
const { facts, ladder } = data
type Draw = (below: number) => number

/** Some of the ladder, from its lightest end to its heaviest, in the order of the ladder. */
function stretchFrom(draw: Draw) {
  const rungs = [0, 1, 2].map(() => draw(ladder.length)).sort((one, other) => one - other)
  const [from, start, to] = rungs.map((rung) => ladder[rung] as string)
  return { from, start, to } as {
    readonly from: string
    readonly start: string
    readonly to: string
  }
}

/** A rule that asks for one fact more: it fires where it did, and that fact stands at an even level, or at an odd one. */
function alsoAsking(rule: RuleData, other: number, odd = 0): RuleData {
  if (rule.reads.includes(other)) return rule
  const reads = [...rule.reads, other].sort((one, another) => one - another)
  const sizes = sizesOf(reads, facts)
  const own = { reads: rule.reads, strides: stridesOf(sizesOf(rule.reads, facts)) }
  const answers = Array.from({ length: rowsOf(sizes) }, (_, row) => {
    const levels: number[] = []
    levelsInRow(sizes, row).forEach((level, at) => (levels[reads[at] as number] = level))
    return (levels[other] as number) % 2 === odd ? rule.table[rowAt(own, levels)] : '0'
  })
  return { ...rule, reads, table: answers.join('') }
}

/** A rule that does something else of its kind, no further from nothing than the shipped one. */
function otherwise(rule: RuleData, draw: Draw): RuleData {
  const { event } = rule
  const stretch = stretchFrom(draw)
  const { from, to } = stretch
  const some = [{ from }, { to }, { from, to }, {}][draw(4)]
  switch (event.type) {
    case 'range':
      return { ...rule, event: { ...event, params: { ...event.params, ...stretch } } }
    case 'to-start':
      return {
        ...rule,
        event: {
          ...event,
          params: {
            ...event.params,
            from: undefined,
            to: undefined,
            ...some,
            start: stretch.start,
          },
        },
      }
    case 'open':
    case 'depart':
      return { ...rule, event: { ...event, params: { from: undefined, to: undefined, ...some } } }
    case 'step':
      return { ...rule, event: { ...event, params: { ...event.params, by: draw(5) - 2 } } }
    case 'weigh': {
      const { steps } = event.params
      const params = { ...event.params, steps: Math.sign(steps) * (1 + draw(Math.abs(steps))) }
      const changed = { ...rule, event: { ...event, params } }
      return draw(3) === 0 ? alsoAsking(changed, draw(8)) : changed
    }
    case 'replace':
      return { ...rule, event: { ...event, params: { ...event.params, by: stretch.start } } }
    case 'lift':
    case 'unavailable':
    case 'gate':
    case 'add':
    case 'route':
    case 'care':
    case 'handle':
      return rule
  }
}

/** The shipped policy in which every rule does something else of its kind. */
const otherPolicy = (draw: Draw): PolicyInside =>
  inside(policyWithRules(data.rules.map((rule) => otherwise(rule, draw))))

const rungs = ['tier', 'from', 'to', 'departFrom', 'departTo', 'recommended', 'replaced'] as const
const parts = [...rungs, 'net', 'start'] as const
const partsRead = [
  'tier',
  'net',
  'start',
  'from',
  'to',
  'departFrom',
  'departTo',
  'recommended',
  'stepped',
] as const
const response = facts.findIndex((fact) => fact.derive?.by === 'history')
const weights = new Set(
  data.rules.flatMap(({ event }, place) => (event.type === 'weigh' ? [place] : [])),
)
const acts = possibleActs(shipped)
const places = data.rules.map((_, place) => place).filter((place) => !weights.has(place))

test('whatever ranges, starts, steps and weights a policy has, the kernel decides and fires as the decision that can be read', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const draw = numbers(seed)
    const policy = otherPolicy(draw)
    const program = programOf(policy.data)
    for (let count = 0; count < 40; count++) {
      const levels = facts.map(({ role, known }) => (role === 'derived' ? 0 : draw(known)))
      const told = Array.from({ length: 1 + draw(3) }, (): ActLevels => {
        const { act } = acts[draw(acts.length)] as (typeof acts)[number]
        return draw(2) === 0 ? act : { ...act, own: [[response, draw(5)]] }
      })
      const situation = { levels, acts: told }
      const [fast, read] = [decideFast(program, situation), weighed(policy, situation)]
      const about = { seed, count }
      const partsOf = (outcome: typeof fast) => parts.map((part) => [part, outcome[part]])
      expect({ ...about, parts: partsOf(fast) }).toEqual({ ...about, parts: partsOf(read) })
      const fired = new Set(read.readings.flatMap((reading) => firedIn(reading.fired)))
      const sought = new Set(places.filter((place) => place % 3 === seed % 3))
      const found = new Set(firedAmong(sought, program, situation))
      expect({ ...about, found: [...found].sort((one, other) => one - other) }).toEqual({
        ...about,
        found: [...sought].filter((place) => fired.has(place)),
      })
    }
  }
})

const power = facts.findIndex(({ id }) => id === 'power')
const rangeTo = facts.findIndex(({ by }) => by === 'range-to')

/** One range where power is at an even level and another where it is not; departing hangs on where the range ends. */
function hanging(rule: RuleData, draw: Draw): readonly RuleData[] {
  const { event } = rule
  if (event.type === 'range')
    return [0, 1].map((odd) => alsoAsking(otherwise(rule, draw), power, odd))
  if (event.type === 'to-start') {
    // A start with one end alone can end before its range begins, and verification refuses that.
    const [foot] = ladder as readonly [string]
    const stretch = draw(4) === 0 ? { from: foot, start: foot, to: foot } : stretchFrom(draw)
    return [{ ...rule, event: { ...event, params: { ...event.params, ...stretch } } }]
  }
  const other = otherwise(rule, draw)
  return [event.type === 'depart' ? alsoAsking(other, rangeTo) : other]
}

test('each reading of the kernel is the one that can be read, also where a range asks a fact and departing hangs on where it ends', () => {
  for (let seed = 21; seed <= 24; seed++) {
    const draw = numbers(seed)
    const policy = inside(policyWithRules(data.rules.flatMap((rule) => hanging(rule, draw))))
    const program = programOf(policy.data)
    for (let count = 0; count < 40; count++) {
      const levels = facts.map(({ role, known }) => (role === 'derived' ? 0 : draw(known)))
      const { act } = acts[draw(acts.length)] as (typeof acts)[number]
      const situation = { levels, acts: [act] }
      const made: unknown[] = []
      eachStart(program, situation, (draft, filled, range) => {
        rung(program, filled, range, draft)
        made.push({ seed, count, ...partsOfReading(draft) })
      })
      const { readings } = weighed(policy, situation)
      expect(made).toEqual(readings.map((one) => ({ seed, count, ...partsOfReading(one) })))
    }
  }
})

/** What the kernel and the decision that can be read both say of a reading. */
function partsOfReading(one: Readonly<Record<(typeof partsRead)[number], number>>) {
  return Object.fromEntries(partsRead.map((part) => [part, one[part]]))
}

test('and what is decided beside sums is what is decided with them', () => {
  for (let seed = 11; seed <= 13; seed++) {
    const draw = numbers(seed)
    const policy = otherPolicy(draw)
    const program = programOf(policy.data)
    const classes = actClasses(policy)
    for (let count = 0; count < 12; count++) {
      const one = classes[draw(classes.length)] as (typeof classes)[number]
      const { act, sums } = one
      const reached = [...sums.reached.values()]
      const levels = facts.map(({ role, known }) => (role === 'derived' ? 0 : draw(known)))
      besideSums(
        program,
        act,
        freeOf(policy, one),
      )(levels, (inProof, place) => {
        const filled = levels.slice()
        for (const [fact, level] of reached[place]?.witness ?? []) filled[fact] = level
        const fast = decideFast(program, { levels: filled, acts: [act] })
        expect({ seed, count, place, ...rungsOf(inProof) }).toEqual({
          ...{ seed, count, place },
          ...rungsOf(fast),
        })
      })
    }
  }
})

function rungsOf(outcome: Readonly<Record<(typeof rungs)[number], number | boolean>>) {
  return Object.fromEntries(rungs.map((part) => [part, outcome[part]]))
}

/** The shipped policy with these ranges, each as a rung for a tier, and these rungs in the place of others; nothing steps, moves or lifts. */
function fixedRungs(rungs: readonly number[], instead: readonly (readonly [number, number])[]) {
  const rungOf = (place: number) => ladder[place] as string
  const [range] = data.rules.filter(({ event }) => event.type === 'range') as [RuleData]
  const tier = facts.findIndex(({ by }) => by === 'tier')
  const recommended = facts.findIndex(({ by }) => by === 'recommended')
  const ranges = rungs.map((rung, at): RuleData => {
    const end = rungOf(rung)
    return {
      ...range,
      event: { type: 'range', params: { from: end, start: end, to: end } },
      ...firesAt(tier, at),
    }
  })
  const replaces = instead.map(([rung, by]): RuleData => ({
    ...range,
    event: { type: 'replace', params: { by: rungOf(by) } },
    ...firesAt(recommended, rung),
  }))
  return programOf(inside(policyWithRules([...ranges, ...replaces])).data)
}

/** A table that answers yes at one level of one fact. */
function firesAt(fact: number, level: number): Pick<RuleData, 'reads' | 'table'> {
  const levels = facts[fact]?.levels ?? []
  return { reads: [fact], table: levels.map((_, at) => (at === level ? '1' : '0')).join('') }
}

test('beside sums too the gravest of each part of any reading stands, in whatever order they come', () => {
  const levels = facts.map(() => 0)
  const act = acts.map((one) => one.act).find(({ tier }) => tier === 0) as ActLevels
  const [lift] = programOf(data).lifts.flat() as [Lift]
  /** What a light act comes to that is always lifted to these tiers, one after another. */
  const lifted = (program: Program, ...tiers: number[]) => {
    const always = { ...lift, reads: [], strides: [], table: Uint8Array.of(1) }
    const lifts = program.lifts.map(() => tiers.map((to) => ({ ...always, to })))
    const own = { ...program, lifts }
    const free = { facts: new Set<number>(), sums: [[0, 0, 0, 0]] }
    const found: unknown[] = []
    besideSums(
      own,
      act,
      free,
    )(levels, ({ tier, recommended, replaced }) => {
      found.push({ tier, recommended, replaced })
    })
    const { tier, recommended, replaced } = decideFast(own, { levels, acts: [act] })
    expect(found).toEqual([{ tier, recommended, replaced }])
    return found[0]
  }
  const nothing = { tier: 0, recommended: 0, replaced: false }
  expect(lifted(fixedRungs([0, 0, 0, 0], []))).toEqual(nothing)
  const plain = fixedRungs([1, 2, 3, 4], [])
  expect(lifted(plain, 2, 1)).toEqual({ tier: 2, recommended: 3, replaced: false })
  const alike = fixedRungs([1, 2, 3, 4], [[1, 2]])
  expect(lifted(alike, 1)).toEqual({ tier: 1, recommended: 2, replaced: true })
  expect(lifted(alike, 2)).toEqual({ tier: 2, recommended: 3, replaced: false })
})

import { expect, test } from 'vitest'
import type { Situation } from '../../src/case/levels'
import { programOf } from '../../src/decide/kernel/program'
import { actClasses, decideFast, shipped, weighed } from '../support/inside'

const { facts } = shipped.data
const program = programOf(shipped.data)
const classes = actClasses(shipped)
const parts = [
  'tier',
  'net',
  'start',
  'from',
  'to',
  'departFrom',
  'departTo',
  'recommended',
  'replaced',
] as const

/** Decides twice, and fails where the kernel gives something else than the decision that can be read. */
function compare(situation: Situation): void {
  const [fast, read] = [decideFast(program, situation), weighed(shipped, situation)]
  const off = parts.filter((part) => fast[part] !== read[part])
  if (off.length === 0) return
  const shown = off.map((part) => `${part}: ${fast[part]} and read ${read[part]}`)
  expect.fail(`${JSON.stringify(situation)} ${shown.join(', ')}`)
}

test('the kernel decides what the decision that can be read decides, in every situation that verification tells apart', () => {
  let compared = 0
  for (const { act, space, sums } of classes) {
    for (const { witness } of sums.reached.values()) {
      const levels = new Array<number>(facts.length).fill(0)
      for (const [fact, level] of witness) levels[fact] = level
      const visit = (at: number): void => {
        const axis = space.core[at]
        if (axis === undefined) {
          compare({ levels, acts: [act] })
          compared++
          return
        }
        for (const level of axis.levels) {
          levels[axis.fact] = level
          visit(at + 1)
        }
      }
      visit(0)
    }
  }
  expect(compared).toBeGreaterThan(300_000)
})

/** Whole numbers that look like chance, the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('the same holds in 100,000 situations of one to three acts, drawn anew in each run', () => {
  const seed = Number(process.env['KERNEL_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const draw = numbers(seed)
  const response = facts.findIndex((fact) => fact.derive?.by === 'history')
  const answers = facts[response]?.known as number
  for (let count = 0; count < 100_000; count++) {
    const levels = facts.map(({ role, known }) => (role === 'derived' ? 0 : draw(known)))
    const acts = Array.from({ length: 1 + draw(3) }, () => {
      const { act } = classes[draw(classes.length)] as (typeof classes)[number]
      // The earlier response can differ from act to act.
      return draw(2) === 0 ? act : { ...act, own: [[response, draw(answers)] as const] }
    })
    try {
      compare({ levels, acts })
    } catch (error) {
      throw new Error(`situation ${count} of seed ${seed} (KERNEL_SEED=${seed})`, { cause: error })
    }
  }
})

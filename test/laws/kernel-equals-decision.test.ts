import { expect, test } from 'vitest'
import type { Situation } from '../../src/case/levels'
import { programOf } from '../../src/decide/kernel/program'
import type { Outcome } from '../../src/decide/kernel/fast'
import {
  actClasses,
  besideSums,
  byHand,
  decideFast,
  everyRow,
  freeOf,
  handAct,
  handFacts,
  shipped,
  weighed,
} from '../support/inside'
import { numbers } from '../support/numbers'
import { gone, runs } from '../support/runs'

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

/** Fails where the kernel gives something else than the decision that can be read. */
function compare(situation: Situation): Outcome {
  const [fast, read] = [decideFast(program, situation), weighed(shipped, situation)]
  expectSame(fast, read, parts, () => ({ situation, than: 'read' }))
  return fast
}

/** Fails, with what differs, where two decisions on one situation are not the same. */
function expectSame<Part extends keyof Outcome>(
  fast: Pick<Outcome, Part>,
  other: Pick<Outcome, Part>,
  compared: readonly Part[],
  about: () => { readonly situation: Situation; readonly than: string },
): void {
  const off = compared.filter((part) => fast[part] !== other[part])
  if (off.length === 0) return
  const { situation, than } = about()
  const shown = off.map((part) => `${part}: ${fast[part]} and ${than} ${other[part]}`)
  expect.fail(`${JSON.stringify(situation)} ${shown.join(', ')}`)
}

const rungs = ['tier', 'recommended', 'from', 'to', 'departFrom', 'departTo'] as const
const proved = [...rungs, 'replaced'] as const

test('the kernel decides what the decision that can be read decides, and a function written by hand, and what proofs decide beside sums, in every situation that verification tells apart', () => {
  let compared = 0
  const some = gone(classes, 16)
  for (const one of some) {
    const { act, space } = one
    const reached = [...one.sums.reached.values()]
    const hand = handAct(act)
    const beside = besideSums(program, act, freeOf(shipped, one))
    const levels = new Array<number>(facts.length).fill(0)
    everyRow(space.core, levels, () => {
      beside(levels, (inProof, place) => {
        for (const [fact, level] of reached[place]?.witness ?? []) levels[fact] = level
        const situation = { levels, acts: [act] }
        const fast = compare(situation)
        expectSame(fast, inProof, proved, () => ({ situation, than: 'beside sums' }))
        expectSame(fast, byHand(handFacts(levels), hand), rungs, () => ({
          situation,
          than: 'by hand',
        }))
        compared++
      })
    })
  }
  // As many to a class of acts as `verify` goes through.
  expect(compared).toBeGreaterThan(some.length * 1000)
})

test('the same holds in situations of one to three acts, drawn anew in each run', () => {
  const seed = Number(process.env['KERNEL_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const draw = numbers(seed)
  const drawn = runs(100_000)
  const response = facts.findIndex((fact) => fact.derive?.by === 'history')
  const answers = facts[response]?.known as number
  for (let count = 0; count < drawn; count++) {
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

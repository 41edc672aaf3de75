import { expect, test } from 'vitest'
import { programOf } from '../../../src/decide/kernel/program'
import { actClasses, byHand, decideFast, handAct, handFacts, shipped } from '../../support/inside'

const parts = ['tier', 'recommended', 'from', 'to', 'departFrom', 'departTo'] as const

test('the kernel gives what a function written by hand gives, in every situation that verification tells apart', () => {
  let compared = 0
  for (const { act, space, sums } of actClasses(shipped)) {
    const hand = handAct(act)
    for (const { witness } of sums.reached.values()) {
      const levels = new Array<number>(programOf(shipped.data).factCount).fill(0)
      for (const [fact, level] of witness) levels[fact] = level
      const visit = (at: number): void => {
        const axis = space.core[at]
        if (axis !== undefined) {
          for (const level of axis.levels) {
            levels[axis.fact] = level
            visit(at + 1)
          }
          return
        }
        const outcome = decideFast(programOf(shipped.data), { levels, acts: [act] })
        const answer = byHand(handFacts(levels), hand)
        compared++
        if (parts.some((part) => outcome[part] !== answer[part])) {
          const shown = parts.map((part) => `${part}: ${outcome[part]} and by hand ${answer[part]}`)
          expect.fail(
            `${JSON.stringify(handFacts(levels))} ${JSON.stringify(hand)} ${shown.join(', ')}`,
          )
        }
      }
      visit(0)
    }
  }
  expect(compared).toBeGreaterThan(300_000)
})

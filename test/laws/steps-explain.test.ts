import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Case } from '../../src/index'
import { adviceOn } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'
import { rungAt } from '../support/policy'

/** Rungs up or down, by hand from the design. */
function stepsByHand(tier: string, net: number): number {
  if (net <= -2) return -1
  if (tier === 'serious') return net >= 3 ? 1 : 0
  if (tier === 'moderate' && net >= 4) return 2
  return net >= 2 ? 1 : 0
}

function rungByHand({ tier, net, range }: Advice): number {
  const [from, start, to] = [range?.from, range?.start, range?.to].map((rung) => rungAt(rung ?? '')) as [number, number, number]
  const stepped = start + stepsByHand(tier ?? '', net ?? 0)
  return stepped < from ? from : stepped > to ? to : stepped
}

/** What takes the place of a rung that cannot be, by hand from the design. */
function inPlaceOf(rung: number, { procedure }: Case): number {
  if (rung === rungAt('transfer') && procedure?.['otherPosition'] === 'no') return rungAt('final-warning')
  if (rung === rungAt('summary-dismissal') && procedure?.['prompt'] === 'no') return rungAt('dissolution')
  return rung
}

test('the counted steps add up to the net, and net, range and start give the rung, unless a replacement or the floor of another reading does', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const advice = adviceOn(theCase)
      fc.pre(advice.kind === 'measures')
      const counted = advice.steps.filter((step) => step.counted)
      expect(counted.reduce((sum, step) => sum + step.steps, 0)).toBe(advice.net)
      const byHand = inPlaceOf(rungByHand(advice), theCase)
      const floor = advice.steps.find((step) => step.rule === 'lift.floor')
      const replaced = advice.applied.filter((rule) => rule.effect === 'replace')
      if (floor === undefined) {
        expect(rungAt(advice.recommended)).toBe(byHand)
        expect(replaced.length).toBe(byHand === rungByHand(advice) ? 0 : 1)
      } else {
        expect(floor).toMatchObject({ steps: 0, counted: true, group: 'floor' })
        expect(rungAt(advice.recommended)).toBeGreaterThanOrEqual(byHand)
      }
    }),
    { numRuns: 1000 }
  )
})

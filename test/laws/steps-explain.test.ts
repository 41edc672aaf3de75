import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Case } from '../../src/index'
import { decide, weighed } from '../../src/decide/decide'
import { adviceOn } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'
import { rungAt, shipped } from '../support/policy'
import { runs } from '../support/runs'
import { understood } from '../support/understood'
import type { Vocabulary } from '../../src/policy/vocabulary'

/** Rungs up or down, by hand from the design. */
function stepsByHand({ tier, net, start }: Pick<Told, 'tier' | 'net' | 'start'>): number {
  if (net <= -2) return -1
  if (tier === 'serious') return net >= 4 ? 1 : 0
  if (tier === 'light' && start === rungAt('written-warning')) return net >= 3 ? 1 : 0
  if (tier === 'moderate' && net >= 4) return 2
  return net >= 2 ? 1 : 0
}

/** What explains a rung: an advice tells it, and so does each reading behind it. */
interface Told {
  readonly tier: string
  readonly net: number
  readonly from: number
  readonly start: number
  readonly to: number
}

function rungByHand({ tier, net, from, start, to }: Told): number {
  const stepped = start + stepsByHand({ tier, net, start })
  return stepped < from ? from : stepped > to ? to : stepped
}

function toldIn({ tier, net, range }: Advice<Vocabulary>): Told {
  const [from, start, to] = [range?.from, range?.start, range?.to].map((rung) =>
    rungAt(rung ?? ''),
  ) as [number, number, number]
  return { tier: tier ?? '', net: net ?? 0, from, start, to }
}

/** The gravest rung of all readings by hand: where they differ, the range told is not that of one reading alone. */
function gravestByHand(theCase: Case<Vocabulary>): number {
  const { readings } = weighed(shipped, understood(theCase).derived)
  const rungs = readings.map(({ tier, net, from, start, steppedTo }) =>
    inPlaceOf(
      rungByHand({ tier: shipped.data.tiers[tier]?.id ?? '', net, from, start, to: steppedTo }),
      theCase,
    ),
  )
  return Math.max(...rungs)
}

/** Whether another reading than the governing one makes some part of the answer graver. */
function otherReadingHolds(theCase: Case<Vocabulary>): boolean {
  const { outcome } = decide(shipped, understood(theCase).derived)
  const parts = ['from', 'to', 'departFrom', 'departTo', 'recommended'] as const
  return (
    outcome !== undefined &&
    parts.some((part) =>
      outcome.readings.some((reading) => reading[part] > outcome.governing[part]),
    )
  )
}

// Another reading opened the range further than the governing one, whose own end holds the recommendation down.
const opened: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ form: 'aggression', tier: 'moderate', finding: 'established' }],
  facts: { pattern: 'structural', response: 'final-warned', surroundings: 'strained' },
  circumstances: ['provoked'],
}

/** What takes the place of a rung that cannot be, by hand from the design. */
function inPlaceOf(rung: number, { procedure, relation = 'employee' }: Case<Vocabulary>): number {
  if (rung === rungAt('transfer') && procedure?.['otherPosition'] === 'no')
    return rungAt('final-warning')
  // Promptness is a demand of the law of contracts of employment.
  if (
    rung === rungAt('summary-dismissal') &&
    procedure?.['prompt'] === 'no' &&
    relation === 'employee'
  )
    return rungAt('dissolution')
  return rung
}

test('the counted steps add up to the net, and net, range and start give the rung, unless a replacement or the floor of another reading does', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const advice = adviceOn(theCase)
      fc.pre(advice.kind === 'measures')
      const counted = advice.steps.filter((step) => step.counted)
      expect(counted.reduce((sum, step) => sum + step.steps, 0)).toBe(advice.net)
      const told = rungByHand(toldIn(advice))
      const floor = advice.steps.find((step) => step.rule === 'lift.floor')
      const replaced = advice.applied.filter((rule) => rule.effect === 'replace')
      if (floor === undefined) {
        expect(rungAt(advice.recommended)).toBe(inPlaceOf(told, theCase))
        expect(replaced.length).toBe(inPlaceOf(told, theCase) === told ? 0 : 1)
      } else expect(floor).toMatchObject({ steps: 0, counted: true, group: 'floor' })
      expect(floor !== undefined).toBe(otherReadingHolds(theCase))
      expect(rungAt(advice.recommended)).toBe(gravestByHand(theCase))
    }),
    { numRuns: runs(800), examples: [[opened]] },
  )
})
